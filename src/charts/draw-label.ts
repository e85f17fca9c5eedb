import { labelLinePixels, type LabelMark, type PlacedLabel } from "./label-column.ts";
import type { Attributes } from "./markup.ts";
import { inkColour, mutedColour } from "./style.ts";
import { drawRule, drawText } from "./text.ts";

const thinLeader: Attributes = { stroke: mutedColour, "stroke-width": 0.75 };

/** A label beside a plot or in a key: its leader, its mark as `drawMark` draws it where it has one, and its text. */
export function drawLabel(
  { x, y, lines, mark, leader }: PlacedLabel,
  drawMark: (at: LabelMark) => string,
  leaderLook: Attributes = thinLeader,
): string {
  const first = y - ((lines.length - 1) * labelLinePixels) / 2 + 5;
  return [
    leader ? drawRule([leader.x1, leader.y1], [leader.x2, leader.y2], leaderLook) : "",
    mark ? drawMark(mark) : "",
    ...lines.map((text, index) => drawText(x, first + index * labelLinePixels, text, { fill: inkColour })),
  ].join("");
}
