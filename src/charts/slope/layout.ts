import { scaleLinear } from "d3-scale";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import type { ChartData, ChartSeries } from "../chart-data.ts";
import { cutHeight, placeCut, type PlacedAxes } from "../draw-axes.ts";
import { labelLinePixels, type PlacedLabel } from "../label-column.ts";
import { placeLabels, planLabels } from "../label-plan.ts";
import { stackLabels } from "../labels.ts";
import { listLineLabels, listValues } from "../line-parts.ts";
import { placeLine, type PlacedLine } from "../lines.ts";
import { coordinate } from "../markup.ts";
import { placeRange, placeTargets, type PlacedRange, type PlacedTargets } from "../place-benchmarks.ts";
import { roomForText } from "../style.ts";
import { countTickLines, placeBreaks, placeTimeTicks, type TimeTick } from "../time-axis.ts";

/** Two periods in pixels: an upright for each, the figures on it, and their lines between. */
export interface SlopeLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly axis: ValueAxis;
  readonly cut: PlacedAxes["cut"];
  /** What the foot of the uprights stands for. */
  readonly foot: PlacedLevel;
  /** The level of zero, where it lies above the foot. */
  readonly zero: PlacedLevel | undefined;
  readonly periodMarks: readonly number[];
  readonly periodTicks: readonly TimeTick[];
  readonly periodLabelY: number;
  readonly breakMarks: readonly number[];
  readonly series: readonly PlacedSlope[];
  readonly targets: PlacedTargets | undefined;
  readonly range: PlacedRange | undefined;
  /** The ends of the axis of values with their heights. */
  readonly valueScale: readonly [value: number, y: number, other: number, otherY: number];
}

/** A level across the plot, with its words left of it; these are empty where a figure stands there. */
export interface PlacedLevel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The line of one area between the two periods, with its words. */
export interface PlacedSlope extends PlacedLine {
  /** Name and figure of the second period. */
  readonly labels: readonly PlacedLabel[];
  /** Figure of the first period, left of its mark; undefined where there is none. */
  readonly start: PlacedStart | undefined;
}

/** A figure left of its mark, with a line to it where it had to move. */
export interface PlacedStart {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | undefined;
}

const plotHeight = { narrow: 190, wide: 220 };
/** Two periods further apart than this look further apart than they are. */
const widestPlot = 380;
const leastShare = 0.5;
/** Wider figures left of the plot would press it together on a phone. */
const widestFigure = 95;
const gap = { beside: 12, leader: 14, edge: 2 };
/** A figure may stand this much above or below its mark. */
const nearPixels = 4;

/** Places the figures of two periods in `width` pixels. */
export function placeSlope(data: ChartData, width: number): SlopeLayout {
  const narrow = width < 480;
  const axis = placeSlopeAxis(data);
  const [first] = data.periods;
  const starts = data.series.map(({ points }) => points.find(({ period }) => period === first?.period));
  const texts = [axis.ends.minimum, ...starts.map((point) => point?.text ?? "")];
  const left = Math.ceil(Math.max(...texts.map((text) => roomForText(text)))) + gap.beside + gap.leader + gap.edge;
  const planned = planLabels(listLineLabels(data), { width, left, narrow, leastShare });
  const plan = { ...planned, right: Math.min(planned.right, left + widestPlot) };
  const above = plan.keyHeight + (axis.cut === undefined ? 0 : cutHeight);
  const lines = Math.max(plan.beside.flat().length, starts.length + 1);
  const top = above + (data.breaks.length > 0 ? 30 : 14);
  const bottom = top + Math.max(plotHeight[narrow ? "narrow" : "wide"], lines * labelLinePixels);
  const plot = { left, top, right: plan.right, bottom };
  const indexes = data.periods.map(({ periodIndex }) => periodIndex);
  const x = scaleLinear()
    .domain([indexes[0] ?? 0, indexes.at(-1) ?? 1])
    .range([left, plan.right]);
  const y = scaleLinear().domain([axis.minimum, axis.maximum]).range([bottom, top]);
  const placed = data.series.map((series, index) => placeLine(series, index, { x, y }, data));
  const targets = placeTargets(data, { x, y, plot });
  const range = placeRange(data, { x, y, plot });
  const ends = [...placed.map(({ points }) => points.at(-1)), ...[targets, range].flatMap((item) => item?.end ?? [])];
  const labels = placeLabels(plan, ends, bottom + 6);
  const figures = placeStarts(data.series, starts, { y, left, top: plan.keyHeight, bottom: bottom - gap.beside });
  return {
    width,
    height: bottom + 24 + countTickLines(data.periods) * labelLinePixels,
    plot,
    axis,
    cut: placeCut(axis, plan.keyHeight),
    foot: { x: coordinate(left - gap.beside), y: coordinate(bottom), text: axis.ends.minimum },
    zero: placeZero(axis, y, { left, bottom, figures }),
    valueScale: [axis.minimum, coordinate(bottom), axis.maximum, coordinate(top)],
    periodMarks: indexes.map((index) => coordinate(x(index))),
    periodTicks: placeTimeTicks(data.periods, x, width),
    periodLabelY: bottom + 26,
    breakMarks: placeBreaks(data, x).map(coordinate),
    series: placed.map((line, index) => ({ ...line, labels: labels[index] ?? [], start: figures[index] })),
    targets: targets && { ...targets, labels: labels[placed.length] ?? [] },
    range: range && { ...range, labels: labels.at(-1) ?? [] },
  };
}

