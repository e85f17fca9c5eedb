import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { findings, head, prose, rowsOf2019, rowsOf2024, table, type Row } from "./report-pages.ts";

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
const weak = ["Requires improvement", "to be good"];
const below = (y: number) => block(prose, { x: 72, y });
const title2024 = ["Inspection of Calderdale local", "authority children’s services"];

describe("reports since 2018", () => {
  test("until 2022: three judgements and the whole", async () => {
    const grades = [good, weak, ["Outstanding"], good];
    const report = await read([
      [
        ...head(["Calderdale Metropolitan Borough Council"], "12 November 2018 to 23 November 2018"),
        { x: 72, y: 190, text: "Inspection of children’s social care services" },
        ...table(give(rowsOf2019, grades), { y: 290 }),
        ...below(540),
      ],
      findings([
        "The experiences and progress of children who need help and",
        "protection: requires improvement to be good",
      ]),
    ]);
    expect(gradesOf(report)).toEqual({
      "impact-of-leaders": "Good",
      "help-and-protection": "Requires improvement to be good",
      "children-in-care-and-care-leavers": "Outstanding",
      "overall-effectiveness": "Good",
    });
    expect(report.framework).toMatchObject({ value: "inspection-of-local-authority-childrens-services" });
    expect(report.visit).toMatchObject({ value: { from: "2018-11-12", to: "2018-11-23" } });
    expect(report.leads).toMatchObject({ value: [{ name: "Ada Example", role: "Lead inspector" }] });
    expect(report.published).toHaveProperty("todo");
  });

  test.each(["middle", "top"] as const)(
    "since 2023, cells set at the %s: care leavers have a judgement of their own",
    async (align) => {
      const grades = [weak, good, good, ["Inadequate"], ["Inadequate"]];
      const report = await read([
        [
          ...head(title2024, "20 to 24 January 2025"),
          ...table(give(rowsOf2024, grades), { y: 290, gradeX: 303, align }),
          ...below(560),
        ],
        findings(["The experiences and progress of children who need help and", "protection: good"]),
      ]);
      expect(gradesOf(report)).toEqual({
        "impact-of-leaders": "Requires improvement to be good",
        "help-and-protection": "Good",
        "children-in-care": "Good",
        "care-leavers": "Inadequate",
        "overall-effectiveness": "Inadequate",
      });
      expect(report.recommendations.map(({ words, page }) => [words, page])).toEqual([
        ["The speed at which plans reach the people whom they are about.", 2],
        ["The use of what children say.", 2],
      ]);
      expect(report.body.flatMap(({ number }) => number ?? [])).toEqual([1, 2]);
    },
  );

  test("since April 2026: no judgement of the whole, in the table or in words", async () => {
    const report = await read([
      [
        ...head(["Inspection of Brent local authority", "children’s services"], "27 April to 1 May 2026"),
        ...table(give(rowsOf2024.slice(0, 4), [good, good, good, good]), { y: 290, gradeX: 303 }),
        ...below(540),
      ],
      findings(["The experiences and progress of care leavers: good"]),
    ]);
    expect(report.framework).toMatchObject({ value: "inspection-of-local-authority-childrens-services-2026" });
    expect(Object.keys(gradesOf(report))).not.toContain("overall-effectiveness");
    expect(Object.values(gradesOf(report))).toEqual(["Good", "Good", "Good", "Good"]);
  });
});

test("a bold sentence that names a section and its grade is the heading of the section, held against the table", async () => {
  const [heading] = [
    block(["The experiences and progress of children who need help and protection", "is good."], {
      x: 72,
      y: 200,
      bold: true,
    }),
  ];
  const report = await read([
    [
      ...head(["Calderdale Metropolitan Borough Council"], "12 November 2018 to 23 November 2018"),
      { x: 72, y: 190, text: "Inspection of children’s social care services" },
      ...table(give(rowsOf2019, [good, weak, good, good]), { y: 290 }),
      ...below(540),
    ],
    [...findings([]), ...heading],
  ]);
  expect(gradesOf(report)["help-and-protection"]).toBe("TODO");
  expect(report.body.filter(({ kind }) => kind === "heading").map(({ text }) => text)).toEqual([
    "What needs to improve?",
    "The experiences and progress of children who need help and protection is good.",
  ]);
});

describe("reports of the single inspection", () => {
  const opening = (place: string, board: boolean): PlacedText[] => [
    { x: 71, y: 120, text: place, size: 26 },
    ...block(
      [
        "Inspection of services for children in need of help and",
        "protection, and of others",
        ...(board ? ["and", "Review of the effectiveness of the Local Safeguarding Children", "Board"] : []),
      ],
      { x: 71, y: 145, size: 14 },
      20,
    ),
    { x: 71, y: 260, text: "Inspection date: 25 April – 18 May 2017", size: 14 },
    { x: 71, y: 283, text: "Report published: 7 July 2017", size: 14 },
  ];
  const names = [
    ["1.   Children who need help and protection"],
    ["2.   Children looked after and achieving", "permanence"],
    ["2.1 Adoption performance"],
    ["2.2 Experiences and progress of care leavers"],
    ["3.   Leadership, management and governance"],
  ];

  test("give the whole in a sentence, and sub-judgements under looked after children", async () => {
    const rows = table(
      give(names, [["Requires improvement to", "be good"], good, ["Requires", "improvement"], good, ["Inadequate"]]),
      { y: 340, header: [] },
    );
    const report = await read([
      [
        ...opening("London Borough of Barnet", false),
        { x: 77, y: 330, text: "Children’s services in Barnet require improvement to be good", size: 14 },
        ...rows,
      ],
      [{ x: 77, y: 90, text: "Executive summary", size: 14, bold: true }, ...below(120)],
    ]);
    expect(gradesOf(report)).toEqual({
      "overall-effectiveness": "Requires improvement to be good",
      "help-and-protection": "Requires improvement to be good",
      "looked-after": "Good",
      adoption: "Requires improvement to be good",
      "care-leavers": "Good",
      leadership: "Inadequate",
    });
    expect(report.published).toMatchObject({ value: "2017-07-07" });
    expect(report.visit).toMatchObject({ value: { from: "2017-04-25", to: "2017-05-18" } });
  });

  test("until 2015 say it in other words, and that of the board in its own part", async () => {
    const rows = table(give(names, [good, good, good, good, ["Outstanding"]]), { y: 390, header: [] });
    const report = await read([
      [
        ...opening("Leeds City Council", true),
        { x: 77, y: 320, text: "The overall judgement is that children’s services are good", size: 14 },
        ...below(340),
        ...rows,
      ],
      [
        { x: 71, y: 90, text: "The Local Safeguarding Children Board (LSCB)", size: 16, bold: true },
        { x: 77, y: 120, text: "The Local Safeguarding Children Board requires improvement", size: 14 },
        ...below(150),
      ],
    ]);
    expect(gradesOf(report)).toMatchObject({
      "overall-effectiveness": "Good",
      leadership: "Outstanding",
      "local-safeguarding-children-board": "Requires improvement to be good",
    });
  });

  test("of which the part on the board is missing leave its grade to be written", async () => {
    const rows = table(give(names, [good, good, good, good, good]), { y: 340, header: [] });
    const report = await read([
      [
        ...opening("London Borough of Barnet", true),
        { x: 77, y: 330, text: "Children’s services in Barnet are good", size: 14 },
        ...rows,
      ],
    ]);
    expect(gradesOf(report)).toMatchObject({
      "overall-effectiveness": "Good",
      "local-safeguarding-children-board": "TODO",
    });
  });
});
