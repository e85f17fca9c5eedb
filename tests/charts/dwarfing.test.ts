import { expect, test } from "vitest";
import { listDwarfing } from "../../src/charts/chart-data.ts";
import { sketchIndicator } from "./indicator-sketch.ts";

const names = new Map<string, { name: string; kind: "local-authority" | "region" }>([
  ["barnet", { name: "Barnet", kind: "local-authority" }],
  ["london", { name: "London", kind: "region" }],
]);

test.each([
  ["the greatest alone reaches the bound", "480", "1057", ["london"]],
  ["none reaches it", "480", "800", []],
])("a region's amounts, of which %s", (_, first, last, found) => {
  const series = { barnet: { 2017: "30", 2018: "85" }, london: { 2017: first, 2018: last } };
  const areas = names as unknown as Parameters<typeof listDwarfing>[1];
  expect(listDwarfing(sketchIndicator({ unit: "count", series }), areas)).toEqual(found);
});
