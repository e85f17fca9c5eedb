import type { Area } from "../model/area.ts";
import type { IsBeside } from "./csv/csv-beside.ts";
import { findOnShelf } from "./shelf.ts";
import type { RecordLists } from "./take-library.ts";

/**
 * Tells of which areas the site draws no series: of every place that is neither a council of the site or the country that it is about, nor what these are held against: the
 * comparators, their members, and the region and country around each council. An id of nothing that is known is none of them, so that it is found.
 */
export function tellBeside({ site, areas }: Pick<RecordLists, "site" | "areas">): IsBeside {
  const own = new Map<string, Area>(areas.map(({ id, fields }) => [id, fields]));
  const find = (id: string): Area | undefined => own.get(id) ?? findOnShelf("areas", id)?.fields;
  const followed = new Set(
    site.flatMap(({ fields: { council, councils = [], country, comparators } }) => {
      const led = [...(council ? [council.area] : []), ...councils];
      return [
        ...led,
        ...(country === undefined ? [] : [country]),
        ...led.flatMap((id) => listAround(find(id))),
        ...comparators,
        ...comparators.flatMap((id) => listMembers(find(id))),
      ];
    }),
  );
  const key = [...[...own].map(([id, { kind }]) => `${id} ${kind}`), ...followed].join("\n");
  if (last?.key === key) return last.isBeside;
  const known = new Map<string, boolean>();
  const isBeside = (area: string) => {
    const before = known.get(area);
    if (before !== undefined) return before;
    const kind = followed.has(area) ? undefined : find(area)?.kind;
    const found = kind !== undefined && kind !== "neighbour-set";
    known.set(area, found);
    return found;
  };
  last = { key, isBeside };
  return isBeside;
}

/** The answer to the last site that was read: the same function where nothing that it rests on is another, so that a preview keeps what it read. */
let last: { readonly key: string; readonly isBeside: IsBeside } | undefined;

function listAround(area: Area | undefined): string[] {
  if (area?.kind !== "local-authority") return [];
  return area.region === undefined ? [area.country] : [area.region, area.country];
}

function listMembers(area: Area | undefined): readonly string[] {
  const members = area?.kind === "neighbour-set" ? (area.members ?? []) : [];
  return members.flatMap((member) => (typeof member === "string" ? [] : [member.area]));
}
