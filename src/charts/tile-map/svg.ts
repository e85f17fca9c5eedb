import { drawFrame } from "../frame.ts";
import { labelLinePixels } from "../label-column.ts";
import { coordinate, element, escapeText, type Attributes } from "../markup.ts";
import { inkColour, mutedColour, paperColour } from "../style.ts";
import { drawText } from "../text.ts";
import { keyTextLeft, type PlacedKey, type PlacedTile, type TileMapLayout } from "./layout.ts";

/** From the first quarter to the last: light enough or dark enough for the text on each. */
const fills = ["#12436D", "#4C7FAD", "#AFC8DE", "#EAF1F7"] as const;
const inks = [paperColour, paperColour, inkColour, inkColour] as const;
const noFigure = paperColour;

/** Draws a placed map as an SVG element. `description` is its text alternative. */
export function drawTileMap(layout: TileMapLayout, description: string): string {
  const { tiles, side } = layout;
  const groups = [...Map.groupBy(tiles, ({ quarter }) => quarter)].sort(([a = 9], [b = 9]) => a - b);
  return drawFrame(layout, description, [
    ...layout.key.map(drawKey),
    ...groups.map(([quarter, members]) => drawGroup(quarter, members, layout)),
    // Outlines lie over all tiles, so that none covers half of one.
    ...(["neighbour", "own"] as const).map((mark) => {
      const marked = tiles.filter((tile) => tile.mark === mark);
      const outline = { fill: "none", stroke: inkColour, "stroke-width": mark === "own" ? 4 : 1.5 };
      return marked.length === 0 ? "" : element("path", { d: trace(marked, side), ...outline });
    }),
  ]);
}

/** The tiles of a quarter in one path, then what stands on them. */
function drawGroup(
  quarter: number | undefined,
  tiles: readonly PlacedTile[],
  { side, fontPixels }: TileMapLayout,
): string {
  const look =
    quarter === undefined
      ? { fill: noFigure, stroke: mutedColour, "stroke-dasharray": "2 2" }
      : { fill: fills[quarter], stroke: mutedColour };
  const texts = tiles.filter(({ text }) => text !== "");
  const type = { "text-anchor": "middle", "font-size": fontPixels, fill: inks[quarter ?? 3] };
  const placed = texts.map(({ x, y, text }) => ({
    x: coordinate(x + side / 2),
    y: coordinate(y + side / 2 + fontPixels * 0.36),
    text,
  }));
  return [
    quarter === undefined || quarter === 3
      ? element("path", { d: trace(tiles, side), ...look })
      : element("path", { d: traceAsLines(tiles, side), stroke: fills[quarter], "stroke-width": side }),
    texts.every(({ text }) => text.length === 1) ? drawDigits(placed, type) : drawFigures(placed, type),
  ].join("");
}

/** A text and where it stands. */
interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Digits, each of which SVG places by itself: one element for all of them. */
function drawDigits(texts: readonly PlacedText[], type: Attributes): string {
  if (texts.length === 0) return "";
  const [across, down] = [texts.map(({ x }) => x).join(" "), texts.map(({ y }) => y).join(" ")];
  return element("text", { x: across, y: down, ...type }, escapeText(texts.map(({ text }) => text).join("")));
}

/** Longer figures: an element a row of tiles. */
function drawFigures(texts: readonly PlacedText[], type: Attributes): string {
  const rows = [...Map.groupBy(texts, ({ y }) => y)].map(([y, row]) =>
    element("text", { y }, row.map(({ x, text }) => element("tspan", { x }, escapeText(text))).join("")),
  );
  return element("g", type, rows.join(""));
}

/** Tiles without an outline as lines of their own width, which are half as long to write. */
function traceAsLines(tiles: readonly PlacedTile[], side: number): string {
  return tiles.map(({ x, y }) => `M${x},${coordinate(y + side / 2)}h${side}`).join("");
}

function trace(tiles: readonly PlacedTile[], side: number): string {
  return tiles.map(({ x, y }) => `M${x},${y}h${side}v${side}h-${side}z`).join("");
}

function drawKey({ y, box, lines }: PlacedKey): string {
  const { quarter, mark, digit } = box;
  const stroke = mark ? inkColour : mutedColour;
  return [
    element("rect", {
      ...{ x: 3, y: y + 2, width: 14, height: 14 },
      fill: quarter === undefined ? noFigure : fills[quarter],
      stroke,
      "stroke-width": mark === "own" ? 3 : mark ? 1.5 : 1,
      "stroke-dasharray": quarter === undefined && !mark ? "2 2" : undefined,
    }),
    digit === ""
      ? ""
      : drawText(10, y + 13, digit, { "text-anchor": "middle", "font-size": 11, fill: inks[quarter ?? 3] }),
    ...lines.map((text, index) =>
      drawText(keyTextLeft, coordinate(y + 14 + index * labelLinePixels), text, { fill: inkColour }),
    ),
  ].join("");
}
