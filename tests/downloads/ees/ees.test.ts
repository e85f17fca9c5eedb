import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { buildEesFiles } from "../../../src/downloads/ees/files.ts";
import { toEesPlace } from "../../../src/downloads/ees/place.ts";
import { hasEesFiles } from "../../../src/downloads/ees/rows.ts";
import { eesSymbols, symbolOfMarker } from "../../../src/downloads/ees/symbols.ts";
import { toEesTime } from "../../../src/downloads/ees/time.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { loadFullSite } from "../../full-site.ts";
import { screenEes } from "./screen.ts";

const { catalogue } = loadFullSite();

describe("a period in the open data standard", () => {
  test.each([
    ["2017", "calendar-year", "2017", "Calendar year"],
    ["2016/17", "academic-year", "201617", "Academic year"],
    ["2017", "academic-year-ending", "201617", "Academic year"],
    ["2000", "academic-year-ending", "199900", "Academic year"],
    ["2018/19", "financial-year", "201819", "Financial year"],
    ["1999/00", "financial-year", "199900", "Financial year"],
    ["2018/19 Q3", "quarter", "201819", "Financial year Q3"],
    ["2019-01", "month", "2019", "January"],
    ["2018-12", "month", "2018", "December"],
    ["2018-01-31", "date", "2018", "Reporting year"],
  ] as const)("%s of the kind %s is %s, %s", (period, kind, expected, identifier) => {
    expect(toEesTime(period, kind)).toEqual({ period: expected, identifier });
  });
});

test("an indicator has files where one of its areas is known to the standard", () => {
  const of = (...areas: string[]) =>
    hasEesFiles(
      sketchIndicator({ series: Object.fromEntries(areas.map((area) => [area, { 2017: "5" }])) }),
      catalogue.areas,
    );
  expect(of("exampleshire", "exampleshire-neighbours")).toBe(true);
  expect(of("exampleshire-neighbours", "exampleshire")).toBe(true);
  expect(of("exampleshire-neighbours")).toBe(false);
});

describe("an area in the open data standard", () => {
  const place = (id: string) => toEesPlace(catalogue.areas.get(id), catalogue.areas);

  test("has the codes of its level and of the areas that it lies in, and no others", () => {
    expect(place("exampleshire")).toEqual({
      level: "Local authority",
      countryCode: "E92999901",
      countryName: "Example country",
      regionCode: "E12999901",
      regionName: "Example region",
      oldLaCode: "901",
      newLaCode: "E06999901",
      laName: "Exampleshire",
    });
    expect(place("example-region")).toMatchObject({ level: "Regional", regionCode: "E12999901", newLaCode: "" });
    expect(place("example-country")).toMatchObject({ level: "National", countryCode: "E92999901", regionCode: "" });
  });

  test("is none where it is a set of neighbours, or unknown", () => {
    expect([place("exampleshire-neighbours"), place("atlantis")]).toEqual([undefined, undefined]);
  });
});

