import { chart, provisional } from "../example-data.ts";

const years = ["2016", "2017"];

/** Four areas, as in the report. */
export const fourAreas = chart("percent", "academic-year-ending", years, {
  Oxbury: ["59.0", "69.0"],
  Region: ["57.0", "67.0"],
  "Statistical neighbours": ["54.2", "66.3"],
  Country: ["53.0", "61.0"],
});

/** A count that hardly changes: from zero it does not look like a cliff. */
export const littleChange = chart("count", "month", ["2018-12", "2019-01"], { Oxbury: ["321", "316"] });

/** A target, which is missed in both months. */
export const targetMissed = chart(
  "percent",
  "month",
  ["2018-12", "2019-01"],
  { Oxbury: ["64.2", "71.9"] },
  { targets: { "2018-12": "90", "2019-01": "95" } },
);

/** Two months a year apart: no line crosses the months between. */
export const yearApart = chart("percent", "month", ["2018-01", "2019-01"], { Oxbury: ["52.5", "86.6"] });

/** A series break: no line joins what does not compare. */
export const seriesBreak = chart(
  "points",
  "academic-year-ending",
  years,
  { Oxbury: ["55.7", "54.7"], Country: ["48.5", "44.6"] },
  { breaks: ["2017"] },
);

/** An area that has a figure of the first year only. */
export const endsEarly = chart("percent", "academic-year-ending", years, {
  Oxbury: [provisional("45.5"), provisional("50")],
  Country: ["25", undefined],
});

/** The range of the neighbours. */
export const neighbourRange = chart(
  "percent",
  "academic-year-ending",
  years,
  { Oxbury: ["69.3", "73.4"], Country: ["68.8", "70.9"] },
  { range: { 2016: ["61.0", "76.3"], 2017: ["63.9", "78.8"] } },
);

/** Every figure the same. */
export const equalValues = chart("percent", "academic-year-ending", years, {
  Oxbury: ["50", "50"],
  Region: ["50", "50"],
  Country: ["50", "50"],
});

/** Scores on both sides of zero. */
export const negativeValues = chart("score", "academic-year-ending", years, {
  Oxbury: ["0.05", "0.07"],
  Country: ["-0.38", "-0.40"],
});

/** To zero. */
export const toZero = chart("count", "financial-year", ["2016/17", "2017/18"], { Oxbury: ["11", "0"] });

/** Long names with signs that mean something in markup, and large figures. */
export const longNames = chart("pounds", "financial-year", ["2016/17", "2017/18"], {
  'Kingston & Richmond "Achieving for Children" <joint service>': ["1600000", "1250000"],
  "Brightmouth, Christmarsh and Pawle": ["950000", "1178000"],
});
