import { utils, write, type WorkSheet } from "@e965/xlsx";
import type { GivenFile } from "../../../src/importers/files/read-given.ts";

/** A cell: a value; with `z`, the format that prints it; with `f`, a formula whose result is stored, or is not. */
export type Given =
  string | number | { readonly v?: number | string; readonly z?: string; readonly f?: string; readonly e?: string };

/** A sheet of a workbook that a test makes. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Given[])[];
  readonly isHidden?: boolean;
  /** Merged cells, as A1:B1. */
  readonly merged?: readonly string[];
  /** Hidden rows and columns, counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook as a file. */
export function makeWorkbook(sheets: readonly GivenSheet[], form: "xlsx" | "ods" = "xlsx"): GivenFile {
  const book = utils.book_new();
  for (const { name, rows, merged = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell.v ?? "") : cell))),
    );
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell === "object") addCell(sheet, utils.encode_cell({ r, c }), cell);
      });
    });
    sheet["!merges"] = merged.map((range) => utils.decode_range(range));
    const hide = (places: readonly number[]) =>
      Array.from({ length: 20 }, (_, at) => ({ hidden: places.includes(at) }));
    if (hiddenRows.length > 0) sheet["!rows"] = hide(hiddenRows);
    if (hiddenColumns.length > 0) sheet["!cols"] = hide(hiddenColumns);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  const bytes = Buffer.from(write(book, { type: "buffer", bookType: form, compression: false }) as Buffer);
  const result = Buffer.from(`<v>${unstored}</v>`);
  const at = bytes.indexOf(result);
  if (at !== -1) bytes.fill(" ", at, at + result.length);
  return { name: `given.${form}`, bytes: new Uint8Array(bytes) };
}

const unstored = 918273;

function addCell(sheet: WorkSheet, address: string, { v, z, f, e }: Exclude<Given, string | number>): void {
  // The library writes no formula without its result: the one that stands here is taken out of the file again.
  if (f !== undefined && v === undefined) sheet[address] = { t: "n", v: unstored, f };
  else if (e !== undefined) sheet[address] = { t: "e", v: 7, w: e, ...(f !== undefined && { f }) };
  else if (v === undefined) sheet[address] = { t: "z" };
  else
    sheet[address] = {
      t: typeof v === "number" ? "n" : "s",
      v,
      ...(z !== undefined && { z }),
      ...(f !== undefined && { f }),
    };
}
