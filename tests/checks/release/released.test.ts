import { describe, expect, test } from "vitest";
import { correctionOf, findReleaseIssues, ledgerOf, sheetOf } from "../../release-fixture.ts";
import { replaceInFile } from "../../site-fixture.ts";

const readingFile = "data/observations/reading-expected.yaml";
const wrongReading = ledgerOf("reading-expected,exampleshire,2017,value,71.0,revised,2018-03-07");
const total = "  - { title: Total, indicator: children-looked-after, cells: [316, 323, 12.5] }\n";

describe("what was published and is as it was", () => {
  test("raises no issue, nor does what is new", () => {
    const same = ledgerOf(
      "absence-primary,exampleshire,2005/06,value,5.8,,2018-03-07",
      "absence-primary,exampleshire,2005/06,rank,41 of 150,,2018-03-07",
      "maths-progress,exampleshire,2014/15,value,0.40,,2018-03-07",
      "maths-progress,exampleshire,2016/17,target,1.5,,2018-03-07",
      "maths-progress,exampleshire,2016/17,rating,amber,,2018-03-07",
      "maths-progress,exampleshire,2017/18,target,band top-10,,2018-03-07",
      "maths-progress,exampleshire,2018/19,target,level with example-country,,2018-03-07",
      "reading-expected,exampleshire,2017,value,69.0,revised,2018-03-07",
    );
    expect(findReleaseIssues(same)).toEqual([]);
  });

  test("is not asked where nothing was released", () => {
    expect(findReleaseIssues(ledgerOf())).toEqual([]);
  });
});

describe("a normal update needs no correction", () => {
  test("where the figure was not yet known", () => {
    expect(findReleaseIssues(ledgerOf("absence-primary,exampleshire,2006/07,value,not-yet-known,,2018-03-07"))).toEqual(
      [],
    );
  });

  test("where the source revised it, with its rank", () => {
    const before = [
      "absence-primary,exampleshire,2006/07,rank,39 of 150,,2018-03-07",
      "absence-primary,exampleshire,2006/07,value,4.9,provisional,2018-03-07",
    ];
    const revised = replaceInFile("data/observations/absence-primary.csv", "5.0,provisional", "5.0,revised");
    expect(findReleaseIssues({ ...ledgerOf(...before), ...revised })).toEqual([]);
    expect(findReleaseIssues(ledgerOf(...before))).toHaveLength(2);
  });

  test("where a provisional figure was confirmed", () => {
    expect(
      findReleaseIssues(ledgerOf("absence-primary,exampleshire,2005/06,value,5.8,provisional,2018-03-07")),
    ).toEqual([]);
  });

  test("but a second revision does: readers could not see it", () => {
    expect(findReleaseIssues(wrongReading)).toHaveLength(1);
  });
});

