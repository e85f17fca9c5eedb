import type { Unit } from "../../model/indicator.ts";
import type { ChartData } from "../chart-data.ts";
import { chart, provisional, type Figure } from "../example-data.ts";

/** Four areas, as in the report: reading, writing and mathematics at key stage 2 in 2017. */
export const fourAreas = dots("percent", {
  Barnet: "69.0",
  London: "67.0",
  "Statistical neighbours": "66.3",
  England: "61.0",
});

/** Every figure the same. */
export const allEqual = dots("percent", {
  Barnet: "85.0",
  London: "85.0",
  "Statistical neighbours": "85.0",
  England: "85.0",
});

/** Progress scores on both sides of zero. */
export const negativeAndPositive = dots("score", {
  Barnet: "0.07",
  London: "-0.01",
  "Statistical neighbours": "-0.11",
  England: "-0.40",
});

/** Gaps, all below zero. */
export const allNegative = dots("percentage-points", {
  Barnet: "-13",
  London: "-10",
  "Statistical neighbours": "-15.4",
  England: "-20",
});

/** Only one area. */
export const oneArea = dots("points", { Barnet: "20.1" });

/** Areas without a figure, or without an entry for the period. */
export const missingAreas = dots("percent", {
  Barnet: "49.7",
  London: "Not available",
  "Statistical neighbours": "Suppressed to protect people",
  England: undefined,
});

/** Provisional figures, with hollow marks. */
export const provisionalFigures = dots("percent", {
  Barnet: provisional("50"),
  London: "32",
  "Statistical neighbours": provisional("44"),
  England: "Not yet known",
});

/** Long names, with signs that mean something in markup. */
export const longNames = dots("percent", {
  'Kingston & Richmond "Achieving for Children" <joint service>': "66.0",
  "Bournemouth, Christchurch and Poole": "63.0",
  "Telford and Wrekin": "51.0",
});

/** Large numbers, in pounds. */
export const largeNumbers = dots("pounds", { Barnet: "1600000", London: "1125400", England: "178000" });

/** Shares at both ends of the axis. */
export const nothingAndEverything = dots("percent", { Barnet: "100.0", London: "0.0", England: "55.5" });

/** Shares above 100 and below 0. */
export const sharesBeyond = dots("percent", { Barnet: "131.0", London: "-18.5", England: "97.0" }, "104");

/** Figures that fit on neither side of their dots stand beside the names. */
export const widestFigures = dots("pounds", { Barnet: "9007199254740991", England: "4503599627370495" });

/** A target that is missed, by the one area that there is. */
export const targetMissed = dots("percent", { Barnet: "64.2" }, "95");

/** A target between the areas, reached exactly by one. */
export const targetReached = dots("percent", { Barnet: "11.5", "Statistical neighbours": "10.9" }, "11.5");

/** A chart's data from figures as printed in 2017. */
function dots(unit: Unit, figures: Readonly<Record<string, Figure>>, target?: string): ChartData {
  const series = Object.fromEntries(Object.entries(figures).map(([area, figure]) => [area, [figure]]));
  return chart(unit, "calendar-year", ["2017"], series, target === undefined ? {} : { targets: { 2017: target } });
}
