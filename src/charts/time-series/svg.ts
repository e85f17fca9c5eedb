import { drawEarlier } from "../draw-earlier.ts";
import { drawFrame } from "../frame.ts";
import { drawRange, drawTargets } from "../draw-benchmarks.ts";
import { drawLineLabels, drawPaths, drawPoints } from "../lines.ts";
import { coordinate, element, markRow } from "../markup.ts";
import { mutedColour, type SeriesStyle } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import { drawAxes } from "../draw-axes.ts";
import { breakFontSizePixels, breakWords, type PlacedBreak } from "./breaks.ts";
import type { PlacedSeries, TimeSeriesLayout } from "./layout.ts";

/** Draws a placed line chart as an SVG element, its parts marked by rows of its table. `description` is its text alternative. */
export function drawTimeSeries(layout: TimeSeriesLayout, description: string): string {
  const { plot, series } = layout;
  const { earlier, periodLabelY } = layout;
  const rows = series.length + (layout.targets ? 1 : 0) + (layout.range ? 1 : 0);
  const parts = [
    layout.range ? markRow(series.length + (layout.targets ? 1 : 0), drawRange(layout.range)) : "",
    drawAxes(layout),
    ...layout.breaks.map((item) => drawBreak(item, plot)),
    earlier ? markRow(rows, drawEarlier(earlier, { top: plot.top, bottom: plot.bottom, labelY: periodLabelY })) : "",
    ...series.map((item, index) => markRow(index, drawPaths(item))),
    layout.targets ? markRow(series.length, drawTargets(layout.targets)) : "",
    ...series.map((item, index) => markRow(index, drawMarks(item))).reverse(),
  ];
  return drawFrame(layout, description, parts);
}

function drawBreak({ x, labelX }: PlacedBreak, { top, bottom }: TimeSeriesLayout["plot"]): string {
  return [
    drawRule([x, top - 9], [x, bottom], { stroke: mutedColour, "stroke-dasharray": "4 4" }),
    labelX === undefined
      ? ""
      : drawText(labelX, top - 14, breakWords, {
          "text-anchor": "middle",
          fill: mutedColour,
          "font-size": breakFontSizePixels,
        }),
  ].join("");
}

function drawMarks(series: PlacedSeries): string {
  const { style, missing, labels } = series;
  return [
    drawPoints(series),
    ...missing.map((item) => drawCross(item.x, item.y, style)),
    drawLineLabels(series, labels),
  ].join("");
}

function drawCross(x: number, y: number, { colour }: SeriesStyle): string {
  return element("path", {
    d: `M${coordinate(x - 3)},${coordinate(y - 3)}l6,6m0,-6l-6,6`,
    stroke: colour,
    "stroke-width": 1.5,
    fill: "none",
  });
}
