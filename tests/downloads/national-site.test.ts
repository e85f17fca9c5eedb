import { describe, expect, test } from "vitest";
import { isNationalSite } from "../../src/catalogue/national-site.ts";
import { columnsUrl } from "../../src/downloads/csv/indicator-file.ts";
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
    expect(urls).toContain(columnsUrl("absence-3", national));
    expect(urls).toContain("/indicators/absence-3.csv");
    expect(urls).toContain("/indicators/absence-3/authorities.csv");
    const charts = [...urls].filter((url) => /^\/charts\/indicators\/.*\.svg$/.test(url));
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.length).toBeLessThan(10);
    for (const entry of national.indicators.values())
      expect(charts.includes(`/charts/indicators/${entry.id}.svg`)).toBe(isTakenAway(entry, national));
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
  for (const url of [columnsUrl("absence-primary", ordinary), "/indicators/absence-primary.csv-metadata.json"])
    expect(urls).toContain(url);
  expect([...urls].some((url) => /^\/topics\/.*\.csv$/.test(url))).toBe(true);
});
