import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/tile-map/examples.ts";
import { placeTileMap } from "../../src/charts/tile-map/layout.ts";
import { describeTileMap, tabulateTileMap } from "../../src/charts/tile-map/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("map of tiles %s at %i pixels", (_, width, data) => {
  const { tiles, side, height } = placeTileMap(data, width);

  test("has tiles of one size, none on another and none beyond the drawing", () => {
    expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(data.tiles.length);
    for (const { x, y } of tiles) {
      expect(x + side).toBeLessThanOrEqual(width);
      expect(y + side).toBeLessThanOrEqual(height);
      expect(tiles.filter((other) => Math.abs(other.x - x) < side && Math.abs(other.y - y) < side)).toHaveLength(1);
    }
  });
});

test("a wide map has figures on its tiles and a narrow one the numbers of quarters, so that colour is never alone", () => {
  const [wide, narrow] = [placeTileMap(examples.country, 720), placeTileMap(examples.country, 300)];
  examples.country.tiles.forEach(({ short, quarter = 0 }, index) => {
    expect(wide.tiles[index]?.text).toBe(short);
    expect(narrow.tiles[index]?.text).toBe(String(quarter + 1));
  });
  expect(narrow.key.slice(0, 4).map(({ box }) => box.digit)).toEqual(["1", "2", "3", "4"]);
  expect(placeTileMap(examples.longFigures, 720).tiles.every(({ text }) => text === "")).toBe(true);
});

test("the words count the authorities of each quarter, and the table names all of them", () => {
  expect(describeTileMap(examples.fewWithoutFigures)).toBe(
    "Map of 4 authorities in 2023/24, a tile of one size each, neighbours near each other. Highest quarter: 1 authority; Second quarter: " +
      "0 authorities; Third quarter: 0 authorities; Lowest quarter: 1 authority. No figure: 2 authorities. Marked: Oxbury, suppressed to protect people.",
  );
  expect(tabulateTileMap(examples.fewWithoutFigures).rows.map(({ name, texts }) => [name, ...texts])).toEqual([
    ["Brightmouth", "40", "Highest quarter"],
    ["Oxbury", "suppressed to protect people", ""],
    ["Pawle", "not available", ""],
    ["Tolford & Wrakin", "12", "Lowest quarter"],
  ]);
});
