import { read, utils } from "@e965/xlsx";
import { ImportRefused } from "../records/problem.ts";
import type { GivenFile } from "./read-given.ts";

/** A sheet as text: each cell as it is shown, "" where it is blank. */
export interface Sheet {
  readonly name: string;
  /** Rows from the first of the sheet on, so that row 1 is the first in the list. */
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a spreadsheet (.xlsx, .ods). Throws `ImportRefused` where it is none or is damaged. */
export function readSpreadsheet({ name, bytes }: GivenFile): Sheet[] {
  const refuse = (problem: string): never => {
    const remedy = "Save it in a spreadsheet program as .xlsx or .ods, and try again.";
    throw new ImportRefused([{ file: name, problem, remedy }]);
  };
  // Both forms are zip archives; anything else would be guessed at.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse("It is no spreadsheet.");
  try {
    const { SheetNames, Sheets } = read(bytes, { type: "array", dense: true });
    return SheetNames.flatMap((sheet) => {
      const cells = Sheets[sheet];
      if (!cells) return [];
      const from = utils.decode_range(cells["!ref"] ?? "A1").s;
      const rows = utils.sheet_to_json<unknown[]>(cells, { header: 1, raw: false, defval: "", blankrows: true });
      const texts = rows.map((row) => [...Array<string>(from.c).fill(""), ...row.map((cell) => String(cell).trim())]);
      return [{ name: sheet, rows: [...Array.from({ length: from.r }, () => []), ...texts] }];
    });
  } catch {
    return refuse("It is damaged, or protected by a password.");
  }
}
