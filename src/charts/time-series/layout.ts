import { line, scaleLinear, type ScaleLinear } from "d3";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import type { ChartData, ChartPoint, ChartSeries } from "../chart-data.ts";
import { stackLabels, wrapText } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { fontSizePixels, roomForText, styleOf, type SeriesStyle } from "../style.ts";

/** A line chart in pixels. */
export interface TimeSeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Frame;
  readonly axis: ValueAxis;
  readonly valueTicks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  /** Places of the periods on the axis, and height of the words below it. */
  readonly periodMarks: readonly number[];
  readonly periodLabelY: number;
  readonly periodTicks: readonly { readonly x: number; readonly label: string }[];
  readonly breaks: readonly PlacedBreak[];
  readonly series: readonly PlacedSeries[];
}

export interface PlacedBreak {
  readonly x: number;
  /** Where the words "Series break" stand; undefined where the words of another break take the room. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end" } | undefined;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedSeries {
  readonly style: SeriesStyle;
  /** One path a run of figures without a gap or a series break. */
  readonly paths: readonly string[];
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly provisional: boolean;
    readonly description: string;
  }[];
  /** Places on the time axis where the series has an entry without a number. */
  readonly missing: readonly { readonly x: number; readonly y: number; readonly description: string }[];
  readonly label: PlacedLabel;
}

export interface PlacedLabel {
  /** Centre of the mark that repeats the series' shape. */
  readonly markX: number;
  /** Whether the mark is hollow, as that of a provisional figure. */
  readonly hollow: boolean;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Line from the last point to a label that had to move away from it. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | undefined;
}

/** Words beside a break. */
export const breakWords = "Series break";
export const breakFontSizePixels = 13;

const lineHeight = fontSizePixels + 3;
const gapBeforeLabel = 14;
/** Room for the mark that repeats a series' shape before its label. */
const markWidth = 14;
const missingRowHeight = 12;

/** Places a line chart in `width` pixels. Pure: the same data give the same geometry. */
export function placeTimeSeries(data: ChartData, width: number): TimeSeriesLayout {
  const narrow = width < 480;
  const values = data.series.flatMap((series) => series.points.flatMap((point) => point.value ?? []));
  const axis = placeValueAxis(values, data.unit);
  const texts = data.series.map((series) => labelLines(series, data, narrow));
  const lineCount = texts.reduce((sum, lines) => sum + lines.length, 0);
  const height = Math.max(narrow ? 320 : 380, lineCount * lineHeight + 24);
  const widestLabel = Math.max(0, ...texts.flat().map((text) => roomForText(text)));
  const widestTick = Math.max(0, ...axis.ticks.map((tick) => roomForText(tick.label)));
  const missingOrder = data.series.map((series) => series.points.some((point) => point.value === undefined));
  const strip = missingOrder.filter(Boolean).length * missingRowHeight;
  const plot: Frame = {
    left: Math.ceil(widestTick) + 10,
    top: data.breaks.length > 0 ? 30 : 14,
    right: width - Math.ceil(widestLabel) - gapBeforeLabel - markWidth - 4,
    bottom: height - 38 - strip,
  };
  const x = placePeriods(data, plot);
  const y = scaleLinear().domain([axis.minimum, axis.maximum]).range([plot.bottom, plot.top]);
  const breakXs = placeBreaks(data, x);
  const placed = data.series.map((series, index) => placeSeries(series, index, x, y, data));
  const lasts = placed.map((series) => series.points.at(-1));
  const centres = stackLabels(
    texts.map((lines, index) => ({ wanted: lasts[index]?.y ?? plot.bottom, height: lines.length * lineHeight })),
    0,
    plot.bottom + strip + 6,
  );
  return {
    width,
    height,
    plot,
    axis,
    valueTicks: axis.ticks.map((tick) => ({ y: coordinate(y(tick.value)), label: tick.label, zero: tick.value === 0 })),
    periodMarks: data.periods.map((period) => coordinate(x(period.periodIndex))),
    periodLabelY: plot.bottom + strip + 27,
    periodTicks: thinTicks(data, x, width),
    breaks: labelBreaks(breakXs, plot),
    series: placed.map((series, index) => ({
      ...series,
      missing: series.missing.map((item) => {
        const row = missingOrder.slice(0, index).filter(Boolean).length;
        return { ...item, y: coordinate(plot.bottom + 11 + row * missingRowHeight) };
      }),
      label: placeLabel(index),
    })),
  };

  function placeLabel(index: number): PlacedLabel {
    const last = lasts[index];
    const centre = centres[index] ?? 0;
    const labelX = plot.right + gapBeforeLabel;
    const moved = last && Math.abs(centre - last.y) > lineHeight * 0.6 && last.x > plot.right - 10;
    return {
      markX: coordinate(labelX + 5),
      hollow: last?.provisional ?? false,
      x: coordinate(labelX + markWidth),
      y: coordinate(centre),
      lines: texts[index] ?? [],
      leader: moved ? { x1: last.x + 6, y1: last.y, x2: coordinate(labelX - 3), y2: coordinate(centre) } : undefined,
    };
  }
}

