import { labelLinePixels } from "./label-column.ts";
import { drawText } from "./text.ts";
import type { TimeTick } from "./time-axis.ts";

/** The labels under an axis of time, the first line with its baseline at `y`. */
export function drawTimeTicks(ticks: readonly TimeTick[], y: number): string {
  const centred = { "text-anchor": "middle" };
  return ticks
    .map(({ x, label, year }) => {
      const below = year === undefined ? "" : drawText(x, y + labelLinePixels, year, centred);
      return `${drawText(x, y, label, centred)}${below}`;
    })
    .join("");
}
