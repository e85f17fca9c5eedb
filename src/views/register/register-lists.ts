import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, RegisterEntry, RegisterKind } from "../../catalogue/catalogue.ts";
import { timescaleTitles, type Timescale } from "../../model/document.ts";
import { listStatusValues } from "./register-facets.ts";
import { registerKindTitles } from "../../findings/register-words.ts";
import { actionUrl, recommendationUrl, registerFacetUrl, type RegisterFacet } from "../../model/addresses.ts";

/** One way to narrow the register, with a page of its own so that it works without scripts. */
export interface RegisterFacetValue {
  readonly facet: RegisterFacet;
  readonly value: string;
  readonly title: string;
  readonly url: string;
  readonly entries: readonly RegisterEntry[];
}

/** Titles of the ways to narrow, in readers' words and in the order of display. */
export const registerFacetTitles: Record<RegisterFacet, string> = {
  area: "Authority",
  status: "What was said later",
  document: "Document or plan",
  topic: "Theme",
  kind: "Kind",
  due: "Due",
};

/** A value of a facet with its title. */
type Value = readonly [value: string, title: string];

/** Every value by which the register can be narrowed, in the order of display. */
export function listRegisterFacets({ register, topics, site, areas }: Catalogue): RegisterFacetValue[] {
  const values: Record<Exclude<RegisterFacet, "status">, readonly Value[]> = {
    // Of a site of one council nearly all is about it.
    area: site.councils.length > 1 ? site.councils.map(({ area }): Value => [area, areaName(areas, area)]) : [],
    document: [...new Map(register.map(({ home }) => [home.id, home.shortTitle]))],
    topic: [...topics.values()].map(({ id, title }): Value => [id, title]),
    kind: (Object.keys(registerKindTitles) as RegisterKind[]).map((kind): Value => [kind, registerKindTitles[kind]]),
    due: listDues(register),
  };
  return (Object.keys(registerFacetTitles) as RegisterFacet[]).flatMap((facet) => {
    const address = (value: string) => ({ facet, value, url: registerFacetUrl(facet, value) });
    if (facet === "status")
      return listStatusValues(register).map((status) => ({ ...status, ...address(status.value) }));
    return values[facet].flatMap(([value, title]) => {
      const found = register.filter((entry) => listValues(entry, facet).includes(value));
      return found.length > 0 ? [{ ...address(value), title, entries: found }] : [];
    });
  });
}

/** Value of a facet for entries of which its source says nothing. */
const none = "none";

function listValues(entry: RegisterEntry, facet: Exclude<RegisterFacet, "status">): readonly string[] {
  if (facet === "area") return entry.document.areas;
  if (facet === "document") return [entry.home.id];
  if (facet === "topic") return [entry.topic ?? none];
  if (facet === "kind") return [entry.kind];
  return [entry.timescale ?? entry.due?.slice(0, 4) ?? none];
}

/** Timescales, then the years in which something is due that has a date of its own. */
function listDues(register: readonly RegisterEntry[]): Value[] {
  const years = register.flatMap(({ timescale, due }) => (timescale === undefined && due ? due.slice(0, 4) : []));
  return [
    ...(Object.keys(timescaleTitles) as Timescale[]).map((value): Value => [value, timescaleTitles[value]]),
    ...[...new Set(years)].sort().map((year): Value => [year, year]),
    [none, "No date or timescale given"],
  ];
}

/** Address at which an entry stands among the others of its document or plan. */
export function placeUrl({ home, id, planned }: RegisterEntry): string {
  return planned ? actionUrl(home.id, id) : recommendationUrl(home.id, id);
}

/** How search finds the recommendations and actions of one document or plan: by what it is of. Each that no thread has on its page is a result of its own. */
export function listRegisterFilters({ areas }: Pick<Catalogue, "areas">, entries: readonly RegisterEntry[]) {
  const unfollowed = entries.filter(({ threads }) => threads.length === 0);
  const homes = [...new Set(entries.map(({ home }) => home.shortTitle))];
  const names = homes.flatMap((home) => [`Recommendations, ${home}`, `Actions, ${home}`]);
  return (
    unfollowed.length > 0 && {
      kind: "Recommendations",
      years: [...new Set(entries.map(({ document }) => document.published.slice(0, 4)))],
      authorities: [...new Set(entries.flatMap(({ document }) => document.areas))].map((area) => areaName(areas, area)),
      topics: [...new Set(unfollowed.flatMap(({ topic }) => topic ?? []))],
      statuses: listStatusValues(unfollowed).map(({ title }) => title),
      names,
      nameOf: "part" as const,
    }
  );
}

/** Entries by document or plan, where those of one stand together. */
export function groupByHome(entries: readonly RegisterEntry[]): readonly (readonly RegisterEntry[])[] {
  return [...Map.groupBy(entries, ({ home }) => home).values()];
}