/** Units of which nothing is less than none: durations, averages, counts, money and rates. Shares are not blown up, see `placeValueAxis`. */
const fromZero: ReadonlySet<ChartData["unit"]> = new Set([
  ...(["count", "full-time-equivalent", "ratio", "hours", "days", "weeks", "years"] as const),
  ...(["rate-per-100", "rate-per-1000", "rate-per-10000", "rate-per-100000"] as const),
  ...(["pounds", "pounds-thousand", "pounds-million", "pounds-each"] as const),
]);

/** The axis of two periods. A single line from corner to corner would shout, so that it begins at zero wherever there is one. */
export function placeSlopeAxis(data: ChartData): ValueAxis {
  const values = listValues(data);
  return placeValueAxis(fromZero.has(data.unit) ? [...values, 0] : values, data.unit, data.limits);
}

/**
 * Whether a slope shows the figures: two periods, a number of every area for each that it has an entry for, and none so wide that it would press
 * the plot together.
 */
export function isSlope(data: ChartData): boolean {
  const points = data.series.flatMap((item) => item.points);
  if (data.periods.length !== 2 || points.some(({ value }) => value === undefined)) return false;
  const { ends } = placeSlopeAxis(data);
  return [ends.minimum, ...points.map(({ text }) => text)].every((text) => roomForText(text) <= widestFigure);
}

/** The line of zero, which tells what rose above nothing from what fell below it. */
function placeZero(
  { minimum, maximum, ticks }: ValueAxis,
  y: (value: number) => number,
  { left, bottom, figures }: { left: number; bottom: number; figures: readonly (PlacedStart | undefined)[] },
): PlacedLevel | undefined {
  if (minimum >= 0 || maximum < 0) return undefined;
  const at = coordinate(y(0));
  const isTaken = [bottom, ...figures.map((figure) => figure?.y ?? Infinity)].some(
    (other) => Math.abs(other - at) < labelLinePixels,
  );
  const text = ticks.find(({ value }) => value === 0)?.label ?? "";
  return { x: coordinate(left - gap.beside), y: at, text: isTaken ? "" : text };
}

/** Places the figures of the first period, each as near as possible to its mark. */
function placeStarts(
  series: readonly ChartSeries[],
  starts: readonly (ChartSeries["points"][number] | undefined)[],
  place: {
    readonly y: (value: number) => number;
    readonly left: number;
    readonly top: number;
    readonly bottom: number;
  },
): (PlacedStart | undefined)[] {
  const { y, left, top, bottom } = place;
  const shown = starts.filter((point) => point !== undefined);
  const wanted = shown.map(({ value = 0 }) => y(value));
  const centres = stackLabels(
    wanted.map((at) => ({ wanted: at, height: labelLinePixels })),
    top,
    bottom,
  );
  const isNear = shown.every((_, index) => Math.abs((centres[index] ?? 0) - (wanted[index] ?? 0)) <= nearPixels);
  const x = left - gap.beside - (isNear ? 0 : gap.leader);
  return series.map((_, index): PlacedStart | undefined => {
    const point = starts[index];
    if (!point) return undefined;
    const at = shown.indexOf(point);
    const [centre, mark] = [coordinate(centres[at] ?? 0), coordinate(wanted[at] ?? 0)];
    return {
      x: coordinate(x),
      y: centre,
      text: point.text,
      leader: isNear ? undefined : { x1: coordinate(x + 3), y1: centre, x2: coordinate(left - 7), y2: mark },
    };
  });
}
