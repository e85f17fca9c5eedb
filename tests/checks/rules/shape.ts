import { replaceInFile, type Changes } from "../../site-fixture.ts";
import { describeIndicator, measure, sheet, type RuleCases } from "./rule-case.ts";

const csv = "data/observations/absence-primary.csv";
const published = `indicator,area,area_name,area_code,period,value,unit,marker,source_document,source_place
absence-primary,exampleshire,Exampleshire,E06999901,2006/07,5.0,percent,,exampleshire-assessment-2007,Table 3
`;
const number = { columns: ["title: Number"], more: "counted: things\n" };
const dated = ['title: Jan, period: "2018-01"', 'title: Feb, period: "2018-02"'];
const visits = measure({ exampleshire: { 2017: 71.2 } });
const monthly = describeIndicator("visits", { periodKind: "month", unit: "count", decimals: "0" });

/** A stage whose second measure is a score, and whose first a percentage, each with a further field. */
function stageWith(ofScore: string, ofShare = "forYou: Ask."): Changes {
  return {
    "data/stages.yaml": `- id: junior-school
  title: Junior school
  ages: Age seven to eleven
  summary: Pupils learn.
  topics: [key-stage-2]
  measures:
    - indicator: absence-primary
      title: School missed
      ${ofShare}
      meaning: How much they missed.
    - indicator: maths-progress
      ${ofScore}
      title: Mathematics
      meaning: How far they came.
    - { indicator: reading-expected, title: Reading, meaning: Who reads. }
`,
  };
}

