import { drawTimeTicks } from "./draw-time-ticks.ts";
import type { PlacedEarlier } from "./place-earlier.ts";
import { inkColour, mutedColour, paperColour, styleOf } from "./style.ts";
import { drawSymbol } from "./symbols.ts";
import { drawRule, drawText } from "./text.ts";

/** Where a strip of earlier figures is drawn. */
interface StripPlace {
  readonly top: number;
  readonly bottom: number;
  readonly labelY: number;
}

/** Draws earlier figures as hollow marks of the first series, each with its figure, before a dotted line that parts their time from the others'. */
export function drawEarlier({ points, ticks, end }: PlacedEarlier, { top, bottom, labelY }: StripPlace): string {
  const halo = { stroke: paperColour, "stroke-width": 4, "paint-order": "stroke" };
  return [
    drawRule([end, top - 8], [end, bottom + 12], { stroke: mutedColour, "stroke-dasharray": "2 4", "stroke-width": 2 }),
    `<g fill="${mutedColour}">${drawTimeTicks(ticks, labelY)}</g>`,
    ...points.map((point) => drawSymbol(styleOf(0), point, true)),
    ...points.map(({ x, textY, text }) =>
      drawText(x, textY, text, { "text-anchor": "middle", fill: inkColour, ...halo }),
    ),
  ].join("");
}
