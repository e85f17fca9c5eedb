import { replaceInFile } from "../../site-fixture.ts";
import { describeIndicator, measure, sheet, type RuleCases } from "./rule-case.ts";

const framework = "data/frameworks/example-inspection.yaml";
const figure = { exampleshire: { 2017: 71.2 } };
const counts = { unit: "count", decimals: "0", counted: "things" };
const graded = (row: string, all: number) => ({
  columns: ['title: Number, period: "2017"'],
  more: "counted: things\n",
  rows: [
    `title: Good, indicator: visits, denominator: [All], cells: [{ value: ${row.replace(/\D/g, "")} }]`,
    `title: All, cells: [${all}]`,
  ],
});

/** An average of points, such as Attainment 8. */
const scored = { unit: "points", range: "{ minimum: 0, maximum: 90 }" };

/** Figures that cannot be, and what is said of them where that looks wrong. */
export const valueCases: RuleCases = {
  "value-range": {
    "a share above 100 in a row without an indicator": {
      mistake: sheet({ columns: ["title: Share"], unit: "percent", rows: ["title: North, cells: [690]"] }),
      issues: [
        "data/tables/sheet.yaml:10:29  warning: Percentage 690 is above 100. → Did you mean 69.0? If the source prints it, say in a note that names the number what it is.",
      ],
      control: sheet({
        columns: ["title: Share", "title: Rise, role: change"],
        unit: "percent",
        rows: ["title: North, cells: [69.0, 690]"],
      }),
    },
    "a duration below 0, with a note on another matter": {
      mistake: sheet({
        columns: ["title: Days"],
        unit: "days",
        rows: ["title: North, cells: [{ value: -1.1, note: It was 1.1 in May. }]"],
      }),
      issues: [
        "data/tables/sheet.yaml:10:38  warning: Number of days -1.1 is below 0. → Did you mean 1.1? If the source prints it, say in a note that names the number what it is.",
      ],
      control: sheet({
        columns: ["title: Days", "title: Change, role: change"],
        unit: "days",
        rows: ["title: North, cells: [{ value: -1.1, note: Printed as -1.1. }, -1.1]"],
      }),
    },
    "a share that falls by more than all of it": {
      mistake: sheet({
        columns: ["title: Share", "title: Change, role: change"],
        unit: "percent",
        rows: ["title: North, cells: [50, -253]"],
      }),
      issues: [
        "data/tables/sheet.yaml:11:33  warning: Percentage -253 is below -100. → Did you mean -25.3? If the source prints it, say in a note that names the number what it is.",
      ],
      control: sheet({
        columns: ["title: Share", "title: Change, role: change"],
        unit: "percent",
        rows: ["title: North, cells: [50, -25.3]"],
      }),
    },
    "a cell outside the range that its row declares, whatever its note says": {
      mistake: sheet({
        columns: ["title: Score"],
        unit: "score",
        rows: [
          'title: North, range: { minimum: 80, maximum: 120 }, cells: [{ value: 1055, note: "Printed as 1055." }]',
        ],
      }),
      issues: [
        "data/tables/sheet.yaml:10:76  Score 1055 is above 120. → Did you mean 105.5? If it is right, declare another range.",
      ],
      control: sheet({
        columns: ["title: Score", "title: Change, role: change"],
        unit: "score",
        rows: ["title: North, range: { minimum: 80, maximum: 120 }, cells: [105.5, -1]"],
      }),
    },
    "an average score ten times too large": {
      mistake: measure({ exampleshire: { 2017: 598 } }, { fields: scored }),
      issues: [
        "data/observations/visits.yaml:8:15  Points 598 is above 90. → Did you mean 59.8? If it is right, the indicator needs another range.",
      ],
      control: measure({ exampleshire: { 2017: 59.8 } }, { fields: scored }),
    },
  },
  "value-denominator": {
    "more audits graded good than were graded": {
      mistake: { ...describeIndicator("visits", counts), ...sheet(graded("good: 12", 9)) },
      issues: [
        "data/tables/sheet.yaml:10:76  12 of 9 cannot be: a count is among its base. → Compare both with the source.",
      ],
      control: { ...describeIndicator("visits", counts), ...sheet(graded("good: 12", 19)) },
    },
    "a base that no row has": {
      mistake: sheet({ columns: ["title: Number"], rows: ["title: North, denominator: [All], cells: [12]"] }),
      issues: ["data/tables/sheet.yaml:10:35  There is no row “All”. → The rows are: North."],
      control: sheet({
        columns: ["title: Number"],
        rows: ["title: North, denominator: [All], cells: [12]", "title: All, cells: [19]"],
      }),
    },
  },
  "value-copied": {
    "the figures of the region entered for the authority too": {
      mistake: measure({
        exampleshire: { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: 71.4 },
        "example-region": { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: 71.4 },
      }),
      issues: [
        "data/observations/visits.yaml:14:15  warning: visits for example-region has the same 4 numbers as visits for exampleshire, data/observations/visits.yaml:8. → Compare both with the source; if it is printed so, add a note that names one of the numbers.",
      ],
      control: measure({
        exampleshire: { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: 71.4 },
        "example-region": { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: 71.9 },
      }),
    },
    "last year's row entered for this year too": {
      mistake: measure({
        exampleshire: { 2016: 71.2, 2017: 71.2 },
        "example-region": { 2016: 70.2, 2017: 70.2 },
        "example-country": { 2016: 69.2, 2017: 69.2 },
        "other-authority": { 2016: 68.2, 2017: 68.2 },
      }),
      issues: [
        "data/observations/visits.yaml:17:15  warning: visits in 2017 has the same 4 numbers as visits in 2016, data/observations/visits.yaml:16. → Compare both with the source; if it is printed so, add a note that names one of the numbers.",
      ],
      control: measure({
        exampleshire: { 2016: 71.2, 2017: 71.2 },
        "example-region": { 2016: 70.2, 2017: 70.2 },
        "example-country": { 2016: 69.2, 2017: 69.2 },
        "other-authority": { 2016: 68.2, 2017: 68.3 },
      }),
    },
    "a row of a sheet that was copied and not changed": {
      mistake: { ...team("North, cells: [61, 60, 58, 12]"), ...team("South, cells: [61, 60, 58, 12]", "other") },
      issues: [
        "data/tables/sheet.yaml:13:5  warning: The row “North” has the same 4 numbers as the row “South”, data/tables/other.yaml:13. → Compare both with the source; if it is printed so, add a note that names one of the numbers.",
      ],
      control: { ...team("North, cells: [61, 60, 58, 12]"), ...team("North, cells: [61, 60, 58, 12]", "other") },
    },
    "but not rows of noughts and ones": {
      mistake: {},
      issues: [],
      control: { ...team("North, cells: [0, 0, 0, 1]"), ...team("South, cells: [0, 0, 0, 1]", "other") },
    },
  },
  "value-sheets-differ": {
    "two sheets that give a month two targets; two values are a claim of the sheets": {
      mistake: twoSheets("[61, 60]", "[61, 65]"),
      issues: [
        "data/tables/sheet.yaml:11:53  warning: visits for exampleshire in 2018-01 is 65 here and 60 in data/tables/other.yaml. → If the source revised it, add marker: revised to the newer one.",
      ],
      control: twoSheets("[61, 65]", "[61, 65]"),
    },
  },
  "value-direction": {
    "absence of which more is better": {
      mistake: replaceInFile(
        "data/indicators/absence-primary.yaml",
        "polarity: lower-is-better",
        "polarity: higher-is-better",
      ),
      issues: [
        "data/indicators/absence-primary.yaml:6:11  warning: The title “School sessions missed in primary schools” says that lower is better; the polarity is higher-is-better. → Write lower-is-better or neither, or word the title so that it is plain.",
      ],
      control: {},
    },
    "pupils reaching a standard of whom fewer are better": {
      mistake: replaceInFile(
        "data/indicators/reading-expected.yaml",
        "polarity: higher-is-better",
        "polarity: lower-is-better",
      ),
      issues: [
        "data/indicators/reading-expected.yaml:6:11  warning: The title “Disadvantaged pupils who reached the expected standard in reading” says that higher is better; the polarity is lower-is-better. → Write higher-is-better or neither, or word the title so that it is plain.",
      ],
      control: {},
    },
    "two groups of one measure, one of them the wrong way round": {
      mistake: visitsOfMeasure("lower-is-better"),
      issues: [
        "data/indicators/visits.yaml:6:11  warning: The polarity is lower-is-better, and that of reading-expected, of the same measure, is higher-is-better. → Correct the one that is wrong.",
      ],
      control: visitsOfMeasure("higher-is-better"),
    },
    "but not titles that turn round what they name": {
      mistake: {},
      issues: [],
      control: measure(figure, {
        fields: { title: "Children missing from home who were found within 24 hours", polarity: "higher-is-better" },
      }),
    },
  },
  "value-scale": {
    "numbers of a scale that do not go one way": {
      mistake: replaceInFile(framework, "  - word: Adequate\n    number: 3", "  - word: Adequate\n    number: 1"),
      issues: [`${framework}:14:13  The numbers of the scale do not go one way. → Check them.`],
      control: {},
    },
    "a scale with the worst grade first": {
      mistake: replaceInFile(
        framework,
        "  - word: Adequate\n    number: 3\n  - word: Inadequate\n    number: 4",
        "  - word: Inadequate\n    number: 3\n  - word: Adequate\n    number: 4",
      ),
      issues: [`${framework}:15:11  “Adequate” stands below a worse grade. → List the grades from best to worst.`],
      control: {},
    },
    "a framework that ends before it begins": {
      mistake: replaceInFile(framework, "from: 2012", "from: 2012\n  to: 2001"),
      issues: [`${framework}:6:7  The framework ends before it begins. → Check both years.`],
      control: replaceInFile(framework, "from: 2012", "from: 2012\n  to: 2019"),
    },
  },
};

/** A sheet with one row of four numbers. */
function team(row: string, id?: string) {
  const columns = ["title: Seen", "title: Late", "title: Due", "title: Other"];
  return sheet({ columns, rows: [`title: ${row}`], more: "counted: things\n" }, id);
}

/** Two sheets that give the indicator the same month. */
function twoSheets(first: string, second: string) {
  const columns = ['title: Jan, period: "2018-01"', 'title: Target, period: "2018-01", role: target'];
  const rows = (cells: string) => [`title: Visits, indicator: visits, cells: ${cells}`];
  return {
    ...describeIndicator("visits", { periodKind: "month", unit: "count", decimals: "0" }),
    ...sheet({ columns, rows: rows(first) }, "other"),
    ...sheet({ columns, rows: rows(second) }),
  };
}

/** An indicator of the same measure as the reading of disadvantaged pupils. */
function visitsOfMeasure(polarity: string) {
  return measure(figure, { fields: { measure: "reading-expected", pupilGroup: "not-disadvantaged", polarity } });
}
