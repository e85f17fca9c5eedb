import { describe, expect, test } from "vitest";
import { isNationalSite } from "../../src/catalogue/national-site.ts";
import type { CsvFile } from "../../src/downloads/csv/csv-file.ts";
import { buildIndicatorFile, columnsUrl } from "../../src/downloads/csv/indicator-file.ts";
import { listFigureFiles } from "../../src/downloads/csv/lists/figures.ts";
import { listDownloads } from "../../src/downloads/downloads.ts";
import { isTakenAway } from "../../src/views/charts/published.ts";
import { buildTileMapFigure } from "../../src/views/charts/tile-map.ts";
import { listAuthorityRows } from "../national-fixture.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const ordinary = loadCorrectSite(listAuthorityRows(30, ["5.0", "5.0"]));
const measure = ordinary.indicators.get("absence-primary");
if (!measure) throw new Error("There is no measure.");
const copies = Array.from({ length: 101 }, (_, at) => ({ ...measure, id: `absence-${at}` }));
const national = { ...ordinary, indicators: new Map([measure, ...copies].map((entry) => [entry.id, entry])) };

describe("a site of national measures", () => {
  test("is one with the figures of all authorities for more than a hundred indicators and for most", () => {
    const of = (own: number, all: number) =>
      isNationalSite({
        indicators: new Map(
          Array.from({ length: own + all }, (_, at) => {
            const { authorityFigures, ...alone } = { ...measure, id: String(at) };
            return [String(at), at < own ? alone : { ...alone, ...(authorityFigures && { authorityFigures }) }];
          }),
        ),
      });
    expect([of(0, 101), of(0, 100), of(101, 101), of(100, 101)]).toEqual([true, false, false, true]);
  });

  test("says once what columns hold, has no CSV a topic, and files for the charts of headline measures alone", () => {
    const urls = new Set(Array.from(listDownloads(national, []), ({ url }) => url));
    expect([...urls].filter((url) => /^\/(?:indicators|data\/ees|topics)\/.*-metadata\.json$/.test(url))).toEqual([]);
    expect([...urls].filter((url) => /^\/topics\/.*\.csv$/.test(url))).toEqual([]);
    expect(urls).toContain(columnsUrl({ ...measure, id: "absence-3" }, national));
    expect(urls).toContain("/indicators/absence-3.csv");
    expect(urls).toContain("/indicators/absence-3/authorities.csv");
    const charts = [...urls].filter((url) => /^\/charts\/indicators\/.*\.svg$/.test(url));
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.length).toBeLessThan(10);
    for (const entry of national.indicators.values())
      expect(charts.includes(`/charts/indicators/${entry.id}.svg`)).toBe(isTakenAway(entry, national));
  });

  test("says of a cited work in the list of indicators what the rows of all figures would repeat; an indicator's own file names it", () => {
    const cited = {
      document: "",
      place: "Table 1",
      citation: { title: "Absence", publisher: "A department", issued: "2026-04", address: "https://example.org/" },
    };
    const own = {
      ...measure,
      source: cited,
      series: measure.series.map((line) => ({
        ...line,
        observations: line.observations.map((item) => ({ ...item, source: cited })),
      })),
    };
    const [line] = own.series;
    if (!line) throw new Error("There is no line.");
    const [first, ...others] = line.observations;
    if (!first) throw new Error("There is no figure.");
    const elsewhere = { ...cited, place: "Table 2" };
    const mixed = {
      ...own,
      id: "mixed",
      series: [{ ...line, observations: [{ ...first, source: elsewhere }, ...others] }],
    };
    const indicators = new Map([...national.indicators, ["own", { ...own, id: "own" }], ["mixed", mixed]]);
    const works = (file: CsvFile | undefined, id: string) => {
      const at = (name: string) => file?.columns.findIndex((column) => column.name === name) ?? -1;
      const rows = [...(file?.rows ?? [])].filter((row) => row[0] === id && row[at("area")] === line.area);
      return rows.map((row) => [row[at("source_work")], row[at("source_address")]]);
    };
    const list = listFigureFiles({ ...national, indicators }).find(({ url }) => url.endsWith("/observations.csv"));
    const said = "“Absence” (A department, April 2026)";
    expect(new Set(works(list, "own").flat())).toEqual(new Set([undefined]));
    expect(works(list, "mixed")[0]).toEqual([said, "https://example.org/"]);
    expect(
      works(list, "mixed")
        .slice(1)
        .flat()
        .every((cell) => cell === undefined),
    ).toBe(true);
    expect(works(buildIndicatorFile(mixed, { ...national, indicators }), "mixed").slice(0, 2)).toEqual([
      [said, "https://example.org/"],
      [said, undefined],
    ]);
    expect(works(buildIndicatorFile(own, { ...national, indicators }), measure.id).slice(0, 2)).toEqual([
      [said, "https://example.org/"],
      [said, undefined],
    ]);
    const ordinaryList = listFigureFiles({ ...ordinary, indicators: new Map([["own", { ...own, id: "own" }]]) }).find(
      ({ url }) => url.endsWith("/observations.csv"),
    );
    expect(new Set(works(ordinaryList, "own").flat())).toEqual(new Set([said, "https://example.org/"]));
  });

  test("has no map of a group of pupils, which others have", () => {
    const ofGroup = { ...measure, pupilGroup: "boys" };
    expect(buildTileMapFigure(measure, national)).toBeDefined();
    expect(buildTileMapFigure(ofGroup, national)).toBeUndefined();
    expect(buildTileMapFigure(ofGroup, ordinary)).toBeDefined();
  });
});

test("any other site says beside each file what its columns hold", () => {
  const urls = new Set(Array.from(listDownloads(ordinary, []), ({ url }) => url));
  for (const url of [columnsUrl(measure, ordinary), "/indicators/absence-primary.csv-metadata.json"])
    expect(urls).toContain(url);
  expect([...urls].some((url) => /^\/topics\/.*\.csv$/.test(url))).toBe(true);
});
