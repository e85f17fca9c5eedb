import { describe, expect, test } from "vitest";
import { findReleaseIssues, ledgerOf } from "../../release-fixture.ts";
import { replaceInFile, type Changes } from "../../site-fixture.ts";

describe("grades and words that were published", () => {
  const report = "content/documents/2018/exampleshire-report-2018.md";
  const ledger = ledgerOf(
    "exampleshire-report-2018,attendance-plan,,recommendation,Agree a plan for attendance.,,2018-03-07",
    "exampleshire-report-2018,exampleshire,example-inspection / leadership,judgement,Outstanding,,2018-03-07",
    'maths-progress,definition,,definition,"How much more, or less, pupils improved in mathematics than pupils who started from the same level.",,2018-03-07',
  );
  const lower = replaceInFile(
    report,
    "word: Outstanding\n    place: Paragraph 3",
    "word: Inadequate\n    place: Paragraph 3",
  );
  const correction = (before: string, after: string): Changes => ({
    "data/corrections/2019-05-03-grade.yaml": `date: 2019-05-03
title: Leadership was judged inadequate
what: The grade was corrected.
why: It was read from the row above.
before: ${before}
after: ${after}
concerns: [{ document: exampleshire-report-2018 }]
`,
  });

  test("are as they were", () => {
    expect(findReleaseIssues(ledger)).toEqual([]);
  });

  test("a grade changes only with a correction that says from what to what", () => {
    expect(findReleaseIssues({ ...ledger, ...lower })).toEqual([
      expect.stringMatching(/Published as Outstanding on 2018-03-07, and now Inadequate\. → Add data\/corrections/),
    ]);
    expect(findReleaseIssues({ ...ledger, ...lower, ...correction("Outstanding", "Inadequate") })).toEqual([]);
    expect(findReleaseIssues({ ...ledger, ...lower, ...correction("Outstanding", "Good") })).toHaveLength(1);
  });

  test("so do a recommendation's words, but not the way in which its lines are broken", () => {
    const other = replaceInFile(report, "Agree a plan for attendance.", "Write a strategy for attendance.");
    const broken = replaceInFile(
      report,
      "text: Agree a plan for attendance.",
      "text: >-\n      Agree a plan\n      for attendance.",
    );
    expect(findReleaseIssues({ ...ledger, ...other })).toHaveLength(1);
    expect(findReleaseIssues({ ...ledger, ...other, ...correction("Agree a plan", "Write a strategy") })).toEqual([]);
    expect(findReleaseIssues({ ...ledger, ...broken })).toEqual([]);
  });

  test("so does what an indicator counts", () => {
    const other = replaceInFile("data/indicators/maths-progress.yaml", "improved in mathematics", "improved in sums");
    expect(findReleaseIssues({ ...ledger, ...other })).toHaveLength(1);
  });

  test("a recommendation or grade that is gone is missed", () => {
    const without = ledgerOf(
      "exampleshire-report-2018,sufficiency,,recommendation,Find more foster carers.,,2018-03-07",
      "exampleshire-report-2018,exampleshire,example-inspection / adoption,judgement,Good,,2018-03-07",
      "letter-2017,exampleshire,example-inspection / adoption,judgement,Good,,2018-03-07",
    );
    expect(findReleaseIssues(without)).toEqual([
      expect.stringContaining("The judgement for exampleshire in example-inspection / adoption, published as Good on"),
      expect.stringContaining(
        "The recommendation sufficiency, published as Find more foster carers. on 2018-03-07, is gone.",
      ),
      expect.stringContaining("Nothing is left of the document letter-2017, published with 1 grade or wording."),
    ]);
  });
});
