import { describe, expect, test } from "vitest";
import { buildNeighbourTable, compareNeighbours } from "../../../src/views/authorities/compare-neighbours.ts";
import { listNeighbourPages } from "../../../src/views/authorities/neighbour-pages.ts";
import { buildProfile, listHeadlineMeasures } from "../../../src/views/authorities/profile.ts";
import { listNeighbours } from "../../../src/views/authorities/neighbours.ts";
import { listAuthorityRows, otherAuthorities } from "../../national-fixture.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const [first = "", second = "", last = ""] = [otherAuthorities[0], otherAuthorities[1], otherAuthorities[29]];
const names = loadCorrectSite(listAuthorityRows(30, ["5.0", "5.0"])).areas;
const nameOf = (id: string) => names.get(id)?.name ?? "";
const neighbours = readSiteFile("data/areas/exampleshire-neighbours.yaml").replace(
  "members: [Other authority]",
  `members: ["${nameOf(first)}", "${nameOf(last)}"]`,
);
const catalogue = loadCorrectSite({
  ...listAuthorityRows(30, ["5.0", "5.0"]),
  "data/areas/exampleshire-neighbours.yaml": neighbours,
});

describe("the profile of an authority", () => {
  test("shows the headline measures of each topic, with figure, rank, country and neighbours", () => {
    const [topic, ...others] = buildProfile(catalogue, "exampleshire");
    expect(others).toEqual([]);
    expect(topic?.topic.id).toBe("attendance");
    const [row] = topic?.rows ?? [];
    expect(row?.data).toMatchObject({ text: "5.0%", rank: "joint 11th of 31", ends: { right: "the best" } });
    expect(row?.data.neighbours).toEqual([1, 0]);
    expect(row?.home).toBeUndefined();
  });

  test("of another authority has the figure of the council whose site it is beside it", () => {
    const [row] = buildProfile(catalogue, second)[0]?.rows ?? [];
    expect([row?.data.text, row?.data.rank, row?.home]).toEqual(["4.1%", "2nd of 31", "5.0%"]);
    expect(row?.data.neighbours).toEqual([]);
  });

  test("says of a country whose figure cannot be held against the others that it is in doubt, and draws none", () => {
    const [[file, text] = ["", ""]] = Object.entries(listAuthorityRows(30, ["5.0", "5.0"]));
    const doubtful = loadCorrectSite({
      [file]: String(text).replace("example-country,5.2,5.1", "example-country,52.0,52.0"),
    });
    const [row] = buildProfile(doubtful, "exampleshire")[0]?.rows ?? [];
    expect([row?.ofCountry, row?.data.country]).toEqual(["In doubt", undefined]);
    expect(buildProfile(catalogue, "exampleshire")[0]?.rows[0]?.ofCountry).toBe("5.1%");
  });

  test("leaves out measures whose figures are not those of all authorities", () => {
    const shown = [...listHeadlineMeasures(catalogue).values()].flat().map(({ indicator }) => indicator.id);
    expect(shown).toEqual(["absence-primary"]);
  });
});

test("neighbours are named with how often they rank higher, and on what", () => {
  expect(listNeighbours(catalogue, "exampleshire")).toEqual([first, last]);
  expect(
    compareNeighbours(catalogue, "exampleshire").map(({ area, ahead, of, most }) => [
      area.id,
      ahead,
      of,
      most.map(({ id }) => id),
    ]),
  ).toEqual([
    [first, 1, 1, ["absence-primary"]],
    [last, 0, 1, []],
  ]);
});

describe("an authority beside its neighbours", () => {
  const area = catalogue.areas.get("exampleshire");
  const table = area?.kind === "local-authority" ? buildNeighbourTable(catalogue, area) : undefined;

  test("has a row a measure, with who ranks higher marked and counted", () => {
    expect(table?.neighbours.map(({ id }) => id)).toEqual([first, last]);
    expect(table?.topics.map(({ topic, measures }) => [topic.id, measures.length])).toEqual([["attendance", 1]]);
    expect(table?.topics[0]?.measures[0]).toMatchObject({
      ...{ period: "2007/08", own: "5.0%", country: "5.1%", ahead: "1 of 2" },
      figures: [{ isAhead: true }, { isAhead: false }],
    });
  });

  test("has a page where its neighbours are known, and no other authority has one", () => {
    expect(listNeighbourPages(catalogue)).toEqual(["exampleshire"]);
  });
});
