import { element } from "./markup.ts";
import { fontFamily, fontSizePixels, paperColour } from "./style.ts";

/** Size of a drawing, and where the columns of its table lie, if they are places on a horizontal axis. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly periodMarks?: readonly number[];
  /** Where the plot ends above that axis. */
  readonly plot?: { readonly bottom: number };
  /** Two values with their heights, so that a script can place others. */
  readonly valueScale?: readonly [value: number, y: number, other: number, otherY: number];
  /** Places of series breaks. */
  readonly breakMarks?: readonly number[];
}

/**
 * The SVG element around a drawing: its size, its text alternative, its type, and paper behind it for dark backgrounds. Scripts find the
 * places of the periods in `data-x`, the foot of the plot in `data-bottom`, two values with their heights in `data-y`, and the places of series
 * breaks in `data-breaks`.
 */
export function drawFrame(
  size: FrameSize,
  description: string,
  parts: readonly string[],
  textPixels: number = fontSizePixels,
): string {
  const { width, height, periodMarks = [], plot, valueScale, breakMarks = [] } = size;
  const readable = periodMarks.length > 1;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": description,
      "font-family": fontFamily,
      "font-size": textPixels,
      "data-x": readable ? periodMarks.join(" ") : undefined,
      "data-bottom": readable ? plot?.bottom : undefined,
      "data-y": readable ? valueScale?.join(" ") : undefined,
      "data-breaks": readable && breakMarks.length > 0 ? breakMarks.join(" ") : undefined,
    },
    [element("rect", { width, height, fill: paperColour }), ...parts].join(""),
  );
}
