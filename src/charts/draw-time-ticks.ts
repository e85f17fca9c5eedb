import { labelLinePixels } from "./label-column.ts";
import { element } from "./markup.ts";
import { drawText } from "./text.ts";
import type { TimeTick } from "./time-axis.ts";

/** The labels under an axis of time, the first line with its baseline at `y`. */
export function drawTimeTicks(ticks: readonly TimeTick[], y: number): string {
  const texts = ticks.map(({ x, label, year }) => {
    const below = year === undefined ? "" : drawText(x, y + labelLinePixels, year, {});
    return `${drawText(x, y, label, {})}${below}`;
  });
  return element("g", { "text-anchor": "middle" }, texts.join(""));
}
