import { describeIndicator, observe, sheet } from "../rules/rule-case.ts";
import { readSiteFile } from "../../site-fixture.ts";
import { numbers, retitle, type Way } from "./way.ts";

const small = "disclosure-small-count";
const words = (cell: string, { row = "Children on remand", column = "Number" } = {}) =>
  sheet({ columns: [`title: ${column}, unit: text`], rows: [`title: ${row}, cells: ['${cell}']`] });
const other = (unit: string, cell: string | number, title = "Children adopted") =>
  sheet({ columns: ["title: Result"], rows: [`title: ${title}, cells: [${cell}]`], unit });

/** Small counts that are printed: in words, in other units, and as shares of few. */
export const waysOfCounts: Readonly<Record<string, Way>> = {
  "digits in a column of words": {
    mistake: words("3"),
    issues: [[small, "3 for the row “Children on remand”"]],
    control: words("30"),
  },
  "a number as text": {
    mistake: numbers({ North: '{ text: "3" }' }),
    issues: [[small, "3 for the row “North”"]],
    control: numbers({ North: '{ text: "see page 3" }' }),
  },
  "a number in words": {
    mistake: words("Three children", { row: "On remand", column: "Who" }),
    issues: [[small, "Three children"]],
    control: words("Three schools", { row: "On remand", column: "Who" }),
  },
  "a part of a number": {
    mistake: words("3 of 23", { row: "Young people in custody" }),
    issues: [[small, "3 of 23"]],
    control: words("3 of 23", { row: "Schools inspected" }),
  },
  "girls in words": { mistake: words("two girls"), issues: [[small, "two girls"]], control: words("12 girls") },
  "children in the unit of scores": {
    mistake: other("score", 3),
    issues: [[small, "3 for"]],
    control: other("score", 3, "Progress of children"),
  },
  "children in the unit of days": {
    mistake: other("days", 3),
    issues: [[small, "3 for"]],
    control: other("days", 3, "Days that children waited"),
  },
  "an indicator of children in the unit of points": {
    mistake: {
      ...describeIndicator("held", { title: "Children held", unit: "points" }),
      ...observe("held", { exampleshire: { 2017: 3 } }),
    },
    issues: [[small, "3 for exampleshire in 2017"]],
    control: {
      ...describeIndicator("held", { title: "Average points of children", unit: "points" }),
      ...observe("held", { exampleshire: { 2017: 3 } }),
    },
  },
  "a result in a column that says it is a target": {
    mistake: sheet({ columns: ["title: Number, role: target"], rows: ["title: Children adopted, cells: [3]"] }),
    issues: [[small, "3 for"]],
    control: sheet({ columns: ["title: Target, role: target"], rows: ["title: Children adopted, cells: [3]"] }),
  },
  "the percentage of three children": {
    mistake: other("percent", 67, "Share of three children that passed"),
    issues: [[small, "67% of those in “Share of three children that passed”"]],
    control: other("percent", 67, "Share of children in three schools that passed"),
  },
  "a percentage of a cohort": {
    mistake: sheet({
      columns: ["title: Pupils in the cohort", "title: Absent, unit: percent"],
      rows: ["title: North, cells: [20, 15]"],
    }),
    issues: [[small, "15% of 20, which is 3"]],
    control: sheet({
      columns: ["title: Pupils in the cohort", "title: Absent, unit: percent"],
      rows: ["title: North, cells: [2000, 15]"],
    }),
  },
  "a share with its number of children": {
    mistake: {
      ...describeIndicator("seen", { title: "Children seen in time" }),
      ...observe("seen", { exampleshire: { 2017: "{ value: 15.0, denominator: 20 }" } }),
    },
    issues: [[small, "15.0% of 20, which is 3"]],
    control: {
      ...describeIndicator("seen", { title: "Children seen in time" }),
      ...observe("seen", { exampleshire: { 2017: "{ value: 15.0, denominator: 200 }" } }),
    },
  },
  "a count above five, where the site suppresses more": {
    mistake: { ...numbers({ North: 9 }), ...threshold(10) },
    issues: [[small, "Counts of 1 to 10 people"]],
    control: { ...numbers({ North: 11 }), ...threshold(10) },
  },
  "one value under the limit that the site sets": {
    mistake: { ...numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 100 }), ...threshold(10) },
    issues: [
      ["disclosure-recomputable", "it is 10 if every suppressed figure here is a count of 1 to 10, as this site says"],
      ["disclosure-recomputable", "it is 10 if every suppressed figure here is a count of 1 to 10, as this site says"],
    ],
    control: { ...numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 98 }), ...threshold(10) },
  },
  "percentages, scores, ages, grades, ranks, days, weeks and pounds are no counts": {
    mistake: {},
    issues: [],
    control: retitle(
      sheet({
        columns: ["title: Result"],
        rows: [
          "title: Pupils absent, unit: percent, cells: [3]",
          "title: Average age of children, unit: score, cells: [4]",
          "title: Rank of pupils in England, unit: score, cells: [5]",
          "title: Weeks that children waited, unit: weeks, cells: [2]",
          "title: Pounds for each child, unit: pounds, cells: [4]",
          "title: Grade for children's homes, unit: text, cells: ['2']",
          "title: Index of need of children, unit: score, cells: [1]",
          "title: Pupils' progress in reading, unit: score, cells: [1]",
          "title: Pupils, unit: score, cells: [1.2]",
          "title: Key stage, unit: text, cells: ['2']",
        ],
      }),
      "Measures",
    ),
  },
};

function threshold(greatest: number) {
  return { "data/site.yaml": `${readSiteFile("data/site.yaml")}disclosure: { threshold: ${greatest} }\n` };
}
