import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";

/** The upright of a series break, in pixels. */
export interface PlacedBreak {
  readonly x: number;
  /** Middle of the words "Series break" above its line; undefined where the words of another break take the room. */
  readonly labelX: number | undefined;
}

/** Words above a break. */
export const breakWords = "Series break";
export const breakFontSizePixels = 13;

/** Words above the lines of breaks, which begin below them, so that no line crosses words; those that would run into others are left out. */
export function labelBreaks(breakXs: readonly number[], width: number): PlacedBreak[] {
  const half = roomForText(breakWords, breakFontSizePixels) / 2;
  let end = -Infinity;
  return breakXs.map((at) => {
    const middle = Math.max(half, Math.min(width - half, at));
    const fits = middle - half >= end + 8;
    if (fits) end = middle + half;
    return { x: coordinate(at), labelX: fits ? coordinate(middle) : undefined };
  });
}
