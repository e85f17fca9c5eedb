import { labelLinePixels, type PlacedLabel } from "./label-column.ts";
import { inkColour, mutedColour } from "./style.ts";
import { drawRule, drawText } from "./text.ts";

/** A label beside a plot, with its leader, and its mark as `drawMark` draws it, where it needs one. */
export function drawLabel(
  { x, y, lines, mark, leader }: PlacedLabel,
  drawMark: (at: { readonly x: number; readonly y: number }) => string,
): string {
  const first = y - ((lines.length - 1) * labelLinePixels) / 2 + 5;
  return [
    leader
      ? drawRule([leader.x1, leader.y1], [leader.x2, leader.y2], { stroke: mutedColour, "stroke-width": 0.75 })
      : "",
    mark ? drawMark(mark) : "",
    ...lines.map((text, index) => drawText(x, first + index * labelLinePixels, text, { fill: inkColour })),
  ].join("");
}
