import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { prose, table, type Row } from "./report-pages.ts";

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

const give = (names: readonly (readonly string[])[], grades: readonly (readonly string[])[]): Row[] =>
  names.map((name, index) => [name, grades[index] ?? []]);
const good = ["Good"];
const below = (y: number) => block(prose, { x: 72, y });
describe("reports with a record of main findings", () => {
  const cover = (title: readonly string[], place: string): PlacedText[] => [
    ...block(title, { x: 85, y: 190, size: 26 }, 31),
    { x: 85, y: 290, text: place, size: 18 },
    { x: 85, y: 570, text: "Inspection dates:", size: 10 },
    { x: 191, y: 570, text: "8 – 12 July 2013", size: 10 },
    { x: 85, y: 590, text: "Reporting inspector Ada Example HMI", size: 10 },
    { x: 85, y: 740, text: "Published:", size: 10 },
    { x: 156, y: 740, text: "16 August 2013", size: 10 },
  ];
  const record = (rows: readonly Row[]) => [
    { x: 85, y: 98, text: "Record of main findings", size: 18 },
    ...table(rows, { y: 100, gradeX: 385, header: [{ x: 85, y: 120, text: "Our services", size: 14, bold: true }] }),
  ];

  test("on looked after children", async () => {
    const report = await read([
      cover(["Inspection of looked after children", "services"], "Norfolk County Council"),
      [
        { x: 85, y: 90, text: "Overall effectiveness", size: 18 },
        { x: 85, y: 120, text: "Grade 4 (inadequate)", size: 14 },
        ...below(150),
      ],
      record(
        give(
          [
            ["Overall effectiveness"],
            ["Capacity to improve"],
            ["Outcomes for looked after children", "and young people"],
            ["Quality of provision"],
            ["Leadership and management"],
          ],
          [["Inadequate"], ["Adequate"], good, ["Adequate"], ["Inadequate"]],
        ),
      ),
    ]);
    expect(gradesOf(report)).toEqual({
      "overall-effectiveness": "Inadequate",
      "capacity-to-improve": "Adequate",
      outcomes: "Good",
      "quality-of-provision": "Adequate",
      "leadership-and-management": "Inadequate",
    });
    expect(report.judgements[0]).toMatchObject({ number: 4, place: "Record of main findings, page 3" });
    expect(report.published).toMatchObject({ value: "2013-08-16" });
  });

  test("on the protection of children", async () => {
    const names = [
      ["Overall effectiveness"],
      ["The effectiveness of the help and protection", "provided to children, young people, families", "and carers"],
      ["The quality of practice"],
      ["Leadership and governance"],
    ];
    const report = await read([
      cover(["Inspection of local authority arrangements", "for the protection of children"], "Kent County Council"),
      below(100),
      record(give(names, [["Adequate"], good, ["Adequate"], ["Adequate"]])),
    ]);
    expect(Object.values(gradesOf(report))).toEqual(["Adequate", "Good", "Adequate", "Adequate"]);
  });

  test("on safeguarding and looked after children, where two parts have judgements of one name", async () => {
    const rows: Row[] = [
      [["Safeguarding services"], []],
      [["Overall effectiveness"], good],
      [["Capacity for improvement"], ["Outstanding"]],
      [["Services for looked after children"], []],
      [["Overall effectiveness"], ["Adequate"]],
      [["Capacity for improvement"], good],
    ];
    const report = await read([
      cover(["Inspection of safeguarding and looked", "after children services"], "London Borough of Barnet"),
      below(100),
      record(rows),
    ]);
    expect(gradesOf(report)).toMatchObject({
      "safeguarding-overall-effectiveness": "Good",
      "safeguarding-capacity-for-improvement": "Outstanding",
      "looked-after-overall-effectiveness": "Adequate",
      "looked-after-capacity-for-improvement": "Good",
      "safeguarding-partnership-working": "TODO",
    });
  });
});
