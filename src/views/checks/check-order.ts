/*
 * Disagreements of one weight are read in the order of their consequence for readers: by what the figure is used for on this site, then by how often it
 * is printed, then in the order of topics. The same rule holds on the page of checks, on each document's and on the home page.
 */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { HeldFigure } from "../../claims/quantity.ts";
import { listTopicPages } from "../topics/topic-pages.ts";
import { listEntryPages } from "./check-words.ts";
import type { CheckEntry } from "./check-entry.ts";

/** What a disputed figure or statement is used for, most read first. */
export const checkUses = ["headline", "judgement", "indicator", "other"] as const;
export type CheckUse = (typeof checkUses)[number];

/** The rule in words, for the page that follows it. */
export const checkOrderRule =
  "In each list, what most readers meet comes first: headline measures of topics and of the pages for parents, then what inspectors reported, then other indicators, then the rest. Among these, what is printed in more places comes first, then the order of topics on this site.";

/** Compares entries for a list: below zero where the first comes first. */
export function compareEntries(catalogue: Catalogue, a: CheckEntry, b: CheckEntry): number {
  const placeOf = (entry: CheckEntry) => [
    checkUses.indexOf(findUse(catalogue, entry)),
    -listEntryPages(catalogue, entry).length,
    findTopicOrder(catalogue, entry),
  ];
  const [first, second] = [placeOf(a), placeOf(b)];
  return first.map((value, index) => value - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** What the figures of an entry are used for: the use that most readers meet. */
export function findUse(catalogue: Catalogue, { lead, others }: CheckEntry): CheckUse {
  const ids = [lead, ...others].flatMap((claim) => listIndicatorIds(catalogue, claim));
  if (ids.some((id) => listHeadlineIds(catalogue).has(id))) return "headline";
  if (catalogue.documents.get(lead.source.document)?.kind.voice === "inspector") return "judgement";
  return ids.length > 0 ? "indicator" : "other";
}

/** The measures that stand first: on the home page, on pages of topics and on those for parents. */
function listHeadlineIds(catalogue: Catalogue): ReadonlySet<string> {
  return once(catalogue, "measures whose checks come first", () => {
    const { site, stages } = catalogue;
    const named = (site.headlines ?? []).flatMap(({ indicators }) => indicators);
    const ofStages = [...stages.values()].flatMap(({ measures }) => measures.map(({ indicator }) => indicator));
    const tiles = listTopicPages(catalogue).flatMap((page) => page.tiles.map(({ id }) => id));
    return new Set([...site.home.indicators, ...named, ...ofStages, ...tiles]);
  });
}

/** Indicators that a statement is about. */
function listIndicatorIds({ tables }: Catalogue, { subjects }: CheckedClaim): string[] {
  return subjects.flatMap((held: HeldFigure) =>
    held.kind === "cell" ? (tables.get(held.table)?.rows[held.row]?.indicator ?? []) : [held.indicator.id],
  );
}

/** Where the first topic of what an entry is about stands among all topics; that of its document where it is about no figure. */
function findTopicOrder(catalogue: Catalogue, { lead }: CheckEntry): number {
  const { topics, tables, documents } = catalogue;
  const order = [...topics.keys()];
  const own = lead.subjects.flatMap((held: HeldFigure) =>
    held.kind === "cell" ? (tables.get(held.table)?.topic ?? []) : [held.indicator.topic],
  );
  const named = own.length > 0 ? own : (documents.get(lead.source.document)?.topics ?? []);
  return Math.min(order.length, ...named.map((topic) => order.indexOf(topic)).filter((index) => index >= 0));
}
