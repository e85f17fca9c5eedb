import { expect, test } from "vitest";
import type { Unit } from "../../src/model/unit.ts";
import * as examples from "../../src/charts/slope/examples.ts";
import { placeSlope, placeSlopeAxis } from "../../src/charts/slope/layout.ts";
import { slope } from "../../src/charts/slope/chart.ts";
import { buildChartData } from "../../src/charts/chart-data.ts";
import { sketchIndicator } from "./indicator-sketch.ts";

const twoPeriods = (unit: Unit, first: string, last: string) =>
  buildChartData(
    sketchIndicator({ unit, series: { barnet: { 2018: first, 2019: last } } }),
    new Map([["barnet", { name: "Barnet" }]]),
  );

test.each(["days", "count", "rate-per-10000", "full-time-equivalent"] as const)(
  "two figures in %s are drawn from zero",
  (unit) => {
    expect(placeSlopeAxis(twoPeriods(unit, "2.3", "2.8")).minimum).toBe(0);
    expect(slope.remark(twoPeriods(unit, "2.3", "2.8")).join(" ")).not.toContain("not from zero");
  },
);

test("two shares span at least ten points", () => {
  const { minimum, maximum } = placeSlopeAxis(twoPeriods("percent", "61", "63"));
  expect(maximum - minimum).toBeGreaterThanOrEqual(10);
});

test("a slope that crosses zero shows where zero is; one that begins there has its foot", () => {
  const { zero, plot } = placeSlope(examples.negativeValues, 720);
  expect(Number(zero?.text ?? NaN)).toBe(0);
  expect(zero?.y).toBeGreaterThan(plot.top);
  expect(zero?.y).toBeLessThan(plot.bottom);
  expect(placeSlope(examples.toZero, 720).zero).toBeUndefined();
});
