import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import type { MapTile, TileMapData } from "./layout.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** Text alternative of a map of tiles: how many lie in each quarter, whose map it is, and that a table holds all of it. */
export function describeTileMap({ period, quarters, tiles }: TileMapData): string {
  const own = tiles.find(({ mark }) => mark === "own");
  const count = (quarter: number | undefined) => tiles.filter((tile) => tile.quarter === quarter).length;
  const unranked = tiles.filter(({ isUnranked }) => isUnranked).length;
  const missing = count(undefined) - unranked;
  return joinSentences([
    `Map of ${tiles.length} authorities in ${period}, a tile of one size each, neighbours near each other`,
    quarters
      .map(({ title, span }, index) => `${title}${span === "" ? "" : `, ${span}`}: ${authorities(count(index))}`)
      .join("; "),
    missing > 0 ? `No figure: ${authorities(missing)}` : undefined,
    unranked > 0 ? `Not ranked: ${authorities(unranked)}` : undefined,
    own ? `Marked: ${own.label}, ${textOf(own)}` : undefined,
  ]);
}

/** A row an authority by name: its figure, and the quarter that it lies in. */
export function tabulateTileMap({ period, quarters, tiles }: TileMapData): ChartTable {
  return {
    columns: [period, "Quarter"],
    rows: [...tiles]
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB"))
      .map((tile) => ({
        name: tile.label,
        texts: [textOf(tile), tile.quarter === undefined ? "" : (quarters[tile.quarter]?.title ?? "")],
      })),
  };
}

/** That tiles are no areas. */
export function remarkTileMap(): string[] {
  return [
    "Each authority is a tile of the same size, placed near its neighbours. The map does not show size or distance.",
  ];
}

function authorities(count: number): string {
  return count === 1 ? "1 authority" : `${count} authorities`;
}

function textOf({ quarter, text }: MapTile): string {
  return quarter === undefined ? lowerFirst(text) : text;
}
