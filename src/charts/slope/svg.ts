import { drawRange, drawTargets } from "../draw-benchmarks.ts";
import { drawTimeTicks } from "../draw-time-ticks.ts";
import { drawFrame } from "../frame.ts";
import { drawLineLabels, drawPaths, drawPoints } from "../lines.ts";
import { markRow } from "../markup.ts";
import { gridColour, inkColour, mutedColour } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import type { PlacedSlope, SlopeLayout } from "./layout.ts";

/** Draws placed figures of two periods as an SVG element, its parts marked by rows of its table. `description` is its text alternative. */
export function drawSlope(layout: SlopeLayout, description: string): string {
  const { plot, series, targets, range, cut, foot, zero } = layout;
  const parts = [
    range ? markRow(series.length + (targets ? 1 : 0), drawRange(range)) : "",
    ...layout.periodMarks.map((x) => drawRule([x, plot.top], [x, plot.bottom], { stroke: gridColour })),
    drawRule([plot.left, plot.bottom], [plot.right, plot.bottom], { stroke: mutedColour }),
    zero ? drawRule([plot.left, zero.y], [plot.right, zero.y], { stroke: mutedColour }) : "",
    zero && zero.text !== ""
      ? drawText(zero.x, zero.y + 5, zero.text, { "text-anchor": "end", fill: mutedColour })
      : "",
    drawText(foot.x, foot.y + 5, foot.text, { "text-anchor": "end", fill: mutedColour }),
    `<g fill="${mutedColour}">${drawTimeTicks(layout.periodTicks, layout.periodLabelY)}</g>`,
    cut ? drawText(0, cut.y, cut.text, { "font-size": 13, fill: mutedColour }) : "",
    ...layout.breakMarks.map((x) => drawBreak(x, layout)),
    ...series.map((item, index) => markRow(index, drawPaths(item))),
    targets ? markRow(series.length, drawTargets(targets)) : "",
    ...series.map((item, index) => markRow(index, drawFigures(item))).reverse(),
  ];
  return drawFrame(layout, description, parts);
}

function drawBreak(x: number, { plot }: SlopeLayout): string {
  return [
    drawRule([x, plot.top - 8], [x, plot.bottom], { stroke: mutedColour, "stroke-dasharray": "4 4" }),
    drawText(x, plot.top - 14, "Series break", { "text-anchor": "middle", fill: mutedColour, "font-size": 13 }),
  ].join("");
}

function drawFigures(item: PlacedSlope): string {
  const { start, style, labels } = item;
  const leader = start?.leader;
  return [
    leader
      ? drawRule([leader.x1, leader.y1], [leader.x2, leader.y2], {
          stroke: style.colour,
          "stroke-dasharray": style.dash,
          "stroke-width": 1,
        })
      : "",
    start ? drawText(start.x, start.y + 5, start.text, { "text-anchor": "end", fill: inkColour }) : "",
    drawPoints(item),
    drawLineLabels(item, labels),
  ].join("");
}
