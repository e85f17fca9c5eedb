import { describe, expect, test } from "vitest";
import { placeValueAxis } from "../../src/charts/axis.ts";
import { buildChartData, findLatestPeriod } from "../../src/charts/chart-data.ts";
import { comparisonDots } from "../../src/charts/comparison-dots/chart.ts";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import { placeTimeSeries } from "../../src/charts/time-series/layout.ts";
import { sketchIndicator, type IndicatorSketch } from "./indicator-sketch.ts";

const names = new Map([["barnet", { name: "Barnet" }]]);
const build = (sketch: IndicatorSketch) => buildChartData(sketchIndicator(sketch), names);

describe("figures that are not final", () => {
  const draw = (marker: "provisional" | "estimated" | "forecast" | "budget" | "revised" | "outturn") => {
    const data = build({ series: { barnet: { 2016: "60", 2017: "61", 2018: { printed: "70", marker } } } });
    return { point: data.series[0]?.points[2], words: timeSeries.describe(data), notes: timeSeries.remark(data) };
  };

  test.each(["estimated", "forecast", "budget"] as const)("are hollow, and called what they are: %s", (marker) => {
    const { point, words, notes } = draw(marker);
    expect(point).toMatchObject({ provisional: true, status: marker });
    expect(words).toContain(`70% (${marker}) in 2018`);
    expect(notes).toContain("Hollow marks are figures that are not final.");
  });

  test.each(["forecast", "budget"] as const)("a line of dots alone leads to what was planned: %s", (marker) => {
    const data = build({ series: { barnet: { 2016: "60", 2017: "61", 2018: { printed: "70", marker } } } });
    const [line] = placeTimeSeries(data, 720).series;
    expect(line?.paths).toHaveLength(1);
    expect(line?.plannedPaths).toHaveLength(1);
    expect(line?.paths[0]?.split("L")).toHaveLength(2);
    expect(timeSeries.remark(data).join(" ")).toContain("A line of dots leads to or from a forecast or a budget");
  });

  test.each(["provisional", "estimated"] as const)(
    "a line of what happened is one, also where it is not final: %s",
    (marker) => {
      const data = build({ series: { barnet: { 2016: "60", 2017: "61", 2018: { printed: "70", marker } } } });
      expect(placeTimeSeries(data, 720).series[0]).toMatchObject({ paths: [expect.any(String)], plannedPaths: [] });
      expect(timeSeries.remark(data).join(" ")).not.toContain("dots");
    },
  );

  test("are provisional where the source says so, and final where it revised them or the year is over", () => {
    expect(draw("provisional").words).toContain("70% (provisional) in 2018");
    expect(draw("provisional").notes).toContain("Hollow marks are provisional figures.");
    for (const marker of ["revised", "outturn"] as const) expect(draw(marker).point?.provisional).toBe(false);
  });

  test("are called what they are in rows of one period too", () => {
    const data = build({ series: { barnet: { 2018: { printed: "70", marker: "forecast" } }, harrow: { 2018: "65" } } });
    expect(comparisonDots.describe(data)).toContain("Barnet: 70% (forecast); harrow: 65%");
  });
});

