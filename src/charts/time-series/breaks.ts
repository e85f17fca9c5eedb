import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";

export interface PlacedBreak {
  readonly x: number;
  /** Where the words "Series break" stand; undefined where the words of another break take the room. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end" } | undefined;
}

/** Words beside a break. */
export const breakWords = "Series break";
export const breakFontSizePixels = 13;

/** Words beside the lines of breaks, towards the middle of the plot; one that would run into another is left out. */
export function labelBreaks(
  breakXs: readonly number[],
  plot: { readonly left: number; readonly right: number },
): PlacedBreak[] {
  const width = roomForText(breakWords, breakFontSizePixels);
  let end = -Infinity;
  return breakXs.map((at) => {
    const before = at > (plot.left + plot.right) / 2;
    const labelX = at + (before ? -5 : 5);
    const start = before ? labelX - width : labelX;
    const fits = start >= end + 8;
    if (fits) end = start + width;
    return {
      x: coordinate(at),
      label: fits ? { x: coordinate(labelX), anchor: before ? "end" : "start" } : undefined,
    };
  });
}
