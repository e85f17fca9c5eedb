import type { Unit } from "../../model/indicator.ts";
import { formatNumber } from "../../statistics/format.ts";
import type { ChartData, ChartPoint } from "../chart-data.ts";

const period = "2017";

/** Four areas, as in the report: reading, writing and mathematics at key stage 2 in 2017. */
export const fourAreas = chart("percent", {
  Barnet: "69.0",
  London: "67.0",
  "Statistical neighbours": "66.3",
  England: "61.0",
});

/** Every figure the same. */
export const allEqual = chart("percent", {
  Barnet: "85.0",
  London: "85.0",
  "Statistical neighbours": "85.0",
  England: "85.0",
});

/** Progress scores on both sides of zero. */
export const negativeAndPositive = chart("score", {
  Barnet: "0.07",
  London: "-0.01",
  "Statistical neighbours": "-0.11",
  England: "-0.40",
});

/** Gaps, all below zero. */
export const allNegative = chart("percentage-points", {
  Barnet: "-13",
  London: "-10",
  "Statistical neighbours": "-15.4",
  England: "-20",
});

/** Only one area. */
export const oneArea = chart("points", { Barnet: "20.1" });

/** Areas without a figure, or without an entry for the period. */
export const missingAreas = chart("percent", {
  Barnet: "49.7",
  London: "Not available",
  "Statistical neighbours": "Suppressed to protect people",
  England: undefined,
});

/** Provisional figures, with hollow marks. */
export const provisionalFigures = chart("percent", {
  Barnet: { provisional: "50" },
  London: "32",
  "Statistical neighbours": { provisional: "44" },
  England: "Not yet known",
});

/** Long names, with signs that mean something in markup. */
export const longNames = chart("percent", {
  'Kingston & Richmond "Achieving for Children" <joint service>': "66.0",
  "Bournemouth, Christchurch and Poole": "63.0",
  "Telford and Wrekin": "51.0",
});

/** Large numbers, in pounds. */
export const largeNumbers = chart("pounds", { Barnet: "1600000", London: "1125400", England: "178000" });

/** Shares at both ends of the axis. */
export const nothingAndEverything = chart("percent", { Barnet: "100.0", London: "0.0", England: "55.5" });

type Figure = string | { readonly provisional: string } | undefined;

/** A chart's data from figures as printed in 2017; words stand for a missing figure, undefined for no entry at all. */
function chart(unit: Unit, figures: Readonly<Record<string, Figure>>): ChartData {
  return {
    unit,
    periods: [{ period, periodIndex: Number(period), label: period }],
    breaks: [],
    series: Object.entries(figures).map(([label, figure]) => ({
      label,
      points: figure === undefined ? [] : [readFigure(figure, unit)],
    })),
  };
}

function readFigure(figure: NonNullable<Figure>, unit: Unit): ChartPoint {
  const printed = typeof figure === "string" ? figure : figure.provisional;
  const value = Number(printed);
  const place = { period, periodIndex: Number(period) };
  if (Number.isNaN(value)) return { ...place, text: printed, provisional: false };
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { ...place, value, text: formatNumber(value, decimals, unit), provisional: typeof figure !== "string" };
}
