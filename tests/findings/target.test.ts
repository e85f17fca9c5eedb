import { describe, expect, test } from "vitest";
import { judgeLatestTarget } from "../../src/findings/target.ts";
import { hasValue } from "../../src/statistics/series.ts";
import {
  sketchIndicator,
  stateSketchedFinding as find,
  type IndicatorSketch,
  type SketchedFigure,
} from "../charts/indicator-sketch.ts";

const month: Pick<IndicatorSketch, "periodKind" | "decimals"> = { periodKind: "month", decimals: 1 };
const target = (value: number, period = "2019-01") => [{ area: "barnet", period, value }];

describe("the finding where there is a target and no comparator", () => {
  test("met or missed, by what is better (reviews in time, 93.6% of 95%)", () => {
    const series = { barnet: { "2018-12": "94.0", "2019-01": "93.6" } };
    expect(find({ ...month, series, targets: target(95) })).toBe(
      "Barnet: 93.6% in January 2019, target of 95% missed by 1.4 percentage points",
    );
    expect(find({ ...month, series, targets: target(93.6) })).toBe(
      "Barnet: 93.6% in January 2019, target of 93.6% met",
    );
    expect(find({ ...month, series, targets: target(90), polarity: "lower-is-better" })).toBe(
      "Barnet: 93.6% in January 2019, target of 90% missed by 3.6 percentage points",
    );
  });

  test("of figures that count from April on (second or later plans, 10.6%, at most 15.6%)", () => {
    expect(
      find({
        ...month,
        counts: "since-april",
        polarity: "lower-is-better",
        series: { barnet: { "2019-01": "10.6" } },
        targets: target(15.6),
      }),
    ).toBe("Barnet: 10.6% from April to January 2019, target of 15.6% met by 5.0 percentage points");
  });

  test("says the unit of a figure that has one, and that it is provisional", () => {
    const figure = { printed: "12", marker: "provisional" } as const;
    expect(
      find({
        ...month,
        unit: "days",
        polarity: "lower-is-better",
        series: { barnet: { "2019-01": figure } },
        targets: target(10),
      }),
    ).toBe("Barnet: 12 days in January 2019 (provisional), target of 10 days missed by 2 days");
  });

  test("a target of another period, of no number, or of neither direction is not judged", () => {
    const series = { barnet: { "2018-12": "94.0", "2019-01": "93.6" } };
    const change = "Barnet: 93.6% in January 2019, little changed from 94.0% in December 2018";
    expect(find({ ...month, series, targets: target(95, "2018-12") })).toBe(change);
    expect(find({ ...month, series, targets: [{ area: "barnet", period: "2019-01", band: "top-10" }] })).toBe(change);
    expect(find({ ...month, series, targets: target(95), polarity: "neither" })).toBe(change);
  });

  test("another area's figure is reached only where rounding does not hide on which side the result lies", () => {
    const aim = (own: string, other: SketchedFigure) =>
      find({
        ...month,
        series: { barnet: { "2019-01": own }, harrow: { "2019-01": other } },
        targets: [{ area: "barnet", period: "2019-01", comparator: "harrow" }],
      });
    expect(aim("72.0", "71")).toContain("target of the figure for harrow met by 1.0 percentage points");
    expect(aim("71", "71")).toMatch(/target of the figure for harrow met$/);
    expect(aim("71.4", "71")).not.toContain("target");
    expect(aim("72", { printed: "40", denominator: 5 })).not.toContain("target");
  });

  test("of a gap, the smaller one meets it, whatever sign it is printed with", () => {
    for (const polarity of ["higher-is-better", "lower-is-better"] as const) {
      const gap = (own: string) =>
        find({ ...month, gap: true, polarity, series: { barnet: { "2019-01": own } }, targets: target(-10) });
      expect(gap("-9.0")).toContain("met by 1.0");
      expect(gap("-10.0")).toMatch(/met$/);
      expect(gap("-12.0")).toContain("missed by 2.0");
    }
  });

  test("a place in the ranking is neither reached nor missed by a rank in doubt", () => {
    const indicator = sketchIndicator({
      series: { barnet: { 2017: "69.0" } },
      ranks: [{ area: "barnet", period: "2017", rank: 16, of: 152 }],
      targets: [{ area: "barnet", period: "2017", band: "top-10" }],
    });
    const bands = [{ id: "top-10", title: "top 10%", end: "top", share: 0.1 }] as const;
    const judge = (more: object) => {
      const ranks = indicator.ranks.map((rank) => ({ ...rank, ...more }));
      const [latest] = indicator.series[0]?.observations.filter(hasValue) ?? [];
      return latest && judgeLatestTarget({ ...indicator, ranks }, latest, new Map(), bands)?.outcome;
    };
    expect(judge({})).toBe("missed");
    expect(judge({ disputed: "figure" })).toBeUndefined();
  });

  test("of several targets for one period none is picked", () => {
    const targets = [...target(90), ...target(95)];
    expect(find({ ...month, series: { barnet: { "2019-01": "93.6" } }, targets })).toBe(
      "Pupils who did well, Barnet: 93.6% in January 2019",
    );
  });

  test("a forecast meets and misses none", () => {
    const figure = { printed: "96.0", marker: "forecast" } as const;
    expect(find({ ...month, series: { barnet: { "2019-01": figure } }, targets: target(95) })).toBe(
      "Pupils who did well, Barnet: 96.0% in January 2019 (forecast)",
    );
  });

  test("a comparator comes first, and the target is said as well", () => {
    expect(
      find({
        ...month,
        series: { barnet: { "2019-01": "93.6" }, england: { "2019-01": "90.0" } },
        targets: target(95),
      }),
    ).toBe(
      "Barnet: 93.6% in January 2019, 3.6 percentage points above England; target of 95% missed by 1.4 percentage points",
    );
  });
});
