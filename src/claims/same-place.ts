import type { SourcePlace } from "../model/source.ts";
import { paragraphRange } from "./paragraph-numbers.ts";

/**
 * Whether two sources are one place of one document, however it is worded: "Annex A, performance indicators, CES/S25, page 22" and "Annex
 * A – performance indicators, pages 22 to 24". Of each sort of part that both name (annex, table, section, page) they must have one in
 * common; where they share no sort, the words must be the same.
 */
export function isSamePlace(a: SourcePlace, b: SourcePlace): boolean {
  if (a.document !== b.document) return false;
  if (wordsOf(a.place) === wordsOf(b.place)) return true;
  const [own, others] = [readParts(a.place), readParts(b.place)];
  const shared = [...own.keys()].filter((sort) => others.has(sort));
  const meets = (sort: string) => own.get(sort)?.some((part) => others.get(sort)?.includes(part)) ?? false;
  return shared.length > 0 && shared.every(meets);
}

/** Sorts of part that documents number or letter. */
const sorts = "annex|appendix|table|chart|figure|box|section|sheet|paragraph|page|line";

/** The parts that a place names, by sort: annex a; page 22, 23 and 24. */
function readParts(place: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  const pattern = new RegExp(
    `\\b(${sorts})s? ((?:\\d[\\d.]*|[a-z]\\b)(?:\\s*(?:,|to|and|–|-)\\s*(?:\\d[\\d.]*))*)`,
    "gi",
  );
  for (const [, sort = "", named = ""] of place.matchAll(pattern)) {
    const numbers = /^\d/.test(named) ? paragraphRange(named.replace(/\.$/, "")) : [named.toLowerCase()];
    const key = sort.toLowerCase();
    const several = isDrawn(key) && numbers.length > 1 ? [numbers.join(" ")] : numbers;
    parts.set(key, [...(parts.get(key) ?? []), ...several]);
  }
  return parts;
}

/** What prints figures by itself: "Charts 1 to 10" are ten places, and one of them is not all of them. */
function isDrawn(sort: string): boolean {
  return ["table", "chart", "figure", "box"].includes(sort);
}

function wordsOf(place: string): string {
  return place
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
