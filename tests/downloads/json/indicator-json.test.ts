import { describe, expect, test } from "vitest";
import type { Band } from "../../../src/model/lists.ts";
import { buildIndicatorJson } from "../../../src/downloads/json/indicator-json.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";

const bands: Band[] = [
  { id: "top-10", title: "top 10%", end: "top", share: 0.1 },
  { id: "bottom-half", title: "bottom half", end: "bottom", share: 0.5 },
];

/** What a reader gets: after writing and reading, so that nothing undefined is left. */
function read(sketch: IndicatorSketch) {
  return JSON.parse(JSON.stringify(buildIndicatorJson(sketchIndicator(sketch), bands))) as ReturnType<
    typeof buildIndicatorJson
  >;
}

describe("an indicator's JSON", () => {
  test("says what is measured", () => {
    expect(
      read({
        id: "ks2-rwm",
        unit: "points",
        polarity: "lower-is-better",
        periodKind: "academic-year",
        breaks: ["2015/16"],
        series: {},
      }),
    ).toMatchObject({
      id: "ks2-rwm",
      title: "Pupils who did well",
      unit: "points",
      polarity: "lower-is-better",
      periodKind: "academic-year",
      topic: "key-stage-2",
      pupilGroup: null,
      seriesBreaks: [{ period: "2015/16", reason: "New in 2015/16." }],
      notes: [],
      series: [],
      ranks: [],
      targets: [],
      source: { document: "report", place: "page 1" },
    });
    expect(read({ pupilGroup: "disadvantaged", series: {} }).pupilGroup).toBe("disadvantaged");
  });

  test("gives figures as numbers and as printed, with marker, note and source", () => {
    const { series } = read({
      series: {
        barnet: {
          2016: "-0.40",
          2017: { printed: "50", marker: "provisional", note: "Not validated.", place: "page 19" },
        },
      },
    });
    expect(series).toEqual([
      {
        area: "barnet",
        values: [
          {
            period: "2016",
            value: -0.4,
            printed: "-0.40",
            marker: null,
            denominator: null,
            disputed: null,
            note: null,
            source: { document: "report", place: "page 1" },
          },
          {
            period: "2017",
            value: 50,
            printed: "50",
            marker: "provisional",
            denominator: null,
            disputed: null,
            note: "Not validated.",
            source: { document: "report", place: "page 19" },
          },
        ],
      },
    ]);
  });

  test("says of how many a share is, and what a check puts in doubt", () => {
    const { denominator, series } = read({
      denominator: "audits",
      series: { barnet: { 2016: { printed: "33", denominator: 3, disputed: "figure" } } },
    });
    expect(denominator).toBe("audits");
    expect(series[0]?.values).toMatchObject([{ denominator: 3, disputed: "figure" }]);
    expect(read({ denominator: "unknown", series: {} }).denominator).toBe("unknown");
  });

  test("a missing figure is null with its reason; zero is zero", () => {
    const { series } = read({ series: { barnet: { 2016: "not-yet-known", 2017: "0" } } });
    expect(series[0]?.values.map(({ value, printed, marker }) => ({ value, printed, marker }))).toEqual([
      { value: null, printed: null, marker: "not-yet-known" },
      { value: 0, printed: "0", marker: null },
    ]);
  });

  test("ranks come with their band", () => {
    const { ranks } = read({
      series: {},
      ranks: [
        { area: "barnet", period: "2015", rank: 15, of: 152 },
        { area: "barnet", period: "2016", rank: 16, of: 152, note: "One place outside." },
        { area: "barnet", period: "2017", rank: 77, of: 152 },
      ],
    });
    expect(ranks.map(({ rank, of, band, note }) => [rank, of, band, note])).toEqual([
      [15, 152, "top 10%", null],
      [16, 152, null, "One place outside."],
      [77, 152, "bottom half", null],
    ]);
  });

  test("targets keep what the source says", () => {
    const { targets } = read({
      series: {},
      targets: [{ area: "barnet", period: "2017", value: 95.5, rating: "green", reference: "CES/S1" }],
    });
    expect(targets).toMatchObject([
      { area: "barnet", period: "2017", value: 95.5, rating: "green", reference: "CES/S1" },
    ]);
  });
});
