import { isAdditiveUnit, isMoney, type Unit } from "../../model/unit.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { periodIndex } from "../../model/period.ts";
import { isRemarked } from "../../catalogue/explained.ts";
import { createImportedLookup } from "./imported.ts";
import { isNumber, printedNumber, type MeasuredSeries, type NumberFigure } from "./measured.ts";
import { findShortSlips, type ShortSlip } from "./short-slips.ts";
import { unitRanges } from "./value-range.ts";
import { median, robustDeviation } from "./robust.ts";

export const valueZero: Rule = {
  id: "value-zero",
  severity: "warning",
  says: "No 0 stands among at least three figures that are all 10 or more and like each other.",
};

export const valueTenfold: Rule = {
  id: "value-tenfold",
  severity: "warning",
  says: "No figure is about ten times, or a tenth of, at least three others that are like each other.",
};

export const valueOutlier: Rule = {
  id: "value-outlier",
  severity: "warning",
  says: "In a series of five or more, no figure lies more than five usual deviations both from the median of the others and from the figures beside it.",
};

/**
 * Figures that look like a slip of the pen: a 0 among numbers far from 0, a number ten times too large or too small, and a number far
 * from all others of its series. A note beside the figure that names its number says that somebody has
 * compared it with the source.
 */
export const slipChecks: Check = {
  rules: [valueZero, valueTenfold, valueOutlier],
  find: ({ series, records }) => checkSlips(series, createImportedLookup(records)),
};

function checkSlips(series: readonly MeasuredSeries[], isImported: ReturnType<typeof createImportedLookup>): Issue[] {
  return [...Map.groupBy(series, ({ id }) => id).values()].flatMap((ofIndicator) => {
    const [first] = ofIndicator;
    // Figures since April start again every April, and so rise and fall by themselves.
    if (!first || first.indicator.counts === "since-april") return [];
    const { unit, seriesBreaks = [], periodKind } = first.indicator;
    const stretches = ofIndicator.flatMap(({ figures }) =>
      listStretches(seriesBreaks, periodKind, figures.filter(isNumber)),
    );
    const columns = isAdditiveUnit(unit) ? [] : [...Map.groupBy(stretches.flat(), ({ period }) => period).values()];
    const overTime = stretches.flatMap((stretch) => findSlips(stretch, "other periods", unit));
    const known = new Set(overTime.map(({ figure }) => figure));
    const overAreas = columns.flatMap((column) => findSlips(column, "other areas"));
    const short = findShortSlips(stretches, isAdditiveUnit(unit))
      .filter(({ figure, meant }) => [figure.value, meant].every((value) => isPossible(value, first.indicator)))
      // Money, such as an overspend, does rise or fall tenfold from one year to the next.
      .filter(({ figure, peers }) => !isRemarked(figure, figure.value) && (!isMoney(unit) || peers.length > 1))
      .map((slip): Slip => ({ figure: slip.figure, issue: reportShortSlip(slip) }));
    const found = [...overTime, ...overAreas.filter((slip) => !known.has(slip.figure))];
    const reported = new Set(found.map(({ figure }) => figure));
    // What stands as an import wrote it was not typed here, and nobody here can mend it: it is its source's finding, however far it lies out.
    return [...found, ...short.filter(({ figure }) => !reported.has(figure))]
      .filter(({ figure }) => !isImported(figure))
      .map(({ issue }) => issue);
  });
}

/** Whether a number lies within the range of the indicator, or of its unit. */
function isPossible(value: number, { range, unit }: MeasuredSeries["indicator"]): boolean {
  const { minimum = -Infinity, maximum = Infinity } = range ?? unitRanges[unit] ?? {};
  return value >= minimum && value <= maximum;
}

function reportShortSlip({ figure, peers, meant }: ShortSlip): Issue {
  const size = ratioWords[Math.round(Math.log10(Math.abs(figure.value / meant)))] ?? "far from";
  const problem = `${printedNumber(figure)} is about ${size} what it can be held against: ${peers.join(", ")}.`;
  const remedy = `Its decimal point or a digit may be wrong. ${adviseComparison}`;
  return breach(valueTenfold, placeOf(figure.home, figure.valuePath), problem, remedy);
}

const ratioWords: Record<number, string> = { 1: "ten times", [-1]: "a tenth of", [-2]: "a hundredth of" };

interface Slip {
  readonly figure: NumberFigure;
  readonly issue: Issue;
}

