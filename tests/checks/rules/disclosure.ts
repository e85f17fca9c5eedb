import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import { describeIndicator, measure, sheet, type RuleCases } from "./rule-case.ts";
import { wideSheet } from "./wide-sheet.ts";

const csv = "data/observations/absence-primary.csv";
const count = { unit: "count", decimals: "0" };
const number = { columns: ["title: Number"] };
const shares = {
  columns: ["title: Number", "title: Share, unit: percent"],
  more: "arithmetic: [{ kind: percentage, across: columns, percentage: Share, part: Number, wholeAt: All }]\n",
};
const published = "disclosure: published-in-source\ndisclosureReason: The report prints the numbers.\n";
const workedOut = (how: string, where: string) =>
  `This figure is suppressed, and can be worked out: ${how} (${where}). → Suppress a second figure of ${where} too, or the total or share that gives it away.`;

/** Figures that could show who somebody is. */
export const disclosureCases: RuleCases = {
  "disclosure-small-count": {
    "counts of 1 to 5 children in a table": {
      mistake: sheet({
        ...number,
        rows: ["title: North, cells: [12]", "title: South, cells: [3]", "title: East, cells: [1]"],
      }),
      issues: [
        "data/tables/sheet.yaml:11:29  Counts of 1 to 5 people can show who they are: 3 for the row “South”, and 1 more here. → Write suppressed; or add disclosure: published-in-source and its disclosureReason to the table if the source prints them, or counted: things in the row or table if it counts no people.",
      ],
      control: sheet({
        ...number,
        rows: ["title: North, cells: [12]", "title: South, cells: [3]", "title: East, cells: [1]"],
        more: published,
      }),
    },
    "in a row, where another row counts schools": {
      mistake: sheet({ ...number, rows: ["title: Schools, cells: [3]"] }),
      issues: [
        "data/tables/sheet.yaml:10:31  Counts of 1 to 5 people can show who they are: 3 for the row “Schools”. → Write suppressed; or add disclosure: published-in-source and its disclosureReason to the table if the source prints them, or counted: things in the row or table if it counts no people.",
      ],
      control: sheet({
        ...number,
        rows: ["title: Schools, counted: things, cells: [3]", "title: Children, cells: [0]"],
      }),
    },
    "in an indicator's own figures": {
      mistake: measure({ exampleshire: { 2016: 6, 2017: 5 } }, { fields: count }),
      issues: [
        "data/observations/visits.yaml:9:15  Counts of 1 to 5 people can show who they are: 5 for exampleshire in 2017. → Write suppressed; or add disclosure: published-in-source and its disclosureReason to the source sheet if the source prints them, or counted: things in the indicator if it counts no people.",
      ],
      control: measure(
        { exampleshire: { 2016: 6, 2017: 5 } },
        { fields: count, source: "    disclosure: published-in-source\n    disclosureReason: The report prints it.\n" },
      ),
    },
    "in a CSV file, which says so in a column": {
      mistake: {
        ...replaceInFile("data/indicators/absence-primary.yaml", "unit: percent", "unit: count"),
        [csv]: withColumn("", ""),
      },
      issues: [
        `${csv}:3:22  Counts of 1 to 5 people can show who they are: 5 for exampleshire in 2006/07. → Write suppressed; or add disclosure: published-in-source and its disclosureReason to the source source-1 if the source prints them, or counted: things in the indicator if it counts no people.`,
      ],
      control: {
        ...replaceInFile("data/indicators/absence-primary.yaml", "unit: percent", "unit: count"),
        [csv]: withColumn("published-in-source", "The report prints it."),
      },
    },
    "but not a change, a share or a target": {
      mistake: {},
      issues: [],
      control: sheet({
        columns: [
          "title: Number",
          "title: Change, role: change",
          "title: Share, unit: percent",
          "title: Target, role: target",
        ],
        rows: ["title: North, cells: [12, 2, 4, 5]"],
      }),
    },
  },
  "disclosure-recomputable": {
    "the one part of a total that is suppressed": {
      mistake: sheet({
        ...number,
        rows: [
          "title: North, cells: [12]",
          "title: South, cells: [suppressed]",
          "title: All, role: total, cells: [15]",
        ],
      }),
      issues: [`data/tables/sheet.yaml:11:29  ${workedOut("15 − 12 = 3", "the column “Number”")}`],
      control: sheet({
        ...number,
        rows: [
          "title: North, cells: [suppressed]",
          "title: South, cells: [suppressed]",
          "title: East, cells: [12]",
          "title: All, role: total, cells: [18]",
        ],
      }),
    },
    "a count of which the share is printed": {
      mistake: sheet({ ...shares, rows: ["title: North, cells: [suppressed, 40]", "title: All, cells: [15, blank]"] }),
      issues: [`data/tables/sheet.yaml:11:29  ${workedOut("40% of 15 is 6", "the row “North”")}`],
      control: sheet({
        ...shares,
        rows: ["title: North, cells: [suppressed, suppressed]", "title: All, cells: [15, blank]"],
      }),
    },
    "but not where the source has published it so": {
      mistake: {},
      issues: [],
      control: sheet({
        ...number,
        rows: [
          "title: North, cells: [12]",
          "title: South, cells: [suppressed]",
          "title: All, role: total, cells: [15]",
        ],
        more: published,
      }),
    },
    "an indicator that is the sum of others": {
      mistake: sum("suppressed", 7),
      issues: [`data/observations/visits.yaml:8:15  ${workedOut("12 − 7 = 5", "total, exampleshire, 2017")}`],
      control: sum("suppressed", "suppressed"),
    },
  },
  "disclosure-narrow": {
    "two suppressed counts of which one is 0": {
      mistake: sheet({
        ...number,
        rows: [
          "title: North, cells: [suppressed]",
          "title: South, cells: [suppressed]",
          "title: East, cells: [12]",
          "title: All, role: total, cells: [13]",
        ],
      }),
      issues: [10, 11].map(
        (line) =>
          `data/tables/sheet.yaml:${line}:29  warning: This figure is suppressed, and nearly worked out: it is 0 or 1 (the column “Number”). → Suppress a greater figure of the column “Number” too.`,
      ),
      control: sheet({
        ...number,
        rows: [
          "title: North, cells: [suppressed]",
          "title: South, cells: [suppressed]",
          "title: East, cells: [12]",
          "title: All, role: total, cells: [19]",
        ],
      }),
    },
  },
  "disclosure-unsearched": {
    "a table of 50 places and 50 teams in which most counts are suppressed": {
      mistake: wideSheet(50),
      issues: [
        "data/tables/sheet.yaml:60:32  warning: This suppressed figure and 1499 more stand in more sums than can be tried together. Each sum was tried alone: whether several of them give a figure away is not known. → Look at these sums yourself, or suppress totals between them, so that they hang together less.",
      ],
      control: wideSheet(20),
    },
  },
  "disclosure-beside": {
    "the numerator and the limits of a suppressed share": {
      mistake: measure({
        exampleshire: { 2017: "{ marker: suppressed, numerator: 30, denominator: 60, lower: 37.7, upper: 62.3 }" },
      }),
      issues: [
        "data/observations/visits.yaml:8:15  This figure is suppressed, and its numerator (30) and its limits (37.7 to 62.3) can be read beside it. → Remove what stands beside it; its denominator may stay.",
      ],
      control: measure({ exampleshire: { 2017: "{ marker: suppressed, denominator: 60 }" } }),
    },
  },
  "disclosure-text": {
    "a remark beside a suppressed figure that gives it": {
      mistake: sheet({ ...number, rows: ["title: North, cells: [{ marker: suppressed, note: It was three. }]"] }),
      issues: [
        "data/tables/sheet.yaml:10:57  This text stands beside a suppressed figure and gives a count of 1 to 5: “three”. → Take the number out of the text.",
      ],
      control: sheet({
        ...number,
        rows: ["title: North, cells: [{ marker: suppressed, note: Fewer than three schools said so. }]"],
      }),
    },
  },
  "disclosure-total": {
    "a number in a note that may be the total of figures of which one is suppressed": {
      mistake: sheet({
        ...number,
        rows: ["title: North, cells: [9]", "title: South, cells: [suppressed]"],
        more: "notes: [A letter went to 12 children.]\n",
      }),
      issues: [
        "data/tables/sheet.yaml:12:9  warning: This text may give a total from which the figure that is suppressed under “South” can be worked out: 12 in the text less 9 leaves 3 (the column “Number” in data/tables/sheet.yaml). Whether 12 is that total cannot be told from its words. → Suppress a second figure of the column “Number” in data/tables/sheet.yaml too, or take the 12 out of the text; if it is of others, say plainly of whom or of when.",
      ],
      control: sheet({
        ...number,
        rows: ["title: North, cells: [9]", "title: South, cells: [suppressed]"],
        more: "notes: [A letter went to 12 schools.]\n",
      }),
    },
  },
  "disclosure-reason": {
    "small counts that are published without a reason": {
      mistake: sheet({
        ...number,
        rows: ["title: North, cells: [3]"],
        more: "disclosure: published-in-source\n",
      }),
      issues: [
        "data/tables/sheet.yaml:11:13  Small counts are published here because the source did so, but nothing says where it did. → Add disclosureReason: who published the numbers, in which public paper, and when.",
      ],
      control: sheet({ ...number, rows: ["title: North, cells: [3]"], more: published }),
    },
    "a reason for nothing": {
      mistake: sheet({ ...number, rows: ["title: North, cells: [30]"], more: "disclosureReason: It prints it.\n" }),
      issues: [
        "data/tables/sheet.yaml:11:19  There is a reason for publishing small counts, but nothing says that they are published. → Add disclosure: published-in-source, or remove the reason.",
      ],
      control: sheet({ ...number, rows: ["title: North, cells: [30]"] }),
    },
  },
  "style-contrast": {
    "a brand colour too light for white text": {
      mistake: replaceInFile("data/site.yaml", '"#12436d"', '"#28a197"'),
      issues: [
        "data/site.yaml:7:14  White text on #28a197 has a contrast of 3.1 to 1. → Choose a darker colour: 4.5 to 1 is the least that everybody can read.",
      ],
      control: replaceInFile("data/site.yaml", '"#12436d"', '"#767676"'),
    },
  },
};

function withColumn(disclosure: string, reason: string): string {
  const rows = readSiteFile(csv).trimEnd().split("\n");
  const added = (index: number) => (index === 0 ? "disclosure,disclosureReason" : `${disclosure},${reason}`);
  return rows.map((row, index) => `${row},${added(index)}\n`).join("");
}

/** An indicator, its two parts, and the figures of each. */
function sum(first: string | number, other: string | number) {
  const total = { ...describeIndicator("total", { ...count, arithmetic: "{ kind: total, parts: [visits, calls] }" }) };
  return {
    ...total,
    ...describeIndicator("calls", count),
    ...measure({ exampleshire: { 2017: first } }, { fields: count }),
    ...rename(measure({ exampleshire: { 2017: other } }), "calls"),
    ...rename(measure({ exampleshire: { 2017: 12 } }), "total"),
  };
}

function rename(changes: Readonly<Record<string, unknown>>, id: string) {
  return { [`data/observations/${id}.yaml`]: String(changes["data/observations/visits.yaml"]) };
}
