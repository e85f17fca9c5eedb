import { drawFrame } from "../frame.ts";
import { coordinate, element } from "../markup.ts";
import { inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import type { ProfileLayout } from "./layout.ts";

/** From the first quarter on the left to the last on the right. */
const fills = ["#eef1f3", "#d3dde6", "#b3c5d5", "#8fa9c0"] as const;

/** Draws a placed row as an SVG element. `description` is its text alternative. */
export function drawProfile(layout: ProfileLayout, description: string): string {
  const { own, country } = layout;
  return drawFrame(layout, description, [
    drawQuarters(layout),
    drawNeighbours(layout),
    country === undefined ? "" : drawCountry(layout, country),
    own === undefined ? "" : drawOwn(layout, own),
  ]);
}

/** The shapes that all rows of a page share: the first row holds them under names that begin with this id. */
export interface SharedShapes {
  readonly id: string;
  readonly isFirst: boolean;
}

/**
 * Draws a placed row for a page that has many of them, from shapes that they share. `description` says what the cells beside it do not; empty where
 * they say all of it.
 */
export function drawProfileRow(layout: ProfileLayout, description: string, { id, isFirst }: SharedShapes): string {
  const { width, height, own, country } = layout;
  const words = description === "" ? { "aria-hidden": "true" } : { role: "img", "aria-label": description };
  const shapes = [
    element("g", { id: `${id}-quarters` }, drawQuarters(layout)),
    element("g", { id: `${id}-country` }, drawCountry(layout, 0)),
    element("g", { id: `${id}-own` }, drawOwn(layout, 0)),
  ];
  const use = (name: string, x: number | undefined) =>
    x === undefined ? "" : element("use", { href: `#${id}-${name}`, x: x === 0 ? undefined : x });
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height, ...words },
    [
      isFirst ? element("defs", {}, shapes.join("")) : "",
      use("quarters", 0),
      drawNeighbours(layout),
      use("country", country),
      use("own", own),
    ].join(""),
  );
}

function drawQuarters({ bar, quarters }: ProfileLayout): string {
  const height = bar.bottom - bar.top;
  return quarters
    .map(({ from, to }, index) =>
      element("rect", { x: from, y: bar.top, width: coordinate(to - from), height, fill: fills[index] }),
    )
    .join("");
}

function drawNeighbours({ bar, neighbours }: ProfileLayout): string {
  const ticks = neighbours.map((x) => `M${x},${bar.top}V${bar.bottom}`).join("");
  return ticks === "" ? "" : element("path", { d: ticks, stroke: mutedColour, "stroke-width": 1.5 });
}

function drawCountry({ height }: ProfileLayout, x: number): string {
  const look = { fill: paperColour, stroke: inkColour, "stroke-width": 1.5 };
  return element("path", { d: `M${coordinate(x - 6)},${height / 2}l6,-7l6,7l-6,7z`, ...look });
}

function drawOwn({ height }: ProfileLayout, x: number): string {
  return drawSymbol(styleOf(0), { x, y: height / 2 }, false, 2);
}
