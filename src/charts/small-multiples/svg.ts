import { drawFrame } from "../frame.ts";
import { drawPaths, drawPoints } from "../lines.ts";
import { element } from "../markup.ts";
import { gridColour, inkColour, mutedColour, type SeriesStyle } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import { drawRule, drawText } from "../text.ts";
import { panelFontSizePixels, type PlacedPanel } from "./layout.ts";

/** Draws one placed panel as an SVG element. `description` is its text alternative. */
export function drawPanel(panel: PlacedPanel, description: string): string {
  const { plot } = panel;
  const middle = (plot.top + plot.bottom) / 2;
  const parts = [
    ...panel.ticks.map((tick) =>
      drawRule([plot.left, tick.y], [plot.right, tick.y], { stroke: tick.zero ? mutedColour : gridColour }),
    ),
    ...panel.ticks.map(({ y, label }) =>
      label === "" ? "" : drawText(plot.left - 5, y + 4, label, { "text-anchor": "end", fill: mutedColour }),
    ),
    drawRule([plot.left, plot.bottom], [plot.right, plot.bottom], { stroke: mutedColour }),
    ...panel.periods.map(({ x, label }) =>
      drawText(x, plot.bottom + 18, label, { "text-anchor": "middle", fill: mutedColour }),
    ),
    ...panel.breaks.map((x) =>
      drawRule([x, plot.top - 4], [x, plot.bottom], { stroke: mutedColour, "stroke-dasharray": "3 3" }),
    ),
    ...panel.lines.map(drawPaths),
    ...[...panel.lines].reverse().map(drawPoints),
    ...panel.absence.map((text, line, { length }) =>
      drawText((plot.left + plot.right) / 2, middle + 4 + (line - (length - 1) / 2) * 16, text, {
        "text-anchor": "middle",
        fill: inkColour,
      }),
    ),
    ...panel.figures.map(({ x, y, text, leads }) =>
      drawText(x, y + 4, text, { fill: inkColour, "font-weight": leads ? "bold" : undefined }),
    ),
  ];
  return drawFrame(panel, description, parts, panelFontSizePixels);
}

/** The line of a series as it stands in a key, beside its name. */
export function drawKey(style: SeriesStyle): string {
  const size = { width: 34, height: 14, "aria-hidden": "true" };
  const stroke = { stroke: style.colour, "stroke-width": style.widthPixels, "stroke-dasharray": style.dash };
  return element("svg", size, `${drawRule([1, 7], [33, 7], stroke)}${drawSymbol(style, { x: 17, y: 7 }, false)}`);
}
