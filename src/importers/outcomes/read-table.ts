import { splitCsv } from "../../records/csv/split-csv.ts";
import { checkSeparator } from "../csv/check-separator.ts";
import { ImportRefused } from "../records/problem.ts";

/** A row of a list, by the names of its columns. */
export interface Row {
  readonly line: number;
  readonly cell: (column: string) => string;
}

/** A list as it is written. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Cuts a list into rows. Throws `ImportRefused` where it was cut off. */
export function readTable(file: string, text: string): Table {
  checkSeparator(file, text);
  const { rows, unclosed } = splitCsv(text);
  if (unclosed)
    throw new ImportRefused([
      { file, row: unclosed.line, problem: "A quotation mark is not closed.", remedy: "Close it, or remove it." },
    ]);
  const [header = [], ...others] = rows;
  const body = others.filter((cells) => cells.some(({ text: cell }) => cell.trim() !== ""));
  const names = header.map((cell) => cell.text.trim());
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new ImportRefused([
      {
        ...{ file, row: 1, column: twice },
        problem: "Two columns have this name.",
        remedy: "Give each a name of its own, or delete one.",
      },
    ]);
  const odd = body.find((cells) => cells.length !== names.length);
  if (odd)
    throw new ImportRefused([
      {
        ...{ file, row: odd[0]?.line },
        problem: `The row has ${odd.length} cells and the heading ${names.length}.`,
        remedy: "Put text with a comma in quotation marks; if it is the last row, the file was cut off.",
      },
    ]);
  return {
    names,
    rows: body.map((cells) => ({
      line: cells[0]?.line ?? 1,
      cell: (column) => cells[names.indexOf(column)]?.text.trim() ?? "",
    })),
  };
}
