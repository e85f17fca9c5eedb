import { grid, numbers, retitle, type Way } from "./way.ts";
import { sheet } from "../rules/rule-case.ts";

const exact = "disclosure-recomputable";

/** Ways within one table, and from another table of the document. */
export const waysOfTables: Readonly<Record<string, Way>> = {
  "a row called Total without a role": {
    mistake: numbers({ North: "suppressed", South: 80, Total: 83 }),
    issues: [[exact, "83 − 80 = 3 (the column “Number”)"]],
    control: numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 95 }),
  },
  "a row called All": {
    mistake: numbers({ North: "suppressed", South: 80, All: 83 }),
    issues: [[exact, "83 − 80 = 3"]],
    control: numbers({ North: "suppressed", South: 80, "All schools of the county": 183 }),
  },
  "the sum of two groups named in the title": {
    mistake: grid(["Boys", "Girls", "Boys and girls"], { North: "suppressed, 20, 23", South: "30, 40, 70" }),
    issues: [[exact, "23 − 20 = 3 (the row “North”)"]],
    control: grid(["Boys", "Girls", "Boys and girls"], { North: "suppressed, suppressed, 23", South: "30, 40, 70" }),
  },
  "a column of totals without a rule": {
    mistake: grid(["Boys", "Girls", "All"], { North: "suppressed, 20, 23", South: "7, 40, 47" }),
    issues: [[exact, "23 − 20 = 3 (the row “North”)"]],
    control: grid(["Boys", "Girls", "Staff"], { North: "suppressed, 20, 23", South: "7, 40, 30" }),
  },
  "a sum that no title names, but every number shows": {
    mistake: grid(["2015", "2016", "2017"], {
      North: "40, 38, suppressed",
      South: "61, 66, 70",
      County: "101, 104, 73",
    }),
    issues: [[exact, "73 − 70 = 3 (the column “2017”)"]],
    control: grid(["2015", "2016", "2017"], {
      North: "40, 38, suppressed",
      South: "61, 66, 70",
      County: "101, 117, 73",
    }),
  },
  "two sums one after the other": {
    mistake: grid(["Boys", "Girls", "All"], {
      North: "suppressed, suppressed, 23",
      South: "7, 40, 47",
      Total: "10, 60, 70",
    }),
    issues: [
      [exact, "10 − 7 = 3"],
      [exact, "60 − 40 = 20"],
    ],
    control: grid(["Boys", "Girls", "All"], {
      North: "suppressed, suppressed, 23",
      South: "suppressed, suppressed, 47",
      Total: "10, 60, 70",
    }),
  },
  "four suppressed counts that only all sums together give away": {
    mistake: grid(["A", "B", "C", "Total"], {
      North: "suppressed, suppressed, 9, 20",
      South: "suppressed, suppressed, 9, 9",
      East: "8, 8, 8, 24",
      Total: "11, 16, 26, 53",
    }),
    issues: [
      [exact, "3"],
      [exact, "8"],
      [exact, "0"],
      [exact, "0"],
    ],
    control: grid(["A", "B", "C", "Total"], {
      North: "suppressed, suppressed, 9, 20",
      South: "suppressed, suppressed, 9, 20",
      East: "8, 8, 8, 24",
      Total: "19, 19, 26, 64",
    }),
  },
  "a subtotal": {
    mistake: numbers({
      Infants: "suppressed",
      Juniors: 40,
      "Subtotal primary": 43,
      Lower: 60,
      Upper: 70,
      "Grand total": 173,
    }),
    issues: [[exact, "43 − 40 = 3"]],
    control: numbers({
      Infants: "suppressed",
      Juniors: "suppressed",
      Seniors: 40,
      "Subtotal primary": 54,
      Lower: 60,
      Upper: 70,
      "Grand total": 184,
    }),
  },
  "a total that is suppressed while its parts are printed": {
    mistake: numbers({ North: 12, South: 80, Total: "suppressed" }),
    issues: [[exact, "12 + 80 = 92"]],
    control: numbers({ North: "suppressed", South: 80, Total: "suppressed" }),
  },
  "a column of changes": {
    mistake: grid(["2016", "2017", "title: Change, role: change"], { North: "12, suppressed, -9", South: "20, 26, 6" }),
    issues: [[exact, "12 − 9 = 3"]],
    control: grid(["2016", "2017", "title: Change, role: change"], {
      North: "12, suppressed, suppressed",
      South: "20, 26, 6",
    }),
  },
  "a column called Change, without a role": {
    mistake: grid(["2016", "2017", "Change"], { North: "12, suppressed, -9", South: "20, 26, 6", East: "30, 44, 14" }),
    issues: [[exact, "12 − 9 = 3"]],
    control: grid(["2016", "2017", "Change"], {
      North: "suppressed, suppressed, -9",
      South: "20, 26, 6",
      East: "30, 44, 14",
    }),
  },
  "a change in per cent": {
    mistake: grid(["2016", "2017", "title: Change, role: change, unit: percent"], {
      North: "12, suppressed, -75",
      South: "20, 30, 50",
    }),
    issues: [[exact, "12 with a change of -75% is 3"]],
    control: grid(["2016", "2017", "title: Change, role: change, unit: percent"], {
      North: "12, suppressed, suppressed",
      South: "20, 30, 50",
    }),
  },
  "a variance from a target": {
    mistake: grid(["Result", "title: Target, role: target", "title: Variance, role: variance"], {
      North: "suppressed, 12, -9",
      South: "20, 14, 6",
    }),
    issues: [[exact, "12 − 9 = 3"]],
    control: grid(["Result", "title: Target, role: target", "title: Variance, role: variance"], {
      North: "suppressed, 12, suppressed",
      South: "20, 14, 6",
    }),
  },
  "the share of a total": {
    mistake: grid(["Number", "title: Share, unit: percent"], {
      North: "suppressed, 3.6",
      South: "80, 96.4",
      All: "83, 100",
    }),
    issues: [[exact, "83 − 80 = 3"]],
    control: grid(["Number", "title: Share, unit: percent"], {
      North: "suppressed, suppressed",
      South: "suppressed, suppressed",
      East: "80, 80.0",
      All: "100, 100",
    }),
  },
  "the share of a row that prints both": {
    mistake: grid(["Number", "title: Share, unit: percent"], { North: "suppressed, 3.6", South: "80, 96.4" }),
    issues: [[exact, "83 − 80 = 3"]],
    control: grid(["Number", "title: Share, unit: percent"], {
      North: "suppressed, suppressed",
      South: "80, 76.4",
      East: "25, 23.6",
    }),
  },
  "the share of a cohort in the same row": {
    mistake: grid(["Cohort", "Number", "title: Share, unit: percent"], {
      North: "20, suppressed, 15",
      South: "50, 25, 50",
    }),
    issues: [[exact, "15% of 20 is 3"]],
    control: grid(["Cohort", "Number", "title: Share, unit: percent"], {
      North: "2000, suppressed, 15",
      South: "50, 25, 50",
    }),
  },
  "a rate and a population": {
    mistake: grid(["Population", "Number", "title: Rate, unit: rate-per-10000"], {
      North: "7143, suppressed, 4.2",
      South: "9000, 45, 50.0",
    }),
    issues: [[exact, "4.2 per 10,000 of 7143 is 3"]],
    control: grid(["Population", "Number", "title: Rate, unit: rate-per-10000"], {
      North: "7143, suppressed, suppressed",
      South: "9000, 45, 50.0",
    }),
  },
  "details of the row above": {
    mistake: sheet({
      columns: ['title: "2016"', 'title: "2017"'],
      rows: [
        "title: In care, cells: [60, 20]",
        "title: of which boys, role: detail, cells: [22, suppressed]",
        "title: of which girls, role: detail, cells: [38, 17]",
      ],
    }),
    issues: [[exact, "20 − 17 = 3 (the column “2017”)"]],
    control: sheet({
      columns: ['title: "2016"', 'title: "2017"'],
      rows: [
        "title: In care, cells: [60, 20]",
        "title: of which boys, role: detail, cells: [22, suppressed]",
        "title: of which new, role: detail, cells: [30, 17]",
      ],
    }),
  },
  "the total in another table of the document": {
    mistake: {
      ...retitle(numbers({ Boys: "suppressed", Girls: 80 }), "Placements by sex"),
      ...retitle(numbers({ Young: 43, Older: 40, Total: 83 }, "", "ages"), "Placements by age"),
    },
    issues: [[exact, "83 − 80 = 3"]],
    control: {
      ...retitle(numbers({ Boys: "suppressed", Girls: 80 }), "Placements by sex"),
      ...retitle(numbers({ Young: 43, Older: 40, Total: 83 }, "", "ages"), "Exclusions by age"),
    },
  },
  "the same cell in another table of the document": {
    mistake: {
      ...retitle(numbers({ Fostered: 44, Adopted: "suppressed", Returned: "suppressed" }), "Placements"),
      ...retitle(numbers({ Fostered: 44, Adopted: 12 }, "", "again"), "Placements again"),
    },
    issues: [[exact, "it is 12 (data/tables/again.yaml)"]],
    control: {
      ...retitle(numbers({ Fostered: 44, Adopted: "suppressed", Returned: "suppressed" }), "Placements"),
      ...retitle(numbers({ Fostered: 51, Adopted: 12 }, "", "again"), "Placements of another year"),
    },
  },
  "a row set apart is no sum": {
    mistake: numbers({ North: "suppressed", South: 80, Total: 83 }),
    issues: [[exact, "83 − 80 = 3"]],
    control: sheet({
      columns: ["title: Number"],
      rows: [
        "title: North, cells: [suppressed]",
        "title: South, cells: [80]",
        "title: Total, role: apart, cells: [83]",
      ],
    }),
  },
  "two values left": {
    mistake: numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 81 }),
    issues: [
      ["disclosure-narrow", "it is 0 or 1"],
      ["disclosure-narrow", "it is 0 or 1"],
    ],
    control: numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 88 }),
  },
  "one value left if all suppressed counts are small": {
    mistake: numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 90 }),
    issues: [
      ["disclosure-narrow", "it is 5 if every suppressed figure here is a count of 1 to 5"],
      ["disclosure-narrow", "it is 5 if every suppressed figure here is a count of 1 to 5"],
    ],
    control: numbers({ North: "suppressed", South: "suppressed", East: 80, Total: 96 }),
  },
};