describe("an indicator in the open data standard", () => {
  const read = (id: string) => {
    const indicator = catalogue.indicators.get(id);
    const files = indicator && buildEesFiles(indicator, catalogue);
    if (!files) throw new Error(`${id} has no files.`);
    return { data: writeCsv(files.data), meta: writeCsv(files.meta) };
  };

  test("has figures as printed, symbols for missing ones, and a filter for revised ones", () => {
    const rows = csvParse(read("reading-expected").data).filter((row) => row["la_name"] === "Exampleshire");
    expect(rows.map((row) => [row["time_period"], row["version"], row["value"]])).toEqual([
      ["201314", "Not stated", "z"],
      ["201415", "Not stated", "57.0"],
      ["201516", "Not stated", "x"],
      ["201617", "Revised", "69.0"],
    ]);
  });

  test("leaves statistical neighbours out, and no other area", () => {
    const rows = csvParse(read("reading-expected").data);
    expect(new Set(rows.map((row) => row["geographic_level"]))).toEqual(
      new Set(["National", "Regional", "Local authority"]),
    );
    expect(new Set(rows.map((row) => row["la_name"]))).toEqual(new Set(["Exampleshire", "Other authority", ""]));
  });

  test("has ranks and number targets in columns of their own, with symbols where there are none", () => {
    const rows = csvParse(read("maths-progress").data);
    expect(
      rows.map((row) => [row["time_period"], row["value"], row["rank"], row["areas_ranked"], row["target"]]),
    ).toEqual([
      ["201415", "0.40", "12", "150", "z"],
      ["201516", "1.2", "x", "x", "z"],
      ["201617", "-0.75", "39", "152", "1.5"],
      ["201617", "0", "z", "z", "z"],
    ]);
  });

  test("has a metadata file of its indicators and of filters with more than one value", () => {
    expect(
      csvParse(read("reading-expected").meta).map((row) => [
        row["col_name"],
        row["col_type"],
        row["label"],
        row["indicator_unit"],
        row["indicator_dp"],
      ]),
    ).toEqual([
      ["version", "Filter", "Version of the figure", "", ""],
      ["value", "Indicator", "Disadvantaged pupils who reached the expected standard in reading", "%", "1"],
    ]);
    expect(csvParse(read("maths-progress").meta).map((row) => row["col_name"])).toEqual([
      "value",
      "rank",
      "areas_ranked",
      "target",
    ]);
  });

  test("has a figure for each day of a year, told apart by a filter", () => {
    const { data, meta } = build({
      periodKind: "date",
      series: { exampleshire: { "2018-01-31": "5", "2018-06-30": "6" } },
    });
    expect(csvParse(data).map((row) => [row["time_period"], row["date"], row["value"]])).toEqual([
      ["2018", "2018-01-31", "5"],
      ["2018", "2018-06-30", "6"],
    ]);
    expect(csvParse(meta).map((row) => row["col_name"])).toEqual(["date", "value"]);
    expect(screenEes("measure", data, meta)).toEqual([]);
  });

  test("has none where all its figures are of neighbours", () => {
    const indicator = sketchIndicator({ series: { "exampleshire-neighbours": { 2017: "5" } } });
    expect(buildEesFiles(indicator, catalogue)).toBeUndefined();
  });

  test("has a label of at most 80 characters", () => {
    const { meta } = build({ title: "Pupils ".repeat(20).trim(), series: { exampleshire: { 2017: "5" } } });
    expect(csvParse(meta)[0]?.["label"]).toBe("Did well");
  });

  test.each([...catalogue.indicators.keys()])("%s passes the screener's rules", (id) => {
    const { data, meta } = read(id);
    expect(screenEes(id, data, meta)).toEqual([]);
  });

  test("every marker has a symbol of the standard", () => {
    expect(Object.values(symbolOfMarker).filter((symbol) => !eesSymbols.includes(symbol))).toEqual([]);
  });
});

describe("the screener's rules", () => {
  const { data, meta } = build({
    series: { exampleshire: { 2016: "5.0", 2017: "6.0" }, "example-region": { 2017: "7" } },
  });

  test.each([
    ["check_filename_special", "my.file", data, meta],
    ["precheck_col_req_data", "a", data.replace("country_code", "country"), meta],
    ["check_general_dupes", "a", data + (data.split("\n")[1] ?? ""), meta],
    ["precheck_time_id_mix", "a", data.replace("Academic year", "Financial year"), meta],
    ["check_time_period", "a", data.replace("201516", "201517"), meta],
    ["check_time_period", "a", data.replace("201516", "2016"), meta],
    ["precheck_geog_level", "a", data.replace("Regional", "Statistical neighbours"), meta],
    ["check_geog_level_completed", "a", data.replace(",901,", ",,"), meta],
    ["check_geog_overcompleted_cols", "a", data.replace("Regional", "National"), meta],
    ["check_ind_invalid_entry", "a", data.replace(",5.0", ","), meta],
    ["check_ind_invalid_entry", "a", data.replace(",5.0", ",:"), meta],
    ["precheck_cross_meta_to_data", "a", data, meta.replace("value", "figure")],
    ["precheck_cross_data_to_meta", "a", data, meta.replace(/\nvalue.*/, "\n")],
    ["precheck_filter_not_singular", "a", data, `${meta}pupil_group,Filter,Group,,,,,\n`],
    ["check_meta_dupe_label", "a", data, `${meta}pupil_group,Filter,Pupils who did well,,,,,\n`],
    ["check_meta_ind_unit_validation", "a", data, meta.replace("%", "percent")],
    ["check_col_ind_smushed", "a", data.replace("value", "white_value"), meta.replace("value", "white_value")],
  ])("%s can fail", (check, name, dataText, metaText) => {
    expect(screenEes(name, dataText, metaText).join("\n")).toContain(check);
  });
});

function build(sketch: IndicatorSketch): { data: string; meta: string } {
  const files = buildEesFiles(sketchIndicator(sketch), catalogue);
  if (!files) throw new Error("There are no files.");
  return { data: writeCsv(files.data), meta: writeCsv(files.meta) };
}
