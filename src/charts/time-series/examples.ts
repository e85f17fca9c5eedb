import type { Unit } from "../../model/indicator.ts";
import { periodIndex, type PeriodKind } from "../../model/period.ts";
import { formatNumber, formatPeriodShort } from "../../statistics/format.ts";
import type { ChartData, ChartPoint } from "../chart-data.ts";

/** Only one area. */
export const oneSeries = chart("percent", "academic-year-ending", years(2012, 2017), {
  Barnet: ["64.0", "72.0", "76.0", "80.0", "81.0", "85"],
});

/** Four areas, as in the report: good level of development at the end of the early years, 2013 to 2017. */
export const fourSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Barnet: ["59.5", "65.4", "68.1", "68.9", "73.2"],
  // the region
  London: ["52.8", "62.2", "68.1", "71.2", "73.0"],
  // the neighbour set
  "Statistical neighbours": ["50.3", "61.6", "67.9", "71.5", "73.0"],
  // the country
  England: ["51.7", "60.4", "66.3", "69.3", "70.7"],
});

/** Four areas whose figures lie within a percentage point: absence from primary schools. */
export const closeSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Barnet: ["4.8", "4.1", "4.1", "4.1", "3.9"],
  // the region
  London: ["4.5", "3.9", "4.1", "4.1", "4.0"],
  // the neighbour set
  "Statistical neighbours": ["4.5", "3.9", "4.1", "4.0", "4.0"],
  // the country
  England: ["4.7", "3.9", "4.0", "4.0", "4.0"],
});

/** Eight areas: four stand out and four recede. */
export const eightSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Barnet: ["70", "72", "74", "76", "78"],
  // the region
  London: ["66", "68", "70", "71", "73"],
  // the neighbour set
  "Statistical neighbours": ["65", "66", "69", "71", "72"],
  // the country
  England: ["60", "62", "64", "65", "67"],
  Harrow: ["68", "69", "71", "74", "76"],
  Enfield: ["58", "60", "61", "63", "64"],
  Brent: ["61", "62", "66", "68", "69"],
  Camden: ["63", "67", "70", "73", "75"],
});

/** Every figure the same. */
export const equalValues = chart("percent", "academic-year-ending", years(2013, 2017), {
  Barnet: ["50", "50", "50", "50", "50"],
  // the country
  England: ["50", "50", "50", "50", "50"],
});

/** Progress scores on both sides of zero. */
export const negativeValues = chart("score", "academic-year-ending", years(2014, 2017), {
  Barnet: ["0.20", "0.31", "0.05", "0.07"],
  // the region
  London: ["0.02", "0.00", "-0.03", "-0.01"],
  // the neighbour set
  "Statistical neighbours": ["-0.05", "-0.08", "-0.10", "-0.11"],
  // the country
  England: ["-0.32", "-0.35", "-0.38", "-0.40"],
});

/** Only one figure; everything else is a marker. */
export const allMissingButOne = chart("percent", "academic-year-ending", years(2013, 2017), {
  Barnet: ["Not available", "Not available", "45.5", "Suppressed to protect people", "Not yet known"],
  // the country
  England: ["Not available", "Not available", "Not available", "Not available", "Not yet known"],
});

/** Figures missing in the middle: no line crosses them. */
export const gapsInTheMiddle = chart("percent", "academic-year-ending", years(2012, 2017), {
  Barnet: ["61", "64", "Not available", "70", "71", "74"],
  // the region
  London: ["58", "Suppressed to protect people", "63", undefined, "67", "69"],
  // the country
  England: ["55", "57", "60", "61", "63", "64"],
});

/** Two years for which no area has an entry: no line crosses them either. */
export const periodMissing = chart("percent", "academic-year-ending", ["2012", "2013", "2016", "2017"], {
  Barnet: ["61", "64", "71", "74"],
  // the country
  England: ["55", "57", "63", "64"],
});

/** A series break: A level results from 2016 count other qualifications. */
export const seriesBreak = chart(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  {
    Barnet: ["18.1", "16.6", "18.3", "16.1", "18.9"],
    // the region
    London: ["9.7", "9.2", "9.2", "10.2", "11.6"],
    // the neighbour set
    "Statistical neighbours": ["13.8", "12.7", "13.1", "14.9", "14.89"],
    // the country
    England: ["12.5", "12.0", "11.7", "12.9", "13.4"],
  },
  ["2016"],
);

/** A series break before the last year, which stands alone: English Baccalaureate with grade 5 from 2017. */
export const singlePointAfterBreak = chart(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  {
    Barnet: ["40.6", "43.8", "43.5", "43.7", "39.1"],
    // the region
    London: ["28.6", "30.1", "30.5", "31.9", "28.8"],
    // the neighbour set
    "Statistical neighbours": ["31.2", "32.5", "32.5", "34.4", "30.56"],
    // the country
    England: ["23.0", "22.8", "22.9", "23.1", "19.7"],
  },
  ["2017"],
);

