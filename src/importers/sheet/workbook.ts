import { read, SSF, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { GivenFile } from "../files/read-given.ts";
import { ImportRefused } from "../records/problem.ts";

/** A cell as a reader of the sheet sees it. */
export interface SheetCell {
  /** As printed, with the decimals of its format; empty where nothing stands there. */
  readonly text: string;
  /** What keeps it from being read as it stands: a formula without a stored result, an error. */
  readonly fault?: string;
  /** Whether the cell is merged with one above, below or on its left, whose number it would repeat. */
  readonly isMerged?: boolean;
  /** Whether the number stands there without a format of its own, so that its print is the program's and not the author's. */
  readonly isUnformatted?: boolean;
}

/** A sheet that is shown. */
export interface Sheet {
  readonly name: string;
  /** Rows of cells from A1; a merged cell's text stands in each of its places. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A workbook, or a CSV file as a workbook of one sheet. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Names of sheets, and rows and columns of sheets, that the author has hidden: they are not read. */
  readonly hidden: readonly string[];
}

const empty: SheetCell = { text: "" };

/** Reads .xlsx, .xls, .ods or .csv. Formulas count by the results stored in the file. Throws `ImportRefused` where it is none of these. */
export function readWorkbook({ name, bytes }: GivenFile): Workbook {
  const refuse = (problem: string, remedy: string): never => {
    throw new ImportRefused([{ file: name, problem, remedy }]);
  };
  if (!/\.(?:xlsx|xlsm|xls|ods|csv)$/i.test(name))
    return refuse(
      "This is no workbook.",
      "Give a file that ends in .xlsx, .xls, .ods or .csv; save others in one of these forms.",
    );
  const isText = /\.csv$/i.test(name);
  if (!isText && !isPacked(bytes))
    return refuse("The file is not what its name says.", "Open it in its program, and save it again as .xlsx or .ods.");
  let book: WorkBook;
  try {
    book = isText
      ? read(decode(bytes), { type: "string", raw: true })
      : read(bytes, { type: "array", cellNF: true, cellText: true, sheetStubs: true, cellStyles: true });
  } catch {
    return refuse(
      "The file cannot be read as a workbook.",
      "It may be cut off or have a password. Open it in its program, and save it again.",
    );
  }
  const states = book.Workbook?.Sheets ?? [];
  const isHidden = (index: number) => (states[index]?.Hidden ?? 0) !== 0;
  const shown = book.SheetNames.filter((_, index) => !isHidden(index));
  return {
    sheets: book.SheetNames.flatMap((title, index) => {
      const sheet = book.Sheets[title];
      return sheet === undefined || isHidden(index) ? [] : [{ name: title, rows: readRows(sheet) }];
    }),
    hidden: [
      ...book.SheetNames.filter((_, index) => isHidden(index)),
      ...shown.flatMap((title) => nameHidden(title, book.Sheets[title])),
    ],
  };
}

/** The hidden rows and columns of a sheet that hold anything, as officers know them. */
function nameHidden(title: string, sheet: WorkSheet | undefined): string[] {
  if (sheet === undefined) return [];
  const cells = Object.keys(sheet)
    .filter((name) => !name.startsWith("!"))
    .map((name) => utils.decode_cell(name))
    .filter(({ r, c }) => readCell(sheet, r, c) !== empty);
  const rows = [...new Set(cells.map(({ r }) => r))].filter((row) => sheet["!rows"]?.[row]?.hidden);
  const columns = [...new Set(cells.map(({ c }) => c))].filter((column) => sheet["!cols"]?.[column]?.hidden);
  return [
    ...rows.map((row) => `${title}, row ${row + 1}`),
    ...columns.map((column) => `${title}, column ${utils.encode_col(column)}`),
  ];
}

/** The text of a CSV file: UTF-8, or what older spreadsheets write on Windows where it is none. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Whether a file is a zip, as .xlsx and .ods are, or one of the older containers. */
function isPacked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

function readRows(sheet: WorkSheet): SheetCell[][] {
  // The range that a sheet says is often far larger than what stands in it.
  const cells = Object.keys(sheet).filter((name) => !name.startsWith("!"));
  const filled = cells.map((name) => utils.decode_cell(name)).filter(({ r, c }) => readCell(sheet, r, c) !== empty);
  const count = (numbers: readonly number[]) => numbers.reduce((most, each) => Math.max(most, each + 1), 0);
  const [height, width] = [count(filled.map(({ r }) => r)), count(filled.map(({ c }) => c))];
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => readCell(sheet, row, column)),
  );
  for (const { s: start, e: end } of sheet["!merges"] ?? [])
    for (let row = start.r; row <= Math.min(end.r, height - 1); row += 1)
      for (let column = start.c; column <= Math.min(end.c, width - 1); column += 1) {
        const line = rows[row];
        const isRepeated = end.r > start.r || column > start.c;
        if (line) line[column] = { ...(rows[start.r]?.[start.c] ?? empty), ...(isRepeated && { isMerged: true }) };
      }
  return rows.map((line, row) =>
    line.map((cell, column) => (sheet["!rows"]?.[row]?.hidden || sheet["!cols"]?.[column]?.hidden ? empty : cell)),
  );
}

function readCell(sheet: WorkSheet, row: number, column: number): SheetCell {
  const cell = sheet[utils.encode_cell({ r: row, c: column })] as
    { t: string; v?: unknown; w?: string; f?: string; z?: string | number } | undefined;
  if (cell === undefined || cell.t === "z")
    return cell?.f === undefined
      ? empty
      : {
          text: "",
          fault: "a formula without a stored result: open the file in its program, save it, and read it again",
        };
  if (cell.t === "e") return { text: cell.w ?? "", fault: `the error ${cell.w ?? ""}`.trim() };
  // Of a share, some files hold the number beside its format and not its print.
  const isBare = cell.t === "n" && String(cell.z ?? "").includes("%") && !(cell.w ?? "").includes("%");
  const print = isBare ? format(cell.z ?? "General", cell.v) : (cell.w ?? writePlain(cell.v));
  const text = print.replace(/[\u00A0\u2007\u202F\s]+/g, " ").trim();
  return { text, ...(cell.t === "n" && (cell.z === undefined || cell.z === "General") && { isUnformatted: true }) };
}

/** The library gives its formatter without a type. */
const { format } = SSF as { readonly format: (form: string | number, value: unknown) => string };

function writePlain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** How a cell is named to officers: `Sheet1!C5`. */
export function nameCell(sheet: Sheet, row: number, column: number): string {
  return `${sheet.name}!${utils.encode_cell({ r: row, c: column })}`;
}

/** How a column is named to officers: `Sheet1, column C`. */
export function nameColumn(sheet: Sheet, column: number): string {
  return `${sheet.name}, column ${utils.encode_col(column)}`;
}
