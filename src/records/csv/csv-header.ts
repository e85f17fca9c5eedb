import { breach, headOf, type Issue, type Rule } from "../issue.ts";
import { nearest, suggest } from "../nearest.ts";
import { csvColumns, type CsvColumn } from "./csv-columns.ts";
import { isPublishedHeading, publishedColumns } from "./csv-published.ts";
import { listPeriodColumns } from "./csv-wide.ts";
import type { CsvCell } from "./split-csv.ts";

export const shapeHeader: Rule = {
  id: "shape-header",
  severity: "error",
  says: "A CSV file has the columns that it needs, each once, and no others; commas part its cells, its heading is the first line, and it does not end in blank columns.",
};

export const shapeHeaderSpace: Rule = {
  id: "shape-header-space",
  severity: "error",
  says: "A heading of a CSV file has no space beside it.",
};

/** The columns that a form of file can have and needs, and those of which one says where figures are from: a document published here, or a work that is not. */
interface Form {
  readonly known: readonly string[];
  readonly required: readonly string[];
  readonly sources: readonly string[];
}

const writtenForm: Form = {
  known: csvColumns,
  required: ["area", "period", "value", "place"] satisfies CsvColumn[],
  sources: ["document", "citationTitle"] satisfies CsvColumn[],
};

/** The form of the file that a site publishes of an indicator. */
const publishedForm: Form = {
  known: publishedColumns,
  required: ["area", "period", "value", "source_place"],
  sources: ["source_document", "source_work"],
};

/** What is wrong with the first row of a CSV file: columns that are not known, are missing, stand twice or have a space beside them. */
export function checkHeader(file: string, rows: readonly (readonly CsvCell[])[]): Issue[] {
  const [header = []] = rows;
  const other = findOtherForm(rows);
  if (other) return [breach(shapeHeader, headOf(file), other.problem, other.remedy)];
  const all = header.map(({ text }) => text.trim());
  const { known, required, sources } = isPublishedHeading(all) ? publishedForm : writtenForm;
  const periods = listPeriodColumns(all);
  const names = all.filter((_, index) => periods.every((column) => column.index !== index));
  const needed = periods.length > 0 ? required.filter((name) => name !== "period" && name !== "value") : required;
  const report = (rule: Rule, problem: string, remedy: string, cell?: CsvCell) =>
    breach(rule, { ...headOf(file), ...cell }, problem, remedy);
  const unknown = header
    .map((cell) => ({ ...cell, text: cell.text.trim() }))
    .filter(({ text }) => names.includes(text) && !known.includes(text));
  const meant = unknown.map(({ text }) => nearest(text, known));
  return [
    ...checkAsides(file, header),
    ...header
      .filter(({ text }) => text !== text.trim())
      .map((cell) =>
        report(shapeHeaderSpace, `“${cell.text}” starts or ends with a space.`, "Remove the space.", cell),
      ),
    ...unknown.map((cell) =>
      report(
        shapeHeader,
        `There is no column ${cell.text || "without a name"} here.`,
        suggest(cell.text, known, "columns"),
        cell,
      ),
    ),
    ...[...needed, ...(sources.some((name) => names.includes(name)) ? [] : sources.slice(0, 1))]
      .filter((name) => !names.includes(name) && !meant.includes(name))
      .map((name) => report(shapeHeader, `The column ${name} is missing.`, "Add it to the first row.")),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .concat(all.filter((name, index) => all.indexOf(name) !== index && !names.includes(name)))
      .map((name) => report(shapeHeader, `The column ${name} stands here twice.`, "Keep one of the two.")),
  ];
}

/** Headings that say something of a period whose own column is not there. */
function checkAsides(file: string, header: readonly CsvCell[]): Issue[] {
  const columns = listPeriodColumns(header.map(({ text }) => text.trim()));
  const given = new Set(columns.filter(({ kind }) => kind === "value").map(({ period }) => period));
  return columns
    .filter(({ period }) => !given.has(period))
    .map(({ period, index }) => {
      const problem = `There is a column ${header[index]?.text.trim() ?? ""}, but none for the figures of ${period}.`;
      return breach(shapeHeader, { ...headOf(file), ...header[index] }, problem, `Add a column ${period}.`);
    });
}

/** What a file is that is no CSV with its heading in the first row: one remedy, instead of one issue for every column. */
function findOtherForm(
  rows: readonly (readonly CsvCell[])[],
): { readonly problem: string; readonly remedy: string } | undefined {
  const [header = []] = rows;
  const [first] = header;
  if (/^sep=.?$/i.test(first?.text ?? ""))
    return {
      problem: "The first line is for Excel only, and says which sign parts the cells.",
      remedy: "Delete it, and save the file with commas between the cells.",
    };
  const sign = [";", "\t", "|"].find((one) => (first?.text.split(one).length ?? 0) >= 3);
  if (sign !== undefined && header.length <= 2)
    return {
      problem: `The cells are parted by ${sign === ";" ? "semicolons" : sign === "\t" ? "tabs" : "upright lines"}.`,
      remedy: "Save the file with commas between the cells: in Excel as CSV UTF-8 (comma delimited).",
    };
  const [area, name, ...others] = header.map(({ text }) => text.trim());
  if (area === "area" && name === "name" && !others.includes("place"))
    return {
      problem:
        "This is the file of all authorities that a site publishes, which does not say where its figures are from.",
      remedy:
        "Delete the column name; add the columns citationTitle, citationPublisher, citationIssued and place at the end, and fill them in the first row; write unknown-missing in blank cells.",
    };
  const isKnown = ({ text }: CsvCell) => (csvColumns as readonly string[]).includes(text.trim());
  const row = rows.slice(0, 10).findIndex((cells) => cells.filter(isKnown).length >= 3);
  if (row > 0 && header.filter(isKnown).length < 2)
    return {
      problem: `The heading stands in line ${rows[row]?.[0]?.line ?? row + 1}, and not in the first.`,
      remedy: "Delete the lines above it.",
    };
  if (header.length > 2 && !header.some(isKnown) && header.some(({ text }) => /\d/.test(text)))
    return {
      problem: "The file has no heading: its first line is a row of figures.",
      remedy: "Write the names of its columns above it, as in area,period,value,marker,document,place.",
    };
  if (header.length > 1 && header.at(-1)?.text === "") {
    const count = header.length - 1 - header.findLastIndex(({ text }) => text !== "");
    const isBlank = rows.every((cells) => cells.slice(header.length - count).every(({ text }) => text.trim() === ""));
    if (isBlank)
      return {
        problem: `The file ends in ${count === 1 ? "a blank column" : `${count} blank columns`}, as spreadsheets leave them.`,
        remedy:
          "Delete them in the spreadsheet, and save the file again; in a text editor, the commas at the end of each line.",
      };
  }
  return undefined;
}
