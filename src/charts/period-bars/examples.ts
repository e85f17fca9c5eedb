import { chart, provisional } from "../example-data.ts";

/** Two months a year apart, the first with a target far above it. */
export const targetMissed = chart(
  "percent",
  "month",
  ["2018-01", "2019-01"],
  { Oxbury: ["52.5", "86.6"] },
  { targets: { "2018-01": "90" } },
);

/** A target that is met: its mark lies within the bar. */
export const targetMet = chart(
  "percent",
  "month",
  ["2018-01", "2019-01"],
  { Oxbury: ["92.5", "98"] },
  { targets: { "2018-01": "90", "2019-01": "95" } },
);

/** A series break: two areas compare in each year, and neither with itself. */
export const seriesBreak = chart(
  "points",
  "academic-year-ending",
  ["2016", "2017"],
  { Oxbury: ["55.7", provisional("54.7")], Country: ["48.5", "44.6"] },
  { breaks: ["2017"] },
);

/** To nothing. */
export const toZero = chart("count", "month", ["2018-01", "2019-01"], { Oxbury: ["11", "0"] });

/** Scores on both sides of zero. */
export const bothSides = chart("score", "academic-year-ending", ["2016", "2018"], { Oxbury: ["0.05", "-0.40"] });

/** Long names with signs that mean something in markup, and money. */
export const longNames = chart("pounds", "financial-year", ["2014/15", "2017/18"], {
  'Kingston & Richmond "Achieving for Children" <joint service>': ["1600000", "1250000"],
  "Brightmouth, Christmarsh and Pawle": ["950000", "1178000"],
});
