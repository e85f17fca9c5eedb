import { drawFrame } from "../frame.ts";
import { drawSymbol } from "../symbols.ts";
import { coordinate, element, escapeText } from "../markup.ts";
import { fontSizePixels, gridColour, inkColour, mutedColour, type SeriesStyle } from "../style.ts";
import {
  breakFontSizePixels,
  breakWords,
  type PlacedLabel,
  type PlacedSeries,
  type TimeSeriesLayout,
} from "./layout.ts";

/** Draws a placed line chart as an SVG element. `description` is its text alternative. */
export function drawTimeSeries(layout: TimeSeriesLayout, description: string): string {
  const { plot } = layout;
  const parts = [
    ...layout.valueTicks.map((tick) =>
      element("line", {
        x1: plot.left,
        x2: plot.right,
        y1: tick.y,
        y2: tick.y,
        stroke: tick.zero ? mutedColour : gridColour,
      }),
    ),
    ...layout.valueTicks.map((tick) =>
      drawText(plot.left - 8, tick.y + 5, tick.label, { "text-anchor": "end", fill: mutedColour }),
    ),
    element("line", { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: mutedColour }),
    ...layout.periodMarks.map((x) =>
      element("line", { x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5, stroke: mutedColour }),
    ),
    ...layout.periodTicks.map((tick) =>
      drawText(tick.x, layout.periodLabelY, tick.label, { "text-anchor": "middle", fill: mutedColour }),
    ),
    ...layout.breaks.flatMap((item) => [
      element("line", {
        x1: item.x,
        x2: item.x,
        y1: 8,
        y2: plot.bottom,
        stroke: mutedColour,
        "stroke-dasharray": "4 4",
      }),
      item.label
        ? drawText(item.label.x, 18, breakWords, {
            "text-anchor": item.label.anchor,
            fill: mutedColour,
            "font-size": breakFontSizePixels,
          })
        : "",
    ]),
    ...layout.series.map(drawLines),
    ...[...layout.series].reverse().map(drawMarks),
  ];
  return drawFrame(layout, description, parts);
}

/** Lines lie below all marks, the first and thickest at the bottom, so that none hides another. */
function drawLines({ paths, style }: PlacedSeries): string {
  return paths
    .map((d) =>
      element("path", {
        d,
        fill: "none",
        stroke: style.colour,
        "stroke-width": style.widthPixels,
        "stroke-dasharray": style.dash,
        "stroke-linejoin": "round",
      }),
    )
    .join("");
}

function drawMarks(series: PlacedSeries): string {
  const { style } = series;
  return [
    ...series.points.map((point) => drawSymbol(style, point.x, point.y, point.provisional)),
    ...series.missing.map((item) => drawCross(item.x, item.y, style.colour)),
    drawLabel(series.label, style),
  ].join("");
}

function drawLabel(label: PlacedLabel, style: SeriesStyle): string {
  const { leader, lines } = label;
  const lineHeight = fontSizePixels + 3;
  const first = label.y - ((lines.length - 1) * lineHeight) / 2 + 5;
  return [
    leader ? element("line", { ...leader, stroke: mutedColour, "stroke-width": 0.75 }) : "",
    drawSymbol(style, label.markX, label.y, label.hollow),
    ...lines.map((text, index) =>
      drawText(label.x, Math.round((first + index * lineHeight) * 10) / 10, text, { fill: inkColour }),
    ),
  ].join("");
}

function drawCross(x: number, y: number, stroke: string): string {
  return element("path", {
    d: `M${coordinate(x - 3)},${coordinate(y - 3)}l6,6m0,-6l-6,6`,
    stroke,
    "stroke-width": 1.5,
    fill: "none",
  });
}

function drawText(x: number, y: number, text: string, attributes: Record<string, string | number>): string {
  return element("text", { x, y: Math.round(y * 10) / 10, ...attributes }, escapeText(text));
}