/** Mistakes in how figures are written. */
export const shapeCases: RuleCases = {
  "style-reading-age": {
    "a page for parents in long words": {
      mistake: stageWith(
        "forYou: Consideration of institutional accountability necessitates comprehensive familiarity with educational terminology.",
        "forYou: Longitudinal comparability presupposes methodological homogeneity throughout the observational periods concerned.",
      ),
      issues: [
        "data/stages.yaml:4:12  warning: This page reads like a text for readers of 26. → Write shorter sentences and shorter words.",
      ],
      control: stageWith("forYou: Ask the school how your child did."),
    },
  },
  "stage-share": {
    "a score said of people": {
      mistake: stageWith("people: { who: pupils, did: came further }"),
      issues: [
        "data/stages.yaml:12:15  maths-progress is no percentage, so it cannot be said of people. → Remove people, or name another indicator.",
      ],
      control: stageWith("forYou: Ask the school."),
    },
    "a share of people and of school days at once": {
      mistake: stageWith("forYou: Ask.", "people: { who: pupils, did: came }\n      schoolDays: { who: pupils }"),
      issues: ["data/stages.yaml:9:15  A share is of people or of school days, not of both. → Keep one of the two."],
      control: stageWith("forYou: Ask.", "schoolDays: { who: pupils }"),
    },
  },
  "shape-published": {
    "a published file whose figures are in another unit": {
      mistake: { [csv]: published.replace(",percent,", ",count,") },
      issues: [
        `${csv}:2:65  The figures are in the unit count, and those of the indicator absence-primary in percent. → Take figures in that unit, or correct the unit of the indicator.`,
      ],
      control: { [csv]: published },
    },
    "a published file in which an area has another code": {
      mistake: { [csv]: published.replace("E06999901", "E06999902") },
      issues: [
        `${csv}:2:43  The code of exampleshire here is E06999902, and that of the area's record E06999901. → Write the id that the area has at this site; npx findings list areas finds it by its name.`,
      ],
      control: { [csv]: published },
    },
    "a published file under the name of another indicator": {
      mistake: { [csv]: published.replace("absence-primary", "absence") },
      issues: [
        `${csv}:2:1  The figures are of the indicator absence, and the file is named absence-primary. → Name the file absence.csv; or write absence-primary in the column indicator, if they are its figures.`,
      ],
      control: { [csv]: published },
    },
  },
  "shape-header-space": {
    "a heading of a CSV file with a space before it": {
      mistake: replaceInFile(csv, "area,period,value", "area, period,value"),
      issues: [`${csv}:1:6  “ period” starts or ends with a space. → Remove the space.`],
      control: {},
    },
  },
  "shape-cell-space": {
    "a cell of a CSV file with a space after it": {
      mistake: replaceInFile(csv, "exampleshire,2005/06,5.8", "exampleshire ,2005/06,5.8"),
      issues: [`${csv}:2:1  “exampleshire ” starts or ends with a space. → Remove the space.`],
      control: {},
    },
    "a marker in a table with a space before it, which would be words": {
      mistake: sheet({ ...number, rows: ['title: North, cells: [" blank"]'] }),
      issues: ["data/tables/sheet.yaml:10:29  “ blank” starts or ends with a space. → Remove the space."],
      control: sheet({ ...number, rows: ["title: North, cells: [blank]"] }),
    },
  },
  "shape-symbol": {
    "a dash for a missing number": {
      mistake: sheet({ ...number, rows: ['title: North, cells: ["-"]'] }),
      issues: [
        'data/tables/sheet.yaml:10:29  warning: “-” does not say why there is no number. → Write one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing, blank; or { text: "-" } where nobody knows what it means.',
      ],
      control: sheet({ ...number, rows: ['title: North, cells: [{ text: "-" }]'] }),
    },
    "the shorthand of national statistics": {
      mistake: sheet({ ...number, rows: ['title: North, cells: ["[c]"]'] }),
      issues: [
        'data/tables/sheet.yaml:10:29  warning: “[c]” does not say why there is no number. → Write one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing, blank; or { text: "[c]" } where nobody knows what it means.',
      ],
      control: sheet({ ...number, rows: ["title: North, cells: [suppressed]"] }),
    },
  },
  "shape-number-as-text": {
    "a number in quotation marks": {
      mistake: sheet({ ...number, rows: ['title: North, cells: ["1,204"]'] }),
      issues: [
        'data/tables/sheet.yaml:10:29  warning: “1,204” is words, so it is no figure. → Write 1204 without quotation marks, or { text: "1,204" } where it is no number.',
      ],
      control: sheet({ columns: ["title: Paragraph, unit: text"], rows: ['title: North, cells: ["1.204"]'] }),
    },
  },
  "shape-range-missing": {
    "a score of which nobody said how high it can be": {
      mistake: measure({ exampleshire: { 2017: 59.8 } }, { fields: { unit: "score" } }),
      issues: [
        "data/indicators/visits.yaml:4:7  warning: The unit score has no range, so a slip among the figures would not be seen. → Add range: { minimum: …, maximum: … } with the least and greatest value that there can be.",
      ],
      control: measure(
        { exampleshire: { 2017: 59.8 } },
        { fields: { unit: "score", range: "{ minimum: 0, maximum: 90 }" } },
      ),
    },
  },
  "shape-decimals-mixed": {
    "a number that has lost its 0": {
      mistake: measure({ exampleshire: { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: "69" } }),
      issues: [
        "data/observations/visits.yaml:11:15  warning: 69 has no decimals, unlike the others of its series: 71.2, 70.5, 72.1, 69. → If the source prints 69.0, write that: the 0 says how it was rounded. Else add a note that names the number.",
      ],
      control: measure({ exampleshire: { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: "69.0" } }),
    },
    "but not a year that the source prints so for all areas": {
      mistake: {},
      issues: [],
      control: measure({
        exampleshire: { 2014: 71.2, 2015: 70.5, 2016: 72.1, 2017: "69" },
        "example-region": { 2014: 70.2, 2015: 70.7, 2016: 71.1, 2017: "72" },
      }),
    },
  },
  "shape-unit": {
    "a count given to an indicator of percentages": {
      mistake: {
        ...describeIndicator("visits", { periodKind: "month" }),
        ...sheet({ columns: dated, rows: ["title: North, indicator: visits, cells: [61, 60]"] }),
      },
      issues: [
        "data/tables/sheet.yaml:11:48  The cell is in the unit count; the indicator visits is in percent. → Add unit: percent to the row or column.",
      ],
      control: {
        ...describeIndicator("visits", { periodKind: "month" }),
        ...sheet({ columns: dated, rows: ["title: North, indicator: visits, unit: percent, cells: [61, 60]"] }),
      },
    },
  },
  "shape-figure-repeated": {
    "two rows of a sheet that name one indicator": {
      mistake: {
        ...monthly,
        ...sheet({
          columns: dated,
          rows: [
            "title: North, indicator: visits, cells: [61, 60]",
            "title: South, indicator: visits, cells: [61, 60]",
          ],
        }),
      },
      issues: [
        "data/tables/sheet.yaml:12:48  The table gives visits for exampleshire in 2018-01 already, in line 11. → Check the rows' indicators and the columns' periods.",
        "data/tables/sheet.yaml:12:52  The table gives visits for exampleshire in 2018-02 already, in line 11. → Check the rows' indicators and the columns' periods.",
      ],
      control: {
        ...monthly,
        ...sheet({
          columns: dated,
          rows: ["title: North, indicator: visits, cells: [61, 60]", "title: South, cells: [61, 60]"],
        }),
      },
    },
  },
  "shape-period-missing": {
    "a row that names an indicator below columns without periods": {
      mistake: { ...visits, ...sheet({ ...number, rows: ["title: North, indicator: visits, cells: [61]"] }) },
      issues: [
        "data/tables/sheet.yaml:10:32  The row names an indicator, but no column says for which period its cells are. → Add period to a column, or remove the indicator.",
      ],
      control: { ...visits, ...sheet({ ...number, rows: ["title: North, cells: [61]"] }) },
    },
  },
  "shape-label-repeated": {
    "a row entered twice, once in capitals": {
      mistake: sheet({ ...number, rows: ["title: North, cells: [61]", "title: NORTH, cells: [61]"] }),
      issues: [
        "data/tables/sheet.yaml:11:14  warning: There is a row “NORTH” already. → Remove the one that was entered twice, or add the heading that it stands under as its group.",
      ],
      control: sheet({
        ...number,
        rows: ["title: Girls, group: North, cells: [61]", "title: Girls, group: South, cells: [61]"],
      }),
    },
  },
};
