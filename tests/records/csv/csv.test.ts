import { describe, expect, test } from "vitest";
import { findIssues, loadCorrectSite, readSiteFile, replaceInFile } from "../../site-fixture.ts";

const file = "data/observations/absence-primary.csv";
const rows = readSiteFile(file).split("\n");

describe("a mistake in a CSV file is reported where it stands in the file", () => {
  test("after cells in quotation marks, which count as they are written", () => {
    const changes = replaceInFile(file, "example-country,2006/07,5.2", '"example-country",2006/07,520');
    expect(findIssues(changes)).toEqual([
      `${file}:5:27  Percentage 520 is above 100. → Did you mean 52.0? If figures of the indicator can be above 100, declare its range.`,
    ]);
  });

  test("after a quotation mark within a cell, which is written twice", () => {
    expect(findIssues(replaceInFile(file, "40,150", "151,150"))).toEqual([
      `${file}:3:76  Rank 151 does not exist among 150. → A rank lies between 1 and 150.`,
    ]);
  });

  test("after a cell that runs over two lines, which count as two", () => {
    const changes = { [file]: rows.join("\n").replace(", in brackets", ",\nin brackets").replace(",5.2,", ",520,") };
    expect(findIssues(changes)).toEqual([
      `${file}:6:25  Percentage 520 is above 100. → Did you mean 52.0? If figures of the indicator can be above 100, declare its range.`,
    ]);
  });

  test("after an empty line", () => {
    const changes = {
      [file]: rows.join("\n").replace("\nexample-country,2006/07,5.2", "\n\nexample-country,2006/07,520"),
    };
    expect(findIssues(changes)).toEqual([
      `${file}:6:25  Percentage 520 is above 100. → Did you mean 52.0? If figures of the indicator can be above 100, declare its range.`,
    ]);
  });

  test("in the area and in the document of a later row", () => {
    const changes = replaceInFile(
      file,
      "example-country,2006/07,5.2,,,,,exampleshire-",
      "exmple-country,2006/07,5.2,,,,,exmpleshire-",
    );
    expect(findIssues(changes)).toEqual([
      `${file}:5:1  There is no area exmple-country. → Did you mean example-country?`,
      `${file}:5:32  There is no document exmpleshire-report-2018. → Did you mean exampleshire-report-2018?`,
    ]);
  });

  test.each([
    ["a rank that is text", "41,150", "4I,150", [28]],
    ["a rank with decimals", "41,150", "4.1,150", [28]],
    ["a rank without the number ranked", "41,150", "41,", [28, 31]],
    ["a number ranked that is text", "41,150", "41,15O", [31]],
  ])("%s, once and in words that an officer knows", (_, piece, mistake, columns) => {
    const issues = findIssues(replaceInFile(file, piece, mistake));
    expect(issues).toHaveLength(1);
    expect(columns.map((column) => `${file}:2:${column}`)).toContain(issues[0]?.split("  ")[0]);
    expect(issues[0]).not.toContain("NaN");
  });

  test.each(["constructor", "toString"])("a period %s, as a period and not as a second row", (period) => {
    const changes = replaceInFile(file, "example-country,2006/07", `example-country,${period}`);
    expect(findIssues(changes)).toEqual([
      `${file}:5:17  “${period}” is not a period of the kind financial year. → Write it like 2018/19.`,
    ]);
  });

  test("a period __proto__, which is not passed over", () => {
    const changes = replaceInFile(file, "example-country,2006/07", "example-country,__proto__");
    expect(findIssues(changes)).toEqual([expect.stringContaining(`${file}:5:17  `)]);
  });
});

describe("a CSV file becomes the same figures as YAML", () => {
  const absence = loadCorrectSite().indicators.get("absence-primary");

  test("with the numbers as printed, markers and notes", () => {
    const own = absence?.series.find((series) => series.area === "exampleshire")?.observations;
    expect(own?.map(({ period, printed, marker, note }) => [period, printed, marker, note])).toEqual([
      ["2005/06", "5.8", undefined, undefined],
      ["2006/07", "5.0", "provisional", 'Printed as "about 5", in brackets'],
      ["2007/08", undefined, "not-yet-known", undefined],
    ]);
  });

  test("with ranks where a row has one", () => {
    expect(absence?.ranks.map(({ area, period, rank, of }) => [area, period, rank, of])).toEqual([
      ["exampleshire", "2005/06", 41, 150],
      ["exampleshire", "2006/07", 40, 150],
    ]);
  });

  test("with one source for all rows of the same document and place", () => {
    expect(absence?.sources).toEqual([
      { document: "exampleshire-assessment-2007", place: "Table 3" },
      { document: "exampleshire-report-2018", place: "Annex A, page 9" },
    ]);
    const country = absence?.series.find((series) => series.area === "example-country");
    expect(country?.observations[0]?.source).toEqual({
      document: "exampleshire-report-2018",
      place: "Annex A, page 9",
    });
  });

  test("in whichever order the columns stand", () => {
    const table = rows
      .filter((row) => row !== "" && !row.includes('"'))
      .map((row) => row.split(",").reverse().join(","));
    const straight = rows.filter((row) => !row.includes('"'));
    const load = (text: string) =>
      loadCorrectSite({ ...withoutFigure(), [file]: text }).indicators.get("absence-primary");
    expect(load(table.join("\n"))).toEqual(load(straight.join("\n")));
  });

  /** The document whose text shows a figure of a row that the test leaves out. */
  function withoutFigure() {
    return replaceInFile(
      "content/documents/2007/exampleshire-assessment-2007.md",
      ":figure[5.0%]{indicator=absence-primary area=exampleshire period=2006/07} of",
      "Some",
    );
  }
});
