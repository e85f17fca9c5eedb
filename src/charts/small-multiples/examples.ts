import type { Unit } from "../../model/unit.ts";
import type { PeriodKind } from "../../model/period.ts";
import { chart, provisional, years, type Figure } from "../example-data.ts";
import type { PanelsData } from "./layout.ts";

type Pair = readonly [own: readonly Figure[], other: readonly Figure[]];

/** Groups of pupils over two years, as in the report: reading, writing and mathematics at key stage 2. */
export const pupilGroups = panels("percent", "academic-year-ending", ["2016", "2017"], {
  "All pupils": [
    ["59", "69.0"],
    ["53", "61.0"],
  ],
  "Disadvantaged pupils": [
    ["46", "55"],
    [undefined, "48"],
  ],
  "White pupils": [
    ["62", "71"],
    ["54", "61"],
  ],
  "Chinese pupils": [
    ["75", "89"],
    ["71", "78"],
  ],
  "Looked after children": [
    [provisional("45.5"), provisional("50")],
    ["25", "Not yet known"],
  ],
});

/** Measures of one stage over five years, with a series break. */
export const measures = panels(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  {
    "Three A grades": [
      ["18.1", "16.6", "18.3", "16.1", "18.9"],
      ["12.5", "12.0", "11.7", "12.9", "13.4"],
    ],
    "AAB <or better> & more": [
      ["27.1", "26.0", "27.4", "25.8", "27.9"],
      ["20.3", "19.7", "19.4", "21.1", "22.4"],
    ],
  },
  ["2016"],
);

/** A single year. */
export const oneYear = panels("percent", "academic-year-ending", ["2017"], { "All pupils": [["85"], ["82"]] });

/** Every figure the same, so that figures and points want the same place. */
export const allEqual = panels("points", "academic-year-ending", ["2016", "2017"], {
  "All pupils": [
    ["50", "50"],
    ["50", "50"],
  ],
});

/** Scores on both sides of zero. */
export const negative = panels("score", "academic-year-ending", ["2016", "2017"], {
  "Disadvantaged pupils": [
    ["-0.21", "0.05"],
    ["-0.38", "-0.40"],
  ],
  "Pupils with an Education, Health and Care plan": [
    ["-0.90", "-1.05"],
    ["-1.03", "-1.04"],
  ],
});

/** No figures in one panel, one figure in the other. */
export const missing = panels("percent", "academic-year", ["2015/16", "2016/17"], {
  "No figures": [
    ["Not available", "Suppressed to protect people"],
    ["Not available", "Not available"],
  ],
  "One figure": [
    ["Not available", "45"],
    ["Not available", "Not yet known"],
  ],
});

/** Long figures, for months. */
export const longFigures = panels("pounds", "month", ["2018-11", "2018-12", "2019-01"], {
  Overspend: [
    ["1600000", "1250000", "890000"],
    ["1100000", "990000", "1178000"],
  ],
});

function panels(
  unit: Unit,
  kind: PeriodKind,
  periods: readonly string[],
  figures: Readonly<Record<string, Pair>>,
  breaks: readonly string[] = [],
): PanelsData {
  const empty = chart(unit, kind, periods, {});
  return {
    unit,
    periods: empty.periods,
    panels: Object.entries(figures).map(([title, [own, other]]) => ({
      title,
      breaks,
      series: chart(unit, kind, periods, { Oxbury: own, Country: other }).series,
    })),
  };
}
