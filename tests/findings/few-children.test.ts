import { describe, expect, test } from "vitest";
import { stateLatestChange } from "../../src/findings/change.ts";
import { stateFinding } from "../../src/findings/indicator.ts";
import { stateKeyMeasure } from "../../src/findings/key-measure.ts";
import { stateStanding } from "../../src/findings/standing-words.ts";
import { seriesOf } from "../../src/statistics/series.ts";
import { areas as shelf } from "../../src/library/areas.ts";
import { buildAuthoritiesTable } from "../../src/views/authorities/authorities-table.ts";
import { buildTileMapFigure } from "../../src/views/charts/tile-map.ts";
import { buildStripFigure } from "../../src/views/charts/strip.ts";
import { compareNeighbours } from "../../src/views/authorities/compare-neighbours.ts";
import { describeProfile } from "../../src/views/authorities/profile-words.ts";
import { buildProfile } from "../../src/views/authorities/profile.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";
import { listAuthorityRows } from "../national-fixture.ts";
import { loadCorrectSite, readSiteFile } from "../site-fixture.ts";

const names = new Map([
  ["home", { name: "Home", kind: "local-authority", fewChildren: true as const }],
  ["country", { name: "Country", kind: "country" }],
]);
const series = { home: { 2016: "40", 2017: "92" }, country: { 2016: "60", 2017: "61" } };

describe("a place where few children live", () => {
  test("has its figure stated, and held neither against others nor against an earlier one", () => {
    const state = (fields = {}) => stateFinding(sketchIndicator({ series, ...fields }), ["country"], names);
    expect(state()).toMatch(/, Home: 92% in 2017 \(not compared: few children live there\)$/);
    expect(state({ series: { home: series.home } })).toMatch(/92% in 2017 \(not compared: few children live there\)$/);
    expect(state({ unit: "count", decimals: 0 })).toBe("Home: 92 in 2017, up from 40 in 2016");
  });

  test("has no change on its tile but of amounts", () => {
    const change = (fields = {}) => {
      const indicator = sketchIndicator({ series, ...fields });
      const own = seriesOf(indicator, "home");
      return own && stateLatestChange(indicator, own, names)?.words;
    };
    expect(change()).toBeUndefined();
    expect(change({ unit: "count", decimals: 0 })).toBe("Up 52 since 2016");
  });

  const file = "data/areas/exampleshire.yaml";
  const catalogue = loadCorrectSite({
    ...listAuthorityRows(30, ["5.0", "5.0"]),
    [file]: `${readSiteFile(file).trimEnd()}\nfewChildren: true\n`,
  });
  const indicator = catalogue.indicators.get("absence-primary");
  const area = catalogue.areas.get("exampleshire");
  if (!indicator || area?.kind !== "local-authority") throw new Error("The fixture is incomplete.");

  test("has a key measure of its figure alone", () => {
    const years = { exampleshire: { 2016: "40", 2017: "92" }, "exampleshire-neighbours": { 2017: "61" } };
    const { lines, standing, pair } = stateKeyMeasure(sketchIndicator({ series: years }), catalogue);
    expect(lines.map(({ text }) => text)).toEqual([
      "No comparison is made: few children live there.",
      "It was 40% in 2016.",
    ]);
    expect([standing, pair]).toEqual([undefined, undefined]);
  });

  test("has no place among all authorities, and a note that says why", () => {
    expect(stateStanding(indicator, catalogue)).toBeUndefined();
    expect(buildStripFigure(indicator, catalogue)?.notes.at(-1)).toMatch(
      /^Exampleshire is not ranked: so few children/,
    );
  });

  test("has a row of the table and a tile of the map without a place, among which the others keep theirs", () => {
    const row = buildAuthoritiesTable(indicator, catalogue)?.rows.find(({ mark }) => mark === "own");
    expect(row).toMatchObject({ text: "5.0%", rank: undefined, absent: false });
    const other = buildAuthoritiesTable(indicator, catalogue)?.rows.find(({ text, mark }) => text === "5.0%" && !mark);
    expect(other?.rank).toBe(11);
    const map = buildTileMapFigure(indicator, catalogue);
    const unranked = map?.data.tiles.filter(({ isUnranked }) => isUnranked);
    expect(unranked?.map(({ label, text, quarter }) => [label, text, quarter])).toEqual([
      ["City of London", "6.5%, not ranked", undefined],
    ]);
    expect(map?.description).toContain("Not ranked: 1 authority");
    expect(map?.draw(700)).toContain("No figure, or not ranked");
  });

  test("has a profile of figures without ranks, trends or neighbours that do better", () => {
    const topics = buildProfile(catalogue, "exampleshire");
    expect(
      topics.flatMap(({ rows }) => rows.map(({ data, trend }) => [data.text, data.rank, data.place, trend])),
    ).toEqual([["5.0%", undefined, undefined, ""]]);
    const words = describeProfile(catalogue, area, topics, undefined).join(" ");
    expect(words).not.toContain("stands");
    expect(words).toContain("The diamond is Example country");
    expect(words).not.toContain("circle");
    expect(compareNeighbours(catalogue, "exampleshire")).toEqual([]);
  });

  test("is one of two in England", () => {
    expect(shelf.flatMap((item) => ("fewChildren" in item && item.fewChildren ? [item.id] : []))).toEqual([
      "isles-of-scilly",
      "city-of-london",
    ]);
  });
});