/** Name and last figure, with its period where the series ends before the others; narrow charts break before the figure. */
function labelLines(series: ChartSeries, data: ChartData, narrow: boolean): string[] {
  const last = series.points.findLast((point) => point.value !== undefined);
  if (!last) return wrapText(`${series.label}: no figures`, narrow ? 92 : 236);
  const period = data.periods.find((item) => item.period === last.period);
  const figure = period === data.periods.at(-1) ? last.text : `${last.text} (${period?.label ?? last.period})`;
  return narrow ? [...wrapText(series.label, 92), ...wrapText(figure, 92)] : wrapText(`${series.label} ${figure}`, 236);
}

function placePeriods(data: ChartData, plot: Frame): ScaleLinear<number, number> {
  const indexes = data.periods.map((period) => period.periodIndex);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const inset = first === last ? (plot.right - plot.left) / 2 : 12;
  return scaleLinear()
    .domain(first === last ? [first - 1, first + 1] : [first, last])
    .range([plot.left + inset, plot.right - (first === last ? inset : 4)]);
}

/** A break stands half way between the last period of the old way and the first of the new. */
function placeBreaks(data: ChartData, x: ScaleLinear<number, number>): number[] {
  return data.breaks.flatMap((period) => {
    const at = data.periods.findIndex((item) => item.period === period);
    const [before, after] = [data.periods[at - 1], data.periods[at]];
    return before && after ? [(x(before.periodIndex) + x(after.periodIndex)) / 2] : [];
  });
}

/** Words beside the lines of breaks, towards the middle of the plot; one that would run into another is left out. */
function labelBreaks(breakXs: readonly number[], plot: Frame): PlacedBreak[] {
  const width = roomForText(breakWords, breakFontSizePixels);
  let end = -Infinity;
  return breakXs.map((at) => {
    const before = at > (plot.left + plot.right) / 2;
    const labelX = at + (before ? -5 : 5);
    const start = before ? labelX - width : labelX;
    const fits = start >= end + 8;
    if (fits) end = start + width;
    return {
      x: coordinate(at),
      label: fits ? { x: coordinate(labelX), anchor: before ? ("end" as const) : ("start" as const) } : undefined,
    };
  });
}

function placeSeries(
  series: ChartSeries,
  index: number,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  data: ChartData,
): Pick<PlacedSeries, "paths" | "points" | "missing"> & { style: SeriesStyle } {
  const draw = line<ChartPoint>()
    .x((point) => coordinate(x(point.periodIndex)))
    .y((point) => coordinate(y(point.value ?? 0)));
  const describe = (point: ChartPoint) => {
    const label = data.periods.find((period) => period.period === point.period)?.label ?? point.period;
    return `${series.label}, ${label}: ${point.text}${point.provisional ? ", provisional" : ""}`;
  };
  return {
    style: styleOf(series.place ?? index),
    paths: splitRuns(series.points, data).flatMap((run) => (run.length > 1 ? [draw(run) ?? ""] : [])),
    points: series.points
      .filter((point) => point.value !== undefined)
      .map((point) => ({
        x: coordinate(x(point.periodIndex)),
        y: coordinate(y(point.value ?? 0)),
        provisional: point.provisional,
        description: describe(point),
      })),
    missing: series.points
      .filter((point) => point.value === undefined)
      .map((point) => ({ x: coordinate(x(point.periodIndex)), y: 0, description: describe(point) })),
  };
}

/** Runs of figures for periods that follow each other: a missing figure, a missing period or a series break ends a run. */
export function splitRuns(
  points: readonly ChartPoint[],
  data: Pick<ChartData, "periods" | "breaks" | "singleDays">,
): ChartPoint[][] {
  const order = data.periods.map((period) => period.period);
  const follows = (point: ChartPoint, previous: ChartPoint) =>
    data.singleDays
      ? order.indexOf(point.period) === order.indexOf(previous.period) + 1
      : point.periodIndex - previous.periodIndex === 1;
  const runs: ChartPoint[][] = [];
  let previous: ChartPoint | undefined;
  for (const point of points) {
    if (point.value === undefined) {
      previous = undefined;
      continue;
    }
    const joins = previous !== undefined && follows(point, previous) && !data.breaks.includes(point.period);
    if (joins) runs.at(-1)?.push(point);
    else runs.push([point]);
    previous = point;
  }
  return runs;
}

/** Labels under the axis of time: as many as fit, the last always among them. */
function thinTicks(data: ChartData, x: ScaleLinear<number, number>, width: number): { x: number; label: string }[] {
  const widest = Math.max(0, ...data.periods.map((period) => roomForText(period.label)));
  const ticks: { x: number; label: string }[] = [];
  for (const period of [...data.periods].reverse()) {
    const half = roomForText(period.label) / 2;
    const at = Math.max(half + 1, Math.min(x(period.periodIndex), width - half - 1));
    const next = ticks[0];
    if (next === undefined || next.x - at >= widest + 8) ticks.unshift({ x: coordinate(at), label: period.label });
  }
  return ticks;
}
