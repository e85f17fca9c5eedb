/*
 * Addresses of the engine's own making that were published once and are somewhere else now, whatever the site holds. Those of renamed records
 * are the officer's, in `data/redirects.yaml`. Both have the same pages, files for hosts and checks. A kind of move is one small function;
 * nobody sends readers to an address that moved, so that a kind is written as if it were alone.
 */
import {
  indicatorPageUrl,
  indicatorUrl,
  ledUrl,
  recommendationHistoryUrl,
  registerFacetUrl,
  sectionUrl,
  topicUrl,
} from "../model/addresses.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Catalogue } from "./catalogue.ts";
import { listLedCatalogues } from "./councils.ts";
import { entryUrl } from "./entry-address.ts";
import { listHeldTopics } from "./held-topics.ts";
import { once } from "./once.ts";

/** Where everything is now that the engine once published elsewhere, by the address of before. The end may have a place on its page. */
export function listMovedAddresses(catalogue: Catalogue): readonly Redirect[] {
  return once(catalogue, "moved addresses", () => kinds.flatMap((list) => list(catalogue)));
}

/**
 * All redirects of a site: the officer's, then the engine's from addresses of which the officer says nothing. Each leads to where readers
 * end, also where another redirect begins at its page.
 */
export function listRedirects(catalogue: Catalogue): readonly Redirect[] {
  return once(catalogue, "redirects", () => {
    const moved = listMovedAddresses(catalogue);
    const ends = new Map([...moved, ...catalogue.redirects].map(({ from, to }) => [from, to]));
    return [...ends.keys()].flatMap((from) => {
      const to = findEnd(from, ends);
      return to.split("#")[0] === from ? [] : [{ from, to }];
    });
  });
}

/** Where a reader of an address within the site ends; undefined where its page has not moved. What the address names on the page is kept. */
export function findMovedEnd(catalogue: Catalogue, address: string): string | undefined {
  const [page = "", place] = address.split("#");
  const redirects = once(
    catalogue,
    "ends of redirects",
    () => new Map(listRedirects(catalogue).map(({ from, to }) => [from, to])),
  );
  const end = redirects.get(page);
  return end === undefined || end.includes("#") || place === undefined ? end : `${end}#${place}`;
}

/** The kinds of moves. Each gives addresses that a site of the catalogue's kind had, and where each is now. */
const kinds: readonly ((catalogue: Catalogue) => readonly Redirect[])[] = [
  listMovedTopics,
  listMovedSections,
  listMovedEntries,
  listMembersOfFamilies,
];

/** Topics lay under the part of the site that they were of. */
function listMovedTopics(catalogue: Catalogue): Redirect[] {
  const parts = { standards: sectionUrl.standards, services: sectionUrl.services };
  return [catalogue, ...listLedCatalogues(catalogue)].flatMap((led) =>
    [...listHeldTopics(led)].flatMap((id) => {
      const topic = catalogue.topics.get(id);
      if (!topic) return [];
      const { lead } = led.site;
      return { from: ledUrl(`${parts[topic.part]}${id}/`, lead), to: ledUrl(topicUrl(topic), lead) };
    }),
  );
}

/** Pages for parents and the list of standards lie in one list now. */
function listMovedSections(catalogue: Catalogue): Redirect[] {
  return [catalogue, ...listLedCatalogues(catalogue)].flatMap((led) => {
    const held = [...listHeldTopics(led)].some((id) => catalogue.topics.get(id)?.part === "standards");
    const before = [...(led.stages.size > 0 ? [sectionUrl.parents] : []), ...(held ? [sectionUrl.standards] : [])];
    const { lead } = led.site;
    return before.map((address) => ({ from: ledUrl(address, lead), to: ledUrl(sectionUrl.schools, lead) }));
  });
}

/** Each recommendation and planned action had a page of its own. Who shortens its address to the folder of its document gets the list of that. */
function listMovedEntries({ register }: Catalogue): Redirect[] {
  const homes = new Set(register.map(({ home }) => home.id));
  return [
    ...register.map((entry) => ({ from: recommendationHistoryUrl(entry.home.id, entry.id), to: entryUrl(entry) })),
    ...[...homes].map((id) => ({ from: recommendationHistoryUrl(id), to: registerFacetUrl("document", id) })),
  ];
}

/** An indicator of a family had a page of its own. */
function listMembersOfFamilies({ indicators }: Catalogue): Redirect[] {
  return [...indicators.values()].flatMap((indicator) =>
    indicator.family === undefined ? [] : [{ from: indicatorPageUrl(indicator.id), to: indicatorUrl(indicator) }],
  );
}

/** Redirects that lead to each other end at the last before the first comes again: `check` has refused such of the officer's. */
function findEnd(from: string, ends: ReadonlyMap<string, string>): string {
  const passed = new Set([from]);
  let end = ends.get(from) ?? from;
  for (;;) {
    const [page = "", place] = end.split("#");
    const next = passed.has(page) ? undefined : ends.get(page);
    if (next === undefined) return end;
    passed.add(page);
    end = next.includes("#") || place === undefined ? next : `${next}#${place}`;
  }
}
