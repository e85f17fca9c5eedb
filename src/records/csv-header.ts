import type { Issue } from "./issue.ts";
import { suggest } from "./nearest.ts";
import type { CsvCell } from "./split-csv.ts";

/** Columns that a CSV file of observations can have, in any order. */
export const csvColumns = [
  "area",
  "period",
  "value",
  "marker",
  "note",
  "rank",
  "of",
  "document",
  "place",
  "disclosure",
] as const;
export type CsvColumn = (typeof csvColumns)[number];

const required: readonly CsvColumn[] = ["area", "period", "value", "document", "place"];

/** What is wrong with the first row of a CSV file: columns that are not known, are missing, stand twice or have a space beside them. */
export function checkHeader(file: string, header: readonly CsvCell[]): Issue[] {
  const names = header.map(({ text }) => text.trim());
  const report = (rule: "shape-header" | "shape-header-space", problem: string, remedy: string, cell?: CsvCell) => ({
    ...{ file, line: cell?.line ?? 1, column: cell?.column ?? 1, severity: "error" as const },
    ...{ problem, remedy, rule },
  });
  return [
    ...header
      .filter(({ text }) => text !== text.trim())
      .map((cell) =>
        report("shape-header-space", `“${cell.text}” starts or ends with a space.`, "Remove the space.", cell),
      ),
    ...names
      .filter((name) => !(csvColumns as readonly string[]).includes(name))
      .map((name) =>
        report(
          "shape-header",
          `There is no column ${name || "without a name"} here.`,
          suggest(name, csvColumns, "columns"),
        ),
      ),
    ...required
      .filter((name) => !names.includes(name))
      .map((name) => report("shape-header", `The column ${name} is missing.`, "Add it to the first row.")),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => report("shape-header", `The column ${name} stands here twice.`, "Keep one of the two.")),
  ];
}
