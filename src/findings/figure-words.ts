import { markerTitles, preliminaryMarkers } from "../model/observations.ts";
import type { IndicatorEntry, Observation } from "../catalogue/indicator-entry.ts";
import { formatNumber, inWords } from "../statistics/format.ts";
import { formatWhen } from "../statistics/format-time.ts";
import type { PrintedNumber } from "../statistics/interval.ts";
import { compareFigures, fewest, isAmount, type Difference, type Measure } from "../statistics/least-difference.ts";
import { printedNumber, type ValuedObservation } from "../statistics/series.ts";

/** What a sentence about one figure needs to know of its indicator. */
export type FigureMeasure = Pick<
  IndicatorEntry,
  "unit" | "decimals" | "denominator" | "leastDifference" | "authorityFigures" | "periodKind" | "counts" | "gap"
>;

/** Whether a share is of so few that one of them more or less makes another share. */
export function isOfFew({ denominator }: ValuedObservation): boolean {
  return denominator !== undefined && denominator < fewest;
}

/** How many of its base a share stands for, where only one number rounds to it: 1 for 33% of 3. A count among others is itself. */
export function countBehind(
  { value, decimals = 0, denominator }: ValuedObservation,
  unit: Measure["unit"],
): number | undefined {
  if (denominator === undefined) return undefined;
  if (unit === "count") return value <= denominator ? value : undefined;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const fitting = Array.from({ length: denominator + 1 }, (_, count) => count).filter(
    (count) => Math.abs((100 * count) / denominator - value) <= half,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A figure with what it is of: “1 of 3 audits”, “36% of 45 audits”, “12 of 28 audits (43%)”, else as printed with its unit. */
export function describeFigure(observation: ValuedObservation, measure: FigureMeasure): string {
  const { denominator } = observation;
  const plain = inWords(observation, measure.unit);
  if (measure.gap && observation.value < 0)
    return `gap of ${inWords({ ...observation, value: -observation.value }, measure.unit)}`;
  if (denominator === undefined || !(measure.unit === "percent" || measure.unit === "count")) return plain;
  const of = `${formatNumber(denominator, 0, "count")}${measure.denominator === undefined ? "" : ` ${nameBase(measure, denominator)}`}`;
  const count = countBehind(observation, measure.unit);
  if (count !== undefined && (isOfFew(observation) || measure.unit === "count")) {
    const share = isOfFew(observation)
      ? ""
      : ` (${formatNumber(Math.round((100 * count) / denominator), 0, "percent")})`;
    return `${formatNumber(count, 0, "count")} of ${of}${share}`;
  }
  return measure.unit === "percent" ? `${plain} of ${of}` : plain;
}

/** The figure alone; of a count among others its share: “43%”. */
export function describeWithoutBase(observation: ValuedObservation, measure: FigureMeasure): string {
  const { number, measure: compared } = readComparable(observation, measure);
  return compared.unit === measure.unit
    ? inWords(observation, measure.unit)
    : formatNumber(number.value, number.decimals, compared.unit);
}

/** What a figure is of, to stand beside it in a table: “of 45 audits”; that it is not said, where it is not. */
export function stateBase(observation: Observation, measure: FigureMeasure): string | undefined {
  if (observation.value === undefined) return undefined;
  if (measure.denominator === "unknown") return "out of how many is not stated";
  if (observation.denominator === undefined) return undefined;
  const count = formatNumber(observation.denominator, 0, "count");
  const part = observation.numerator === undefined ? "" : `${formatNumber(observation.numerator, 0, "count")} `;
  return measure.denominator === undefined
    ? `${part}of ${count}`
    : `${part}of ${count} ${nameBase(measure, observation.denominator)}`;
}

/** The confidence limits of a figure, to stand beside it in a table: “95% limits 61.2% to 66.8%”. */
export function stateLimits({ limits, decimals = 0 }: Observation, { unit }: FigureMeasure): string | undefined {
  if (!limits) return undefined;
  const [lower, upper] = [limits.lower, limits.upper].map((limit) => formatNumber(limit, decimals, unit));
  return `95% limits ${lower ?? ""} to ${upper ?? ""}`;
}

/** Whether chance may be all that lies between two figures: the limits of one reach those of the other, or the other where it has none. */
export function isWithinLimits(one: ValuedObservation, other: ValuedObservation): boolean {
  if (!one.limits && !other.limits) return false;
  const [a, b] = [one, other].map(({ limits, value }) => limits ?? { lower: value, upper: value });
  return a !== undefined && b !== undefined && a.lower <= b.upper && b.lower <= a.upper;
}

/** What stands beside a figure: “Provisional, of 45 audits”, “of 45 audits”. */
export function joinStatus(...words: readonly (string | undefined)[]): string | undefined {
  return words.filter(Boolean).join(", ") || undefined;
}

/**
 * The indicator as it is drawn: counts among others as their shares, rounded to whole per cent, so that a month with more audits does not
 * look like one with better or worse work. A count without its base has no share.
 */
export function drawAsShares(indicator: IndicatorEntry): IndicatorEntry {
  const observations = indicator.series.flatMap((series) => series.observations);
  if (indicator.unit !== "count" || observations.every(({ denominator }) => denominator === undefined))
    return indicator;
  const series = indicator.series.map((item) => ({ ...item, observations: item.observations.map(toShare) }));
  return { ...indicator, unit: "percent", decimals: 0, range: { minimum: 0, maximum: 100 }, series };
}

function toShare({ area, period, periodIndex, value, marker, denominator, note, source }: Observation): Observation {
  const rest = {
    ...{ area, period, periodIndex, source },
    ...(marker !== undefined && { marker }),
    ...(denominator !== undefined && { denominator }),
    ...(note !== undefined && { note }),
  };
  if (value === undefined || denominator === undefined) return { ...rest, marker: marker ?? "not-available" };
  if (denominator === 0) return { ...rest, marker: "not-applicable" };
  const share = Math.round((100 * value) / denominator);
  return { ...rest, value: share, printed: String(share), decimals: 0 };
}

function nameBase({ denominator = "" }: FigureMeasure, count: number): string {
  return count === 1 ? denominator.replace(/s$/, "") : denominator;
}

/** What two figures of an indicator are compared by: a count among others by its share, everything else as printed. */
export function readComparable(
  observation: ValuedObservation,
  indicator: FigureMeasure,
): { readonly number: PrintedNumber; readonly measure: Measure } {
  const { denominator } = observation;
  if (indicator.unit === "count" && denominator !== undefined && denominator > 0) {
    const value = Math.round((100 * observation.value) / denominator);
    return { number: { value, decimals: 0 }, measure: { unit: "percent", decimals: 0 } };
  }
  return { number: printedNumber(observation), measure: indicator };
}

/**
 * Compares two figures of one area by what they can be compared by. Where their bases are known, the least difference is that of one
 * audit, pupil or child more or less among the fewer. Undefined where one is a share and the other not.
 */
export function compareOwn(
  indicator: FigureMeasure,
  later: ValuedObservation,
  earlier: ValuedObservation,
): Difference | undefined {
  const [now, before] = [readComparable(later, indicator), readComparable(earlier, indicator)];
  if (now.measure.unit !== before.measure.unit) return undefined;
  const bases = [later, earlier].flatMap(({ denominator }) => (denominator ? [denominator] : []));
  const difference = compareFigures(now.measure, now.number, before.number);
  const one = now.measure.unit === "percent" && bases.length > 0 ? 100 / Math.min(...bases) : 0;
  return difference.level === undefined && (Math.abs(difference.value) <= one || isWithinLimits(later, earlier))
    ? { ...difference, comparison: "level", level: "small" }
    : difference;
}

/** Whether the figure is an amount: see `isAmount`. A count whose base is printed beside it is a share. */
export function isAmountOf(observation: ValuedObservation, indicator: FigureMeasure): boolean {
  return isAmount(indicator) && observation.denominator === undefined;
}

/** When, in a sentence about a figure: “in 2017”, “from April to January 2019”. */
export function whenOf(period: string, { periodKind, counts }: Pick<FigureMeasure, "periodKind" | "counts">): string {
  const when = formatWhen(period, periodKind);
  return counts === "since-april" ? `from April to ${when.replace(/^(in|on) /, "")}` : when;
}

/** A word of caution after a figure that is not final. */
export function caution({ marker }: Pick<ValuedObservation, "marker">): string {
  return marker !== undefined && preliminaryMarkers.includes(marker) ? ` (${markerTitles[marker].toLowerCase()})` : "";
}
