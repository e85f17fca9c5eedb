import { describe, expect, test } from "vitest";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { understand } from "./make-report.ts";
import { prose, table, type Row } from "./report-pages.ts";
import type { ReadReport } from "../../../src/importers/report/understand.ts";

/** Grades by their area; what is to be done by hand is "TODO". */
function gradesOf({ judgements }: ReadReport): Record<string, string> {
  return Object.fromEntries(judgements.map(({ area, word }) => [area, "value" in word ? word.value : "TODO"]));
}

const below = (y: number) => block(prose, { x: 71, y });
const names = [
  ["1.   Children who need help and protection"],
  ["2.   Children looked after and achieving", "permanence"],
  ["2.1 Adoption performance"],
  ["2.2 Experiences and progress of care leavers"],
  ["3.   Leadership, management and governance"],
];
const rowsOf = (...grades: readonly (readonly string[])[]): Row[] =>
  names.map((name, index) => [name, grades[index] ?? []]);
const good = ["Good"];

/** The first page of a report of the single inspection, its table at a height. */
const opening = (place: string, dates: string, sentence: readonly string[]): PlacedText[] => [
  { x: 71, y: 120, text: place, size: 26 },
  ...block(
    ["Inspection of services for children in need of help and", "protection, and of others"],
    { x: 71, y: 145, size: 14 },
    17,
  ),
  { x: 71, y: 200, text: `Inspection date: ${dates}`, size: 14 },
  { x: 71, y: 230, text: "Report published: 25 November 2016", size: 14 },
  ...block(sentence, { x: 71, y: 290, size: 14 }, 17),
];
const single = (sentence: readonly string[], rows: readonly Row[], dates = "12/09/2016 to 06/10/2016") =>
  understand(
    makePdf([[...opening("Kirklees", dates, sentence), ...table(rows, { y: 340, header: [] })], [...below(120)]]),
  );

describe("reports of the single inspection", () => {
  test("may print what services require in the plural, and days in figures", async () => {
    const report = await single(
      ["The overall judgement is requires improvement"],
      rowsOf(["Require improvement"], ["Require", "improvement"], good, ["Require improvement"], good),
    );
    expect(Object.values(gradesOf(report))).toEqual([
      "Requires improvement to be good",
      "Requires improvement to be good",
      "Requires improvement to be good",
      "Good",
      "Requires improvement to be good",
      "Good",
    ]);
    expect(report.visit).toMatchObject({ value: { from: "2016-09-12", to: "2016-10-06" } });
  });

  test("may not judge what there was nothing of, which is no judgement and nothing to be done", async () => {
    const report = await single(
      ["Children’s services in Kirklees are good"],
      rowsOf(good, good, ["Not judged"], good, ["Outstanding"]),
    );
    expect(gradesOf(report)).toEqual({
      "overall-effectiveness": "Good",
      "help-and-protection": "Good",
      "looked-after": "Good",
      "care-leavers": "Good",
      leadership: "Outstanding",
    });
    expect(report.notJudged).toEqual(["adoption"]);
  });

  test("may go on after the overall judgement without a full stop", async () => {
    const report = await single(
      ["The overall judgement is Inadequate", "There are failures that leave children at risk"],
      rowsOf(["Inadequate"], good, good, good, ["Inadequate"]),
    );
    expect(gradesOf(report)["overall-effectiveness"]).toBe("Inadequate");
  });

  test("give no grade where the verb is lost", async () => {
    const report = await single(["Children’s services in Kirklees good"], rowsOf(good, good, good, good, good));
    expect(gradesOf(report)["overall-effectiveness"]).toBe("TODO");
  });

  test("may set a name to the full width of its column", async () => {
    const rows = rowsOf(good, [], good, good, good);
    const spread = ["2.", "Children", "looked", "after", "and", "achieving"].map((text, index) => ({
      x: [79, 97, 158, 205, 242, 275][index] ?? 0,
      y: 398.4,
      text,
    }));
    const texts = table(rows, { y: 340, header: [] }).filter(({ text }) => !text.startsWith("2.   Children"));
    const report = await understand(
      makePdf([
        [
          ...opening("Kirklees", "3 to 28 May 2016", ["Children’s services in Kirklees are good"]),
          ...texts,
          ...spread,
          { x: 395, y: 405.6, text: "Inadequate" },
        ],
        below(120),
      ]),
    );
    expect(gradesOf(report)["looked-after"]).toBe("Inadequate");
  });

  test("may have footnotes between two rows, at the end of a page", async () => {
    const rows = rowsOf(good, good, ["Outstanding"], good, ["Inadequate"]);
    const report = await understand(
      makePdf([
        [
          ...opening("Kirklees", "3 to 28 May 2016", [
            "Children’s services in Kirklees require improvement to be good",
          ]),
          ...table(rows.slice(0, 3), { y: 500, header: [] }),
          ...block(
            [
              "This report is made under a law that lets inspectors join two of them, which this line says over the whole",
              "width of the page.",
            ],
            { x: 71, y: 730, size: 10 },
            12,
          ),
        ],
        [...table(rows.slice(3), { y: 90, header: [] }), ...below(260)],
      ]),
    );
    expect(gradesOf(report)).toMatchObject({
      adoption: "Outstanding",
      "care-leavers": "Good",
      leadership: "Inadequate",
    });
  });

  test("may be of the board alone", async () => {
    const report = await understand(
      makePdf([
        [
          { x: 71, y: 120, text: "Surrey Safeguarding Children Board", size: 26 },
          ...block(
            ["Review of the effectiveness of the Local Safeguarding Children", "Board"],
            { x: 71, y: 145, size: 14 },
            17,
          ),
          { x: 71, y: 185, text: "Inspection date: 15 June 2015 – 17 June 2015", size: 14 },
          { x: 71, y: 250, text: "The Local Safeguarding Children Board requires improvement", size: 14, bold: true },
          ...below(280),
        ],
        below(120),
      ]),
    );
    expect(report.authority).toMatchObject({ value: { id: "surrey" } });
    expect(gradesOf(report)).toEqual({ "local-safeguarding-children-board": "Requires improvement to be good" });
  });
});

test("a number may stand behind a grade in a record", async () => {
  const rows: Row[] = [
    "Overall effectiveness",
    "Capacity to improve",
    "Outcomes for looked after children",
    "Quality of provision",
    "Leadership and management",
  ].map((name) => [[name], ["Adequate", "Grade 3"]]);
  const report = await understand(
    makePdf([
      [
        ...block(["Inspection of looked after children", "services"], { x: 85, y: 190, size: 26 }, 31),
        { x: 85, y: 290, text: "Medway", size: 18 },
        { x: 85, y: 570, text: "Inspection dates: 8 – 12 July 2013" },
      ],
      below(120),
      [
        { x: 85, y: 98, text: "Record of main findings", size: 18 },
        ...table(rows, { y: 100, gradeX: 385, header: [] }),
      ],
    ]),
  );
  expect(new Set(Object.values(gradesOf(report)))).toEqual(new Set(["Adequate"]));
});
