import { describe, expect, test } from "vitest";
import { loadCorrectSite, replaceInFile, type Changes } from "../site-fixture.ts";

const readingFile = "data/observations/reading-expected.yaml";

describe("the series of an indicator", () => {
  test("stand in the order: the council, the comparators as the site lists them, other areas by id", () => {
    expect(areasOf("reading-expected")).toEqual([
      "exampleshire",
      "example-region",
      "exampleshire-neighbours",
      "example-country",
      "other-authority",
    ]);
  });

  test("change their order with the site's comparators", () => {
    const changes = replaceInFile(
      "data/site.yaml",
      "[example-region, exampleshire-neighbours]",
      "[other-authority, exampleshire-neighbours, example-country]",
    );
    expect(areasOf("reading-expected", changes)).toEqual([
      "exampleshire",
      "other-authority",
      "exampleshire-neighbours",
      "example-country",
      "example-region",
    ]);
  });

  test("hold their figures in the order of time, however the file lists them", () => {
    expect(figures("maths-progress", "exampleshire").map(({ period }) => period)).toEqual([
      "2014/15",
      "2015/16",
      "2016/17",
    ]);
    const changes = replaceInFile(
      "data/observations/maths-progress.yaml",
      "      2014/15: 0.40\n      2015/16: 1.2\n",
      "      2015/16: 1.2\n      2014/15: 0.40\n",
    );
    expect(loadCorrectSite(changes).indicators.get("maths-progress")).toEqual(indicator("maths-progress"));
  });

  test("have their periods in order, each once, from whichever area", () => {
    expect(indicator("reading-expected").periods).toEqual(["2014", "2015", "2016", "2017"]);
    expect(indicator("absence-primary").periods).toEqual(["2005/06", "2006/07", "2007/08"]);
  });
});

describe("a figure", () => {
  test("keeps its decimals as printed, beside the number", () => {
    expect(figures("reading-expected", "exampleshire").at(-1)).toMatchObject({
      value: 69,
      printed: "69.0",
      decimals: 1,
    });
    expect(figures("reading-expected", "other-authority")[0]).toMatchObject({ value: 66, printed: "66", decimals: 0 });
    expect(figures("maths-progress", "exampleshire")[0]).toMatchObject({ value: 0.4, printed: "0.40", decimals: 2 });
    expect(figures("maths-progress", "exampleshire")[2]).toMatchObject({ value: -0.75, printed: "-0.75", decimals: 2 });
    expect(figures("absence-primary", "exampleshire")[1]).toMatchObject({ value: 5, printed: "5.0", decimals: 1 });
  });

  test("that is zero is a number and not a gap", () => {
    expect(figures("maths-progress", "example-country")).toEqual([
      {
        area: "example-country",
        period: "2016/17",
        periodIndex: 2016,
        value: 0,
        printed: "0",
        decimals: 0,
        source: { document: "exampleshire-report-2018", place: "Table 2, page 5" },
      },
    ]);
  });

  test("that is missing has its marker, and no number", () => {
    expect(figures("reading-expected", "exampleshire")[2]).toEqual({
      area: "exampleshire",
      period: "2016",
      periodIndex: 2016,
      marker: "not-available",
      source: { document: "exampleshire-report-2018", place: "Table 1, page 4" },
    });
  });

  test("has its marker and its note beside its number", () => {
    expect(figures("reading-expected", "exampleshire")[3]).toMatchObject({
      value: 69,
      marker: "revised",
      note: "The annex prints a revised figure.",
    });
  });

  test.each(["0x42", "6.6e1", "066", "66."])("must be written as a plain number, and not as %s", (printed) => {
    expect(() => loadCorrectSite(replaceInFile(readingFile, "2017: 66\n", `2017: ${printed}\n`))).toThrow(
      `${readingFile}:12:13  `,
    );
  });
});

describe("the source of a figure", () => {
  test("is its own where it names one, else that of its series", () => {
    expect(figures("reading-expected", "exampleshire").map(({ period, source }) => [period, source.place])).toEqual([
      ["2014", "Table 1, page 4"],
      ["2015", "Table 1, page 4"],
      ["2016", "Table 1, page 4"],
      ["2017", "Annex A, page 9"],
    ]);
  });

  test("is that of the file where there is only one and nothing names it", () => {
    expect(figures("maths-progress", "exampleshire")[0]?.source).toEqual({
      document: "exampleshire-report-2018",
      place: "Table 2, page 5",
    });
  });

  test("need not be named by a series in which every figure names its own", () => {
    const changes = replaceInFile(
      readingFile,
      "  - area: other-authority\n    source: table\n    values:\n      2017: 66\n",
      "  - area: other-authority\n    values:\n      2017: { value: 66, source: annex }\n",
    );
    expect(figures("reading-expected", "other-authority", changes)[0]?.source.place).toBe("Annex A, page 9");
  });

  test("is listed once for the indicator, without its short id", () => {
    expect(indicator("reading-expected").sources).toEqual([
      { document: "exampleshire-report-2018", place: "Table 1, page 4" },
      { document: "exampleshire-report-2018", place: "Annex A, page 9" },
    ]);
  });
});

describe("ranks", () => {
  test("stand in the order of time, each with the number ranked, its own or that of its area", () => {
    const source = { document: "exampleshire-report-2018", place: "Table 2, page 5" };
    expect(indicator("maths-progress").ranks).toEqual([
      {
        area: "exampleshire",
        period: "2014/15",
        periodIndex: 2014,
        rank: 12,
        of: 150,
        note: "Two authorities were not ranked.",
        source,
      },
      { area: "exampleshire", period: "2016/17", periodIndex: 2016, rank: 39, of: 152, source },
    ]);
  });

  test("may be first and last of those ranked", () => {
    const changes = replaceInFile("data/observations/maths-progress.yaml", "2016/17: 39", "2016/17: 152");
    expect(loadCorrectSite(changes).indicators.get("maths-progress")?.ranks.at(-1)?.rank).toBe(152);
    const best = replaceInFile("data/observations/maths-progress.yaml", "rank: 12", "rank: 1");
    expect(loadCorrectSite(best).indicators.get("maths-progress")?.ranks[0]?.rank).toBe(1);
  });

  test("are none where the file has none", () => {
    expect(indicator("reading-expected").ranks).toEqual([]);
  });
});

test("targets keep what they aim at, with the place in the source", () => {
  const source = { document: "exampleshire-report-2018", place: "Table 2, page 5" };
  expect(indicator("maths-progress").targets).toEqual([
    {
      area: "exampleshire",
      period: "2016/17",
      value: 1.5,
      printed: "1.5",
      decimals: 1,
      rating: "amber",
      reference: "EX/2",
      source,
    },
    { area: "exampleshire", period: "2017/18", band: "top-10", source },
    { area: "exampleshire", period: "2018/19", comparator: "example-country", source },
  ]);
});

test("a series break stays with its indicator", () => {
  expect(indicator("maths-progress").seriesBreaks).toEqual([{ period: "2015/16", reason: "The tests changed." }]);
});

function indicator(id: string, changes: Changes = {}) {
  const found = loadCorrectSite(changes).indicators.get(id);
  if (!found) throw new Error(`There is no indicator ${id}.`);
  return found;
}

function areasOf(id: string, changes: Changes = {}) {
  return indicator(id, changes).series.map((series) => series.area);
}

function figures(id: string, area: string, changes: Changes = {}) {
  return indicator(id, changes).series.find((series) => series.area === area)?.observations ?? [];
}
