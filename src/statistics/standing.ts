/*
 * Where a figure stands among those of all authorities. Numbers are compared as they are printed: two that are printed alike share a place. These are
 * functions of numbers: what may be said of a place is decided in `findings`.
 */

/** Which way round a ranking goes: the best first where one direction is better, else the highest first. */
export type RankingOrder = "highest-first" | "lowest-first";

/** A place in a ranking. */
export interface Standing {
  /** Place of the figure, counted from 1. Figures printed alike share the better place, and the next ones are skipped: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many figures are ranked, its own among them. */
  readonly of: number;
  /** How many others share the place. */
  readonly sharedWith: number;
  /** Quarters of the ranking that the place lies in, 1 the first: more than one where those who share it reach into the next. */
  readonly quarters: readonly number[];
}

/** The place of a figure among `all`, which has it too. */
export function standingOf(value: number, all: readonly number[], order: RankingOrder): Standing {
  let [before, alike] = [0, 0];
  for (const other of all) {
    if (other === value) alike += 1;
    else if (order === "highest-first" ? other > value : other < value) before += 1;
  }
  const of = all.length;
  const rank = before + 1;
  const sharedWith = Math.max(alike - 1, 0);
  const [first, last] = [quarterOf(rank, of), quarterOf(rank + sharedWith, of)];
  return { rank, of, sharedWith, quarters: [1, 2, 3, 4].filter((quarter) => quarter >= first && quarter <= last) };
}

/** The quarter of a ranking in which a place lies: of 152, places 1 to 38 lie in the first. Where it does not divide by four, earlier quarters are larger. */
export function quarterOf(rank: number, of: number): number {
  return Math.floor(((rank - 1) * 4) / of) + 1;
}

/** The least, the greatest, the median and the quartiles of some figures, in their unit. */
export interface Spread {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  /** How many figures there are. */
  readonly count: number;
}

/** How figures are spread; undefined where there are none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return undefined;
  return {
    least,
    lowerQuartile: quantileOf(sorted, 0.25),
    median: quantileOf(sorted, 0.5),
    upperQuartile: quantileOf(sorted, 0.75),
    greatest: sorted.at(-1) ?? least,
    count: sorted.length,
  };
}

/** The value below which a share of sorted figures lies, between two of them in proportion: method 7 of Hyndman and Fan (1996), that of spreadsheets. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}

/** The mean of some areas' figures. */
export interface MeanOfAreas {
  /** The mean, not weighted by size. */
  readonly mean: number;
  /** How many of the areas have a figure, and how many areas there are. */
  readonly counted: number;
  readonly of: number;
}

/** The mean of the figures of some areas, of which some may have none; undefined where none has. */
export function meanOf(values: readonly (number | undefined)[]): MeanOfAreas | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return {
    mean: known.reduce((sum, value) => sum + value, 0) / known.length,
    counted: known.length,
    of: values.length,
  };
}
