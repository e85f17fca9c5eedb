import { describe, expect, test } from "vitest";
import { findIssues, loadChangedSite, readSiteFile, replaceInFile } from "../site-fixture.ts";
import { agreeingTable } from "./claim-fixture.ts";

const tableFile = "data/tables/plans.yaml";

/** What differs in the site with the table changed: place, sentence and arithmetic. */
function differencesOf(piece: string, replacement: string): string[] {
  const changed = agreeingTable.replace(piece, replacement);
  if (changed === agreeingTable) throw new Error(`“${piece}” does not stand in the table.`);
  return findIssues({ [tableFile]: changed });
}

describe("a table states what follows from its own figures", () => {
  test("a table that agrees with itself raises nothing: 3 totals, 3 shares, 4 changes, 3 variances", () => {
    const { claims, issues } = loadChangedSite({ [tableFile]: agreeingTable });
    expect(issues).toEqual([]);
    const kinds = Map.groupBy(
      claims.filter(({ origin }) => origin === "table"),
      ({ kind }) => kind,
    );
    expect([...kinds].map(([kind, list]) => [kind, list.length])).toEqual([
      ["total", 3],
      ["percentage", 3],
      ["change", 4],
      ["variance", 3],
    ]);
  });

  test.each<[string, string, string, string]>([
    ["a total", "[171, 159", "[171, 195", "The table prints 195 for Total, Number. 28 + 42 + 89 add up to 159."],
    ["a share", "26.4, -19", "24.6, -19", "The table prints 24.6% for South, Share. 42 of 159 is 26.4%."],
    ["a change", "56.0, -1,", "56.0, 1,", "The table prints 1 for East, Change. From 90 to 89 is a change of \u22121."],
    [
      "a variance",
      "-25.3]",
      "25.3]",
      "The table prints 25.3% for North, Variance. 71% lies \u221225.3% from the target of 95%.",
    ],
  ])("%s that does not follow is shown with its arithmetic", (_, piece, replacement, sentence) => {
    expect(differencesOf(piece, replacement).join("\n")).toContain(sentence);
  });

  test("a share of the sum of a column with a suppressed cell cannot be told to differ", () => {
    const bySum = agreeingTable.replace("wholeAt: Total", "wholeOf: sum");
    const sharesOf = (table: string) =>
      loadChangedSite({ [tableFile]: table }).claims.flatMap(({ kind, verdict }) =>
        kind === "percentage" ? [verdict] : [],
      );
    expect(sharesOf(bySum)).toEqual(["consistent", "consistent", "consistent"]);
    expect(sharesOf(bySum.replace("[90, 89, 56.0", "[90, suppressed, blank"))).toEqual([]);
    expect(sharesOf(bySum.replace("[90, 89, 56.0", "[90, blank, blank"))).toEqual(["contradicted", "contradicted"]);
  });

  test("a note on the row says that it is printed so", () => {
    const { claims, issues } = loadChangedSite({
      [tableFile]: agreeingTable.replace(
        "89, 95, -6.3]",
        "89, 95, -7.3]\n    note: The sheet prints -7.3.\n    explains: -6.3",
      ),
    });
    expect(issues).toEqual([]);
    expect(claims.filter(({ severity }) => severity === "note").map(({ id }) => id)).toEqual([
      "plans-south-variance-variance",
    ]);
  });

  test("a note on the row about another number does not", () => {
    const issues = findIssues({
      [tableFile]: agreeingTable.replace("89, 95, -6.3]", "89, 95, -7.3]\n    note: The sheet prints 42 in italics."),
    });
    expect(issues.join("\n")).toContain("The table prints \u22127.3% for South, Variance.");
  });

  test("a cell that is empty adds nothing; one that is not available leaves the total unchecked", () => {
    const verdictOf = (cell: string) =>
      loadChangedSite({ [tableFile]: agreeingTable.replace("[20, 28,", `[${cell}, 28,`) }).claims.find(
        ({ id }) => id === "plans-total-earlier-total",
      )?.verdict;
    expect(verdictOf("blank")).toBe("contradicted");
    expect(verdictOf("not-available")).toBe("unverifiable");
  });

  test.each<[string, string, string, string]>([
    ["a row that is not there", "total: Total", "total: Totals", "There is no row “Totals”. → Did you mean Total?"],
    ["a column that is not there", "part: Number", "part: Numbr", "There is no column “Numbr”. → Did you mean Number?"],
    [
      "a row that stands twice",
      "- title: South",
      "- title: Total",
      "“Total” stands for several rows. → Write Group / Title.",
    ],
    [
      "two wholes",
      "wholeAt: Total",
      "wholeAt: Total\n    wholeOf: sum",
      "A percentage is of one whole, and this rule names 2. → Write exactly one of whole, wholeAt or wholeOf.",
    ],
  ])("%s is an officer's mistake", (_, piece, replacement, expected) => {
    expect(differencesOf(piece, replacement).join("\n")).toContain(expected);
  });
});

describe("an indicator states what follows from others", () => {
  const gap = {
    "data/indicators/reading-gap.yaml": readSiteFile("data/indicators/reading-expected.yaml")
      .replace(
        "unit: percent",
        "unit: percentage-points\ngap: true\narithmetic:\n  kind: gap\n  group: reading-expected\n  other: reading-others",
      )
      .replace("Disadvantaged pupils who reached", "Gap between pupils who reached")
      .replace("pupilGroup: disadvantaged\n", ""),
    "data/indicators/reading-others.yaml": readSiteFile("data/indicators/reading-expected.yaml")
      .replace("Disadvantaged pupils", "Other pupils")
      .replace("pupilGroup: disadvantaged\n", ""),
  };
  const observed = (value: string) =>
    `sources:\n  - id: table\n    document: exampleshire-report-2018\n    place: Table 4\nseries:\n  - area: exampleshire\n    values:\n      2017: ${value}\n`;

  test("a gap that agrees, and one that does not", () => {
    const others = { ...gap, "data/observations/reading-others.yaml": observed("82.0") };
    expect(findIssues({ ...others, "data/observations/reading-gap.yaml": observed("-13.0") })).toEqual([]);
    expect(findIssues({ ...others, "data/observations/reading-gap.yaml": observed("13.0") }).join("\n")).toContain(
      "69.0% less 82.0% is \u221213.0 points.",
    );
  });

  test("is told in the line of its figure, in whatever order the file lists areas", () => {
    const region = "series:\n  - area: example-region\n    values:\n      2017: -9.0\n";
    const file = observed("13.0").replace("series:\n", region);
    const line = file.split("\n").findIndex((text) => text.includes("13.0")) + 1;
    const changes = { ...gap, "data/observations/reading-others.yaml": observed("82.0") };
    const issues = findIssues({ ...changes, "data/observations/reading-gap.yaml": file });
    expect(issues.filter((issue) => issue.includes("69.0% less"))).toEqual([
      expect.stringContaining(`data/observations/reading-gap.yaml:${line}:`),
    ]);
  });
});

describe("prose states the figures that it quotes", () => {
  test("a quotation that differs from the data is shown", () => {
    const file = "content/documents/2018/exampleshire-report-2018.md";
    expect(findIssues(replaceInFile(file, ":figure[69.0%]", ":figure[69%]"))).toEqual([]);
    expect(findIssues(replaceInFile(file, ":figure[69.0%]", ":figure[96.0%]")).join("\n")).toContain(
      "The text gives 96.0% for Reading, expected standard, Exampleshire, 2017.",
    );
    expect(findIssues(replaceInFile(file, ":figure[69.0%]", ":figure[two thirds]"))).toEqual([]);
  });
});
