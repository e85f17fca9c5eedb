import { drawFrame } from "../frame.ts";
import { coordinate, element } from "../markup.ts";
import { inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import type { ProfileLayout } from "./layout.ts";

/** From the first quarter on the left to the last on the right. */
const fills = ["#eef1f3", "#d3dde6", "#b3c5d5", "#8fa9c0"] as const;

/** Draws a placed row as an SVG element. `description` is its text alternative. */
export function drawProfile(layout: ProfileLayout, description: string): string {
  return drawFrame(layout, description, [drawQuarters(layout), drawMarks(layout)]);
}

/** The scale that all rows of a page share: the first row holds it under this id, and the others show it again. */
export interface SharedScale {
  readonly id: string;
  readonly isFirst: boolean;
}

/**
 * Draws a placed row for a page that has many of them, on the scale that they share. `description` says what the cells beside it do not; empty where
 * they say all of it.
 */
export function drawProfileRow(layout: ProfileLayout, description: string, { id, isFirst }: SharedScale): string {
  const { width, height } = layout;
  const words = description === "" ? { "aria-hidden": "true" } : { role: "img", "aria-label": description };
  const quarters = isFirst ? element("g", { id }, drawQuarters(layout)) : element("use", { href: `#${id}` });
  return element("svg", { width, height, ...words }, quarters + drawMarks(layout));
}

function drawQuarters({ bar, quarters }: ProfileLayout): string {
  const height = bar.bottom - bar.top;
  return quarters
    .map(({ from, to }, index) =>
      element("rect", { x: from, y: bar.top, width: coordinate(to - from), height, fill: fills[index] }),
    )
    .join("");
}

function drawMarks({ height, bar, own, country, neighbours }: ProfileLayout): string {
  const middle = height / 2;
  const ticks = neighbours.map((x) => `M${x},${bar.top}V${bar.bottom}`).join("");
  const diamond = { fill: paperColour, stroke: inkColour, "stroke-width": 1.5 };
  return [
    ticks === "" ? "" : element("path", { d: ticks, stroke: mutedColour, "stroke-width": 1.5 }),
    country === undefined
      ? ""
      : element("path", { d: `M${coordinate(country - 6)},${middle}l6,-7l6,7l-6,7z`, ...diamond }),
    own === undefined ? "" : drawSymbol(styleOf(0), { x: own, y: middle }, false, 2),
  ].join("");
}
