import { expect, test } from "vitest";
import { importReport } from "../../../src/importers/report/import-report.ts";
import { makeDocx } from "./make-docx.ts";
import { prose, rowsOf2024 } from "./report-pages.ts";

const opening = [
  "Inspection of Leeds City Council children’s services",
  "Inspection dates: 5 to 9 February 2024",
  [["Judgement", "Grade"], ...rowsOf2024.map((name) => [name.join(" "), "Good"])],
  prose.join(" "),
  "## What needs to improve?",
  "* The oversight of:",
  "** plans",
  "** visits.",
  "* The use of what children say.",
  "## The experiences and progress of children in care: good",
];

async function write(parts: Parameters<typeof makeDocx>[0]): Promise<string> {
  const imported = await importReport(makeDocx([...opening, ...parts]), { whole: false, openLicence: "OGL" });
  if ("problem" in imported) throw new Error(imported.problem);
  expect(imported.report.judgements.map(({ word }) => "value" in word && word.value)).toEqual(Array(5).fill("Good"));
  expect(imported.report.recommendations.map(({ words }) => words)).toEqual([
    "The oversight of: – plans – visits.",
    "The use of what children say.",
  ]);
  return imported.document.text;
}

test("numbers that Word gives by itself are to be written by hand", async () => {
  expect(await write(["#) Children are heard well.", "#) Homes are near."])).toContain("TODO: Word counts paragraphs");
});

test("numbers that stand in the text are read", async () => {
  const text = await write(["1. Children are heard well.", "2. Homes are near."]);
  expect(text).toContain(":para[1-2]");
  expect(text).not.toContain("Word counts");
});
