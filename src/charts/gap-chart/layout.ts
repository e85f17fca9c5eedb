import { scaleLinear } from "d3-scale";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import { cutHeight, placeCut, type PlacedAxes } from "../draw-axes.ts";
import type { ChartData, ChartSeries } from "../chart-data.ts";
import { labelLinePixels, type PlacedLabel } from "../label-column.ts";
import { placeLabels, planLabels, type LabelText } from "../label-plan.ts";
import { placeLine, type PlacedLine } from "../lines.ts";
import { describeAbsence } from "../words.ts";
import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";
import { countTickLines, placeBreaks, placePeriods, placeTimeTicks, type TimeTick } from "../time-axis.ts";

/** Two groups over time and how far apart they are. */
export interface GapData extends Pick<ChartData, "unit" | "limits" | "periods" | "singleDays" | "breaks"> {
  /** The group, then whom it is held against. */
  readonly series: readonly [group: ChartSeries, other: ChartSeries];
  /** Words above the row of differences: what they are and in which unit. */
  readonly title: string;
  /** The group's figure less the other's, for periods in which both have one; as printed, so that -13 is 13 behind. */
  readonly differences: readonly { readonly period: string; readonly periodIndex: number; readonly text: string }[];
}

/** A gap chart in pixels. */
export interface GapLayout extends PlacedAxes {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly axis: ValueAxis;
  readonly breaks: readonly number[];
  /** Bars between the two figures of a period, all as wide. */
  readonly bars: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly barWidth: number;
  readonly series: readonly PlacedGroup[];
  /** The row of differences: its heading and, where they fit, one a period. */
  readonly heading: { readonly y: number; readonly text: string };
  readonly differences: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export type PlacedGroup = PlacedLine & { readonly labels: readonly PlacedLabel[] };

const gapBetweenDifferences = 10;
const widestBar = 7;

/** Places a gap chart in `width` pixels. */
export function placeGapChart(data: GapData, width: number): GapLayout {
  const narrow = width < 480;
  const axis = placeValueAxis(listGroupValues(data), data.unit, data.limits);
  const left = Math.ceil(Math.max(0, ...axis.ticks.map((tick) => roomForText(tick.label)))) + 10;
  const texts = data.series.map((series) => labelGroup(series, data));
  const plan = planLabels(texts, { width, left, narrow });
  const above = plan.keyHeight + (axis.cut === undefined ? 0 : cutHeight);
  const beside = plan.beside.flat().length * labelLinePixels;
  const plot = { left, top: above + 14, right: plan.right, bottom: above + Math.max(narrow ? 220 : 260, beside) };
  const x = placePeriods(data.periods, plot.left, plot.right);
  const ticks = placeTimeTicks(data.periods, x, width);
  const y = scaleLinear().domain([axis.minimum, axis.maximum]).range([plot.bottom, plot.top]);
  const periodLabelY = plot.bottom + 27;
  const headingY = periodLabelY + (countTickLines(data.periods) - 1) * labelLinePixels + 30;
  const differenceY = headingY + 22;
  const placed = data.series.map((series, index) => placeLine(series, index, { x, y }, data));
  const ends = placed.map(({ points }) => points.at(-1));
  const labels = placeLabels(plan, ends, plot.bottom + 6);
  return {
    width,
    height: differenceY + 10,
    plot,
    axis,
    valueTicks: axis.ticks.map((tick) => ({ y: coordinate(y(tick.value)), label: tick.label, zero: tick.value === 0 })),
    periodTicks: ticks,
    periodMarks: data.periods.map((period) => coordinate(x(period.periodIndex))),
    breaks: placeBreaks(data, x).map(coordinate),
    bars: data.differences.map(({ period, periodIndex }) => {
      const ends = data.series.map(({ points }) => y(points.find((point) => point.period === period)?.value ?? 0));
      return {
        x: coordinate(x(periodIndex)),
        top: coordinate(Math.min(...ends)),
        bottom: coordinate(Math.max(...ends)),
      };
    }),
    barWidth: coordinate(Math.min(widestBar, data.singleDays ? widestBar : (x(1) - x(0)) / 2)),
    series: placed.map((group, index) => ({ ...group, labels: labels[index] ?? [] })),
    cut: placeCut(axis, plan.keyHeight),
    periodLabelY,
    heading: { y: headingY, text: data.title },
    differences: thinDifferences(data, ticks, x, width).map(({ x: at, text }) => ({ x: at, y: differenceY, text })),
  };
}

/** The values of both groups. */
export function listGroupValues({ series }: GapData): number[] {
  return series.flatMap(({ points }) => points.flatMap((point) => point.value ?? []));
}

/** Name and last figure of a group, with its period where it is not the last. */
function labelGroup({ label, points }: ChartSeries, { periods }: GapData): LabelText {
  const last = points.findLast((point) => point.value !== undefined);
  const period = periods.find((item) => item.period === last?.period);
  const reachesEnd = period !== undefined && period === periods.at(-1);
  const when = period === undefined || reachesEnd ? "" : ` (${period.label})`;
  return { name: label, figure: last && `${last.text}${when}`, absence: describeAbsence(points), reachesEnd };
}

/** All differences where they fit beside each other, else those of the periods that have a label; the last always among them. */
function thinDifferences(
  { differences }: GapData,
  ticks: readonly TimeTick[],
  x: (index: number) => number,
  width: number,
) {
  const placed = differences.map(({ period, periodIndex, text }) => {
    const half = roomForText(text) / 2;
    return { period, text, half, x: coordinate(Math.max(half + 1, Math.min(x(periodIndex), width - half - 1))) };
  });
  const fit = (items: typeof placed) => {
    const shown: typeof placed = [];
    for (const item of [...items].reverse()) {
      const next = shown[0];
      if (next === undefined || next.x - next.half - gapBetweenDifferences >= item.x + item.half) shown.unshift(item);
    }
    return shown;
  };
  const all = fit(placed);
  if (all.length === placed.length) return all;
  const last = placed.at(-1);
  return fit(placed.filter((item) => item === last || ticks.some(({ period }) => period === item.period)));
}
