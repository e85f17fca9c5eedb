import { drawFrame } from "../frame.ts";
import { coordinate, element } from "../markup.ts";
import { inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import type { ProfileLayout } from "./layout.ts";

/** From the first quarter on the left to the last on the right. */
const fills = ["#eef1f3", "#d3dde6", "#b3c5d5", "#8fa9c0"] as const;

/** Draws a placed row as an SVG element. `description` is its text alternative. */
export function drawProfile(
  { bar, quarters, own, country, neighbours, ...size }: ProfileLayout,
  description: string,
): string {
  const middle = size.height / 2;
  return drawFrame(size, description, [
    ...quarters.map(({ from, to }, index) =>
      element("rect", {
        x: from,
        y: bar.top,
        width: Math.round((to - from) * 10) / 10,
        height: bar.bottom - bar.top,
        fill: fills[index],
      }),
    ),
    neighbours.length === 0
      ? ""
      : element("path", {
          d: neighbours.map((x) => `M${x},${bar.top}V${bar.bottom}`).join(""),
          stroke: mutedColour,
          "stroke-width": 1.5,
        }),
    country === undefined
      ? ""
      : element("path", {
          d: `M${coordinate(country - 6)},${middle}l6,-7l6,7l-6,7z`,
          fill: paperColour,
          stroke: inkColour,
          "stroke-width": 1.5,
        }),
    own === undefined ? "" : drawSymbol(styleOf(0), { x: own, y: middle }, false, 2),
  ]);
}
