import { expect, test } from "vitest";
import { areaName } from "../../src/catalogue/area-names.ts";
import { keepComparable, mayCompare, seriesOf } from "../../src/statistics/series.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

test("the figures of an area are its own, and none where it has none", () => {
  const indicator = sketchIndicator({ series: { barnet: { "2017": "69" }, london: { "2017": "67" } } });
  expect(seriesOf(indicator, "london")?.observations.map(({ value }) => value)).toEqual([67]);
  expect(seriesOf(indicator, "harrow")).toBeUndefined();
});

test("figures since April are compared with those of the same month alone", () => {
  const measure = { periodKind: "month", counts: "since-april" } as const;
  expect(mayCompare(measure, "2018-12", "2019-01")).toBe(false);
  expect(mayCompare(measure, "2018-01", "2019-01")).toBe(true);
  expect(mayCompare({ periodKind: "month" }, "2018-12", "2019-01")).toBe(true);
  const figures = ["2017-01", "2018-01", "2018-12", "2019-01"].map((period) => ({ period }));
  expect(keepComparable(measure, figures).map(({ period }) => period)).toEqual(["2017-01", "2018-01", "2019-01"]);
});

test("an area without a name is called by its id", () => {
  const areas = new Map([["barnet", { name: "Barnet" }]]);
  expect([areaName(areas, "barnet"), areaName(areas, "harrow")]).toEqual(["Barnet", "harrow"]);
});
