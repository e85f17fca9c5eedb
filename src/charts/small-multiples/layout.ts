import { scaleLinear } from "d3-scale";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import type { ChartData, ChartSeries } from "../chart-data.ts";
import { capitalise } from "../../statistics/format.ts";
import { describeAbsence } from "../words.ts";
import { stackLabels, wrapLine } from "../labels.ts";
import { placeLine, type PlacedLine } from "../lines.ts";
import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";
import { placeBreaks, placePeriods, type TimeScale } from "../time-axis.ts";

/** Small charts of one unit, side by side: the same axes for all, so that heights compare across them. */
export interface PanelsData extends Pick<ChartData, "unit" | "limits" | "periods" | "singleDays"> {
  readonly panels: readonly PanelData[];
}

/** One of the small charts that stand beside each other; `breaks` are the first periods that are measured in a new way. */
export interface PanelData {
  /** What this panel shows: a group of pupils, a measure. */
  readonly title: string;
  readonly breaks: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** What a line is in every panel, with its place in the order of display, which gives its looks. */
export interface PanelLine {
  readonly name: string;
  readonly place: number;
}

/** The lines of all panels, each once, in the order of display. */
export function listLines({ panels }: PanelsData): PanelLine[] {
  const lines = new Map(
    panels.flatMap(({ series }) => series.map(({ label, place }, index) => [label, place ?? index])),
  );
  return [...lines].map(([name, place]) => ({ name, place })).sort((a, b) => a.place - b.place);
}

/** The panels in pixels; all have the same size. */
export interface PanelsLayout {
  readonly axis: ValueAxis;
  readonly panels: readonly PlacedPanel[];
}

/** A small chart, in pixels from its own top left. */
export interface PlacedPanel {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Lines of the grid; only the ends of the axis have words. */
  readonly ticks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  readonly periods: readonly { readonly x: number; readonly label: string }[];
  /** Places of all periods. */
  readonly periodMarks: readonly number[];
  readonly breaks: readonly number[];
  readonly lines: readonly PlacedLine[];
  /** Figures of the last period, beside their points; `leads` of the series that the panel is about. */
  readonly figures: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly leads: boolean;
  }[];
  /** What stands in place of lines where no series has a figure: why. */
  readonly absence: readonly string[];
}

/** Text of panels is smaller than that of other charts. */
export const panelFontSizePixels = 13;

const least = { width: 150, plotWidth: 56 };
const plotHeight = 78;
const figureHeight = 16;

const axes = new WeakMap<PanelsData, ValueAxis>();

/** The axis of values that all panels share; the words of each panel ask for it, so it is placed once. */
export function placePanelsAxis(data: PanelsData): ValueAxis {
  const known = axes.get(data);
  if (known) return known;
  const values = data.panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
  );
  const axis = placeValueAxis(values, data.unit, data.limits);
  axes.set(data, axis);
  return axis;
}

/** Places every panel; they are as wide as the longest figure asks, and no narrower than a phone's half. */
export function placePanels(data: PanelsData): PanelsLayout {
  const axis = placePanelsAxis(data);
  const last = data.periods.at(-1);
  const ends = axis.ticks.length > 1 ? [axis.ticks[0], axis.ticks.at(-1)] : axis.ticks;
  const left = Math.ceil(Math.max(0, ...ends.map((tick) => room(tick?.label ?? "")))) + 6;
  const texts = data.panels.flatMap(({ series }) => series.map((item) => lastText(item, last?.period)));
  const right = Math.ceil(Math.max(room("0"), ...texts.map(room))) + 12;
  const width = Math.max(least.width, left + least.plotWidth + right);
  const plot = { left, top: 8, right: width - right, bottom: 8 + plotHeight };
  const x = placePeriods(data.periods, plot.left, plot.right);
  const y = scaleLinear().domain([axis.minimum, axis.maximum]).range([plot.bottom, plot.top]);
  return {
    axis,
    panels: data.panels.map((panel): PlacedPanel => {
      const lines = panel.series.map((series, index) =>
        placeLine(series, index, { x, y }, { ...data, breaks: panel.breaks }),
      );
      return {
        width,
        height: plot.bottom + 22,
        plot,
        ticks: axis.ticks.map((tick) => ({
          y: coordinate(y(tick.value)),
          label: ends.includes(tick) ? tick.label : "",
          zero: tick.value === 0,
        })),
        periods: placeEnds(data, x, width),
        periodMarks: data.periods.map(({ periodIndex }) => coordinate(x(periodIndex))),
        breaks: placeBreaks({ periods: data.periods, breaks: panel.breaks }, x).map(coordinate),
        lines,
        absence: lines.every(({ points }) => points.length === 0) ? stateAbsence(panel, plot.right - plot.left) : [],
        figures: placeFigures(panel, lines, last?.period, plot),
      };
    }),
  };
}

const room = (text: string) => roomForText(text, panelFontSizePixels);

/** The figure of the last period; empty where there is none. */
function lastText({ points }: ChartSeries, period: string | undefined): string {
  const last = points.at(-1);
  return last?.value !== undefined && last.period === period ? last.text : "";
}

/** Why a panel has no lines, as wide as its plot. */
function stateAbsence({ series }: PanelData, width: number): string[] {
  const reason = describeAbsence(series.flatMap(({ points }) => points));
  return wrapLine(capitalise(reason), width, panelFontSizePixels);
}

/** The first and the last period; one where there is only one, or where both do not fit. */
function placeEnds({ periods }: PanelsData, x: TimeScale, width: number): { x: number; label: string }[] {
  const [first, last] = [periods[0], periods.at(-1)].map((period) => {
    const half = room(period?.label ?? "") / 2;
    const at = period ? Math.max(half + 1, Math.min(x(period.periodIndex), width - half - 1)) : 0;
    return { x: coordinate(at), label: period?.label ?? "", half };
  });
  if (!first || !last) return [];
  const both = last.x - last.half >= first.x + first.half + 8;
  return (both ? [first, last] : [last]).map(({ x: at, label }) => ({ x: at, label }));
}

function placeFigures(
  { series }: PanelData,
  lines: readonly PlacedLine[],
  period: string | undefined,
  plot: PlacedPanel["plot"],
): PlacedPanel["figures"] {
  const shown = series.flatMap((item, index) => {
    const text = lastText(item, period);
    const wanted = lines[index]?.points.at(-1)?.y ?? plot.bottom;
    return text === "" ? [] : [{ text, wanted, height: figureHeight, leads: index === 0 }];
  });
  const centres = stackLabels(shown, 0, plot.bottom + 4);
  return shown.map(({ text, leads }, index) => ({
    x: coordinate(plot.right + 8),
    y: coordinate(centres[index] ?? 0),
    text,
    leads,
  }));
}
