import type { Unit } from "../../model/unit.ts";
import type { ChartData } from "../chart-data.ts";
import { chart, provisional, type Figure } from "../example-data.ts";

/** Four areas, as in the report: reading, writing and mathematics at key stage 2 in 2017. */
export const fourAreas = dots("percent", {
  Oxbury: "69.0",
  Region: "67.0",
  "Statistical neighbours": "66.3",
  Country: "61.0",
});

/** Every figure the same. */
export const allEqual = dots("percent", {
  Oxbury: "85.0",
  Region: "85.0",
  "Statistical neighbours": "85.0",
  Country: "85.0",
});

/** Progress scores on both sides of zero. */
export const negativeAndPositive = dots("score", {
  Oxbury: "0.07",
  Region: "-0.01",
  "Statistical neighbours": "-0.11",
  Country: "-0.40",
});

/** Gaps, all below zero. */
export const allNegative = dots("percentage-points", {
  Oxbury: "-13",
  Region: "-10",
  "Statistical neighbours": "-15.4",
  Country: "-20",
});

/** Only one area. */
export const oneArea = dots("points", { Oxbury: "20.1" });

/** Areas without a figure, or without an entry for the period. */
export const missingAreas = dots("percent", {
  Oxbury: "49.7",
  Region: "Not available",
  "Statistical neighbours": "Suppressed to protect people",
  Country: undefined,
});

/** Provisional figures, with hollow marks. */
export const provisionalFigures = dots("percent", {
  Oxbury: provisional("50"),
  Region: "32",
  "Statistical neighbours": provisional("44"),
  Country: "Not yet known",
});

/** Long names, with signs that mean something in markup. */
export const longNames = dots("percent", {
  'Kingston & Richmond "Achieving for Children" <joint service>': "66.0",
  "Brightmouth, Christmarsh and Pawle": "63.0",
  "Tolford and Wrakin": "51.0",
});

/** Large numbers, in pounds. */
export const largeNumbers = dots("pounds", { Oxbury: "1600000", Region: "1125400", Country: "178000" });

/** Shares at both ends of the axis. */
export const nothingAndEverything = dots("percent", { Oxbury: "100.0", Region: "0.0", Country: "55.5" });

/** Shares above 100 and below 0. */
export const sharesBeyond = dots("percent", { Oxbury: "131.0", Region: "-18.5", Country: "97.0" }, "104");

/** Figures that fit on neither side of their dots stand beside the names. */
export const widestFigures = dots("pounds", { Oxbury: "9007199254740991", Country: "4503599627370495" });

/** A target that is missed, by the one area that there is. */
export const targetMissed = dots("percent", { Oxbury: "64.2" }, "95");

/** A target between the areas, reached exactly by one. */
export const targetReached = dots("percent", { Oxbury: "11.5", "Statistical neighbours": "10.9" }, "11.5");

/** A chart's data from figures as printed in 2017. */
function dots(unit: Unit, figures: Readonly<Record<string, Figure>>, target?: string): ChartData {
  const series = Object.fromEntries(Object.entries(figures).map(([area, figure]) => [area, [figure]]));
  return chart(unit, "calendar-year", ["2017"], series, target === undefined ? {} : { targets: { 2017: target } });
}
