import { scaleLinear } from "d3-scale";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import { cutHeight, placeCut, type PlacedAxes } from "../draw-axes.ts";
import type { ChartData } from "../chart-data.ts";
import { labelLinePixels, type PlacedLabel } from "../label-column.ts";
import { placeLabels, planLabels } from "../label-plan.ts";
import { listLineLabels, listValues } from "../line-parts.ts";
import { placeLine, type PlacedLine } from "../lines.ts";
import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";
import { countTickLines, placeBreaks, placePeriods, placeTimeTicks } from "../time-axis.ts";
import { measureEarlier, placeEarlier, type PlacedEarlier } from "../place-earlier.ts";
import { placeRange, placeTargets, type PlacedRange, type PlacedTargets } from "../place-benchmarks.ts";
import { labelBreaks, type PlacedBreak } from "./breaks.ts";

/** A line chart in pixels. */
export interface TimeSeriesLayout extends PlacedAxes {
  readonly width: number;
  readonly height: number;
  readonly plot: Frame;
  readonly axis: ValueAxis;
  readonly breaks: readonly PlacedBreak[];
  readonly breakMarks: readonly number[];
  readonly series: readonly PlacedSeries[];
  readonly targets: PlacedTargets | undefined;
  readonly range: PlacedRange | undefined;
  readonly earlier: PlacedEarlier | undefined;
  /** The ends of the axis of values with their heights. */
  readonly valueScale: readonly [value: number, y: number, other: number, otherY: number];
}

/** The box in which figures are drawn, by its sides in pixels from the top left of the drawing. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The line of one area with its words and what it lacks. */
export interface PlacedSeries extends PlacedLine {
  /** Places below the time axis where the series has an entry without a number. */
  readonly missing: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly PlacedLabel[];
}

const missingRowHeight = 12;

/** Places a line chart in `width` pixels. Pure: the same data give the same geometry. */
export function placeTimeSeries(data: ChartData, width: number): TimeSeriesLayout {
  const narrow = width < 480;
  const axis = placeValueAxis(listValues(data), data.unit, data.limits);
  const left = Math.ceil(Math.max(0, ...axis.ticks.map((tick) => roomForText(tick.label)))) + 10;
  const plan = planLabels(listLineLabels(data), { width, left, narrow });
  const rows = rowsOfMissing(data);
  const strip = new Set(rows.filter((row) => row !== undefined)).size * missingRowHeight;
  const footer = 20 + countTickLines(data.periods) * labelLinePixels;
  const above = plan.keyHeight + (axis.cut === undefined ? 0 : cutHeight);
  const least = narrow ? 282 : 342;
  const beside = plan.beside.flat().length * labelLinePixels - 14;
  const height = above + Math.max(least, beside) + footer;
  const plot: Frame = {
    left,
    top: above + (data.breaks.length > 0 ? 30 : 14),
    right: plan.right,
    bottom: height - footer - strip,
  };
  const begin = plot.left + measureEarlier(data);
  const own = { ...plot, left: begin };
  const x = placePeriods(data.periods, begin, plot.right);
  const y = scaleLinear().domain([axis.minimum, axis.maximum]).range([plot.bottom, plot.top]);
  const breaks = labelBreaks(placeBreaks(data, x), width);
  const placed = data.series.map((series, index) => placeLine(series, index, { x, y }, data));
  const targets = placeTargets(data, { x, y, plot: own });
  const range = placeRange(data, { x, y, plot: own });
  const earlier = placeEarlier(data, { left: plot.left, top: plot.top, width: begin }, y);
  const ends = [
    ...placed.map((series) => series.points.at(-1)),
    ...[targets, range].flatMap((item) => item?.end ?? []),
  ];
  const labels = placeLabels(plan, ends, plot.bottom + strip + 6);
  return {
    width,
    height,
    plot,
    axis,
    valueScale: [axis.minimum, coordinate(plot.bottom), axis.maximum, coordinate(plot.top)],
    valueTicks: axis.ticks.map((tick) => ({ y: coordinate(y(tick.value)), label: tick.label, zero: tick.value === 0 })),
    periodMarks: [
      ...(earlier?.points ?? []).map((point) => point.x),
      ...data.periods.map((period) => coordinate(x(period.periodIndex))),
    ],
    earlier,
    periodLabelY: plot.bottom + strip + 27,
    periodTicks: placeTimeTicks(data.periods, x, width),
    cut: placeCut(axis, plan.keyHeight),
    breaks,
    breakMarks: breaks.map((item) => item.x),
    series: placed.map((series, index) => ({
      ...series,
      missing: (data.series[index]?.points ?? [])
        .filter((point) => point.value === undefined)
        .map((point) => ({
          x: coordinate(x(point.periodIndex)),
          y: coordinate(plot.bottom + 11 + (rows[index] ?? 0) * missingRowHeight),
        })),
      labels: labels[index] ?? [],
    })),
    targets: targets && { ...targets, labels: labels[placed.length] ?? [] },
    range: range && { ...range, labels: labels.at(-1) ?? [] },
  };
}

/** Which row of crosses below the axis belongs to a series; undefined where it has an entry without a number nowhere. */
function rowsOfMissing({ series }: ChartData): (number | undefined)[] {
  let row = 0;
  return series.map(({ points }) => (points.some((point) => point.value === undefined) ? row++ : undefined));
}
