import type { Place } from "../locate.ts";

/** One cell of a CSV file, with the place where it begins. */
export interface CsvCell extends Place {
  readonly text: string;
}

/** A CSV text cut into rows; empty lines have none. `unclosed` is the place of a quotation mark that nothing closes. */
export interface SplitCsv {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly unclosed?: Place;
}

/** Cuts a CSV text into cells. A cell in quotation marks may hold commas, line ends and, written twice, quotation marks. */
export function splitCsv(text: string): SplitCsv {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  while (offset < text.length || row.length > 0) {
    const place = { line, column: offset - lineStart + 1 };
    const quoted = text[offset] === '"';
    const match = quoted ? /"((?:[^"]|"")*)"([^,\n]*)/y : /([^,\n]*)/y;
    match.lastIndex = offset;
    const found = match.exec(text);
    if (!found) return { rows, unclosed: place };
    row.push({
      text: `${quoted ? (found[1] ?? "").replaceAll('""', '"') : (found[1] ?? "")}${found[2] ?? ""}`,
      ...place,
    });
    line += found[0].split("\n").length - 1;
    if (found[0].includes("\n")) lineStart = offset + found[0].lastIndexOf("\n") + 1;
    offset += found[0].length;
    if (text[offset] === ",") {
      offset += 1;
      continue;
    }
    if (row.length > 1 || row[0]?.text !== "") rows.push(row);
    row = [];
    offset += 1;
    line += 1;
    lineStart = offset;
  }
  return { rows };
}
