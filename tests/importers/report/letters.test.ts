import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { writeDocument } from "../../../src/importers/report/writing/write-document.ts";
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

const written = (report: ReadReport) => writeDocument(report, { licence: undefined, isWhole: false }).text;
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
    expect(written(report)).toMatch(/description: Letter of one page/);
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

  /** A letter as it is posted: the inspectorate's address, those to whom it goes, and a heading. */
  const posted = (to: readonly string[], heading: readonly string[], first: readonly string[]): PlacedText[] => [
    ...block(["Ofsted", "Piccadilly Gate", "Store Street", "Manchester"], { x: 72, y: 50, size: 9 }, 11),
    { x: 72, y: 120, text: "18 February 2019" },
    ...block(to, { x: 72, y: 140 }),
    { x: 72, y: 250, text: "Dear local partnership" },
    ...block(heading, { x: 72, y: 280, bold: true }),
    ...block(first, { x: 72, y: 350 }),
    ...below(420),
  ];
  const authorityOf = ({ authority }: ReadReport) => ("value" in authority ? authority.value.id : authority.todo);

  test.each<[string, string, string[], string[], string[]]>([
    [
      "where the inspectorate and the police are of other places",
      "durham",
      ["Chief Constable, Cumbria Constabulary", "Durham County Council, Newcastle Road"],
      ["Focused visit to Durham’s children’s services"],
      ["This letter is about a focused visit on 30 and 31 January."],
    ],
    [
      "in the last line of a long heading",
      "southend-on-sea",
      ["Chief Constable of Essex Police", "Head of Service, Southend-on-Sea Borough Council"],
      [
        "Joint targeted area inspection of the multi-agency response to",
        "children who are missing from home, and of other things in",
        "Southend-on-Sea",
      ],
      ["Between 30 and 31 January, inspectors made a joint inspection of services."],
    ],
    [
      "in the sentence below a heading that names no place",
      "camden",
      ["Camden Council", "5 Pancras Square, London"],
      ["Focused visit to children’s services"],
      ["This letter is about the focused visit to Camden children’s services on the 30 and 31 of", "January 2019."],
    ],
  ])("the place of a letter is read %s", async (_where, id, to, heading, first) => {
    const report = await read([posted(to, heading, first)]);
    expect(authorityOf(report)).toBe(id === "durham" ? "county-durham" : id);
    expect(report.visit).toMatchObject({ value: { from: "2019-01-30", to: "2019-01-31" } });
    expect(report.title).toBe(heading.join(" ").replaceAll("’", "'"));
  });

  test("a letter is what its heading says, though it tells of visits of another kind", async () => {
    const report = await read([
      posted(
        ["Director of Children’s Services"],
        ["Focused visit to Bury children’s services"],
        ["Since the monitoring visit to Bury in 2016 much is better. The visit was on 5 and 6", "February 2019."],
      ),
    ]);
    expect(report.layout.kind).toBe("focused-visit-letter");
  });

  test("a letter of two places is not read as that of one", async () => {
    const page = posted(
      ["Directors of Children’s Services"],
      ["Joint targeted area inspection of services in Kingston and Richmond"],
      ["The inspection was on 5 and 6 February 2019."],
    );
    await expect(read([page])).rejects.toThrow(
      /Kingston upon Thames.*Richmond upon Thames|Richmond upon Thames.*Kingston upon Thames/,
    );
  });

  test("a letter that is dated before its visit has a slip of the pen", async () => {
    const report = await read([
      posted(
        ["Director of Children’s Services"],
        ["Focused visit to Dudley children’s services"],
        ["This letter is about a focused visit to Dudley on 3 and 4 December 2019."],
      ),
    ]);
    expect(report.published).toMatchObject({ todo: expect.stringMatching(/before the end of the visit/) as unknown });
  });

  test("an outcome whose first words are in bold type is read", async () => {
    const report = await read([
      [
        ...block(["Area SEND inspection of Wakefield", "Local Area Partnership"], { x: 57, y: 120, size: 26 }, 30),
        { x: 57, y: 200, text: "Inspection dates: 18 to 22 March 2024" },
        { x: 57, y: 215, text: "Date of previous inspection: 3 June 2019" },
        { x: 57, y: 240, text: "Inspection outcome", size: 14, bold: true },
        { x: 57, y: 270, text: "The local area partnership’s arrangements", bold: true },
        ...block(["typically lead to positive experiences and outcomes for children."], { x: 57, y: 284.4 }),
        ...below(330),
      ],
    ]);
    expect(gradesOf(report)).toEqual({ outcome: "Typically positive experiences and outcomes" });
  });

  test("a monitoring inspection of an area has no outcome, and leaves none to be written", async () => {
    const report = await read([
      [
        ...block(
          ["Area SEND monitoring inspection of", "Oldham Local Area Partnership"],
          { x: 57, y: 120, size: 26 },
          30,
        ),
        { x: 57, y: 200, text: "Inspection dates: 18 to 20 March 2025" },
        ...below(330),
      ],
    ]);
    expect(report).toMatchObject({ judgements: [], layout: { kind: "send-inspection", idWords: "send-monitoring" } });
    expect(written(report)).toMatch(/description: Report of one page/);
  });

  test.each([
    ["judged inadequate for overall effectiveness in September 2017", "single-inspection-framework"],
    ["judged inadequate in January 2018", "single-inspection-framework"],
    ["judged to be inadequate at its inspection in October 2018", "inspection-of-local-authority-childrens-services"],
    ["judged inadequate in 2016", "single-inspection-framework"],
    ["judged inadequate in July 2018", undefined],
    ["judged inadequate in 2018", undefined],
  ])("a monitoring letter follows the inspection by which services were %s", async (words, framework) => {
    const report = await read([
      letter("Monitoring visit to Barnet children’s services", [
        "This letter is about the monitoring visit to Barnet on 14 and 15 February 2019, the",
        `second since the local authority was ${words}.`,
      ]),
    ]);
    expect(report.framework).toMatchObject(
      framework === undefined ? { todo: expect.anything() as unknown } : { value: framework },
    );
  });
});
