import { describe, expect, test } from "vitest";
import {
  findIssues,
  loadChangedSite,
  loadCorrectSite,
  readSiteFile,
  showIssue,
  type Changes,
} from "../site-fixture.ts";

const indicator = `title: Visits made in time
shortTitle: Visits in time
definition: The share of visits that were made in time.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: month
topic: safeguarding
source:
  document: exampleshire-report-2018
  place: Sheet 1
`;

const sheet = `title: Visits
source:
  document: exampleshire-report-2018
  place: Sheet 1
area: exampleshire
topic: safeguarding
rowHeading: Measure
unit: percent
columns:
  - title: Jan
    period: "2018-01"
  - title: Dec
    period: "2017-12"
  - title: Target
    period: "2018-01"
    role: target
  - title: Variance
    role: variance
rows:
  - title: Visits in time
    indicator: visits-in-time
    cells: [71.0, 68.5, 95.0, -25.3]
  - title: Visits by team
    cells: [blank, "1.5 : 1", not-available, { value: 3, note: Printed in italics. }]
`;

const correct: Changes = { "data/indicators/visits-in-time.yaml": indicator, "data/tables/visits.yaml": sheet };

function withSheet(piece: string, replacement: string): Changes {
  if (sheet.split(piece).length !== 2) throw new Error(`“${piece}” does not stand once in the sheet.`);
  return { ...correct, "data/tables/visits.yaml": sheet.replace(piece, replacement) };
}

describe("what a share is of", () => {
  const counted = (audits: string) =>
    loadChangedSite({
      ...correct,
      "data/tables/visits.yaml": `${sheet.replace("    cells: [71.0, 68.5, 95.0, -25.3]", "    denominator: [All visits]\n    cells: [0.0, 68.5, 95.0, -25.3]")}  - title: All visits\n    unit: count\n    counted: things\n    cells: ${audits}\n`,
    });

  test("comes with the figure, and a share of nothing is missing, not zero", () => {
    const { catalogue } = counted("[0, 124, blank, blank]");
    const series = catalogue?.indicators.get("visits-in-time")?.series[0];
    expect(series?.observations.map(({ value, marker, denominator }) => [value, marker, denominator])).toEqual([
      [68.5, undefined, 124],
      [undefined, "not-applicable", 0],
    ]);
  });

  test("a count of nothing is still counted: 0 of 0", () => {
    const counts = Object.fromEntries(
      Object.entries({
        ...correct,
        "data/tables/visits.yaml": `${sheet.replace("    cells: [71.0, 68.5, 95.0, -25.3]", "    denominator: [All visits]\n    cells: [0, 68, 95, -25.3]")}  - title: All visits\n    cells: [0, 124, blank, blank]\n`,
      }).map(([file, text]) => [
        file,
        text.replace("unit: percent", "unit: count\ncounted: things").replace("decimals: 1", "decimals: 0"),
      ]),
    );
    const series = loadChangedSite(counts).catalogue?.indicators.get("visits-in-time")?.series[0];
    expect(series?.observations.at(-1)).toMatchObject({ value: 0, denominator: 0 });
  });

  test("a share of some that is zero stays zero", () => {
    const series = counted("[9, 124, blank, blank]").catalogue?.indicators.get("visits-in-time")?.series[0];
    expect(series?.observations.at(-1)).toMatchObject({ value: 0, denominator: 9 });
  });

  test("a row that is not there is reported", () => {
    const { issues } = loadChangedSite(
      withSheet("    cells: [71.0", "    denominator: [All the visits]\n    cells: [71.0"),
    );
    expect(issues.map(showIssue)).toEqual([
      "data/tables/visits.yaml:22:19  There is no row “All the visits”. → The rows are: Visits in time, Visits by team.",
    ]);
  });
});

