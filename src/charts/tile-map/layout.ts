/*
 * On a wide drawing a tile carries its figure, on a narrow one the number of its quarter: colour is never all that tells quarters apart. The
 * key stands above the map; what has no tile in the map's own places is left out.
 */
import { labelLinePixels } from "../label-column.ts";
import { wrapLine } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { roomForText } from "../style.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** The figures of all authorities in one period, a tile each. */
export interface TileMapData {
  /** The period in words. */
  readonly period: string;
  /** Quarters in the order of their numbers, with the figures that lie in each: “Highest quarter”, “70.1% to 81.7%”. */
  readonly quarters: readonly { readonly title: string; readonly span: string }[];
  readonly tiles: readonly MapTile[];
}

/** One authority of the map. */
export interface MapTile {
  readonly label: string;
  /** Counted from the west and from the north, from 0. */
  readonly column: number;
  readonly row: number;
  /** Place in `quarters` from 0; absent where there is no figure, or it is not ranked. */
  readonly quarter?: number;
  /** Whether there is a figure that is given no place among the others. */
  readonly isUnranked?: true;
  /** The figure as printed, or the reason why there is none. */
  readonly text: string;
  /** The figure without its unit, short enough for a tile. */
  readonly short: string;
  /** Whose map it is, and who is like it. */
  readonly mark?: "own" | "neighbour";
}

/** A map of tiles in pixels. */
export interface TileMapLayout {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly key: readonly PlacedKey[];
  readonly tiles: readonly PlacedTile[];
  readonly fontPixels: number;
}

/** A line of the key, in pixels. */
export interface PlacedKey {
  readonly y: number;
  /** What the box before the words looks like. */
  readonly box: { readonly quarter: number | undefined; readonly mark: MapTile["mark"]; readonly digit: string };
  readonly lines: readonly string[];
}

/** A tile by its top left corner, in pixels; all are of one size. */
export interface PlacedTile {
  readonly x: number;
  readonly y: number;
  readonly quarter: number | undefined;
  readonly mark: MapTile["mark"];
  /** What stands on it; empty where there is no figure or no room. */
  readonly text: string;
}

export const keyTextLeft = 26;
const gap = 2;
const widestTile = 42;
const gapBelowKey = 10;

/** Places the map in `width` pixels. */
export function placeTileMap({ quarters, tiles }: TileMapData, width: number): TileMapLayout {
  const columns = 1 + Math.max(0, ...tiles.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...tiles.map(({ row }) => row));
  const side = Math.floor(Math.min(widestTile, (width - 4) / columns));
  const narrow = side < 36;
  const texts = tiles.map(({ short, quarter }) => (quarter === undefined ? "" : narrow ? String(quarter + 1) : short));
  const fontPixels = narrow ? 11 : texts.every((text) => roomForText(text, 13) <= side - 5) ? 13 : 10;
  const key = placeKey(quarters, tiles, { width, narrow });
  const top = key.bottom;
  return {
    width,
    height: top + rows * side + 2,
    side: side - gap,
    key: key.items,
    fontPixels,
    tiles: tiles.map(({ column, row, quarter, mark }, index) => ({
      ...{ x: 2 + column * side, y: coordinate(top + row * side), quarter, mark },
      text: fit(texts[index] ?? "", side, fontPixels),
    })),
  };
}

function fit(text: string, side: number, fontPixels: number): string {
  return roomForText(text, fontPixels) <= side - 3 ? text : "";
}

function placeKey(
  quarters: TileMapData["quarters"],
  tiles: TileMapData["tiles"],
  { width, narrow }: { readonly width: number; readonly narrow: boolean },
) {
  const own = tiles.find(({ mark }) => mark === "own");
  const has = (mark: MapTile["mark"]) => tiles.some((tile) => tile.mark === mark);
  const entries = [
    ...quarters.map(({ title, span }, quarter) => ({
      box: { quarter, mark: undefined, digit: narrow ? String(quarter + 1) : "" },
      text: span === "" ? title : `${title}: ${span}`,
    })),
    ...(tiles.some(({ quarter }) => quarter === undefined)
      ? [{ box: box(undefined, undefined), text: nameWithout(tiles) }]
      : []),
    ...(own
      ? [
          {
            box: box(own.quarter, "own"),
            text: own.quarter === undefined ? `${own.label}: ${lowerFirst(own.text)}` : `${own.label} ${own.text}`,
          },
        ]
      : []),
    ...(has("neighbour") ? [{ box: box(undefined, "neighbour"), text: "Statistical neighbours" }] : []),
  ];
  let bottom = 2;
  const items = entries.map((entry): PlacedKey => {
    const lines = wrapLine(entry.text, width - keyTextLeft - 4);
    const y = bottom;
    bottom += lines.length * labelLinePixels + 3;
    return { y, box: entry.box, lines };
  });
  return { items, bottom: bottom + (items.length > 0 ? gapBelowKey : 0) };
}

/** What tiles without a quarter are: “No figure”, “Not ranked”, “No figure, or not ranked”. */
function nameWithout(tiles: TileMapData["tiles"]): string {
  const without = tiles.filter(({ quarter }) => quarter === undefined);
  if (!without.some(({ isUnranked }) => isUnranked)) return "No figure";
  return without.every(({ isUnranked }) => isUnranked) ? "Not ranked" : "No figure, or not ranked";
}

function box(quarter: number | undefined, mark: MapTile["mark"]): PlacedKey["box"] {
  return { quarter, mark, digit: "" };
}
