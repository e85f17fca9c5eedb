import type { NationalSource } from "../../library/national/source.ts";
import { formatList } from "../records/format-list.ts";
import { ImportRefused } from "../records/problem.ts";
import type { GivenFile } from "../files/read-given.ts";
import { readSpreadsheet, type Sheet } from "../files/read-spreadsheet.ts";

/** A neighbour of an authority in a set. */
export interface Neighbour {
  /** The department's number of it. */
  readonly code: string;
  /** How close it is, in the words of the file, in lower case with hyphens: `very-close`. */
  readonly closeness: string;
}

/** One edition of the sets of statistical neighbours. */
export interface NeighbourEdition {
  /** When it was issued, YYYY-MM, by the name of its file. */
  readonly issued: string;
  readonly file: string;
  /** Neighbours by the number of the authority, the closest first. */
  readonly sets: ReadonlyMap<string, readonly Neighbour[]>;
}

type Form = NationalSource["beside"]["neighbours"];

/** Editions of neighbours among files, the newest first. Throws `ImportRefused` where one has another form. */
export function readNeighbourEditions(files: readonly GivenFile[], form: Form): NeighbourEdition[] {
  return files.map((file) => readNeighbourEdition(file, form)).sort((a, b) => (a.issued < b.issued ? 1 : -1));
}

/** The month and year that a file's name ends in, YYYY-MM; undefined where it is no file of neighbours. */
export function readFileEdition(name: string, form: Form): string | undefined {
  const [, month = "", year] = form.file.exec(name) ?? [];
  const number = monthNames.findIndex((one) => one.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  return year === undefined || month.length < 3 || number === 0
    ? undefined
    : `${year}-${String(number).padStart(2, "0")}`;
}

const monthNames = "january february march april may june july august september october november december".split(" ");

function readNeighbourEdition(file: GivenFile, form: Form): NeighbourEdition {
  const issued = readFileEdition(file.name, form) ?? "";
  const sheet = findSheet(file, form);
  const head = sheet.rows.findIndex((row) => row.includes(form.area) && row.includes(`${form.neighbour}1`));
  const header = sheet.rows[head] ?? [];
  if (head === -1)
    throw new ImportRefused([
      {
        file: file.name,
        problem: `The sheet “${sheet.name}” has no row with the headings ${form.area} and ${form.neighbour}1.`,
        remedy: "Get it again from its publisher. Take it out of the folder to import without neighbours.",
      },
    ]);
  const area = header.indexOf(form.area);
  const columns = header.flatMap((name, index) => (new RegExp(`^${form.neighbour}\\d+$`).test(name) ? [index] : []));
  const sets = sheet.rows.slice(head + 1).flatMap((row): [string, Neighbour[]][] => {
    const code = row[area] ?? "";
    if (!/^\d{3}$/.test(code)) return [];
    const members = columns.flatMap((index): Neighbour[] => {
      const member = row[index] ?? "";
      const closeness = (header[index + 1] === form.closeness ? (row[index + 1] ?? "") : "").toLowerCase();
      return /^\d{3}$/.test(member) ? [{ code: member, closeness: closeness.replaceAll(/\s+/g, "-") }] : [];
    });
    return members.length === 0 ? [] : [[code, members]];
  });
  return { issued, file: file.name, sets: new Map(sets) };
}

function findSheet(file: GivenFile, form: Form): Sheet {
  const sheets = readSpreadsheet(file);
  const sheet = sheets.find(({ name }) => name === form.sheet);
  if (sheet) return sheet;
  throw new ImportRefused([
    {
      file: file.name,
      problem: `It has no sheet “${form.sheet}”; its sheets are ${formatList(sheets.map(({ name }) => `“${name}”`))}.`,
      remedy: "Get it again from its publisher. Take it out of the folder to import without neighbours.",
    },
  ]);
}
