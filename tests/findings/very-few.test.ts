import { describe, expect, test } from "vitest";
import { countBehind } from "../../src/findings/figure-words.ts";
import { measureMovement } from "../../src/findings/movement.ts";
import { hasValue } from "../../src/statistics/series.ts";
import {
  sketchIndicator,
  stateSketchedFinding,
  type IndicatorSketch,
  type SketchedFigure,
} from "../charts/indicator-sketch.ts";

const audits: Omit<IndicatorSketch, "series"> = { decimals: 0, denominator: "audits" };
const of = (printed: string, denominator: number) => ({ printed, denominator });

/** Figures of the years up to 2017. */
const years = (...figures: SketchedFigure[]) =>
  Object.fromEntries(figures.map((figure, index) => [String(2018 - figures.length + index), figure]));
const find = (barnet: IndicatorSketch["series"][string], more: Partial<IndicatorSketch> = {}) =>
  stateSketchedFinding({ ...audits, ...more, series: { barnet, ...more.series } });

function move(earlier: SketchedFigure, later: SketchedFigure, more: Partial<IndicatorSketch> = {}) {
  const indicator = sketchIndicator({ ...audits, ...more, series: { barnet: years(earlier, later) } });
  const [first, last] = indicator.series[0]?.observations.filter(hasValue) ?? [];
  return first && last && measureMovement(indicator, first, last);
}

describe("figures of fewer than ten", () => {
  test("turn no way back: where one is the first or the last, both stand without a word of direction", () => {
    expect(find(years(of("100", 2), of("20", 40), of("60", 45), of("30", 45)))).toBe(
      "Barnet: 30% of 45 audits in 2017, 2 of 2 audits in 2014",
    );
    expect(find(years(of("90", 20), of("20", 40), of("60", 45), of("30", 45)))).toBe(
      "Barnet: 30% of 45 audits in 2017, between 20% and 90% since 2014",
    );
  });

  test("are held against no other area, and what they were before follows", () => {
    const england = { england: years("60", "60") };
    expect(find(years(of("50", 4), of("33", 3)), { series: england })).toBe(
      "Barnet: 1 of 3 audits in 2017, 2 of 4 audits in 2016",
    );
  });

  test("bear no change of a count without a base, from them or to them", () => {
    const count = { unit: "count" } as const;
    expect(move("3", "40", count)).toBeUndefined();
    expect(move("40", "3", count)).toBeUndefined();
    expect(move("10", "40", count)?.comparison).toBe("above");
    expect(move("3", "3", count)?.level).toBe("printed");
  });
});

describe("figures of known bases", () => {
  test("changed little where one of the fewer would make the difference", () => {
    expect(move(of("40", 20), of("45", 20))).toMatchObject({ comparison: "level", level: "small" });
    expect(move(of("40", 20), of("50", 20))).toMatchObject({ comparison: "above", level: undefined });
  });

  test("are said as the one count that rounds to them, and as none where several do: 33% of 3, and of 500", () => {
    const share = (denominator: number) =>
      countBehind(
        {
          area: "barnet",
          period: "2017",
          periodIndex: 0,
          value: 33,
          decimals: 0,
          denominator,
          source: { document: "report", place: "1" },
        },
        "percent",
      );
    expect([share(3), share(500)]).toEqual([1, undefined]);
  });
});

test("of a figure of which only the way is in doubt in which it changed, no change is stated", () => {
  expect(move("40", { printed: "60", disputed: "change" })).toBeUndefined();
  expect(move({ printed: "40", disputed: "change" }, "60")?.comparison).toBe("above");
});
