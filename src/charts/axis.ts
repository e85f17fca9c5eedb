/*
 * Shares are never blown up: an axis of percentages spans at least ten points, and an axis that leaves out zero says so.
 *
 * An axis holds what it is given: it ends at what there can be, and beyond it where a figure, target or neighbour lies there.
 * `tests/charts/any-figures.test.ts` tries every chart with random figures and names: nothing leaves its drawing.
 */
import { scaleLinear } from "d3-scale";
import type { Unit } from "../model/unit.ts";
import { formatNumber } from "../statistics/format.ts";
import { coordinate } from "./markup.ts";
import { roomForText } from "./style.ts";

/** The axis of values: its ends, its ticks, and whether it leaves out zero. */
export interface ValueAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Its ends in words, as exact as they are. */
  readonly ends: { readonly minimum: string; readonly maximum: string };
  /** Words that tell readers where the axis starts; undefined where it shows zero. */
  readonly truncation: string | undefined;
  /** The same for the drawing itself, as short as a label: “Axis starts at 50%”. */
  readonly cut: string | undefined;
}

/** Least and greatest value that there can be. */
export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** The limits of several indicators that share an axis: the widest, where each declares some. */
export function joinLimits(limits: readonly (Limits | undefined)[]): Limits | undefined {
  const declared = limits.filter((item) => item !== undefined);
  if (declared.length === 0 || declared.length < limits.length) return undefined;
  return {
    minimum: Math.min(...declared.map(({ minimum }) => minimum)),
    maximum: Math.max(...declared.map(({ maximum }) => maximum)),
  };
}

/** Both widths of a chart share one axis, so that words about it hold for both. */
const tickCount = 5;

/** In all other units nothing is less than zero: their axis does not begin below it. */
const mayBeNegative: readonly Unit[] = [
  "percentage-points",
  "points",
  "score",
  "pounds",
  "pounds-thousand",
  "pounds-million",
  "pounds-each",
];

/** Shares that lie within a point or two are not blown up to the height of the chart: the axis spans at least this, or half of the greatest. */
const leastSpanOfShares = 10;

/**
 * An honest axis for the values: round ends, zero shown for counts and where it costs less than half of the height, shares within 0 and 100,
 * room around a single or constant value. It reaches beyond the `limits` that the indicator declares, and a share beyond 0 and 100, only
 * where a value does: it holds all that it is given.
 */
export function placeValueAxis(values: readonly number[], unit: Unit, limits?: Limits): ValueAxis {
  const lowest = values.length > 0 ? Math.min(...values) : 0;
  const highest = values.length > 0 ? Math.max(...values) : 1;
  const half = Math.max(Math.abs(highest), Math.abs(lowest)) / 2;
  const least = unit === "percent" ? Math.min(leastSpanOfShares, half) || 1 : half * 0.1 || 1;
  const padding = Math.max(0, least - (highest - lowest)) / 2;
  let [minimum, maximum] = [lowest - padding, highest + padding];
  const spread = maximum - minimum;
  if (minimum > 0 && (unit === "count" || minimum <= spread)) minimum = 0;
  if (maximum < 0 && -maximum <= spread) maximum = 0;
  const scale = scaleLinear().domain([minimum, maximum]).nice(tickCount);
  const [niceMinimum = minimum, niceMaximum = maximum] = scale.domain();
  const { floor, ceiling } = findBounds(lowest, highest, unit, limits);
  const whole = unit === "count" && values.every(Number.isInteger);
  [minimum, maximum] = [Math.max(floor, niceMinimum), Math.min(ceiling, niceMaximum)];
  if (whole) [minimum, maximum] = [Math.floor(minimum), Math.ceil(maximum)];
  const ticks = scaleLinear()
    .domain([minimum, maximum])
    .ticks(tickCount)
    .filter((tick) => !whole || Number.isInteger(tick));
  const label = createTickLabels([minimum, maximum], ticks, unit);
  const ends = { minimum: label(minimum), maximum: label(maximum) };
  const showsZero = minimum <= 0 && maximum >= 0;
  return {
    minimum,
    maximum,
    ticks: ticks.map((value) => ({ value, label: label(value) })),
    ends,
    cut: showsZero ? undefined : minimum > 0 ? `Axis starts at ${ends.minimum}` : `Axis ends at ${ends.maximum}`,
    truncation: showsZero ? undefined : `The axis runs from ${ends.minimum} to ${ends.maximum}, not from zero.`,
  };
}

/** A tick of a horizontal axis; its label is empty where there is no room for it. */
export interface PlacedTick {
  readonly x: number;
  readonly label: string;
  readonly zero: boolean;
}

/** Ticks of a horizontal axis with every n-th label, where n is the least for which they fit beside each other. */
export function thinTicks(axis: ValueAxis, x: (value: number) => number): PlacedTick[] {
  const spans = axis.ticks.map((tick) => ({ at: x(tick.value), half: roomForText(tick.label) / 2 }));
  const fits = (step: number) =>
    spans.every((span, index) => {
      const next = spans[index + step];
      return index % step !== 0 || next === undefined || next.at - next.half >= span.at + span.half + 8;
    });
  const step = spans.findIndex((_, index) => fits(index + 1)) + 1 || spans.length;
  return axis.ticks.map((tick, index) => ({
    x: coordinate(x(tick.value)),
    label: index % step === 0 ? tick.label : "",
    zero: tick.value === 0,
  }));
}

/** Where an axis may end: at what there can be, unless a value lies beyond it. */
function findBounds(lowest: number, highest: number, unit: Unit, limits: Limits | undefined) {
  const floor = lowest >= 0 && !mayBeNegative.includes(unit) ? 0 : (limits?.minimum ?? -Infinity);
  const ceiling = limits?.maximum ?? (unit === "percent" ? 100 : Infinity);
  return { floor: lowest < floor ? -Infinity : floor, ceiling: highest > ceiling ? Infinity : ceiling };
}

/** Amounts so large that their digits would fill a phone are written in these. */
const largeNumbers = [
  { size: 1e12, word: "tn" },
  { size: 1e9, word: "bn" },
] as const;

/** Words for places on an axis, all with the same decimals. */
function createTickLabels(
  ends: readonly [minimum: number, maximum: number],
  ticks: readonly number[],
  unit: Unit,
): (value: number) => string {
  const greatest = Math.max(...ends.map(Math.abs));
  const { size, word } = largeNumbers.find((large) => greatest >= large.size) ?? { size: 1, word: "" };
  const decimals = Math.max(0, ...ticks.map((tick) => decimalsOf(tick / size)));
  return (value) => {
    const more = ends.includes(value) ? decimalsOf(value / size) : 0;
    return formatNumber(value / size, Math.max(decimals, more), unit).replace(/%?$/, (sign) => `${word}${sign}`);
  };
}

/** Decimals of a number, without those that only floating points have. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = Number(value.toPrecision(10)).toExponential().split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
