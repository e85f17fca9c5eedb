import { chart, monthsFrom, years } from "../../example-data.ts";

/** Months with a target for the last of them only, as in a performance sheet. */
export const targetOfOneMonth = chart(
  "percent",
  "month",
  monthsFrom(2018, 4, 10),
  { Oxbury: ["20.1", "18.0", "17.4", "19.9", "16.3", "16.0", "15.2", "17.1", "18.4", "16.9"] },
  { targets: { "2019-01": "15.6" } },
);

/** A target that rises every quarter, and a month without one. */
export const changingTarget = chart(
  "percent",
  "quarter",
  ["2017/18 Q3", "2017/18 Q4", "2018/19 Q1", "2018/19 Q2", "2018/19 Q3"],
  { Oxbury: ["71", "74", "80", "86", "85"], "Statistical neighbours": ["78", "79", "79", "81", "82"] },
  { targets: { "2017/18 Q3": "75", "2017/18 Q4": "80", "2018/19 Q2": "85", "2018/19 Q3": "90" } },
);

/** The target is reached exactly, so that both labels want the same place. */
export const targetReached = chart(
  "count",
  "financial-year",
  ["2016/17", "2017/18"],
  { Oxbury: ["11", "0"] },
  { targets: { "2016/17": "5", "2017/18": "0" } },
);

/** The range of the statistical neighbours as a band, with a year missing. */
export const neighbourRange = chart(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  { Oxbury: ["59.1", "65.8", "67.9", "69.3", "73.4"], Country: ["52.1", "60.0", "66.7", "68.8", "70.9"] },
  { range: { 2013: ["44.0", "58.2"], 2014: ["52.1", "68.0"], 2016: ["61.0", "76.3"], 2017: ["63.9", "78.8"] } },
);

/** A range that is known for one year, of many. */
export const rangeOfOneYear = chart(
  "rate-per-10000",
  "financial-year",
  ["2015/16", "2016/17", "2017/18"],
  { Oxbury: ["35.1", "33.9", "32.6"] },
  { range: { "2016/17": ["28.0", "61.5"] } },
);
