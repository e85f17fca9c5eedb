import { expect, test } from "vitest";
import { areaName } from "../../src/catalogue/area-names.ts";
import { seriesOf } from "../../src/statistics/series.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

test("the figures of an area are its own, and none where it has none", () => {
  const indicator = sketchIndicator({ series: { barnet: { "2017": "69" }, london: { "2017": "67" } } });
  expect(seriesOf(indicator, "london")?.observations.map(({ value }) => value)).toEqual([67]);
  expect(seriesOf(indicator, "harrow")).toBeUndefined();
});

test("an area without a name is called by its id", () => {
  const areas = new Map([["barnet", { name: "Barnet" }]]);
  expect([areaName(areas, "barnet"), areaName(areas, "harrow")]).toEqual(["Barnet", "harrow"]);
});
