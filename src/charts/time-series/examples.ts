import { chart, forecast, monthsFrom, provisional, years } from "../example-data.ts";

/** Only one area. */
export const oneSeries = chart("percent", "academic-year-ending", years(2012, 2017), {
  Oxbury: ["64.0", "72.0", "76.0", "80.0", "81.0", "85"],
});

/** Four areas that come together at the end. */
export const fourSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Oxbury: ["59.1", "65.8", "67.9", "69.3", "73.4"],
  Region: ["53.2", "61.7", "67.9", "70.8", "73.1"],
  "Statistical neighbours": ["50.7", "61.2", "67.5", "71.1", "73.1"],
  Country: ["52.1", "60.0", "66.7", "68.8", "70.9"],
});

/** Four areas whose figures lie within a percentage point. */
export const closeSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Oxbury: ["4.9", "4.2", "4.1", "4.2", "3.8"],
  Region: ["4.6", "3.8", "4.2", "4.1", "3.9"],
  "Statistical neighbours": ["4.6", "3.8", "4.2", "4.0", "3.9"],
  Country: ["4.8", "3.8", "4.0", "4.1", "3.9"],
});

/** Eight areas: four stand out and four recede. */
export const eightSeries = chart("percent", "academic-year-ending", years(2013, 2017), {
  Oxbury: ["70", "72", "74", "76", "78"],
  Region: ["66", "68", "70", "71", "73"],
  "Statistical neighbours": ["65", "66", "69", "71", "72"],
  Country: ["60", "62", "64", "65", "67"],
  Elmley: ["68", "69", "71", "74", "76"],
  Ashwick: ["58", "60", "61", "63", "64"],
  Thorn: ["61", "62", "66", "68", "69"],
  Wexley: ["63", "67", "70", "73", "75"],
});

/** Every figure the same. */
export const equalValues = chart("percent", "academic-year-ending", years(2013, 2017), {
  Oxbury: ["50", "50", "50", "50", "50"],
  Country: ["50", "50", "50", "50", "50"],
});

/** Progress scores on both sides of zero. */
export const negativeValues = chart("score", "academic-year-ending", years(2014, 2017), {
  Oxbury: ["0.20", "0.31", "0.05", "0.07"],
  Region: ["0.02", "0.00", "-0.03", "-0.01"],
  "Statistical neighbours": ["-0.05", "-0.08", "-0.10", "-0.11"],
  Country: ["-0.32", "-0.35", "-0.38", "-0.40"],
});

/** Only one figure; everything else is a marker. */
export const allMissingButOne = chart("percent", "academic-year-ending", years(2013, 2017), {
  Oxbury: ["Not available", "Not available", "45.5", "Suppressed to protect people", "Not yet known"],
  Country: ["Not available", "Not available", "Not available", "Not available", "Not yet known"],
});

/** Figures missing in the middle: no line crosses them. */
export const gapsInTheMiddle = chart("percent", "academic-year-ending", years(2012, 2017), {
  Oxbury: ["61", "64", "Not available", "70", "71", "74"],
  Region: ["58", "Suppressed to protect people", "63", undefined, "67", "69"],
  Country: ["55", "57", "60", "61", "63", "64"],
});

/** Two years for which no area has an entry: no line crosses them either. */
export const periodMissing = chart("percent", "academic-year-ending", ["2012", "2013", "2016", "2017"], {
  Oxbury: ["61", "64", "71", "74"],
  Country: ["55", "57", "63", "64"],
});

/** A series break: A level results from 2016 count other qualifications. */
export const seriesBreak = chart(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  {
    Oxbury: ["18.4", "16.2", "18.7", "16.5", "19.2"],
    Region: ["9.4", "9.1", "9.3", "10.5", "11.3"],
    "Statistical neighbours": ["13.5", "12.4", "13.3", "14.6", "14.57"],
    Country: ["12.2", "12.1", "11.4", "12.6", "13.7"],
  },
  { breaks: ["2016"] },
);

/** A series break before the last year, which stands alone. */
export const singlePointAfterBreak = chart(
  "percent",
  "academic-year-ending",
  years(2013, 2017),
  {
    Oxbury: ["40.2", "43.4", "43.9", "44.1", "38.7"],
    Region: ["28.3", "30.4", "30.9", "31.5", "28.5"],
    "Statistical neighbours": ["31.6", "32.1", "32.9", "34.1", "30.23"],
    Country: ["23.3", "22.6", "22.7", "23.4", "19.4"],
  },
  { breaks: ["2017"] },
);

/** Two series breaks, one between the first two years. */
export const twoBreaks = chart(
  "points",
  "academic-year-ending",
  years(2014, 2017),
  { Oxbury: ["51.2", "55.0", "55.7", "54.7"], Country: ["44.0", "48.6", "48.5", "44.6"] },
  { breaks: ["2015", "2017"] },
);

