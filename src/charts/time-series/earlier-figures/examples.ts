import { chart, monthsFrom } from "../../example-data.ts";

/** A figure of an earlier time, by another count, beside three months. */
export const earlierFigure = chart(
  "count",
  "month",
  monthsFrom(2018, 11, 3),
  { Oxbury: ["321", "323", "316"] },
  { earlier: { "2012-01": "288" } },
);

/** Two earlier figures, one above all others, beside the only one. */
export const earlierFigures = chart(
  "percent",
  "month",
  ["2019-01"],
  { Oxbury: ["42.0"] },
  { targets: { "2019-01": "50" }, earlier: { "2017-11": "68", "2018-01": "42" } },
);
