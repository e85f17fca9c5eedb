import { scaleLinear } from "d3-scale";
import type { Unit } from "../model/indicator.ts";
import { formatNumber } from "../statistics/format.ts";

/** The axis of values: its ends, its ticks, and whether it leaves out zero. */
export interface ValueAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Words that tell readers where the axis starts; undefined where it shows zero. */
  readonly truncation: string | undefined;
}

/** Least and greatest value that there can be. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** Both widths of a chart share one axis, so that words about it hold for both. */
const tickCount = 5;

/** Units in which nothing is less than zero: their axis does not begin below it. */
const neverNegative: readonly Unit[] = ["percent", "count", "rate-per-10000", "days", "weeks"];

/** Shares that lie within a point or two are not blown up to the height of the chart: the axis spans at least this, or half of the greatest. */
const leastSpanOfShares = 10;

/**
 * An honest axis for the values: round ends, zero shown where it costs less than half of the height, shares within 0 and 100,
 * room around a single or constant value. It never reaches beyond the `limits` that the indicator declares.
 */
export function placeValueAxis(values: readonly number[], unit: Unit, limits?: Limits): ValueAxis {
  const lowest = values.length > 0 ? Math.min(...values) : 0;
  const highest = values.length > 0 ? Math.max(...values) : 1;
  const half = Math.max(Math.abs(highest), Math.abs(lowest)) / 2;
  const least = unit === "percent" ? Math.min(leastSpanOfShares, half) || 1 : half * 0.1 || 1;
  const padding = Math.max(0, least - (highest - lowest)) / 2;
  let [minimum, maximum] = [lowest - padding, highest + padding];
  const spread = maximum - minimum;
  if (minimum > 0 && minimum <= spread) minimum = 0;
  if (maximum < 0 && -maximum <= spread) maximum = 0;
  const scale = scaleLinear().domain([minimum, maximum]).nice(tickCount);
  const [niceMinimum = minimum, niceMaximum = maximum] = scale.domain();
  const floor = lowest >= 0 && neverNegative.includes(unit) ? 0 : (limits?.minimum ?? -Infinity);
  const ceiling = unit === "percent" ? 100 : (limits?.maximum ?? Infinity);
  const whole = unit === "count" && values.every(Number.isInteger);
  [minimum, maximum] = [Math.max(floor, niceMinimum), Math.min(ceiling, niceMaximum)];
  if (whole) [minimum, maximum] = [Math.floor(minimum), Math.ceil(maximum)];
  const ticks = scaleLinear()
    .domain([minimum, maximum])
    .ticks(tickCount)
    .filter((tick) => !whole || Number.isInteger(tick));
  const decimals = Math.max(0, ...ticks.map(decimalsOf));
  const label = (value: number) => formatNumber(value, decimals, unit);
  const showsZero = minimum <= 0 && maximum >= 0;
  return {
    minimum,
    maximum,
    ticks: ticks.map((value) => ({ value, label: label(value) })),
    truncation: showsZero ? undefined : `The axis runs from ${label(minimum)} to ${label(maximum)}, not from zero.`,
  };
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(6)));
  return text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
}
