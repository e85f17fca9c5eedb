import type { Unit } from "../model/indicator.ts";
import type { Issue } from "../records/issue.ts";
import { periodIndex } from "../model/period.ts";
import { isNumber, type MeasuredSeries, type NumberFigure } from "./measured.ts";
import { issueAt } from "./report.ts";
import { median, robustDeviation } from "./robust.ts";

/**
 * Figures that look like a slip of the pen: a 0 among numbers far from 0, a number ten times too large or too small, and a number far
 * from all others of its series. A note beside the figure says that somebody has compared it with the source.
 */
export function checkSlips(series: readonly MeasuredSeries[]): Issue[] {
  const byPeriod = Map.groupBy(
    series.flatMap(({ id, indicator, figures }) => figures.filter(isNumber).map((figure) => ({ id, indicator, figure }))),
    ({ id, figure }) => `${id} ${figure.period}`,
  );
  return series.flatMap(({ id, indicator, figures }) => {
    // Figures since April start again every April, and so rise and fall by themselves.
    if (indicator.counts === "since-april") return [];
    return listSegments(indicator.seriesBreaks ?? [], indicator.periodKind, figures.filter(isNumber)).flatMap((segment) =>
      segment.flatMap((figure, at): Issue[] => {
        if (figure.note !== undefined) return [];
        const others = segment.filter((other) => other !== figure).map(({ value }) => value);
        const peers = (byPeriod.get(`${id} ${figure.period}`) ?? [])
          .filter(({ figure: other }) => other !== figure)
          .map(({ figure: other }) => other.value);
        return (
          reportZero(figure, others, indicator.unit) ??
          reportTenfold(figure, others, "other periods") ??
          (isAmount(indicator.unit) ? undefined : reportTenfold(figure, peers, "other areas")) ??
          reportOutlier(figure, others, [segment[at - 1], segment[at + 1]], indicator.unit) ??
          []
        );
      }),
    );
  });
}

/** Stretches of a series that can be compared: from one break in the way of measuring to the next. */
function listSegments(
  breaks: readonly { readonly period: string }[],
  kind: MeasuredSeries["indicator"]["periodKind"],
  figures: readonly NumberFigure[],
): NumberFigure[][] {
  const starts = breaks.map(({ period }) => periodIndex(period, kind));
  const stretchOf = (figure: NumberFigure) => starts.filter((start) => start <= figure.periodIndex).length;
  return [...Map.groupBy(figures, stretchOf).values()];
}

/** Units of which a large authority has more than a small one, so that areas cannot be compared. */
function isAmount(unit: Unit): boolean {
  return unit === "count" || unit === "pounds";
}

/** Least number for which 0 is far away: a count that is usually 10 is 0 once in 20,000 times. */
const farFromZero: Partial<Record<Unit, number>> = { count: 10, percent: 10 };

function reportZero(figure: NumberFigure, others: readonly number[], unit: Unit): Issue[] | undefined {
  const range = sizeRange(others);
  if (figure.value !== 0 || others.length < 3 || !range || range.least < (farFromZero[unit] ?? 0)) return undefined;
  if (range.greatest > 3 * range.least) return undefined;
  return [
    issueAt(
      figure.home,
      figure.path,
      `A 0 stands among ${others.join(", ")}.`,
      "If the source has no figure, write why, for example not-available; if it prints 0, add a note.",
      { rule: "value-zero" },
    ),
  ];
}

function reportTenfold(figure: NumberFigure, others: readonly number[], whose: string): Issue[] | undefined {
  const range = sizeRange(others);
  if (others.length < 3 || !range || Math.sign(figure.value) !== range.sign || range.greatest > 3 * range.least)
    return undefined;
  const size = Math.abs(figure.value);
  const corrected = size >= 5 * range.greatest ? size / 10 : size <= range.least / 5 ? size * 10 : undefined;
  if (corrected === undefined || corrected < range.least / 2 || corrected > range.greatest * 2) return undefined;
  const times = size > range.greatest ? "ten times" : "a tenth of";
  const problem = `${figure.printed ?? figure.value} is about ${times} the figures of ${whose}: ${others.join(", ")}.`;
  return [issueAt(figure.home, figure.path, problem, adviseComparison, { rule: "value-tenfold" })];
}

const adviseComparison = "Compare it with the source; if it is printed so, add a note.";

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
  beside: readonly (NumberFigure | undefined)[],
  unit: Unit,
): Issue[] | undefined {
  if (others.length < 4) return undefined;
  const middle = median(others);
  const limit = farInDeviations * Math.max(robustDeviation(others), leastDeviation(unit, middle));
  const distances = [middle, ...beside.flatMap((other) => (other ? [other.value] : []))].map((value) =>
    Math.abs(figure.value - value),
  );
  if (distances.some((distance) => distance <= limit)) return undefined;
  const problem = `${figure.printed ?? figure.value} lies far from the other figures of its series: ${others.join(", ")}.`;
  return [issueAt(figure.home, figure.path, problem, adviseComparison, { rule: "value-outlier" })];
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
