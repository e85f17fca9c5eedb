import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { isAdditiveUnit } from "../model/unit.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Unit } from "../model/unit.ts";
import { findSpreadOfAll } from "./spread-of-all.ts";
import { exactly, rounded, size, subtract, type Interval } from "./interval-arithmetic.ts";
import { comparePrinted, type Comparison, type PrintedNumber } from "./interval.ts";

/** What must be known of a measure to tell whether a difference is worth a word. */
export type Measure = Pick<Indicator, "unit" | "decimals" | "leastDifference" | "range"> &
  Pick<IndicatorEntry, "authorityFigures">;

/** A difference is small where it is less than `amount`, in the measure's unit, or less than `share` of the greater figure. */
interface LeastDifference {
  readonly amount: number;
  readonly share: number;
}

/**
 * The least difference that is worth a word, by unit; an indicator can declare its own (`leastDifference`). They are set by what one
 * school, family or case more or less can do to the figures of a borough, not by a test of significance.
 */
export const leastDifferences: Record<Unit, LeastDifference> = {
  percent: { amount: 1, share: 0 },
  "percentage-points": { amount: 1, share: 0 },
  points: { amount: 1, share: 0 },
  score: { amount: 0.1, share: 0 },
  count: { amount: 5, share: 0.05 },
  "full-time-equivalent": { amount: 1, share: 0.05 },
  ratio: { amount: 0, share: 0.05 },
  "rate-per-100": { amount: 0, share: 0.05 },
  "rate-per-1000": { amount: 0, share: 0.05 },
  "rate-per-10000": { amount: 0.5, share: 0.05 },
  "rate-per-100000": { amount: 0.5, share: 0.05 },
  hours: { amount: 0.5, share: 0.05 },
  days: { amount: 0.5, share: 0.05 },
  weeks: { amount: 0.5, share: 0.05 },
  years: { amount: 0.1, share: 0.05 },
  pounds: { amount: 1, share: 0.05 },
  "pounds-thousand": { amount: 0, share: 0.05 },
  "pounds-million": { amount: 0, share: 0.05 },
  "pounds-each": { amount: 0, share: 0.05 },
};

/** A number in `count` that is printed with decimals is no count but an average: cases a worker, children a family. */
const leastDifferenceOfAverages: LeastDifference = { amount: 0, share: 0.05 };

/** Fewer than so many audits, pupils or children bear no word of direction, and no share. */
export const fewest = 10;

/**
 * Whether a measure is an amount, of things, people or money, rather than a share, rate, score, duration or average. Larger areas have
 * larger amounts, and more cases are no worse work: amounts are not compared with other areas, nor called better or worse.
 */
export function isAmount({ unit, decimals }: Pick<Measure, "unit" | "decimals">): boolean {
  return isAdditiveUnit(unit) && (unit !== "count" || decimals === 0);
}

/** How one figure lies to another. */
export interface Difference {
  /** As far as rounding lets one tell; `level` also where the difference is too small to be worth a word. */
  readonly comparison: Comparison;
  /** Why they are level: printed alike, alike within their rounding, or apart by less than the least difference. */
  readonly level: "printed" | "rounding" | "small" | undefined;
  /** The first less the second, from the figures as printed. */
  readonly value: number;
  /** Decimals of the coarser print. */
  readonly decimals: number;
}

/** Compares two figures of a measure by what rounding and the least difference let one say. */
export function compareFigures(measure: Measure, first: PrintedNumber, second: PrintedNumber): Difference {
  const decimals = Math.min(first.decimals, second.decimals);
  const value = Number((first.value - second.value).toFixed(Math.max(first.decimals, second.decimals)));
  const exact = measure.unit === "count" && measure.decimals === 0;
  const comparison = comparePrinted(first, second);
  if (first.value === second.value) return { comparison: "level", level: "printed", value, decimals };
  if (comparison === "level") return { comparison, level: "rounding", value, decimals };
  const read = (number: PrintedNumber): Interval => (exact ? exactly(number.value) : rounded(number));
  const least = readLeastDifference(measure, Math.max(Math.abs(first.value), Math.abs(second.value)));
  const small = Math.abs(value) < least - dust || size(subtract(read(first), read(second))).low < least / 2 - dust;
  return small
    ? { comparison: "level", level: "small", value, decimals }
    : { comparison, level: undefined, value, decimals };
}

/** Whether a difference is too small to be worth a word; `greater` is the greater of the two figures. */
export function isSmallDifference(measure: Measure, difference: number, greater: number): boolean {
  return Math.abs(difference) < readLeastDifference(measure, Math.abs(greater)) - dust;
}

const dust = 1e-9;

function readLeastDifference(measure: Measure, greater: number): number {
  const { unit, decimals, leastDifference } = measure;
  if (leastDifference !== undefined) return leastDifference;
  if (unit === "score") return Math.max(leastDifferences.score.amount, readHundredthOfScale(measure));
  const { amount, share } = unit === "count" && decimals > 0 ? leastDifferenceOfAverages : leastDifferences[unit];
  return unit === "percent" ? Math.min(amount, readLeastAmongAll(measure, greater)) : Math.max(amount, share * greater);
}

/** Of the distance within which the middle half of all authorities lie, a difference of this share is worth a word. */
const leastShareOfSpread = 1 / 3;

/**
 * One percentage point is most of the distance between the best and the worst authorities where a share is small, such as that of sessions missed without
 * leave. There a difference is worth a word from a third of the distance within which the middle half of all lie, or from 5% of the greater figure, as of
 * rates, where that is more.
 */
function readLeastAmongAll({ authorityFigures }: Measure, greater: number): number {
  const spread = authorityFigures && findSpreadOfAll(authorityFigures);
  if (!spread) return Infinity;
  return Math.max(leastShareOfSpread * (spread.upperQuartile - spread.lowerQuartile), 0.05 * greater);
}

/**
 * A hundredth of the scale of a score, as one point is of a percentage: 0.9 of Attainment 8, which runs from 0 to 90. None of a score about zero, such as
 * one of progress, whose range only says what is believed.
 */
function readHundredthOfScale({ range }: Measure): number {
  return range === undefined || range.minimum < 0 ? 0 : (range.maximum - range.minimum) / 100;
}