/** Provisional figures, unvalidated as for looked after children, with hollow marks. */
export const provisionalPoints = chart("percent", "academic-year-ending", years(2015, 2017), {
  Oxbury: ["41.0", provisional("45.5"), provisional("50")],
  Region: ["30", "32", "Not yet known"],
  "Statistical neighbours": ["40", "44", "Not yet known"],
  Country: ["23", "25", "Not yet known"],
});

/** Forecasts after what happened: lines of dots lead there. */
export const forecasts = chart("count", "academic-year-ending", years(2015, 2019), {
  Oxbury: ["310", "325", "331", forecast("350"), forecast("362")],
  Country: ["290", "296", "301", forecast("305"), "299"],
});

/** Twenty-four months. */
export const months = chart("percent", "month", monthsFrom(2017, 2, 24), {
  Oxbury: Array.from({ length: 24 }, (_, index) => (70 + 12 * Math.sin(index / 3) + index / 4).toFixed(1)),
});

/** So many years that marks of the usual size would hide the lines. */
export const fortyYears = chart("percent", "academic-year-ending", years(1980, 2019), {
  Oxbury: Array.from({ length: 40 }, (_, index) => (50 + 20 * Math.sin(index / 5)).toFixed(1)),
  Country: Array.from({ length: 40 }, (_, index) => (48 + index / 3).toFixed(1)),
});

const slashed = ["2012/13", "2013/14", "2014/15", "2015/16", "2016/17"];

/** Academic years written with a slash. */
export const academicYears = chart("percent", "academic-year", slashed, {
  Oxbury: ["59.1", "65.8", "67.9", "69.3", "73.4"],
  Country: ["52.1", "60.0", "66.7", "68.8", "70.9"],
});

/** Figures for days, which lie unevenly on the axis of time. */
export const days = chart("percent", "date", ["2016-08-31", "2016-12-31", "2017-08-31", "2018-01-31"], {
  Oxbury: ["92.0", "93.1", "94.3", "95.4"],
  Country: ["88.0", "88.9", "89.7", "90.4"],
});

/** Long names, with signs that mean something in markup. */
export const longNames = chart("percent", "academic-year-ending", years(2015, 2017), {
  'Kingston & Richmond "Achieving for Children" <joint service>': ["61.0", "64.0", "66.0"],
  "Brightmouth, Christmarsh and Pawle": ["58.0", "59.0", "63.0"],
  "Tolford and Wrakin, including academies opened in the year": ["50.0", "52.0", "51.0"],
});

/** Values of very different size, in pounds. */
export const veryDifferentSizes = chart("pounds", "financial-year", ["2014/15", "2015/16", "2016/17", "2017/18"], {
  Oxbury: ["1600000", "1250000", "890000", "178000"],
  "Average of neighbours": ["950", "1020", "870", "910"],
});

/** All series end within half a point, so that their labels must move apart. */
export const collidingLabels = chart("points", "academic-year-ending", years(2014, 2017), {
  Oxbury: ["31.0", "33.0", "34.5", "35.2"],
  Region: ["36.5", "36.0", "35.4", "35.1"],
  "Statistical neighbours": ["34.0", "34.2", "34.8", "35.3"],
  Country: ["32.5", "33.9", "34.9", "34.9"],
});

/** Eight areas over two years of months, some of which end early. */
export const monthsOfEight = chart(
  "score",
  "month",
  monthsFrom(2017, 2, 24),
  Object.fromEntries(
    ["Oxbury", "Region", "Statistical neighbours", "Country", "Elmley", "Ashwick", "Thorn", "Wexley"].map(
      (area, place) => [
        area,
        Array.from({ length: 24 - (place % 3) * 4 }, (_, month) => (9 - place * 2 + Math.cos(month)).toFixed(2)),
      ],
    ),
  ),
);

/** Shares above 100, which the indicator's range allows: the axis reaches as far as the figures. */
export const sharesBeyond = chart(
  "percent",
  "academic-year-ending",
  years(2015, 2017),
  { Oxbury: ["98.1", "104.3", "131.0"], Country: ["95.0", "96.0", "97.0"] },
  { limits: { minimum: 0, maximum: 200 }, targets: { 2017: "140" } },
);

/** Names that would press the plot together stand in a key above it. */
export const namesAbovePlot = chart("percent", "academic-year-ending", years(2013, 2017), {
  "Northmeadowshire and Nutbridgeshire with Beechinghamshire, Lowfordshire and Lindenshire": [
    "61",
    "64",
    "66",
    "65",
    "68",
  ],
  Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: ["58", "59", "63", "64", "64"],
  Region: ["53.2", "61.7", "67.9", "70.8", "73.1"],
  "Statistical neighbours": ["50.7", "61.2", "67.5", "71.1", "73.1"],
  Country: ["52.1", "60.0", "66.7", "68.8", "70.9"],
});

/** So much money that its digits would fill a phone: the axis counts in billions. */
export const billions = chart("pounds", "financial-year", ["2015/16", "2016/17", "2017/18"], {
  Oxbury: ["50000000000", "48250000000", "51400000000"],
});
