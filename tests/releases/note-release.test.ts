import { describe, expect, test } from "vitest";
import { noteRelease } from "../../src/releases/note-release.ts";
import { releaseLedgerForm } from "../../src/releases/release-ledger.ts";
import { formatLedger } from "../../src/records/ledger.ts";
import { correctionOf, sealOf, sheetOf } from "../release-fixture.ts";
import { loadChangedSite, replaceInFile, showIssue, type Changes } from "../site-fixture.ts";

const ledgerFile = releaseLedgerForm.file;

/** The ledger after a release, and its counts. */
function release(changes: Changes, date: string) {
  const { records, released } = loadChangedSite(changes);
  const { lines, ...counts } = noteRelease(records, released, date);
  return { text: formatLedger(releaseLedgerForm, lines), counts };
}

describe("the first release", () => {
  const { text, counts } = release({}, "2018-03-07");

  test("notes every grade, every definition and the words of every recommendation", () => {
    const statements = text.split("\n").filter((line) => /,(?:definition|judgement|recommendation|action),/.test(line));
    expect(statements).toEqual([
      "absence-primary,definition,,definition,The share of half-day sessions that pupils of primary schools missed.,,2018-03-07",
      "exampleshire-assessment-2007,exampleshire,example-assessment / overall-effectiveness,judgement,Good,,2018-03-07",
      "exampleshire-assessment-2007,exampleshire,example-assessment / staying-safe,judgement,Outstanding,,2018-03-07",
      "exampleshire-assessment-2007,quicker-decisions,,recommendation,Decide sooner which children need help.,,2018-03-07",
      "exampleshire-report-2018,attendance-plan,,recommendation,Agree a plan for attendance.,,2018-03-07",
      "exampleshire-report-2018,exampleshire,example-assessment / overall-effectiveness / 2007-11,judgement,Good,,2018-03-07",
      "exampleshire-report-2018,exampleshire,example-inspection / leadership,judgement,Outstanding,,2018-03-07",
      "exampleshire-report-2018,exampleshire,example-inspection / overall-effectiveness,judgement,Good,,2018-03-07",
      'maths-progress,definition,,definition,"How much more, or less, pupils improved in mathematics than pupils who started from the same level.",,2018-03-07',
      "reading-expected,definition,,definition,The share of disadvantaged pupils who reached the expected standard in reading at the end of primary school.,,2018-03-07",
    ]);
  });

  test("notes every value, marker, rank, target and rating, as printed", () => {
    const figures = text.split("\n").filter((line) => !/,(?:definition|judgement|recommendation|action),/.test(line));
    expect(figures.join("\n")).toBe(`record,row,column,kind,value,status,released
absence-primary,example-country,2006/07,value,5.2,,2018-03-07
absence-primary,exampleshire,2005/06,rank,41 of 150,,2018-03-07
absence-primary,exampleshire,2005/06,value,5.8,,2018-03-07
absence-primary,exampleshire,2006/07,rank,40 of 150,,2018-03-07
absence-primary,exampleshire,2006/07,value,5.0,provisional,2018-03-07
absence-primary,exampleshire,2007/08,value,not-yet-known,,2018-03-07
maths-progress,example-country,2016/17,value,0,,2018-03-07
maths-progress,exampleshire,2014/15,rank,12 of 150,,2018-03-07
maths-progress,exampleshire,2014/15,value,0.40,,2018-03-07
maths-progress,exampleshire,2015/16,value,1.2,,2018-03-07
maths-progress,exampleshire,2016/17,rank,39 of 152,,2018-03-07
maths-progress,exampleshire,2016/17,rating,amber,,2018-03-07
maths-progress,exampleshire,2016/17,target,1.5,,2018-03-07
maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07
maths-progress,exampleshire,2017/18,target,band top-10,,2018-03-07
maths-progress,exampleshire,2018/19,target,level with example-country,,2018-03-07
reading-expected,example-country,2015,value,58.0,,2018-03-07
reading-expected,example-country,2016,value,60.5,,2018-03-07
reading-expected,example-country,2017,value,61.0,,2018-03-07
reading-expected,example-region,2015,value,59.0,,2018-03-07
reading-expected,example-region,2017,value,67.0,,2018-03-07
reading-expected,exampleshire,2014,value,not-applicable,,2018-03-07
reading-expected,exampleshire,2015,value,57.0,,2018-03-07
reading-expected,exampleshire,2016,value,not-available,,2018-03-07
reading-expected,exampleshire,2017,value,69.0,revised,2018-03-07
reading-expected,exampleshire-neighbours,2016,value,suppressed,,2018-03-07
reading-expected,exampleshire-neighbours,2017,value,66.3,,2018-03-07
reading-expected,other-authority,2017,value,66,,2018-03-07
`);
    expect(counts).toEqual({ added: 38, changed: 0, removed: 0 });
  });

  test("is followed by one that changes nothing, whatever the day", () => {
    const next = release(
      { [ledgerFile]: text, ...sealOf({ figures: text, addresses: "" }, "2018-03-07") },
      "2019-06-01",
    );
    expect(next.text).toBe(text);
    expect(next.counts).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  test("is followed by one that notes only what changed, with its day", () => {
    const corrected = {
      [ledgerFile]: text,
      ...replaceInFile(
        "data/observations/maths-progress.yaml",
        "2014/15: 0.40\n      2015/16: 1.2",
        "2014/15: 0.41\n      2010/11: 0.3",
      ),
      ...sealOf({ figures: text, addresses: "" }, "2018-03-07"),
      ...correctionOf(
        "2019-05-31",
        "{ indicator: maths-progress, area: exampleshire, period: 2014/15, before: '0.40', after: '0.41' }, { indicator: maths-progress, area: exampleshire, period: 2015/16, before: '1.2' }",
      ),
    };
    expect(loadChangedSite(corrected).issues.map(showIssue)).toEqual([]);
    const next = release(corrected, "2019-06-01");
    expect(next.counts).toEqual({ added: 1, changed: 1, removed: 1 });
    const before = text.split("\n");
    const after = next.text.split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "maths-progress,exampleshire,2010/11,value,0.3,,2019-06-01",
      "maths-progress,exampleshire,2014/15,value,0.41,,2019-06-01",
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([
      "maths-progress,exampleshire,2014/15,value,0.40,,2018-03-07",
      "maths-progress,exampleshire,2015/16,value,1.2,,2018-03-07",
    ]);
  });
});

describe("tables", () => {
  const rows = `  - title: Total
    indicator: children-looked-after
    cells: [316, not-available, "about 12"]
  - title: Foster care
    group: At home
    cells: [blank, { value: 6.0, marker: provisional }, none]
  - title: Foster care
    group: At home
    cells: [3, "none", { text: from 2 to 4 }]
`;

  test("give their indicator its figures, and other cells lines of their own by row and column", () => {
    const { text } = release(sheetOf("2019-01", "2019-02-11", rows), "2019-03-01");
    expect(text.split("\n").filter((line) => /^(children|sheet)/.test(line) && !line.includes(",definition,"))).toEqual(
      [
        "children-looked-after,exampleshire,2018-12,value,not-available,,2019-03-01",
        "children-looked-after,exampleshire,2019-01,value,316,,2019-03-01",
        "sheet-2019-01,At home / Foster care,Last month,cell,6.0,provisional,2019-03-01",
        "sheet-2019-01,At home / Foster care,Last month (2),cell,none,,2019-03-01",
        "sheet-2019-01,At home / Foster care,Share,cell,none,,2019-03-01",
        "sheet-2019-01,At home / Foster care,Share (2),cell,from 2 to 4,,2019-03-01",
        "sheet-2019-01,At home / Foster care,This month,cell,3,,2019-03-01",
        "sheet-2019-01,Total,Share,cell,about 12,,2019-03-01",
      ],
    );
  });

  test("of two sheets with one figure, the newest gives it, and the other keeps its cell", () => {
    const sheets = {
      ...sheetOf(
        "2019-01",
        "2019-02-11",
        "  - { title: Total, indicator: children-looked-after, cells: [316, 323, blank] }\n",
      ),
      ...sheetOf(
        "2019-02",
        "2019-03-11",
        "  - { title: Total, indicator: children-looked-after, cells: [310, 324, blank] }\n",
      ),
    };
    const { text } = release(sheets, "2019-04-01");
    expect(text.split("\n").filter((line) => /^(children|sheet)/.test(line) && !line.includes(",definition,"))).toEqual(
      [
        "children-looked-after,exampleshire,2018-12,value,324,,2019-04-01",
        "children-looked-after,exampleshire,2019-01,value,316,,2019-04-01",
        "children-looked-after,exampleshire,2019-02,value,310,,2019-04-01",
        "sheet-2019-01,Total,Last month,cell,323,,2019-04-01",
      ],
    );
  });

  test("with a row and a column of the same names keep both cells apart", () => {
    const twice = rows.replace("blank", "7").replace('"none"', "8");
    const { text } = release(sheetOf("2019-01", "2019-02-11", twice), "2019-03-01");
    expect(text).toContain("At home / Foster care,This month,cell,7,");
    expect(text).toContain("At home / Foster care,This month (2),cell,3,");
  });
});
