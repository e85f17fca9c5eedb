import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { prose } from "./report-pages.ts";

async function read(pages: readonly (readonly PlacedText[])[]): Promise<ReadReport> {
  const printed = await readPrinted(makePdf(pages));
  if ("problem" in printed) throw new Error(printed.problem);
  const report = understandReport(printed, {});
  if ("problem" in report) throw new Error(report.problem);
  return report;
}

/** Grades by their area; what is to be done by hand is "TODO". */
function gradesOf({ judgements }: ReadReport): Record<string, string> {
  return Object.fromEntries(judgements.map(({ area, word }) => [area, "value" in word ? word.value : "TODO"]));
}

const below = (y: number) => block(prose, { x: 72, y });
describe("letters and joint inspections", () => {
  const letter = (heading: string, sentence: readonly string[]): PlacedText[] => [
    { x: 72, y: 90, text: "11 March 2019" },
    { x: 72, y: 120, text: "Director of Children’s Services" },
    { x: 72, y: 180, text: "Dear Ms Example" },
    { x: 72, y: 210, text: heading, bold: true },
    ...block(sentence, { x: 72, y: 240 }),
    ...below(320),
    { x: 72, y: 400, text: "Yours sincerely" },
    { x: 72, y: 440, text: "Ada Example" },
    { x: 72, y: 455, text: "Her Majesty’s Inspector" },
  ];

  test("a monitoring letter gives no grade, though it names that of the inspection before it", async () => {
    const report = await read([
      letter("Monitoring visit of Barnet local authority children’s services", [
        "This letter is about the monitoring visit to Barnet on 14 and 15 February 2019. It",
        "was the sixth since the local authority was judged inadequate in July 2017.",
      ]),
    ]);
    expect(report).toMatchObject({
      judgements: [],
      layout: { kind: "monitoring-letter" },
      framework: { value: "single-inspection-framework" },
      published: { value: "2019-03-11" },
      visit: { value: { from: "2019-02-14", to: "2019-02-15" } },
      leads: { value: [{ name: "Ada Example", role: "Her Majesty's Inspector, who signed the letter" }] },
    });
  });

  test("so does that on a focused visit", async () => {
    const report = await read([
      letter("Focused visit to Calderdale children’s services", [
        "This letter is about a focused visit to Calderdale children’s services on 4 and 5",
        "December 2019. Her Majesty’s Inspectors were two.",
      ]),
    ]);
    expect(report).toMatchObject({
      judgements: [],
      layout: { kind: "focused-visit-letter" },
      visit: { value: { from: "2019-12-04", to: "2019-12-05" } },
    });
  });

  test.each([
    [
      "The local area partnership’s SEND arrangements typically lead to positive",
      "Typically positive experiences and outcomes",
    ],
    ["The local area partnership’s arrangements lead to inconsistent", "Inconsistent experiences and outcomes"],
  ])("an area SEND inspection has one outcome: %s", async (sentence, word) => {
    const report = await read([
      [
        ...block(["Area SEND inspection of Leeds Local Area", "Partnership"], { x: 72, y: 120, size: 26 }, 30),
        { x: 72, y: 200, text: "Inspection dates: 3 to 7 March 2025" },
        { x: 72, y: 240, text: "Inspection outcome", size: 14, bold: true },
        ...block([sentence, "experiences and outcomes for children and young people."], { x: 72, y: 270 }),
        ...below(330),
      ],
    ]);
    expect(gradesOf(report)).toEqual({ outcome: word });
  });
});
