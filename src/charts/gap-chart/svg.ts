import { drawAxes } from "../draw-axes.ts";
import { drawFrame } from "../frame.ts";
import { drawLineLabels, drawPaths, drawPoints } from "../lines.ts";
import { bandColour, inkColour, mutedColour } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import type { GapLayout, PlacedGroup } from "./layout.ts";

/** Draws a placed gap chart as an SVG element. `description` is its text alternative. */
export function drawGapChart(layout: GapLayout, description: string): string {
  const { plot } = layout;
  const parts = [
    drawAxes(layout),
    ...layout.breaks.map((x) =>
      drawRule([x, plot.top - 6], [x, plot.bottom], { stroke: mutedColour, "stroke-dasharray": "4 4" }),
    ),
    ...layout.bars.map((bar) =>
      drawRule([bar.x, bar.top], [bar.x, bar.bottom], { stroke: bandColour, "stroke-width": layout.barWidth }),
    ),
    ...layout.series.map(drawPaths),
    ...[...layout.series].reverse().map(drawGroup),
    drawText(0, layout.heading.y, layout.heading.text, { fill: mutedColour }),
    ...layout.differences.map(({ x, y, text }) =>
      drawText(x, y, text, { "text-anchor": "middle", fill: inkColour, "font-weight": "bold" }),
    ),
  ];
  return drawFrame(layout, description, parts);
}

function drawGroup(group: PlacedGroup): string {
  return `${drawPoints(group)}${drawLineLabels(group, group.labels)}`;
}
