import { describe, expect, test } from "vitest";
import { findIssues, loadCorrectSite } from "../../site-fixture.ts";

const file = "data/observations/absence-primary.csv";
const heading =
  "area,2005/06,2005/06 rank,2005/06 of,2006/07,2006/07 marker,2006/07 note,2006/07 rank,2006/07 of,2007/08,document,place";
const own =
  'exampleshire,5.8,41,150,5.0,provisional,"Printed as ""about 5"", in brackets",40,150,not-yet-known,exampleshire-assessment-2007,Table 3';
const country = 'example-country,not-available,,,5.2,,,,,not-available,exampleshire-report-2018,"Annex A, page 9"';
const wide = [heading, own, country].join("\n");
const withWide = (from = "", to = "") => ({ [file]: `${wide.replace(from, to)}\n` });

describe("a CSV file with areas down and periods across", () => {
  test("becomes the same figures as one with a row for each", () => {
    const long = loadCorrectSite().indicators.get("absence-primary");
    const read = loadCorrectSite(withWide()).indicators.get("absence-primary");
    expect(read?.ranks).toEqual(long?.ranks);
    expect(read?.series[0]).toEqual(long?.series[0]);
    expect(read?.series[1]?.observations.map(({ period, printed, marker }) => [period, printed, marker])).toEqual([
      ["2005/06", undefined, "not-available"],
      ["2006/07", "5.2", undefined],
      ["2007/08", undefined, "not-available"],
    ]);
  });

  test.each([
    ["a letter in a number, at its cell", ",5.2,", ",5.2O,", ["3:33  “5.2O” is not a number."]],
    ["a blank cell", ",5.2,", ",,", ["3:33  The cell is blank."]],
    ["a marker that does not exist", "not-available,,,", "not-availble,,,", ["3:17  “not-availble” is not a number."]],
    ["a period that is none, once, at its heading", "2007/08", "2007/09", ["1:98  “2007/09” is not a period"]],
    [
      "an area that does not exist, once",
      "example-country",
      "exmple-country",
      ["3:1  There is no area exmple-country."],
    ],
    ["an area that stands twice", "example-country", "exampleshire", ["3:1  There is a row for exampleshire already."]],
    ["a period that stands twice", ",2007/08,", ",2005/06,", ["1:1  The column 2005/06 stands here twice."]],
    [
      "words beside a period that has no column",
      "2007/08,",
      "2007/08 note,",
      ["1:98  There is a column 2007/08 note, but none"],
    ],
    [
      "a column of another name",
      "place",
      "page",
      ["1:115  There is no column page here.", "1:1  The column place is missing."],
    ],
    ["a row that is too short", "not-yet-known,", "", ["2:1  The row has 11 cells and the heading 12."]],
  ])("tells %s", (_, from, to, expected) => {
    const issues = findIssues(withWide(from, to)).map((issue) => issue.replace(`${file}:`, ""));
    expect(issues).toHaveLength(expected.length);
    for (const [index, start] of [...expected].sort().entries()) expect([...issues].sort()[index]).toContain(start);
  });

  test("takes targets and bases", () => {
    const changes = withWide();
    const text = changes[file]
      .replace("2006/07 of,", "2006/07 of,2006/07 target,2006/07 denominator,")
      .replace(",40,150,", ",40,150,4.5,1200,")
      .replace(",5.2,,,,,", ",5.2,,,,,,,");
    const read = loadCorrectSite({ [file]: text }).indicators.get("absence-primary");
    expect(read?.targets).toMatchObject([{ area: "exampleshire", period: "2006/07", value: 4.5, printed: "4.5" }]);
    expect(read?.series[0]?.observations[1]).toMatchObject({ denominator: 1200 });
    expect(findIssues({ [file]: text.replace("4.5,1200", "4,5.1200") })).not.toEqual([]);
    expect(findIssues({ [file]: text.replace(",4.5,", ",4.5%,") })).toEqual([
      expect.stringContaining("“4.5%” is not a number."),
    ]);
  });
});
