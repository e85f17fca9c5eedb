import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport, type ReadReport } from "../../../src/importers/report/understand.ts";
import { block, makePdf, type PlacedText } from "./make-pdf.ts";
import { findings, head, prose, rowsOf2024, table, type Row, type TablePlace } from "./report-pages.ts";

/** Areas of the judgements since 2023. */
export const areas = [
  "impact-of-leaders",
  "help-and-protection",
  "children-in-care",
  "care-leavers",
  "overall-effectiveness",
];
/** A grade on two lines. */
export const weak = ["Requires improvement", "to be good"];
/** Grades of the report as it usually is, and their words. */
export const usual: readonly (readonly string[])[] = [["Good"], weak, ["Outstanding"], ["Inadequate"], weak];
export const usualWords = [
  "Good",
  "Requires improvement to be good",
  "Outstanding",
  "Inadequate",
  "Requires improvement to be good",
];

/** In what a report differs from the usual one. */
export interface Changes {
  readonly rows?: readonly Row[];
  readonly place?: Partial<TablePlace>;
  readonly heading?: string[];
  readonly title?: string[];
  readonly text?: readonly string[];
  readonly more?: readonly PlacedText[];
  /** Headings of the other sections, which repeat grades of the table. */
  readonly sections?: readonly (readonly string[])[];
}

/** The headings of the sections of the usual report but for that on help and protection. */
export const usualSections: readonly (readonly string[])[] = [
  ["The impact of leaders on social work practice with", "children and families: good"],
  ["The experiences and progress of children in care: outstanding"],
  ["The experiences and progress of care leavers: inadequate"],
];

/** The rows of the table with some grades. */
export const rowsWith = (grades: readonly (readonly string[])[]): Row[] =>
  rowsOf2024.map((name, index) => [name, grades[index] ?? []]);

/** A report since 2023 in which something is not as usual. */
export function makeReport({
  rows = rowsWith(usual),
  place,
  heading,
  title,
  text = prose,
  more = [],
  sections = usualSections,
}: Changes): Uint8Array {
  return makePdf([
    [
      ...head(title ?? ["Inspection of Leeds City Council", "children’s services"], "5 to 9 February 2024"),
      ...table(rows, { y: 290, gradeX: 303, ...place }),
      ...block(text, { x: 72, y: 600 }),
      ...more,
    ],
    findings(
      heading ?? [
        "The experiences and progress of children who need help and",
        "protection: requires improvement to be good",
      ],
    ),
    sections.flatMap((lines, index) => [
      ...block(lines, { x: 72, y: 90 + index * 160, size: 14, bold: true }, 17),
      ...block(prose, { x: 72, y: 150 + index * 160 }),
    ]),
  ]);
}

/** What is understood of a file that is a report. */
export async function understand(bytes: Uint8Array): Promise<ReadReport> {
  const printed = await readPrinted(bytes);
  if ("problem" in printed) throw new Error(printed.problem);
  const report = understandReport(printed, {});
  if ("problem" in report) throw new Error(report.problem);
  return report;
}
