import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { withLongSeries } from "../../src/catalogue/figures/long-series.ts";
import { hasOwnJson, jsonAddressOf } from "../../src/downloads/json/indicator-address.ts";
import { authoritiesCsvUrl } from "../../src/model/addresses.ts";
import { listFiles, loadSiteCatalogue, readSiteFile } from "./built-site.ts";

const catalogue = loadSiteCatalogue();
const documents = [...catalogue.documents.values()];
const indicators = [...catalogue.indicators.values()];

const identified = { id: z.string(), title: z.string(), url: z.string() };
const day = z.iso.date();

const catalogueSchema = z.object({
  documents: z.array(z.object({ ...identified, published: day, kind: z.string(), areas: z.array(z.string()).min(1) })),
  judgements: z.array(
    z.object({
      document: z.string(),
      framework: z.string(),
      area: z.string(),
      authority: z.string(),
      word: z.string(),
      date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
      url: z.string(),
    }),
  ),
  recommendations: z.array(
    z.object({ ...identified, kind: z.string(), document: z.string(), date: day, history: z.string() }),
  ),
  indicators: z.array(
    z.object({
      ...identified,
      periods: z.array(z.string()),
      areas: z.array(z.string()),
      json: z.string(),
      csv: z.string(),
    }),
  ),
  corrections: z.array(z.object({ ...identified, date: day, before: z.string(), after: z.string() })),
  areas: z.array(z.object({ ...identified, url: z.string().nullable(), kind: z.string() })),
});

const marker = z.string().nullable();
const printed = z.string().nullable();
const indicatorSchema = z.object({
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  unit: z.string(),
  decimals: z.int(),
  polarity: z.enum(["higher-is-better", "lower-is-better", "neither"]),
  source: z.object({ document: z.string(), place: z.string() }),
  series: z.array(
    z.object({
      area: z.string(),
      values: z.array(z.object({ period: z.string(), value: z.number().nullable(), marker }).refine(isExplained)),
    }),
  ),
  ranks: z.array(
    z.object({ area: z.string(), period: z.string(), rank: z.int(), of: z.int(), band: z.string().nullable() }),
  ),
});

const tableSchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.object({ document: z.string(), place: z.string() }),
  rows: z.array(
    z.object({ title: z.string(), cells: z.array(z.object({ value: z.number().nullable(), printed, marker })) }),
  ),
});

