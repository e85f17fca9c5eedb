import { drawFrame } from "../frame.ts";
import { labelLinePixels } from "../label-column.ts";
import { coordinate, element } from "../markup.ts";
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
      : { fill: fills[quarter], stroke: quarter === 3 ? mutedColour : undefined };
  const texts = tiles
    .filter(({ text }) => text !== "")
    .map(({ x, y, text }) => drawText(x + side / 2, y + side / 2 + fontPixels * 0.36, text, {}));
  return [
    element("path", { d: trace(tiles, side), ...look }),
    texts.length === 0
      ? ""
      : element("g", { "text-anchor": "middle", "font-size": fontPixels, fill: inks[quarter ?? 3] }, texts.join("")),
  ].join("");
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
