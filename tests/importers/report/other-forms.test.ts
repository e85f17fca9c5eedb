import { expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { makeDocx } from "./make-docx.ts";

async function read(bytes: Uint8Array): Promise<ReadReport> {
  const printed = await readPrinted(bytes);
  if ("problem" in printed) throw new Error(printed.problem);
  const report = understandReport(printed, {});
  if ("problem" in report) throw new Error(report.problem);
  return report;
}

const grades = ({ judgements }: ReadReport) => judgements.map(({ word }) => ("value" in word ? word.value : "TODO"));
const words = ["Good", "Requires improvement to be good", "Outstanding", "Inadequate", "Good"];
const names = [
  "The impact of leaders on social work practice with children and families",
  "The experiences and progress of children who need help and protection",
  "The experiences and progress of children in care",
  "The experiences and progress of care leavers",
  "Overall effectiveness",
];

test("a Word document is read like a PDF, without pages", async () => {
  const report = await read(
    makeDocx([
      "## Inspection of Leeds City Council children’s services",
      "Inspection dates: 5 to 9 February 2024",
      "Lead inspector: Ada Example, His Majesty’s Inspector",
      [["Judgement", "Grade"], ...names.map((name, index) => [name, words[index] ?? ""])],
      "Services are as this sentence says.",
      "## What needs to improve?",
      "◼ The speed of plans.",
      "## The experiences and progress of care leavers: inadequate",
      "1. A first paragraph, with some words.",
      "2. A second paragraph.",
    ]),
  );
  expect(grades(report)).toEqual(words);
  expect(report.judgements[0]?.place).toBe("Table of judgements");
  expect(report.recommendations.map((each) => each.words)).toEqual(["The speed of plans."]);
  expect(report.body.flatMap(({ number }) => number ?? [])).toEqual([1, 2]);
});

const pasted = (table: string) => `Inspection of Leeds City Council
children’s services

Inspection dates: 5 to 9 February 2024
Lead inspector: Ada Example, His Majesty’s Inspector

Judgement\tGrade
${table}

Leaders wrote this sentence, which is not about a grade.

What needs to improve?

• The speed of plans.

The experiences and progress of care leavers: inadequate

1. A first paragraph, with some words.
`;

test.each([
  ["with tabs between cells", names.map((name, index) => `${name}\t${words[index] ?? ""}`)],
  ["with the grade at the end of the line", names.map((name, index) => `${name} ${words[index] ?? ""}`)],
  ["with the grade on the line below", names.flatMap((name, index) => [name, words[index] ?? ""])],
])("pasted text is read %s", async (_what, lines) => {
  const report = await read(new TextEncoder().encode(pasted(lines.join("\n"))));
  expect(grades(report)).toEqual(words);
  expect(report.recommendations).toHaveLength(1);
});

test("a grade that is missing in pasted text is not taken from another row", async () => {
  const lines = names.flatMap((name, index) => (index === 2 ? [name] : [name, words[index] ?? ""]));
  const report = await read(new TextEncoder().encode(pasted(lines.join("\n"))));
  expect(grades(report)[2]).toBe("TODO");
  expect(grades(report).filter((word, index) => word !== "TODO" && word !== words[index])).toEqual([]);
});
