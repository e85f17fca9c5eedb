import type { Held } from "./figure.ts";

/** A figure by its name, or a number that no record holds. */
export type SingleTerm = { readonly name: string } | { readonly number: Held };

/** A figure that a statement is about, or several put together. */
export type Term = SingleTerm | { readonly join: "sum" | "difference" | "distance"; readonly terms: readonly Term[] };

/** The values that a number can have had before it was rounded. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** What a name stands for; undefined where nothing gives it a number. */
export type Read = (name: string) => Held | undefined;

/** All names below a term. */
export function listNames(term: Term): string[] {
  if ("name" in term) return [term.name];
  return "number" in term ? [] : term.terms.flatMap(listNames);
}

/** A term with one name for another, wherever it stands. */
export function renameTerm(term: Term, from: string, to: string): Term {
  if ("name" in term) return term.name === from ? { name: to } : term;
  return "number" in term ? term : { ...term, terms: term.terms.map((item) => renameTerm(item, from, to)) };
}

/** Differences that come from binary numbers only. */
export const dust = 1e-9;

/** By how much the end of a range is drawn in that does not belong to it. */
const inside = 1e-7;

/** The values that a printed number stands for: halves are rounded away from zero, so the end farther from zero is not one of them. */
export function rangeOfHeld({ value = Number.NaN, decimals, exact }: Held): Range {
  if (exact) return { low: value, high: value, exact };
  const half = 0.5 * 10 ** -decimals;
  const [low, high] = [value - half + (value > 0 ? 0 : inside), value + half - (value < 0 ? 0 : inside)];
  return { low, high, exact };
}

/** The values that a term can have; undefined where one of its figures has no number. */
export function rangeOf(term: Term, read: Read): Range | undefined {
  if ("join" in term) {
    const ranges = term.terms.map((item) => rangeOf(item, read));
    return ranges.every((range) => range !== undefined) ? join(term.join, ranges) : undefined;
  }
  const held = "name" in term ? read(term.name) : term.number;
  return held?.value === undefined ? undefined : rangeOfHeld(held);
}

function join(how: "sum" | "difference" | "distance", ranges: readonly Range[]): Range | undefined {
  if (how === "sum") return sumOf(ranges);
  const [first, second] = ranges;
  if (!first || !second) return undefined;
  const difference = subtract(first, second);
  return how === "difference" ? difference : sizeOf(difference);
}

export function sumOf(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, range) => sum + range.low, 0),
    high: ranges.reduce((sum, range) => sum + range.high, 0),
    exact: ranges.every((range) => range.exact),
  };
}

export function subtract(a: Range, b: Range): Range {
  return { low: a.low - b.high, high: a.high - b.low, exact: a.exact && b.exact };
}

/** The sizes of the values, without their signs. */
export function sizeOf({ low, high, exact }: Range): Range {
  const [least, greatest] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return { low: low <= 0 && high >= 0 ? 0 : least, high: greatest, exact };
}

/** What a computation can give from values of two ranges; it rises or falls all the way in both. */
export function spread(a: Range, b: Range, compute: (a: number, b: number) => number): Range {
  const ends = [a.low, a.high].flatMap((first) => [b.low, b.high].map((second) => compute(first, second)));
  return { low: Math.min(...ends), high: Math.max(...ends), exact: false };
}

/** Whether a value can lie in both. */
export function touch(a: Range, b: Range, near = dust): boolean {
  return a.high >= b.low - near && b.high >= a.low - near;
}
