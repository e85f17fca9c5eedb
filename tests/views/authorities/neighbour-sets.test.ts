import { expect, test } from "vitest";
import type { AreaEntry } from "../../../src/catalogue/catalogue.ts";
import { findNeighbours, listNeighbourSets } from "../../../src/views/authorities/neighbours.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const { site, areas } = loadCorrectSite();

/** An edition of the neighbours of the council. */
function edition(year: string, neighbour: string): AreaEntry {
  const names = { name: "Statistical neighbours", fullName: `Neighbours of ${year}` };
  return {
    ...{ id: `neighbours-${year}`, kind: "neighbour-set", ...names, of: "exampleshire", edition: `May ${year}` },
    neighbours: [{ area: neighbour }],
    source: { document: "exampleshire-report-2018", place: "Table 1, page 4" },
  };
}

const sets = new Map([edition("2021", "kent"), edition("2025", "barnet")].map((set) => [set.id, set]));

test.each([
  ["the edition that the site compares with comes first", ["neighbours-2021"], "kent"],
  ["without one the newest does", [], "barnet"],
])("%s, and its neighbours are those that pages name", (_, comparators, first) => {
  const catalogue = { site: { ...site, comparators }, areas: new Map([...areas, ...sets]) };
  expect(listNeighbourSets(catalogue, "exampleshire")[0]?.neighbours).toEqual([{ area: first }]);
  expect(findNeighbours(catalogue, "exampleshire")).toEqual([{ area: first }]);
});
