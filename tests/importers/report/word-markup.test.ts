import { describe, expect, test } from "vitest";
import { importReport } from "../../../src/importers/report/import-report.ts";
import { makeDocx } from "./make-docx.ts";

type Row = readonly string[];

const rows: readonly (readonly [string, string])[] = [
  ["The impact of leaders on social work practice with children and families", "Good"],
  ["The experiences and progress of children who need help and protection", "Requires improvement to be good"],
  ["The experiences and progress of children in care", "Outstanding"],
  ["The experiences and progress of care leavers", "Inadequate"],
  ["Overall effectiveness", "Requires improvement to be good"],
];
const [[firstName]] = rows as [[string, string]];
const others = rows.slice(1);
const words = (text: string, looks = "") => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, span = "") => `<w:tc><w:tcPr>${span}</w:tcPr><w:p>${words(text)}</w:p></w:tc>`;
const change = (kind: string, run: string) => `<w:${kind} w:id="1" w:author="Officer">${run}</w:${kind}>`;
const header: Row = ["Judgement", "Grade"];

async function read(table: readonly Row[], more: readonly string[] = []) {
  const result = await importReport(
    makeDocx([
      "## Inspection of Leeds City Council children’s services",
      "Inspection dates: 5 to 9 February 2024",
      "Lead inspector: Ada Example",
      table,
      "The people who lead the service know their streets, and told us what they would mend next.",
      ...more,
    ]),
    { whole: false, openLicence: "Open Government Licence v3.0" },
  );
  if ("problem" in result) return { problem: result.problem, grades: [], lists: [] as string[] };
  return {
    problem: undefined,
    grades: result.report.judgements.map(({ word }) => ("value" in word ? word.value : "TODO")),
    lists: result.report.recommendations.map((each) => each.words),
  };
}
const written = rows.map(([, grade]) => grade);
const open = rows.map(() => "TODO");

describe("a table of grades as Word writes it", () => {
  test.each<[string, readonly Row[]]>([
    ["is read below a merged header", [[cell("Judgement Grade", '<w:gridSpan w:val="2"/>')], ...rows]],
    ["is read from content controls", [header, ...rows.map(([name, grade]) => [name, `<w:p><w:sdt><w:sdtContent>${words(grade)}</w:sdtContent></w:sdt></w:p>`])]], // prettier-ignore
    ["is read from words in several runs", [header, ...rows.map(([name, grade]) => [name, `<w:p>${words(grade.slice(0, 3))}${words(grade.slice(3))}</w:p>`])]], // prettier-ignore
    ["is read beside a column headed as the grade of before", [["Judgement", "Previous grade", "Grade"], ...rows.map(([name, grade]) => [name, "Inadequate", grade])]], // prettier-ignore
  ])("%s", async (_, table) => {
    expect((await read(table)).grades).toEqual(written);
  });

  const merged = (first: boolean) => (first ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>");
  test.each<[string, readonly Row[]]>([
    ["one grade is merged over two rows", [header, [firstName, cell("Good", merged(true))], [others[0]?.[0] ?? "", cell("", merged(false))], ...others.slice(1)]], // prettier-ignore
    ["one name is merged over two grades", [header, [cell(firstName, merged(true)), "Good"], [cell("", merged(false)), "Inadequate"], ...others]], // prettier-ignore
    ["two years stand below one heading", [["Judgement", cell("Grade", '<w:gridSpan w:val="2"/>')], ["", "2019", "2024"], ...rows.map(([name, grade]) => [name, "Inadequate", grade])]], // prettier-ignore
  ])("is not certain where %s", async (_, table) => {
    expect((await read(table)).grades).toEqual(open);
  });
});

describe("a document whose words are not settled is refused", () => {
  const withFirst = (grade: string) => [header, [firstName, `<w:p>${grade}</w:p>`], ...others];
  const gone = '<w:r><w:delText xml:space="preserve">Good</w:delText></w:r>';
  test.each<[string, readonly Row[], string]>([
    ["taken out and put in", withFirst(change("del", gone) + change("ins", words("Inadequate"))), "tracked changes that are neither accepted nor rejected, the first at “Good”"], // prettier-ignore
    ["moved", withFirst(change("moveTo", words("Good"))), "tracked changes"],
    ["in a cell that is taken out", [header, [firstName, cell("Good", '<w:cellDel w:id="1" w:author="Officer"/>'), "Inadequate"], ...others], "tracked changes"], // prettier-ignore
    ["struck out", withFirst(words("Good", "<w:strike/>")), "words that are struck out, the first at “Good”"],
    ["hidden", withFirst(words("Good", "<w:vanish/>")), "words that are hidden, the first at “Good”"],
  ])("with a grade that is %s", async (_, table, problem) => {
    expect((await read(table)).problem).toContain(problem);
  });

  test("but not for a change of looks, or what is said not to be struck", async () => {
    const looks =
      '<w:strike w:val="0"/><w:rPrChange w:id="1" w:author="Officer"><w:rPr><w:strike/></w:rPr></w:rPrChange>';
    expect((await read(withFirst(words("Good", looks)))).grades).toEqual(written);
  });
});

test("marks of footnotes are no words of an entry, and footnotes none of the list", async () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const { lists } = await read(
    [header, ...rows],
    ["## What needs to improve?", `<w:p>${words("• The time that plans take to reach people.")}${mark}</w:p>`],
  );
  expect(lists).toEqual(["The time that plans take to reach people."]);
});
