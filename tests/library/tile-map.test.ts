import { describe, expect, test } from "vitest";
import { areas } from "../../src/library/areas.ts";
import { authorities } from "../../src/library/authorities.ts";
import { tilePlaces } from "../../src/library/tile-map.ts";

const current = new Set(authorities.filter(({ to }) => to === Infinity).map(({ code }) => code));
const ofEngland = areas.flatMap((area) => (area.kind === "local-authority" && current.has(area.code) ? [area] : []));

describe("the map of tiles", () => {
  test("has a tile for every authority of England, and for nothing else", () => {
    expect([...tilePlaces.keys()].sort()).toEqual(ofEngland.map(({ id }) => id).sort());
    expect(tilePlaces.size).toBe(153);
  });

  test("has no two on one tile", () => {
    expect(new Set([...tilePlaces.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(tilePlaces.size);
  });

  test("begins at its first column and row, and has no more than twice as many tiles as authorities", () => {
    const columns = [...tilePlaces.values()].map(({ column }) => column);
    const rows = [...tilePlaces.values()].map(({ row }) => row);
    expect([Math.min(...columns), Math.min(...rows)]).toEqual([0, 0]);
    expect((Math.max(...columns) + 1) * (Math.max(...rows) + 1)).toBeLessThan(2 * tilePlaces.size);
  });

  test("keeps authorities of a region together: nearly all touch another of theirs", () => {
    const touching = ofEngland.filter(({ id, region }) =>
      ofEngland.some((other) => other.id !== id && other.region === region && distanceOf(id, other.id) < 1.5),
    );
    expect(touching.length / ofEngland.length).toBeGreaterThan(0.95);
  });

  test.each([
    ["barnet", "harrow"],
    ["barnet", "enfield"],
    ["calderdale", "bradford"],
    ["calderdale", "kirklees"],
    ["stoke-on-trent", "staffordshire"],
    ["northumberland", "north-tyneside"],
    ["kent", "medway"],
    ["cornwall", "plymouth"],
    ["norfolk", "suffolk"],
    ["leicester", "leicestershire"],
  ])("has %s and its neighbour %s no further apart than a tile between them", (one, other) => {
    expect(distanceOf(one, other)).toBeLessThan(2.3);
  });

  test.each([
    ["northumberland", "north of", "kent"],
    ["york", "north of", "derby"],
    ["cumberland", "west of", "sunderland"],
    ["cornwall", "west of", "kent"],
    ["shropshire", "west of", "norfolk"],
    ["bristol", "west of", "reading"],
    ["leeds", "north of", "oxfordshire"],
  ])("has %s %s %s", (one, direction, other) => {
    const [a, b] = [tilePlaces.get(one), tilePlaces.get(other)];
    if (!a || !b) throw new Error(`${one} or ${other} has no tile.`);
    expect(direction === "north of" ? a.row < b.row : a.column < b.column).toBe(true);
  });
});

function distanceOf(one: string, other: string): number {
  const [a, b] = [tilePlaces.get(one), tilePlaces.get(other)];
  return a && b ? Math.hypot(a.column - b.column, a.row - b.row) : Infinity;
}