describe("a correction covers the change", () => {
  test.each([
    ["of the figure", "{ indicator: reading-expected, area: exampleshire, period: '2017' }"],
    ["of the area", "{ indicator: reading-expected, area: exampleshire }"],
    ["of the period", "{ indicator: reading-expected, period: '2017' }"],
    ["of the indicator", "{ indicator: reading-expected }"],
    ["among others", "{ document: exampleshire-report-2018 }, { indicator: reading-expected }"],
  ])("where it is %s", (_, concerns) => {
    expect(findReleaseIssues({ ...wrongReading, ...correctionOf("2019-05-03", concerns) })).toEqual([]);
  });

  test.each([
    ["of another area", "{ indicator: reading-expected, area: example-region }"],
    ["of another period", "{ indicator: reading-expected, period: '2016' }"],
    ["of another indicator", "{ indicator: maths-progress }"],
    ["of the document alone", "{ document: exampleshire-report-2018 }"],
  ])("but not where it is %s", (_, concerns) => {
    expect(findReleaseIssues({ ...wrongReading, ...correctionOf("2019-05-03", concerns) })).toHaveLength(1);
  });

  test("from the day of the release on, and not before", () => {
    const concerns = "{ indicator: reading-expected }";
    expect(findReleaseIssues({ ...wrongReading, ...correctionOf("2018-03-07", concerns) })).toEqual([]);
    expect(findReleaseIssues({ ...wrongReading, ...correctionOf("2018-03-06", concerns) })).toEqual([
      expect.stringContaining("2018-03-06-figure.yaml, is older than the release of 2018-03-07."),
    ]);
  });

  test("once: after another release it covers no more, also where that was of other figures", () => {
    const concerns = "{ indicator: reading-expected }";
    const later = ledgerOf(
      "maths-progress,exampleshire,2014/15,value,0.40,,2019-06-01",
      "reading-expected,exampleshire,2017,value,71.0,revised,2018-03-07",
    );
    expect(findReleaseIssues({ ...later, ...correctionOf("2019-05-31", concerns) })).toHaveLength(1);
    expect(findReleaseIssues({ ...later, ...correctionOf("2019-06-01", concerns) })).toEqual([]);
  });

  test("where figures, an indicator or a table are gone, and says so of the last two", () => {
    const gone = ledgerOf(
      "reading,exampleshire,2017,value,69.0,,2018-03-07",
      "reading-expected,exampleshire,2013,value,55.1,,2018-03-07",
      "table-1,Boys,2017,cell,57.0,,2018-03-07",
    );
    const concerns =
      "{ indicator: reading, withdrawn: true }, { indicator: reading-expected, area: exampleshire, period: '2013', before: 55.1%, after: Nothing }, { table: table-1, withdrawn: true }";
    expect(findReleaseIssues({ ...gone, ...correctionOf("2019-05-03", concerns) })).toEqual([]);
    expect(findReleaseIssues(gone)).toHaveLength(3);
  });
});

describe("a file that is refused", () => {
  test("hides its figures: they are not reported as gone", () => {
    const ledger = ledgerOf("reading-expected,exampleshire,2017,value,69.0,revised,2018-03-07");
    const broken = replaceInFile(readingFile, "2017: 66\n", "2017: sixty\n");
    expect(findReleaseIssues({ ...ledger, ...broken })).toEqual([]);
  });
});

describe("figures of sheets", () => {
  const sheet = sheetOf("2019-01", "2019-02-11", total);

  test("are known by their indicator, other cells by row and column", () => {
    const ledger = ledgerOf(
      "children-looked-after,exampleshire,2018-12,value,323,,2019-03-01",
      "sheet-2019-01,Total,Share,cell,12.5,,2019-03-01",
    );
    expect(findReleaseIssues({ ...sheet, ...ledger })).toEqual([]);
  });

  test("that change are reported at the cell", () => {
    const ledger = ledgerOf("children-looked-after,exampleshire,2018-12,value,322,,2019-03-01");
    expect(findReleaseIssues({ ...sheet, ...ledger })).toEqual([
      expect.stringMatching(
        /^data\/tables\/sheet-2019-01\.yaml:15:68 {2}Published as 322 on 2019-03-01, and now 323\./,
      ),
    ]);
  });

  test("may begin to feed an indicator", () => {
    const ledger = ledgerOf("sheet-2019-01,Total,Last month,cell,323,,2019-03-01");
    expect(findReleaseIssues({ ...sheet, ...ledger })).toEqual([]);
  });

  test("of the newest sheet stand: a change by it needs its marker, and the older cell keeps its own line", () => {
    const ledger = ledgerOf("children-looked-after,exampleshire,2018-12,value,323,,2019-03-01");
    const next = (cell: string) =>
      sheetOf(
        "2019-02",
        "2019-03-11",
        `  - { title: Total, indicator: children-looked-after, cells: [310, ${cell}, 1] }\n`,
      );
    const errors = (cell: string) => findReleaseIssues({ ...sheet, ...next(cell), ...ledger });
    expect(errors("{ value: 324, marker: revised }")).toEqual([]);
    expect(errors("323")).toEqual([]);
    expect(errors("324")).toEqual([expect.stringContaining("marker: revised is enough.")]);
  });
});