describe("what a chart draws of an indicator", () => {
  test("names, periods and figures as printed", () => {
    expect(
      build({
        periodKind: "month",
        series: { barnet: { "2018-12": "71.0", "2019-01": "69.0" }, harrow: { "2019-01": "80" } },
      }),
    ).toEqual({
      unit: "percent",
      periods: [
        { period: "2018-12", periodIndex: 24_227, label: "Dec 2018" },
        { period: "2019-01", periodIndex: 24_228, label: "Jan 2019" },
      ],
      singleDays: false,
      breaks: [],
      series: [
        {
          label: "Barnet",
          place: 0,
          points: [
            { period: "2018-12", periodIndex: 24_227, value: 71, text: "71.0%", provisional: false },
            { period: "2019-01", periodIndex: 24_228, value: 69, text: "69.0%", provisional: false },
          ],
        },
        {
          label: "harrow",
          place: 1,
          points: [{ period: "2019-01", periodIndex: 24_228, value: 80, text: "80%", provisional: false }],
        },
      ],
    });
  });

  test("an area looks the same in every chart: its place is that in the order of the council and its comparators", () => {
    const indicator = sketchIndicator({
      series: { barnet: { 2017: "71" }, england: { 2017: "61" }, harrow: { 2017: "70" } },
    });
    const kinds = new Map([["england", { name: "England", kind: "country" }]]);
    const { series } = buildChartData(indicator, kinds, ["barnet", "london", "england"]);
    expect(series.map(({ place }) => place)).toEqual([0, 2, 3]);
  });

  test("an amount of the country that would leave the council's a line at the foot is left out, a share never", () => {
    const kinds = new Map([["england", { name: "England", kind: "country" }]]);
    const drawnOf = (own: string, country: string, unit: "count" | "percent") =>
      buildChartData(
        sketchIndicator({
          unit,
          decimals: 0,
          series: { barnet: { 2016: own, 2017: "8" }, england: { 2017: country } },
        }),
        kinds,
      ).series.length;
    expect(drawnOf("9", "91", "count")).toBe(1);
    expect(drawnOf("9", "90", "count")).toBe(2);
    expect(drawnOf("suppressed", "81", "count")).toBe(1);
    expect(drawnOf("9", "91", "percent")).toBe(2);
  });

  test("a missing figure has no value, not zero, and says why", () => {
    const { series } = build({ series: { barnet: { 2016: "suppressed", 2017: "0" } } });
    expect(series[0]?.points).toEqual([
      { period: "2016", periodIndex: 2016, text: "Suppressed to protect people", provisional: false },
      { period: "2017", periodIndex: 2017, value: 0, text: "0%", provisional: false },
    ]);
  });

  test("provisional figures are marked, revised ones are not", () => {
    const { series } = build({
      series: {
        barnet: { 2016: { printed: "45.5", marker: "revised" }, 2017: { printed: "50", marker: "provisional" } },
      },
    });
    expect(series[0]?.points.map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  test("single days are known as such", () => {
    expect(build({ periodKind: "date", series: { barnet: { "2018-01-31": "95.4" } } }).singleDays).toBe(true);
  });

  test("a period that has only a rank is not drawn", () => {
    const ranks = [{ area: "barnet", period: "2016", rank: 100, of: 152 }];
    expect(build({ breaks: ["2016"], series: { barnet: { 2017: "79.0" } }, ranks })).toMatchObject({
      periods: [{ period: "2017" }],
      breaks: [],
    });
  });

  test("only breaks of periods that are shown, with figures before them", () => {
    expect(build({ breaks: ["2016"], series: { barnet: { 2016: "1", 2017: "2" } } }).breaks).toEqual([]);
    expect(build({ breaks: ["2012", "2017"], series: { barnet: { 2016: "1", 2017: "2" } } }).breaks).toEqual(["2017"]);
  });
});

describe("what the figures are held against", () => {
  test("targets that are a number, of the council's area, for periods that are shown", () => {
    const { targets } = build({
      decimals: 1,
      series: { barnet: { 2016: "71", 2017: "75.5" }, england: { 2017: "61" } },
      targets: [
        { area: "barnet", period: "2017", value: 80 },
        { area: "barnet", period: "2016", value: 72.5 },
        { area: "barnet", period: "2018", value: 90 },
        { area: "england", period: "2017", value: 70 },
        { area: "barnet", period: "2017", band: "top-10" },
      ],
    });
    expect(targets).toEqual([
      { period: "2016", periodIndex: 2016, value: 72.5, text: "72.5%" },
      { period: "2017", periodIndex: 2017, value: 80, text: "80%" },
    ]);
  });

  test("the range of statistical neighbours where several are held, in place of a line each", () => {
    const indicator = sketchIndicator({
      series: {
        barnet: { 2016: "70", 2017: "72" },
        harrow: { 2016: "66.5", 2017: "69" },
        merton: { 2016: "61", 2017: "not-available" },
        sutton: { 2016: "78" },
        kent: { 2017: "50" },
      },
    });
    const named = new Map<string, { name: string; members?: string[] }>([
      ...["Barnet", "Harrow", "Merton", "Sutton", "Kent"].map((name) => [name.toLowerCase(), { name }] as const),
      ["set", { name: "Statistical neighbours", members: ["Harrow", "Merton", "Sutton"] }] as const,
    ]);
    const { series, range } = buildChartData(indicator, named);
    expect(series.map(({ label }) => label)).toEqual(["Barnet", "Kent"]);
    expect(range).toEqual({
      label: "Range of 3 neighbours",
      points: [
        { period: "2016", periodIndex: 2016, low: 61, high: 78, text: "61% to 78%" },
        { period: "2017", periodIndex: 2017, low: 69, high: 69, text: "69% to 69%" },
      ],
    });
  });

  test("a single neighbour keeps its line", () => {
    const indicator = sketchIndicator({ series: { barnet: { 2017: "70" }, harrow: { 2017: "66" } } });
    const named = new Map<string, { name: string; members?: string[] }>([
      ["harrow", { name: "Harrow" }],
      ["set", { name: "Statistical neighbours", members: ["Harrow", "Merton"] }],
    ]);
    const { series, range } = buildChartData(indicator, named);
    expect([series.length, range]).toEqual([2, undefined]);
  });

  test("the least and greatest value that the indicator declares bound its axis", () => {
    const { limits } = build({
      unit: "score",
      range: { minimum: 80, maximum: 120 },
      series: { barnet: { 2017: "118" } },
    });
    expect(limits).toEqual({ minimum: 80, maximum: 120 });
    expect(placeValueAxis([118, 119], "score", limits).maximum).toBeLessThanOrEqual(120);
    expect(placeValueAxis([80.5, 81], "score", limits).minimum).toBeGreaterThanOrEqual(80);
  });
});

describe("the latest period", () => {
  test("is the last for which any area has a figure", () => {
    const series = {
      barnet: { 2015: "1", 2016: "not-yet-known", 2017: "not-yet-known" },
      harrow: { 2016: "5", 2017: "not-yet-known" },
    } as const;
    expect(findLatestPeriod(build({ series }))?.period).toBe("2016");
  });

  test("is none where there is no figure", () => {
    expect(findLatestPeriod(build({ series: { barnet: { 2017: "suppressed" } } }))).toBeUndefined();
  });
});
