import { describe, expect, test } from "vitest";
import {
  buildJudgementTable,
  listDocumentJudgements,
  listJudgements,
  type DatedJudgement,
} from "../../../src/views/judgements/judgement-history.ts";
import { loadCorrectSite, replaceInFile } from "../../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const correct = loadCorrectSite();

/** The report gives the day of the judgement that it repeats. */
const sameDay = loadCorrectSite(replaceInFile(report, "made: 2007-11\n", "made: 2007-11-26\n"));

function describeJudgement({ date, framework, area, judgement, position }: DatedJudgement): string {
  const number = judgement.number === undefined ? "" : ` (${judgement.number})`;
  return `${date} ${framework.id} ${area.id}: ${judgement.word}${number}, ${position?.position ?? "?"} of ${position?.of ?? "?"}`;
}

describe("judgements of an authority", () => {
  test("oldest first, compared by word: Good is second of four as 3 of one framework and as 2 of the other", () => {
    expect(listJudgements(sameDay, "exampleshire").map(describeJudgement)).toEqual([
      "2007-11-26 example-assessment overall-effectiveness: Good (3), 2 of 4",
      "2007-11-26 example-assessment staying-safe: Outstanding (4), 1 of 4",
      "2018-03-07 example-inspection overall-effectiveness: Good (2), 2 of 4",
      "2018-03-07 example-inspection leadership: Outstanding, 1 of 4",
    ]);
  });

  test("one that a later document reports stands once, from the first document", () => {
    const repeated = listJudgements(sameDay, "exampleshire").filter(
      ({ date, area }) => date === "2007-11-26" && area.id === "overall-effectiveness",
    );
    expect(repeated.map(({ document }) => document.id)).toEqual(["exampleshire-assessment-2007"]);
  });

  test("also where the later document gives only the month", () => {
    const good = listJudgements(correct, "exampleshire").filter(
      ({ framework, area }) => framework.id === "example-assessment" && area.id === "overall-effectiveness",
    );
    expect(good.map(({ date, document }) => [date, document.id])).toEqual([
      ["2007-11-26", "exampleshire-assessment-2007"],
    ]);
  });

  test("one of the same day and area under another framework is another", () => {
    const changed = loadCorrectSite({
      ...replaceInFile(report, "    place: Paragraph 2\n", "    place: Paragraph 2\n    made: 2007-11-26\n"),
      ...replaceInFile("data/frameworks/example-inspection.yaml", "from: 2012", "from: 2007"),
    });
    expect(
      listJudgements(changed, "exampleshire")
        .filter(({ area }) => area.id === "overall-effectiveness")
        .map(({ framework }) => framework.id)
        .sort(),
    ).toEqual(["example-assessment", "example-inspection"]);
  });

  test("belong to the authority that they are about", () => {
    expect(listJudgements(correct, "other-authority")).toEqual([]);
    const [part] = Object.values(
      replaceInFile(report, "    place: Paragraph 3\n", "    place: Paragraph 3\n    authority: other-authority\n"),
    );
    const changed = loadCorrectSite({
      [report]: String(part).replace("areas: [exampleshire]", "areas: [exampleshire, other-authority]"),
    });
    expect(listJudgements(changed, "other-authority").map(({ area }) => area.id)).toEqual(["leadership"]);
    expect(listJudgements(changed, "exampleshire").map(({ area }) => area.id)).not.toContain("leadership");
  });
});

describe("judgements of a document", () => {
  test("in its order, with those that it only reports", () => {
    const document = correct.documents.get("exampleshire-report-2018");
    if (!document) throw new Error("The fixture has no report.");
    expect(listDocumentJudgements(correct, document).map(describeJudgement)).toEqual([
      "2018-03-07 example-inspection overall-effectiveness: Good (2), 2 of 4",
      "2018-03-07 example-inspection leadership: Outstanding, 1 of 4",
      "2007-11 example-assessment overall-effectiveness: Good (3), 2 of 4",
    ]);
  });
});

describe("judgements side by side", () => {
  const table = buildJudgementTable(listJudgements(sameDay, "exampleshire"));

  test("have a column an inspection, oldest first", () => {
    expect(table.columns.map(({ framework, date, document }) => [framework.id, date, document.id])).toEqual([
      ["example-assessment", "2007-11-26", "exampleshire-assessment-2007"],
      ["example-inspection", "2018-03-07", "exampleshire-report-2018"],
    ]);
  });

  test("share a row where they share a theme, and leave the others empty", () => {
    expect(
      table.rows.map(({ theme, cells }) => [
        theme,
        ...cells.map((cell) => cell.map(({ judgement }) => judgement.word)),
      ]),
    ).toEqual([
      ["Overall effectiveness", ["Good"], ["Good"]],
      ["Staying safe", ["Outstanding"], []],
      ["Leadership", [], ["Outstanding"]],
    ]);
  });

  test("are none where there are none", () => {
    expect(buildJudgementTable([])).toEqual({ columns: [], rows: [] });
  });
});
