import { expect, test } from "vitest";
import { buildChartData } from "../../src/charts/chart-data.ts";
import { chooseChart } from "../../src/charts/choose-chart.ts";
import { sketchIndicator, type IndicatorSketch } from "./indicator-sketch.ts";

const names = new Map([["barnet", { name: "Barnet" }]]);

test.each<[string, IndicatorSketch["series"], string]>([
  ["three years are lines", { barnet: { 2015: "1", 2016: "2", 2017: "3" } }, "time-series"],
  ["two years are a slope", { barnet: { 2016: "1", 2017: "2" } }, "slope"],
  ["two years with one between them are bars", { barnet: { 2015: "1", 2017: "2" } }, "period-bars"],
  [
    "two years of which another area has one are a slope",
    { barnet: { 2016: "1", 2017: "2" }, harrow: { 2017: "2" } },
    "slope",
  ],
  [
    "two years of the second area alone are a slope",
    { barnet: { 2017: "1" }, harrow: { 2016: "1", 2017: "2" } },
    "slope",
  ],
  [
    "a marker in one of two years needs lines, which show it",
    { barnet: { 2016: "1", 2017: "2" }, harrow: { 2016: "1", 2017: "suppressed" } },
    "time-series",
  ],
  ["one figure each is a row each", { barnet: { 2017: "1" }, harrow: { 2017: "2" } }, "comparison-dots"],
  ["one figure each, of different years", { barnet: { 2016: "1" }, harrow: { 2017: "2" } }, "comparison-dots"],
  ["one figure and a marker", { barnet: { 2016: "not-available", 2017: "1" } }, "comparison-dots"],
  ["nothing", {}, "comparison-dots"],
])("%s", (_, series, chart) => {
  expect(chooseChart(buildChartData(sketchIndicator({ series }), names)).name).toBe(chart);
});