/** Slips among figures that can be compared; outliers only in a series, of which the unit is given. */
function findSlips(figures: readonly NumberFigure[], whose: string, unit?: Unit): Slip[] {
  if (figures.length < leastFigures) return [];
  const values = figures.map(({ value }) => value);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return figures.flatMap((figure, at): Slip[] => {
    const { value } = figure;
    if (isRemarked(figure, value) || (value !== 0 && value !== least && value !== greatest)) return [];
    const others = values.filter((_, index) => index !== at);
    const issue =
      reportZero(figure, others) ??
      reportTenfold(figure, others, whose) ??
      (unit && reportOutlier(figure, others, [values[at - 1], values[at + 1]], unit));
    return issue ? [{ figure, issue }] : [];
  });
}

/** Fewer figures than these say nothing of one among them. */
const leastFigures = 4;

/** Stretches of a series that can be compared: from one break in the way of measuring to the next. */
function listStretches(
  breaks: readonly { readonly period: string }[],
  kind: MeasuredSeries["indicator"]["periodKind"],
  figures: readonly NumberFigure[],
): NumberFigure[][] {
  const starts = breaks.map(({ period }) => periodIndex(period, kind));
  const stretchOf = (figure: NumberFigure) => starts.filter((start) => start <= figure.periodIndex).length;
  return [...Map.groupBy(figures, stretchOf).values()];
}

/** Least number from which 0 is far away: a count that is usually 10 is 0 once in 20,000 times. Progress scores lie around 0. */
const farFromZero = 10;

function reportZero(figure: NumberFigure, others: readonly number[]): Issue | undefined {
  const range = sizeRange(others);
  if (figure.value !== 0 || !range || range.least < farFromZero || range.greatest > 3 * range.least) return undefined;
  const problem = `A 0 stands among ${others.join(", ")}.`;
  const remedy =
    "If the source has no figure, write why, for example not-available; if it prints 0, add a note that says so.";
  return breach(valueZero, placeOf(figure.home, figure.valuePath), problem, remedy);
}

/** Numbers smaller than this, such as progress scores, lie around 0, where ten times as much is a usual distance. */
const leastForTenfold = 3;

function reportTenfold(figure: NumberFigure, others: readonly number[], whose: string): Issue | undefined {
  const range = sizeRange(others);
  if (!range || Math.sign(figure.value) !== range.sign || range.greatest > 3 * range.least) return undefined;
  if (range.greatest < leastForTenfold) return undefined;
  const size = Math.abs(figure.value);
  const corrected = size >= 5 * range.greatest ? size / 10 : size <= range.least / 5 ? size * 10 : undefined;
  if (corrected === undefined || corrected < range.least / 2 || corrected > range.greatest * 2) return undefined;
  const times = size > range.greatest ? "ten times" : "a tenth of";
  const problem = `${printedNumber(figure)} is about ${times} the figures of ${whose}: ${others.join(", ")}.`;
  return breach(valueTenfold, placeOf(figure.home, figure.valuePath), problem, adviseComparison);
}

const adviseComparison = "Compare it with the source; if it is printed so, add a note that names the number.";

/** Least and greatest size of numbers on one side of 0; undefined where they lie on both sides, or one is 0. */
function sizeRange(values: readonly number[]): { least: number; greatest: number; sign: number } | undefined {
  const sign = Math.sign(values[0] ?? 0);
  if (sign === 0 || values.some((value) => Math.sign(value) !== sign)) return undefined;
  const sizes = values.map(Math.abs);
  return { least: Math.min(...sizes), greatest: Math.max(...sizes), sign };
}

/** How many usual deviations a number must lie from the others, and from those beside it, to be pointed out. */
const farInDeviations = 5;

function reportOutlier(
  figure: NumberFigure,
  others: readonly number[],
  beside: readonly (number | undefined)[],
  unit: Unit,
): Issue | undefined {
  const middle = median(others);
  const isFar = (limit: number) =>
    [middle, ...beside].every((other) => other === undefined || Math.abs(figure.value - other) > limit);
  const least = farInDeviations * leastDeviation(unit, middle);
  if (others.length < leastFigures || !isFar(least) || !isFar(farInDeviations * robustDeviation(others)))
    return undefined;
  const problem = `${printedNumber(figure)} lies far from the other figures of its series: ${others.join(", ")}.`;
  return breach(valueOutlier, placeOf(figure.home, figure.valuePath), problem, adviseComparison);
}

/**
 * Deviation that is usual even where a series happens to stand still: a twentieth of a share or score, and a percentage point or a tenth
 * of a point; a tenth of an amount, and what chance does to a count, its square root.
 */
function leastDeviation(unit: Unit, middle: number): number {
  const size = Math.abs(middle);
  if (unit === "percent" || unit === "percentage-points") return Math.max(1, size / 20);
  if (unit === "points" || unit === "score") return Math.max(0.1, size / 20);
  return Math.max(1, size / 10, unit === "count" ? Math.sqrt(size) : 0);
}
