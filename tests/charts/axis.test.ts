import { describe, expect, test } from "vitest";
import { placeValueAxis } from "../../src/charts/axis.ts";
import type { Unit } from "../../src/model/unit.ts";

describe("where the axis of values begins and ends", () => {
  test.each<[string, number[], Unit, number, number]>([
    ["zero is shown where it costs less than half of the height", [19.7, 43.8], "percent", 0, 50],
    ["zero is shown for small figures that differ much", [2, 6], "percent", 0, 6],
    ["zero is left out where it would press the figures together", [50.3, 73.2], "percent", 50, 75],
    ["figures on both sides of zero", [-0.4, 0.31], "score", -0.4, 0.4],
    ["figures below zero, near it: zero is shown", [-20, -10], "percentage-points", -20, 0],
    ["figures far below zero: it is left out", [-102, -100], "score", -104, -98],
    ["pounds", [178_000, 1_600_000], "pounds", 0, 2_000_000],
    ["shares from 0 to 100", [0, 100], "percent", 0, 100],
    ["no figures at all", [], "score", 0, 1],
  ])("%s", (_, values, unit, minimum, maximum) => {
    const axis = placeValueAxis(values, unit);
    expect([axis.minimum, axis.maximum]).toEqual([minimum, maximum]);
  });

  test.each([
    ["close to all", [99, 99.5]],
    ["all", [100]],
    ["close to none", [0.2, 0.5]],
    ["none", [0]],
  ])("shares lie within 0 and 100: %s", (_, values) => {
    const { minimum, maximum } = placeValueAxis(values, "percent");
    expect(minimum).toBeGreaterThanOrEqual(0);
    expect(maximum).toBeLessThanOrEqual(100);
    expect(maximum - minimum).toBeGreaterThanOrEqual(Math.min(5, Math.max(...values) / 2));
  });

  test("other units have no such limits", () => {
    expect(placeValueAxis([99, 140], "score").maximum).toBeGreaterThanOrEqual(140);
    expect(placeValueAxis([-3, -1], "points").minimum).toBeLessThanOrEqual(-3);
  });

  test.each<[string, number, Unit]>([
    ["a share", 50, "percent"],
    ["a score", 106, "score"],
    ["zero", 0, "score"],
    ["below zero", -5, "points"],
    ["pounds", 178_000, "pounds"],
  ])("one constant value has room above and below: %s", (_, value, unit) => {
    const { minimum, maximum, ticks } = placeValueAxis([value, value, value], unit);
    expect(minimum).toBeLessThan(value);
    expect(maximum).toBeGreaterThan(value);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
  });

  test("shares that differ by a point are not blown up to the height of the chart", () => {
    const spanOf = (...values: number[]) => {
      const { minimum, maximum } = placeValueAxis(values, "percent");
      return maximum - minimum;
    };
    expect(spanOf(84, 85)).toBeGreaterThanOrEqual(10);
    expect(spanOf(3.9, 4.8)).toBeGreaterThanOrEqual(2.4);
  });

  test("every value lies on the axis, and the axis is not needlessly long", () => {
    for (const unit of ["percent", "score"] as const) {
      for (let low = -90; low <= 90; low += 7.3) {
        for (const span of [0, 0.1, 1, 9, 30]) {
          if (unit === "percent" && (low < 0 || low + span > 100)) continue;
          const { minimum, maximum } = placeValueAxis([low, low + span], unit);
          expect(minimum).toBeLessThanOrEqual(low);
          expect(maximum).toBeGreaterThanOrEqual(low + span);
          expect(maximum - minimum).toBeLessThanOrEqual(
            3 * Math.max(span, unit === "percent" ? 10 : 0.1 * Math.abs(low)) + 1,
          );
        }
      }
    }
  });
});

describe("ticks", () => {
  test("lie on the axis, rise evenly and read with the same decimals", () => {
    const { ticks, minimum, maximum } = placeValueAxis([50.3, 73.2], "percent");
    expect(ticks.map(({ label }) => label)).toEqual(["50%", "55%", "60%", "65%", "70%", "75%"]);
    expect(ticks.every(({ value }) => value >= minimum && value <= maximum)).toBe(true);
    expect(placeValueAxis([-0.4, 0.1], "score").ticks.map(({ label }) => label)).toEqual([
      "−0.4",
      "−0.3",
      "−0.2",
      "−0.1",
      "0.0",
      "0.1",
    ]);
    expect(placeValueAxis([2.31, 2.36], "score").ticks.map(({ label }) => label)[1]).toMatch(/^2\.\d{2}$/);
  });

  test("no two read the same", () => {
    for (const values of [[0.001, 0.002], [0.07, 0.11], [19.9, 20.3], [1000, 1001], [0.5], [178_000, 178_001]]) {
      const labels = placeValueAxis(values, "score").ticks.map(({ label }) => label);
      expect(labels.length).toBeGreaterThanOrEqual(3);
      expect(labels.length).toBeLessThanOrEqual(11);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe("an axis that leaves out zero says so", () => {
  test("with its ends as they are printed", () => {
    expect(placeValueAxis([50.3, 73.2], "percent").truncation).toBe("The axis runs from 50% to 75%, not from zero.");
    expect(placeValueAxis([-102, -100], "score").truncation).toBe("The axis runs from −104 to −98, not from zero.");
  });

  test("and one that shows it does not", () => {
    expect(placeValueAxis([19.7, 43.8], "percent").truncation).toBeUndefined();
    expect(placeValueAxis([-0.4, 0.31], "score").truncation).toBeUndefined();
    expect(placeValueAxis([-20, -10], "percentage-points").truncation).toBeUndefined();
    expect(placeValueAxis([], "percent").truncation).toBeUndefined();
  });
});