describe("the catalogue as JSON", () => {
  const published = catalogueSchema.parse(JSON.parse(readSiteFile("data/catalogue.json")));

  test("lists all that the site publishes", () => {
    expect(documents.length).toBeGreaterThan(0);
    expect(published.documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(published.judgements).toHaveLength(documents.flatMap((document) => document.judgements ?? []).length);
    expect(published.recommendations).toHaveLength(
      documents.flatMap((document) => document.recommendations ?? []).length +
        [...catalogue.plans.values()].flatMap(({ themes }) => themes.flatMap(({ actions }) => actions ?? [])).length,
    );
    expect(published.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
    expect(published.areas.map(({ id }) => id)).toEqual([...catalogue.areas.keys()]);
  });

  test("gives addresses that exist, down to the place in the page", () => {
    const files = new Set(listFiles());
    const addresses = [
      ...Object.values(published).flatMap((items) => items.flatMap(({ url }) => url ?? [])),
      ...published.indicators.flatMap(({ json, csv }) => [json, csv]),
      ...published.recommendations.map(({ history }) => history),
    ];
    const broken = [...new Set(addresses)].filter((address) => {
      const [path = "", id] = address.slice(1).split("#");
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      return !files.has(file) || (id !== undefined && !readSiteFile(file).includes(` id="${id}"`));
    });
    expect(broken).toEqual([]);
  });

  test("gives every recommendation and planned action an address of its own that leads to it", () => {
    const wrong = published.recommendations.filter(({ url, kind }) => {
      const [path = "", id] = url.slice(1).split("#");
      const [place] = readSiteFile(`${path}index.html`).split(` id="${id}"`);
      return !place?.endsWith(kind === "planned-action" ? "<li" : '<div class="recommendation"');
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});

describe.each(indicators)("indicator $id", (indicator) => {
  // Other authorities stand in the one file of all of them where that says as much.
  const long = withLongSeries(indicator, catalogue).series;
  const observations = long.flatMap((series) => series.observations);

  test("as JSON has every figure with its marker", () => {
    // The JSON of one with the figures of all authorities is that of the interface, in its envelope.
    const file: unknown = JSON.parse(readSiteFile(jsonAddressOf(indicator).slice(1)));
    const published = indicatorSchema.parse(
      hasOwnJson(indicator) ? file : z.object({ data: z.unknown() }).parse(file).data,
    );
    expect(published.id).toBe(indicator.id);
    expect(
      published.series.flatMap(({ area, values }) => values.map((item) => [area, item.period, item.value])),
    ).toEqual(observations.map(({ area, period, value }) => [area, period, value ?? null]));
    expect(published.ranks.map(({ rank, of }) => [rank, of])).toEqual(
      indicator.ranks.map(({ rank, of }) => [rank, of]),
    );
  });

  test("as CSV has one observation a row, with every rank", () => {
    const rows = csvParse(readSiteFile(`indicators/${indicator.id}.csv`).replace(/^\uFEFF/, ""));
    const columns = ["indicator", "area", "period", "value", "unit", "marker", "rank", "rank_of", "source_document"];
    expect(rows.columns).toEqual(expect.arrayContaining(columns));
    const place = (item: { area?: string; period?: string }) => `${String(item.area)} ${String(item.period)}`;
    expect(new Set(rows.map(place)).size).toBe(rows.length);
    const figures = rows.filter((row) => row["value"] !== "" || row["marker"] !== "");
    expect(figures.map((row) => [row["indicator"], place(row), row["value"], row["marker"]])).toEqual(
      observations.map((item) => [indicator.id, place(item), item.printed ?? "", item.marker ?? ""]),
    );
    const ranked = rows.filter((row) => row["rank"] !== "");
    expect(ranked.map((row) => `${place(row)} ${row["rank"]}/${row["rank_of"]}`).sort()).toEqual(
      indicator.ranks.map((item) => `${place(item)} ${item.rank}/${item.of}`).sort(),
    );
    expect(rows.filter((row) => !figures.includes(row) && !ranked.includes(row))).toEqual([]);
  });
});

describe.each(indicators.filter(({ authorityFigures }) => authorityFigures !== undefined))(
  "all authorities of $id",
  (indicator) => {
    const { id, authorityFigures: figures } = indicator;

    test("have every figure or marker in one file", () => {
      if (!figures) throw new Error("It has no figures of other authorities.");
      const { areas, periods, printOf, markerOf } = figures;
      const expected = areas
        .map((area) => [area, ...periods.map((period) => printOf(area, period) ?? markerOf(area, period) ?? "")])
        .filter(([, ...cells]) => cells.some((cell) => cell !== ""));
      const rows = csvParse(readSiteFile(authoritiesCsvUrl(id).slice(1)).replace(/^\uFEFF/, ""));
      expect(rows.map((row) => [row["area"], ...periods.map((period) => row[period])])).toEqual(expected);
    });

    test("have every figure that the long files leave to them", () => {
      const long = withLongSeries(indicator, catalogue).series;
      const left = indicator.series.filter((series) => !long.includes(series));
      expect(left.length).toBeGreaterThan(0);
      for (const { area, observations } of left)
        for (const { period, printed } of observations) expect(figures?.printOf(area, period)).toBe(printed);
    });
  },
);

describe.each([...catalogue.tables.values()])("table $id", (table) => {
  test("as JSON and as CSV has every row and column", () => {
    const published = tableSchema.parse(JSON.parse(readSiteFile(`tables/${table.id}.json`)));
    expect(published.rows.map(({ title, cells }) => [title, cells.length])).toEqual(
      table.rows.map(({ title, cells }) => [title, cells.length]),
    );
    const rows = csvParse(readSiteFile(`tables/${table.id}.csv`).replace(/^\uFEFF/, ""));
    expect(rows).toHaveLength(table.rows.length);
    const own = rows.columns.filter((name) => name !== "denominators" && name !== "disputed");
    expect(own).toHaveLength(table.columns.length + 3);
  });
});

/** A figure that is missing says why. */
function isExplained(observation: { value: number | null; marker: string | null }): boolean {
  return observation.value !== null || observation.marker !== null;
}
