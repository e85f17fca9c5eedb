import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import { describeIndicator, measure, sheet, type RuleCases } from "./rule-case.ts";

const csv = "data/observations/absence-primary.csv";
const count = { unit: "count", decimals: "0" };
const number = { columns: ["title: Number"] };
const shares = {
  columns: ["title: Number", "title: Share, unit: percent"],
  more: "arithmetic: [{ kind: percentage, across: columns, percentage: Share, part: Number, wholeAt: All }]\n",
};
const hidden = "This figure is suppressed, and can be worked out from the total or share and the other figures.";
const second = "Suppress a second figure of the same sum, or check that the first need not be suppressed.";

/** Figures that could show who somebody is. */
export const disclosureCases: RuleCases = {
  "disclosure-small-count": {
    "counts of 1 to 5 children in a table": {
      mistake: sheet({
        ...number,
        rows: ["title: North, cells: [12]", "title: South, cells: [3]", "title: East, cells: [1]"],
      }),
      issues: [
        "data/tables/sheet.yaml:11:29  Counts of 1 to 5 people can show who they are: 3 for the row “South”, and 1 more here. → Write suppressed; or add disclosure: published-in-source to the table if the source prints them, or counted: things in the row or table if it counts no people.",
      ],
      control: sheet({
        ...number,
        rows: ["title: North, cells: [12]", "title: South, cells: [3]", "title: East, cells: [1]"],
        more: "disclosure: published-in-source\n",
      }),
    },
    "in a row, where another row counts schools": {
      mistake: sheet({ ...number, rows: ["title: Schools, cells: [3]"] }),
      issues: [
        "data/tables/sheet.yaml:10:31  Counts of 1 to 5 people can show who they are: 3 for the row “Schools”. → Write suppressed; or add disclosure: published-in-source to the table if the source prints them, or counted: things in the row or table if it counts no people.",
      ],
      control: sheet({
        ...number,
        rows: ["title: Schools, counted: things, cells: [3]", "title: Children, cells: [0]"],
      }),
    },
    "in an indicator's own figures": {
      mistake: measure({ exampleshire: { 2016: 6, 2017: 5 } }, { fields: count }),
      issues: [
        "data/observations/visits.yaml:9:15  Counts of 1 to 5 people can show who they are: 5 for exampleshire in 2017. → Write suppressed; or add disclosure: published-in-source to the source sheet if the source prints them, or counted: things in the indicator if it counts no people.",
      ],
      control: measure(
        { exampleshire: { 2016: 6, 2017: 5 } },
        { fields: count, source: "    disclosure: published-in-source\n" },
      ),
    },
    "in a CSV file, which says so in a column": {
      mistake: {
        ...replaceInFile("data/indicators/absence-primary.yaml", "unit: percent", "unit: count"),
        [csv]: withColumn(""),
      },
      issues: [
        `${csv}:3:22  Counts of 1 to 5 people can show who they are: 5 for exampleshire in 2006/07. → Write suppressed; or add disclosure: published-in-source to the source source-1 if the source prints them, or counted: things in the indicator if it counts no people.`,
      ],
      control: {
        ...replaceInFile("data/indicators/absence-primary.yaml", "unit: percent", "unit: count"),
        [csv]: withColumn("published-in-source"),
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
      issues: [`data/tables/sheet.yaml:11:29  warning: ${hidden} → ${second}`],
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
      mistake: sheet({ ...shares, rows: ["title: North, cells: [suppressed, 20]", "title: All, cells: [15, blank]"] }),
      issues: [`data/tables/sheet.yaml:11:29  warning: ${hidden} → ${second}`],
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
        more: "disclosure: published-in-source\n",
      }),
    },
    "an indicator that is the sum of others": {
      mistake: sum("suppressed", 7),
      issues: [`data/observations/visits.yaml:8:15  warning: ${hidden} → ${second}`],
      control: sum("suppressed", "suppressed"),
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

function withColumn(disclosure: string): string {
  const rows = readSiteFile(csv).trimEnd().split("\n");
  return rows.map((row, index) => `${row},${index === 0 ? "disclosure" : disclosure}\n`).join("");
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