describe("a sheet gives its figures to indicators", () => {
  const entry = loadCorrectSite(correct).indicators.get("visits-in-time");

  test("by month, as printed, with its place", () => {
    expect(
      entry?.series.map(({ area, observations }) => [
        area,
        observations.map(({ period, printed }) => [period, printed]),
      ]),
    ).toEqual([
      [
        "exampleshire",
        [
          ["2017-12", "68.5"],
          ["2018-01", "71.0"],
        ],
      ],
    ]);
    expect(entry?.sources).toEqual([{ document: "exampleshire-report-2018", place: "Sheet 1" }]);
  });

  test("and its target, but not its variance", () => {
    expect(entry?.targets.map(({ period, value }) => [period, value])).toEqual([["2018-01", 95]]);
  });

  test("the newer sheet stands where two give the same month, and the officer is told", () => {
    const older = sheet.replace("exampleshire-report-2018", "february-report-2018").replace("71.0", "70.0");
    const report = readSiteFile("content/documents/2018/exampleshire-report-2018.md")
      .replace("2018-03-07", "2018-02-05")
      .replace("-0.75", "Good")
      .replace("title: Report on", "title: First report on");
    const { catalogue, issues } = loadChangedSite({
      ...correct,
      "content/documents/2018/february-report-2018.md": report,
      "data/tables/older.yaml": older,
    });
    const series = catalogue?.indicators.get("visits-in-time")?.series[0];
    expect(series?.observations.map(({ printed }) => printed)).toEqual(["68.5", "71.0"]);
    expect(issues.map(showIssue)).toEqual([
      "data/tables/older.yaml:22:13  warning: The table gives 70.0 for Visits in time, Exampleshire, January 2018. Report 2018, Sheet 1 gives 71.0%. → Compare both with the source; if it is printed so, add a note that names 70.0% with explains: 71.0, or marker: revised to the newer one. [older-visits-in-time-exampleshire-2018-01-elsewhere]",
    ]);
  });
});

describe("a figure that two sheets give otherwise", () => {
  const verdict = (older: string, newer: string) => {
    const report = readSiteFile("content/documents/2018/exampleshire-report-2018.md")
      .replace("2018-03-07", "2018-02-05")
      .replace("-0.75", "Good")
      .replace("title: Report on", "title: First report on");
    const { claims } = loadChangedSite({
      ...withSheet("[71.0,", `[${newer},`),
      "content/documents/2018/february-report-2018.md": report,
      "data/tables/older.yaml": sheet
        .replace("exampleshire-report-2018", "february-report-2018")
        .replace("71.0", older),
    });
    return claims.filter(({ origin }) => origin === "two-sheets").map((claim) => claim.verdict);
  };
  const revised = (value: string) => `{ value: ${value}, marker: revised }`;

  test("is not compared where the newer says that it revised it, and differs where only the older does", () => {
    expect(verdict("70.0", "71.0")).toEqual(["contradicted", "consistent"]);
    expect(verdict("70.0", revised("71.0"))).toEqual(["not-comparable", "consistent"]);
    expect(verdict(revised("70.0"), "71.0")).toEqual(["contradicted", "consistent"]);
  });
});

describe("an officer's mistake in a sheet is reported at its place", () => {
  test("a row with too few cells", () => {
    expect(findIssues(withSheet("[71.0, 68.5, 95.0, -25.3]", "[71.0, 68.5, 95.0]"))).toEqual([
      "data/tables/visits.yaml:22:12  The row “Visits in time” has 3 cells; the table has 4 columns. → Write blank for a cell that is empty in the source.",
    ]);
  });

  test("a share above 100", () => {
    expect(findIssues(withSheet("[71.0,", "[710,"))).toEqual([
      "data/tables/visits.yaml:22:13  Percentage 710 is above 100. → Did you mean 71.0? If figures of the indicator can be above 100, declare its range.",
    ]);
  });

  test("an indicator that does not exist", () => {
    expect(findIssues(withSheet("indicator: visits-in-time", "indicator: visits-in-tim"))[0]).toMatch(
      /^data\/indicators\/visits-in-time.yaml:1:1 {2}The indicator visits-in-time has no figures\./,
    );
    expect(findIssues(withSheet("indicator: visits-in-time", "indicator: visits-in-tim"))[1]).toBe(
      "data/tables/visits.yaml:21:16  There is no indicator visits-in-tim. → Did you mean visits-in-time?",
    );
  });

  test("a month written as a year", () => {
    expect(findIssues(withSheet('period: "2017-12"', 'period: "2017"'))).toEqual([
      "data/tables/visits.yaml:13:13  “2017” is not a period of the kind month. → Write it like 2019-01.",
    ]);
  });

  test("an empty cell, once, without complaints about the figures that are lost with it", () => {
    expect(findIssues(withSheet("[blank,", "[ ,"))).toHaveLength(1);
  });
});
