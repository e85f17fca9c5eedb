import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import type { AreaEntry } from "../../../src/catalogue/catalogue.ts";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { buildIndicatorFile } from "../../../src/downloads/csv/indicator-file.ts";
import { makeInert } from "../../../src/downloads/csv/inert.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";

const areas = new Map<string, AreaEntry>([
  [
    "barnet",
    { id: "barnet", kind: "country", name: "Barnet", fullName: "London Borough of Barnet", code: "E09000003" },
  ],
]);

function build(sketch: IndicatorSketch): string {
  return writeCsv(buildIndicatorFile(sketchIndicator(sketch), { areas, indicators: new Map() }));
}

function read(sketch: IndicatorSketch) {
  return csvParse(build(sketch));
}

describe("an indicator's CSV", () => {
  test("has one row a figure, with its rank and source", () => {
    expect(
      build({
        id: "ks2-rwm",
        series: { barnet: { 2016: "59.0", 2017: "69.0" } },
        ranks: [{ area: "barnet", period: "2017", rank: 16, of: 152 }],
      }),
    ).toBe(
      [
        "indicator,area,area_name,area_code,period,value,unit,marker,rank,rank_of,note,rank_note,source_document,source_place,denominator,denominator_of,disputed,rank_disputed,source_work,source_address,numerator,lower,upper",
        "ks2-rwm,barnet,Barnet,E09000003,2016,59.0,percent,,,,,,report,page 1,,,,,,,,,",
        "ks2-rwm,barnet,Barnet,E09000003,2017,69.0,percent,,16,152,,,report,page 1,,,,,,,,,",
        "",
      ].join("\n"),
    );
  });

  test("says of how many a share is, that the source does not say it, and what a check puts in doubt", () => {
    const [of, disputed] = read({
      denominator: "audits",
      series: { barnet: { 2016: { printed: "33", denominator: 3 }, 2017: { printed: "50", disputed: "change" } } },
    });
    expect(of).toMatchObject({ denominator: "3", denominator_of: "audits", disputed: "" });
    expect(disputed).toMatchObject({ denominator: "", denominator_of: "audits", disputed: "change" });
    expect(read({ denominator: "unknown", series: { barnet: { 2017: "60" } } })[0]).toMatchObject({
      denominator: "",
      denominator_of: "unknown",
    });
  });

  test("prints numbers as the source does", () => {
    const rows = read({ unit: "score", series: { barnet: { 2014: "69.0", 2015: "69", 2016: "-0.40", 2017: "0.00" } } });
    expect(rows.map(({ value }) => value)).toEqual(["69.0", "69", "-0.40", "0.00"]);
  });

  test("leaves the value of a missing figure empty, and says why", () => {
    const [suppressed, provisional] = read({
      series: {
        barnet: { 2016: "suppressed", 2017: { printed: "50", marker: "provisional", note: "Not validated." } },
      },
    });
    expect(suppressed).toMatchObject({ value: "", marker: "suppressed", note: "" });
    expect(provisional).toMatchObject({ value: "50", marker: "provisional", note: "Not validated." });
  });

  test("keeps a rank of a period that has no figure (KS2 writing, 100th in 2016)", () => {
    const rows = read({
      series: { barnet: { 2017: "79.0" } },
      ranks: [
        { area: "barnet", period: "2016", rank: 100, of: 152 },
        { area: "barnet", period: "2017", rank: 37, of: 152 },
      ],
    });
    expect(rows.map(({ period, value, rank }) => [period, value, rank])).toEqual([
      ["2016", "", "100"],
      ["2017", "79.0", "37"],
    ]);
  });

  test("a rank belongs to its area only", () => {
    const rows = read({
      series: { barnet: { 2017: "79.0" }, england: { 2017: "76.0" } },
      ranks: [{ area: "barnet", period: "2017", rank: 37, of: 152 }],
    });
    expect(rows.map(({ area, area_name, area_code, rank }) => [area, area_name, area_code, rank])).toEqual([
      ["barnet", "Barnet", "E09000003", "37"],
      ["england", "", "", ""],
    ]);
  });

  test("puts quotes around commas, quotes and line ends", () => {
    const note = 'Printed as "about 5", in brackets\non two lines';
    const csv = build({ series: { barnet: { 2017: { printed: "5.0", note, place: "Table 1, page 4" } } } });
    expect(csv).toContain('"Printed as ""about 5"", in brackets\non two lines"');
    expect(csv).toContain('"Table 1, page 4"');
    expect(csvParse(csv)[0]).toMatchObject({ note, source_place: "Table 1, page 4" });
  });
});

describe("a spreadsheet runs nothing", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("https://example.org")'])(
    "%j gets an apostrophe",
    (text) => {
      expect(makeInert(text)).toBe(`'${text}`);
      const [row] = read({ series: { barnet: { 2017: { printed: "5", note: text, place: text } } } });
      expect(row).toMatchObject({ note: `'${text}`, source_place: `'${text}` });
    },
  );

  test.each(["1=1", "a-b", "", "Page 4", "5+"])("%j stays", (text) => {
    expect(makeInert(text)).toBe(text);
  });

  test("a negative number stays a number", () => {
    expect(read({ series: { barnet: { 2017: "-13" } } })[0]?.value).toBe("-13");
  });
});
