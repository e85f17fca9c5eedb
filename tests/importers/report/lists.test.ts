import { describe, expect, test } from "vitest";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { understand } from "./make-report.ts";
import { head, prose, rowsOf2024, table } from "./report-pages.ts";

const wordsOf = async (pages: readonly (readonly PlacedText[])[]) =>
  (await understand(makePdf(pages))).recommendations.map(({ words }) => words);

const first: PlacedText[] = [
  ...head(["Inspection of Leeds City Council", "children’s services"], "5 to 9 February 2024"),
  ...table(
    rowsOf2024.map((name) => [name, ["Good"]]),
    { y: 290, gradeX: 303 },
  ),
  ...block(prose, { x: 72, y: 600 }),
];
const letter = (days: string): PlacedText[] => [
  { x: 72, y: 90, text: "8 January 2019" },
  { x: 72, y: 120, text: "Dear Ada Example" },
  { x: 72, y: 150, text: "Focused visit to Leeds local authority children’s services", bold: true },
  { x: 72, y: 180, text: `This letter tells of a focused visit to Leeds on ${days}.` },
  ...block(prose, { x: 72, y: 210 }),
  { x: 72, y: 300, text: "What needs to improve in this area of social work practice", bold: true },
  { x: 72, y: 330, text: "• The time in which somebody calls back." },
];

describe("what a report asks for", () => {
  test("keeps what is set in below an entry as part of it", async () => {
    const found = await wordsOf([
      first,
      [
        { x: 72, y: 90, text: "What needs to improve?", size: 14, bold: true },
        { x: 72, y: 120, text: "• The oversight of:" },
        { x: 90, y: 140, text: "– plans" },
        { x: 90, y: 160, text: "– visits." },
        { x: 72, y: 180, text: "• The use of what children say." },
        ...block(prose, { x: 72, y: 240 }),
      ],
    ]);
    expect(found).toEqual(["The oversight of: – plans – visits.", "The use of what children say."]);
  });

  test("ends at the findings of a letter, though their title is set like the text", async () => {
    const found = await wordsOf([
      letter("5 and 6 December 2018"),
      [
        { x: 72, y: 90, text: "Findings" },
        { x: 72, y: 120, text: "• Somebody calls back on the same day, which was not so." },
        ...block(prose, { x: 72, y: 160 }),
      ],
    ]);
    expect(found).toEqual(["The time in which somebody calls back."]);
  });

  test("is not joined to the number of a page that stands higher than the edge", async () => {
    const found = await understand(
      makePdf([
        [...letter("5 and 6 December 2018"), { x: 510, y: 752, text: "1" }],
        [{ x: 72, y: 90, text: "Findings", bold: true }, ...block(prose, { x: 72, y: 120 })],
      ]),
    );
    expect(found.body.map(({ text }) => text)).toContain("Findings");
  });
});

describe("an area inspection", () => {
  const opening: PlacedText[] = [
    { x: 57, y: 100, text: "Area SEND inspection of Leeds Local Area", size: 20 },
    { x: 57, y: 124, text: "Partnership", size: 20 },
    { x: 57, y: 160, text: "Inspection dates: 5 to 9 February 2024", size: 14 },
    ...block(prose, { x: 57, y: 200 }),
    { x: 57, y: 300, text: "What does the area partnership need to do better?", size: 14, bold: true },
    { x: 57, y: 330, text: "• Some people wait for longer than they should, and nobody tells them why." },
  ];
  const rows = (from: number): PlacedText[] => [
    { x: 57, y: from, text: "Areas for improvement", size: 14, bold: true },
    { x: 62, y: from + 30, text: "Areas for improvement", bold: true },
    ...block(["Leaders should tell everybody who waits for longer than a month or so what comes", "next."], {
      x: 62,
      y: from + 45,
    }),
    { x: 62, y: from + 74.4, text: "Leaders should write better plans, by:" },
    { x: 80, y: from + 90, text: "– asking" },
    { x: 80, y: from + 106, text: "– listening." },
    { x: 62, y: from + 122, text: "Leaders should look at what this changes." },
    { x: 62, y: from + 150, text: "Local area partnership details" },
    { x: 62, y: from + 180, text: "Leeds City Council" },
  ];

  test("asks for each row of its table, and for nothing that it found", async () => {
    expect(await wordsOf([opening, rows(90)])).toEqual([
      "Leaders should tell everybody who waits for longer than a month or so what comes next.",
      "Leaders should write better plans, by: – asking – listening.",
      "Leaders should look at what this changes.",
    ]);
  });

  test("asks for the second column of a table that begins with who is responsible", async () => {
    const found = await wordsOf([
      opening,
      [
        { x: 57, y: 90, text: "Areas for priority action", size: 14, bold: true },
        { x: 62, y: 120, text: "Responsible body", bold: true },
        { x: 224, y: 120, text: "Areas for priority action", bold: true },
        ...block(["Leeds City Council", "and its partners"], { x: 62, y: 140 }),
        ...block(["Leaders should at once say how they plan together", "and who decides."], { x: 224, y: 140 }),
        { x: 62, y: 190, text: "Leeds City Council" },
        { x: 224, y: 190, text: "Leaders should shorten the time of waiting." },
        ...rows(260),
      ],
    ]);
    expect(found.slice(0, 2)).toEqual([
      "Leaders should at once say how they plan together and who decides.",
      "Leaders should shorten the time of waiting.",
    ]);
    expect(found).toHaveLength(5);
  });

  test("names the lead inspectors of its team", async () => {
    const team: PlacedText[] = [
      { x: 62, y: 500, text: "Inspection team", size: 14, bold: true },
      { x: 62, y: 530, text: "Ada Example, Ofsted HMI, lead inspector" },
      { x: 340, y: 530, text: "Bob Example, CQC lead inspector" },
      { x: 62, y: 550, text: "Cecil Example, Ofsted HMI" },
    ];
    const { leads } = await understand(makePdf([opening, [...rows(90), ...team]]));
    expect(leads).toMatchObject({ value: [{ name: "Ada Example" }, { name: "Bob Example" }] });
  });
});
