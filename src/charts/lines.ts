import type { ScaleLinear } from "d3-scale";
import type { ChartData, ChartPoint, ChartSeries } from "./chart-data.ts";
import { drawLabel } from "./draw-label.ts";
import type { PlacedLabel } from "./label-column.ts";
import { coordinate, element } from "./markup.ts";
import { splitPlanned, splitRuns } from "./runs.ts";
import { plannedDash, styleOf, type SeriesStyle } from "./style.ts";
import { drawSymbol, drawSymbols } from "./symbols.ts";
import { drawRule } from "./text.ts";
import type { TimeScale } from "./time-axis.ts";

/** The figures of one series over time, in pixels. */
export interface PlacedLine {
  readonly style: SeriesStyle;
  /** One path a run of figures without a gap or a series break. */
  readonly paths: readonly string[];
  /** Paths that lead to or from a forecast or budget: nothing moved there, so that they look otherwise. */
  readonly plannedPaths: readonly string[];
  readonly points: readonly { readonly x: number; readonly y: number; readonly provisional: boolean }[];
  /** Share of the usual area that its marks have: less where so many stand side by side that they would hide the line. */
  readonly markScale: number;
}

/** Marks that stand nearer to each other than this hide their line; they become smaller, with some of it between them. */
const crowdedStepPixels = 8;
const roomPixels = 10;

/** Places the figures of a series; `index` gives its look where the series does not. */
export function placeLine(
  series: ChartSeries,
  index: number,
  { x, y }: { readonly x: TimeScale; readonly y: ScaleLinear<number, number> },
  data: Pick<ChartData, "periods" | "breaks" | "singleDays">,
): PlacedLine {
  const place = (point: ChartPoint) => ({ x: coordinate(x(point.periodIndex)), y: coordinate(y(point.value ?? 0)) });
  const trace = (run: readonly ChartPoint[]) =>
    `M${run
      .map(place)
      .map((at) => `${at.x},${at.y}`)
      .join("L")}`;
  const valued = series.points.filter((point) => point.value !== undefined);
  const points = valued.map((point) => ({ ...place(point), provisional: point.provisional }));
  const step = ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / Math.max(1, points.length - 1);
  const stretches = splitRuns(series.points, data).flatMap(splitPlanned);
  return {
    style: series.leads
      ? { ...styleOf(series.place ?? index), widthPixels: styleOf(0).widthPixels }
      : styleOf(series.place ?? index),
    paths: stretches.flatMap(({ run, planned }) => (planned ? [] : [trace(run)])),
    plannedPaths: stretches.flatMap(({ run, planned }) => (planned ? [trace(run)] : [])),
    points,
    markScale: points.length > 2 && step < crowdedStepPixels ? coordinate(Math.max(0.1, (step / roomPixels) ** 2)) : 1,
  };
}

/** The lines of a series. Draw them below all marks, the first and thickest at the bottom, so that none hides another. */
export function drawPaths({ paths, plannedPaths, style }: PlacedLine): string {
  const look = { fill: "none", stroke: style.colour, "stroke-width": style.widthPixels };
  return [
    ...paths.map((d) => element("path", { d, ...look, "stroke-dasharray": style.dash, "stroke-linejoin": "round" })),
    ...plannedPaths.map((d) =>
      element("path", { d, ...look, "stroke-dasharray": plannedDash, "stroke-linecap": "round" }),
    ),
  ].join("");
}

/** The labels of a series. A leader has the look of its line; a sample beside the plot is a stroke, since a mark would look like one figure more. */
export function drawLineLabels({ style }: PlacedLine, labels: readonly PlacedLabel[]): string {
  const look = { stroke: style.colour, "stroke-dasharray": style.dash };
  return labels
    .map((label) =>
      drawLabel(
        label,
        (mark) =>
          mark.inKey
            ? drawSymbol(style, mark, false)
            : drawRule([mark.x - 6, mark.y], [mark.x + 6, mark.y], { ...look, "stroke-width": style.widthPixels }),
        { ...look, "stroke-width": 1 },
      ),
    )
    .join("");
}

/** The marks of a series, a figure each. */
export function drawPoints({ points, style, markScale }: PlacedLine): string {
  return drawSymbols(style, points, markScale);
}
