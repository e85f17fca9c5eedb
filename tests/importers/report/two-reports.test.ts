import { expect, test } from "vitest";
import { importReport } from "../../../src/importers/report/import-report.ts";
import { block, makePdf } from "./make-pdf.ts";
import { findings, head, prose, rowsOf2024, table } from "./report-pages.ts";

const read = (pages: Parameters<typeof makePdf>[0]) =>
  importReport(makePdf(pages), { whole: false, openLicence: "Open Government Licence v3.0" });
const report = (place: string, dates: string, grade: string) => [
  [
    ...head([`Inspection of ${place}`, "children’s services"], dates),
    ...table(rowsOf2024.map((name) => [name, [grade]]), { y: 290 }), // prettier-ignore
    ...block(prose, { x: 72, y: 640 }),
  ],
  findings(["The experiences and progress of", "children in care"]),
];

test("two reports in one file are not mixed: the page of the second is named", async () => {
  const result = await read([
    ...report("Leeds City Council", "5 to 9 February 2024", "Good"),
    ...report("Leeds City Council", "4 to 8 March 2019", "Inadequate"),
  ]);
  expect(result).toMatchObject({ problem: expect.stringContaining("another begins on page 3") as string });
  expect(result).toMatchObject({ problem: expect.stringContaining("Print pages 1 to 2 and pages 3 to 4") as string });
});

test("nor are a letter and another behind it", async () => {
  const letter = (to: string) => [
    { x: 72, y: 90, text: `Dear ${to}` },
    { x: 72, y: 120, text: "Monitoring visit of Leeds children’s services" },
    ...block(prose, { x: 72, y: 150 }),
  ];
  const result = await read([letter("Ada"), letter("Ada")]);
  expect(result).toMatchObject({ problem: expect.stringContaining("begins on page 2") as string });
});

test("a report that names its days once more behind its cover is one", async () => {
  const [first = [], second = []] = report("Leeds City Council", "5 to 9 February 2024", "Good");
  const again = [...second, { x: 72, y: 500, text: "Inspection dates: 5 to 9 February 2024" }];
  expect(await read([first, again])).toHaveProperty("report");
});