/** Two series breaks, one between the first two years. */
export const twoBreaks = chart(
  "points",
  "academic-year-ending",
  years(2014, 2017),
  { Barnet: ["51.2", "55.0", "55.7", "54.7"], England: ["44.0", "48.6", "48.5", "44.6"] },
  ["2015", "2017"],
);

/** Provisional figures, unvalidated as for looked after children, with hollow marks. */
export const provisionalPoints = chart("percent", "academic-year-ending", years(2015, 2017), {
  Barnet: ["41.0", provisional("45.5"), provisional("50")],
  London: ["30", "32", "Not yet known"],
  "Statistical neighbours": ["40", "44", "Not yet known"],
  England: ["23", "25", "Not yet known"],
});

/** Twenty-four months. */
export const months = chart("percent", "month", monthsFrom(2017, 2, 24), {
  Barnet: Array.from({ length: 24 }, (_, index) => (70 + 12 * Math.sin(index / 3) + index / 4).toFixed(1)),
  Target: Array.from({ length: 24 }, () => "95.0"),
});

/** Academic years written with a slash. */
export const academicYears = chart(
  "percent",
  "academic-year",
  ["2012/13", "2013/14", "2014/15", "2015/16", "2016/17"],
  {
    Barnet: ["59.5", "65.4", "68.1", "68.9", "73.2"],
    // the country
    England: ["51.7", "60.4", "66.3", "69.3", "70.7"],
  },
);

/** Figures for days, which lie unevenly on the axis of time. */
export const days = chart("percent", "date", ["2016-08-31", "2016-12-31", "2017-08-31", "2018-01-31"], {
  Barnet: ["92.0", "93.1", "94.3", "95.4"],
  // the country
  England: ["88.0", "88.9", "89.7", "90.4"],
});

/** Long names, with signs that mean something in markup. */
export const longNames = chart("percent", "academic-year-ending", years(2015, 2017), {
  'Kingston & Richmond "Achieving for Children" <joint service>': ["61.0", "64.0", "66.0"],
  "Bournemouth, Christchurch and Poole": ["58.0", "59.0", "63.0"],
  "Telford and Wrekin, including academies opened in the year": ["50.0", "52.0", "51.0"],
});

/** Values of very different size, in pounds. */
export const veryDifferentSizes = chart("pounds", "financial-year", ["2014/15", "2015/16", "2016/17", "2017/18"], {
  Barnet: ["1600000", "1250000", "890000", "178000"],
  "Average of neighbours": ["950", "1020", "870", "910"],
});

/** All series end within half a point, so that their labels must move apart. */
export const collidingLabels = chart("points", "academic-year-ending", years(2014, 2017), {
  Barnet: ["31.0", "33.0", "34.5", "35.2"],
  // the region
  London: ["36.5", "36.0", "35.4", "35.1"],
  // the neighbour set
  "Statistical neighbours": ["34.0", "34.2", "34.8", "35.3"],
  // the country
  England: ["32.5", "33.9", "34.9", "34.9"],
});

type Figure = string | Provisional | undefined;

interface Provisional {
  readonly provisional: string;
}

function provisional(printed: string): Provisional {
  return { provisional: printed };
}

/** A chart's data from figures as printed, one a period; words stand for a missing figure, undefined for no entry at all. */
function chart(
  unit: Unit,
  kind: PeriodKind,
  periods: readonly string[],
  series: Readonly<Record<string, readonly Figure[]>>,
  breaks: readonly string[] = [],
): ChartData {
  return {
    unit,
    periods: periods.map((period) => ({
      period,
      periodIndex: periodIndex(period, kind),
      label: formatPeriodShort(period, kind),
    })),
    singleDays: kind === "date",
    breaks,
    series: Object.entries(series).map(([label, figures]) => ({
      label,
      points: figures.flatMap((figure, index): ChartPoint[] => {
        const period = periods[index];
        if (figure === undefined || period === undefined) return [];
        return [{ period, periodIndex: periodIndex(period, kind), ...readFigure(figure, unit) }];
      }),
    })),
  };
}

function readFigure(figure: string | Provisional, unit: Unit): Pick<ChartPoint, "value" | "text" | "provisional"> {
  const printed = typeof figure === "string" ? figure : figure.provisional;
  const value = Number(printed);
  if (Number.isNaN(value)) return { text: printed, provisional: false };
  const decimals = printed.split(".")[1]?.length ?? 0;
  return { value, text: formatNumber(value, decimals, unit), provisional: typeof figure !== "string" };
}

function years(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function monthsFrom(year: number, month: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = month - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}
