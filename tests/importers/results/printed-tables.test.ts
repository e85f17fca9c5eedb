import { describe, expect, test } from "vitest";
import { ImportRefused, formatProblem } from "../../../src/importers/records/problem.ts";
import { planResults } from "../../../src/importers/results/import-results.ts";
import { memorySite } from "../memory-site.ts";

const indicatorOf = (unit: string, periodKind: string, more = "") => `title: Reached it
shortTitle: Reached it
definition: What was reached.
unit: ${unit}
decimals: 1
polarity: higher-is-better
periodKind: ${periodKind}
topic: primary
source: { document: results, place: Table 3 }
${more}`;
const share = indicatorOf("percent", "academic-year-ending");
const count = indicatorOf("count", "calendar-year");

/** The figures of a table as "area period cell", with the lines for the officer behind them; or what is wrong. */
function read(table: string, indicator = share): { readonly figures: string[]; readonly lines: string[] } {
  const site = memorySite({ "data/indicators/reached.yaml": indicator });
  try {
    const { files, lines } = planResults(site, {
      ...{ file: "table.csv", bytes: new TextEncoder().encode(table), indicator: "reached", markers: undefined },
      source: { document: "results", place: "Table 3" },
    });
    const [heading = "", ...rows] = (files.get("data/observations/reached.csv") ?? "").trim().split("\n");
    const at = ["area", "period", "value", "marker"].map((name) => heading.split(",").indexOf(name));
    const pick = (row: string) => at.map((index) => row.split(",")[index] ?? "").filter((text) => text !== "");
    return { figures: rows.map((row) => pick(row).join(" ")), lines: [...lines] };
  } catch (error) {
    if (error instanceof ImportRefused) return { figures: [], lines: error.problems.map(formatProblem) };
    throw error;
  }
}

describe("a printed table is read right", () => {
  test.each<[string, string, string[], string?]>([
    [
      "with a region and a country beside the authority",
      "Country,Region,Area,2016\nEngland,London,Barnet,61\nEngland,South East,Kent,60\n",
      ["barnet 2016 61", "kent 2016 60"],
    ],
    [
      "with marks of footnotes on areas and periods",
      "Area,2016¹,2017 [note 2]\nBarnet²,61.0,62.5\nKent*,60,61\n",
      ["barnet 2016 61.0", "barnet 2017 62.5", "kent 2016 60", "kent 2017 61"],
    ],
    [
      "with spaces between thousands that no line breaks at",
      "Area,2016\nBarnet,12\u00A0345\nKent,1\u202F234\n",
      ["barnet 2016 12345", "kent 2016 1234"],
      count,
    ],
    [
      "with notes below, where years stand down",
      "Year,Barnet,England\n2016,61,53\n2017,62,54\nSource: results,,\n",
      ["barnet 2016 61", "barnet 2017 62", "england 2016 53", "england 2017 54"],
    ],
    [
      "with a group that is the same in every row",
      "Area,Group,2016\nBarnet,All pupils,61\nKent,All pupils,60\n",
      ["barnet 2016 61", "kent 2016 60"],
    ],
  ])("%s", (_, table, figures, indicator) => {
    expect(read(table, indicator).figures).toEqual(figures);
  });

  test("and what is beside its figures is told", () => {
    const { lines } = read("Area,Group,2016,2017*,Change\nBarnet,All pupils,61,62,1\n");
    expect(lines.join(" ")).toContain("Left out: the column Group (“All pupils”).");
    expect(lines.join(" ")).toContain("Left out: the column Change.");
    expect(lines.join(" ")).toContain("Left out: the footnote mark *, once");
    expect(lines[0]).toBe("2 numbers and 0 markers read; 2 of them new, 0 here already.");
  });

  test("and percentages that may be parts of one are told", () => {
    expect(read("Area,2016,2017,2018\nBarnet,0.6,0.6,0.7\n").lines.join(" ")).toContain(
      "All 3 numbers lie between 0 and 1.",
    );
    expect(read("Area,2016,2017,2018\nBarnet,0.6,0.6,1.7\n").lines.join(" ")).not.toContain("between 0 and 1");
  });
});

describe("a printed table that can be misread is refused, and why", () => {
  test.each<[string, string, string, string?]>([
    [
      "a row of counts that look like years",
      "Area,Year 2016,Year 2017\nBarnet,2001,1999\nKent,2005,2010\n",
      "No row of the table has periods of the indicator's kind (calendar-year) as headings. Row 1 has “Area”, “Year 2016”, “Year 2017”.",
      count,
    ],
    [
      "a row of counts that look like numbers of authorities",
      "Year,Somewhere,Elsewhere\n2016,302,303\n2017,304,305\n",
      "No row of the table has periods",
      count,
    ],
    [
      "a count that is the number of an authority, beside a name that nobody knows",
      "Area,Schools,2016\nBarnet Vale,302,10\n",
      "row 2, column Area: “Barnet Vale” is no area that is known, and 302 beside it can be a count.",
      count,
    ],
    [
      "rows of several groups",
      "Area,Group,2016\nBarnet,Boys,61\nKent,Girls,51\n",
      "row 1, column Group: The column Group says “Boys”, “Girls”: rows of several groups or measures.",
    ],
    [
      "columns of several groups",
      ",All,,Boys,\nArea,2016,2017,2016,2017\nBarnet,61,62,58,59\n",
      "row 2: “2016” and “2016” are both 2016: the table holds several groups or measures, or a change.",
    ],
    [
      "numbers and shares below one heading",
      "Area,2016,,2017,\nBarnet,95,61,96,62\n",
      "row 2: A column without a heading has “61”",
    ],
    [
      "a second heading",
      "Area,2016,2017\n,Number,Number\nBarnet,61,62\n",
      "row 2, column Area: The row is a second heading: “Number”.",
    ],
    [
      "a year that is provisional",
      "Area,2016,2017 (provisional)\nBarnet,61,62\n",
      "row 1, column 2017 (provisional): “2017 (provisional)” says more than a period. → Write 2017 alone",
    ],
    ["a year with a letter", "Area,2016,2017p,2018\nBarnet,61,62,63\n", "“2017p” says more than a period."],
    [
      "a row of totals",
      "Area,2016\nBarnet,61\nTotal,70\n",
      "row 3, column Area: “Total” is no area that is known. → Delete the row: it is of no area.",
    ],
    [
      "a row of words among years",
      "Year,Barnet\n2016,61\nAverage,70\n",
      "row 3, column Year: “Average” is no period of the indicator's kind",
    ],
    [
      "one figure a row",
      "indicator,area,period,value\nreached,barnet,2016,61\n",
      "row 1: The file has one figure a row",
    ],
    ["semicolons", "Area;2016;2017\nBarnet;61;62\n", "row 1: The cells are parted by semicolons."],
    [
      "a share in brackets that can be less than nothing",
      "Area,2016\nBarnet,(4%)\n",
      "“(4%)” stands in brackets",
      indicatorOf("percent", "academic-year-ending", "range: { minimum: -50, maximum: 50 }\n"),
    ],
  ])("%s", (_, table, problem, indicator) => {
    const { figures, lines } = read(table, indicator);
    expect(figures).toEqual([]);
    expect(lines.join("\n")).toContain(problem);
  });
});
