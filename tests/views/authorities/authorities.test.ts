import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../src/catalogue/indicator-entry.ts";
import { findDownload } from "../../../src/downloads/downloads.ts";
import { buildAuthoritiesTable } from "../../../src/views/authorities/authorities-table.ts";
import { findLatestAuthorities } from "../../../src/views/authorities/ranked.ts";
import { buildStripFigure } from "../../../src/views/charts/strip.ts";
import { buildTileMapFigure } from "../../../src/views/charts/tile-map.ts";
import { listAuthorityRows, otherAuthorities } from "../../national-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite(listAuthorityRows(30, ["5.0", "5.0"]));
const indicator = find(catalogue);

describe("all authorities of an indicator", () => {
  test("are those of the newest year in which the council has a figure", () => {
    expect(findLatestAuthorities(indicator, catalogue)?.period).toBe("2007/08");
    const without = loadCorrectSite(listAuthorityRows(30, ["5.0", "not-available"]));
    expect(findLatestAuthorities(find(without), without)?.period).toBe("2006/07");
  });

  test("are ranked from the lowest where lower is better, those printed alike together", () => {
    // 4.0 to 4.9 are ten, and 5.0 is the council's and another's.
    expect(findLatestAuthorities(indicator, catalogue)?.standings?.get("exampleshire")).toMatchObject({
      ...{ rank: 11, of: 31, sharedWith: 1 },
    });
  });

  test("have no rank where the figures are amounts, nor a map", () => {
    const amount: IndicatorEntry = { ...indicator, id: "amount", unit: "count", decimals: 0 };
    const held = { ...catalogue, indicators: new Map([[amount.id, amount]]) };
    expect(findLatestAuthorities(amount, held)?.standings).toBeUndefined();
    expect(buildTileMapFigure(amount, held)).toBeUndefined();
    expect(buildAuthoritiesTable(amount, held)?.rankedFrom).toBeUndefined();
    // The country's amount would leave those of its authorities at one end.
    expect(buildStripFigure(amount, held)?.data.named.map(({ label }) => label)).toEqual(["Exampleshire"]);
  });

  test("have no rank where more of them have no figure than have one, nor a map", () => {
    const [[file, text] = ["", ""]] = Object.entries(listAuthorityRows(30, ["5.0", "5.0"]));
    const lines = String(text).split("\n");
    const held = lines.map((line, index) =>
      index < 14 ? line : line.replace(/,[\d.]+,[\d.]+,/, ",suppressed,suppressed,"),
    );
    const site = loadCorrectSite({ [file]: held.join("\n") });
    expect(buildAuthoritiesTable(find(site), site)?.rankedFrom).toBeUndefined();
    expect(buildTileMapFigure(find(site), site)).toBeUndefined();
    const fewer = lines.map((line, index) =>
      index < 17 ? line : line.replace(/,[\d.]+,[\d.]+,/, ",suppressed,suppressed,"),
    );
    const other = loadCorrectSite({ [file]: fewer.join("\n") });
    expect(buildAuthoritiesTable(find(other), other)?.rankedFrom).toBe("the best");
  });

  test("are too few for a picture where there are seven", () => {
    const few = loadCorrectSite(listAuthorityRows(6, ["5.0", "5.0"]));
    expect(buildStripFigure(find(few), few)).toBeUndefined();
  });
});

describe("the strip", () => {
  const strip = buildStripFigure(indicator, catalogue);

  test("marks the council and its comparators, and is titled with the council's rank", () => {
    expect(strip?.data.named.map(({ label, text, authority }) => [label, text, authority])).toEqual([
      ["Exampleshire", "5.0%", true],
      ["Example country", "5.1%", false],
    ]);
    expect(strip?.data.others).toHaveLength(30);
    expect(strip?.title).toBe("Exampleshire ranked joint 11th of 31 authorities in 2007/08, in the second quarter");
  });

  test("counts those without a figure with the reason", () => {
    const earlier = loadCorrectSite(listAuthorityRows(30, ["5.0", "not-available"]));
    expect(buildStripFigure(find(earlier), earlier)?.data.absent).toEqual([
      { reason: "suppressed to protect people", count: 1 },
    ]);
  });
});

test("the map has a tile for every authority of the country, in quarters that are called best and worst where one direction is better", () => {
  const map = buildTileMapFigure(indicator, catalogue);
  expect(map?.data.tiles).toHaveLength(153);
  expect(map?.data.quarters.map(({ title, span }) => `${title}: ${span}`)).toEqual([
    "Best quarter: 4.0% to 4.7%",
    "Second quarter: 4.8% to 5.4%",
    "Third quarter: 5.5% to 6.2%",
    "Worst quarter: 6.3% to 6.9%",
  ]);
  const plain = { ...indicator, id: "plain", polarity: "neither" as const };
  const titles = buildTileMapFigure(plain, { ...catalogue, indicators: new Map([[plain.id, plain]]) })?.data.quarters;
  expect(titles?.map(({ title }) => title)).toEqual([
    "Highest quarter",
    "Second highest quarter",
    "Second lowest quarter",
    "Lowest quarter",
  ]);
});

test("the table has the first in the ranking first", () => {
  const table = buildAuthoritiesTable(indicator, catalogue);
  expect(table?.rankedFrom).toBe("the best");
  expect(table?.rows.slice(9, 13).map(({ text, rank, mark }) => [text, rank, mark])).toEqual([
    ["4.9%", 10, undefined],
    ["5.0%", 11, undefined],
    ["5.0%", 11, "own"],
    ["5.1%", 13, undefined],
  ]);
});

test("the file of all authorities has a row each, with numbers as printed and markers as words", () => {
  const text = findDownload(catalogue, [], "/indicators/absence-primary/authorities.csv")?.text ?? "";
  const [heading, ...rows] = text.trim().split("\n");
  expect(heading).toBe("area,name,2006/07,2007/08");
  expect(rows).toHaveLength(31);
  expect(rows.find((row) => row.startsWith("exampleshire"))).toBe("exampleshire,Exampleshire,5.0,5.0");
  expect(rows.find((row) => row.startsWith(`${otherAuthorities[1] ?? ""},`))).toContain(",suppressed,4.1");
});

test("the file of all authorities has its columns in CSVW and in the data package", () => {
  const url = "/indicators/absence-primary/authorities.csv";
  const table = findDownload(catalogue, [], url)?.table;
  expect(table?.columns.map(({ name, type, symbols }) => [name, type, symbols])).toEqual([
    ["area", "text", undefined],
    ["name", "text", undefined],
    ["period_1", "number", ["suppressed"]],
    ["period_2", "number", ["suppressed"]],
  ]);
  const metadata: unknown = JSON.parse(findDownload(catalogue, [], `${url}-metadata.json`)?.text ?? "null");
  expect(metadata).toMatchObject({
    url: "authorities.csv",
    tableSchema: { primaryKey: ["area"], columns: [{}, {}, { titles: "2006/07", null: ["", "suppressed"] }, {}] },
  });
});

function find({ indicators }: Catalogue): IndicatorEntry {
  const found = indicators.get("absence-primary");
  if (!found) throw new Error("The fixture has no such indicator.");
  return found;
}
