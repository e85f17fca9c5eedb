/*
 * What the screener's rules ask of the rows of a data file, gathered in one reading: a file of any size costs its different values and no
 * row.
 */
import type { FilePlace } from "../../../records/issue.ts";
import type { CsvRow } from "../../csv/stream-csv.ts";
import { isBlankRow, isTrailing, type Heading, type MetaFile } from "../meta-file.ts";
import { ColumnReader, type ColumnProfile } from "./columns.ts";
import { PlaceReader, type PlaceProfile } from "./places.ts";
import { KeyReader, type RepeatedKeys } from "./row-keys.ts";
import { count, type Tally } from "./tally.ts";

/** What the rows of a data file hold. */
export interface Profile extends PlaceProfile {
  /** Rows that are not blank. */
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, ColumnProfile>;
  readonly blankRows: Tally | undefined;
  /** Rows with more or fewer cells than the heading. */
  readonly oddRows: (Tally & { readonly cells: number }) | undefined;
  readonly repeatedKeys: RepeatedKeys;
}

/** Reads all rows below the heading once. */
export function profileRows(heading: Heading, meta: MetaFile, rows: Iterable<CsvRow>): Profile {
  const { file, names } = heading;
  const [columns, places, keys] = [
    new ColumnReader(heading, meta),
    new PlaceReader(heading),
    new KeyReader(heading, meta),
  ];
  let rowCount = 0;
  let blankRows: Tally | undefined;
  let oddRows: Profile["oddRows"];
  let waiting: FilePlace[] = [];
  const takeWaiting = () => {
    for (const first of waiting) blankRows = count(blankRows, () => first);
    waiting = [];
  };
  for (const row of rows) {
    const first = { file, line: row.line, column: 1 };
    if (isBlankRow(row)) {
      waiting.push(first);
      if (!isTrailing(row)) takeWaiting();
      continue;
    }
    takeWaiting();
    rowCount += 1;
    if (row.cells.length !== names.length)
      oddRows = { first, cells: row.cells.length, ...oddRows, count: (oddRows?.count ?? 0) + 1 };
    columns.read(row);
    places.read(row);
    keys.read(row.cells);
  }
  return {
    ...{ rowCount, blankRows, oddRows, columns: columns.finish(), repeatedKeys: keys.finish() },
    ...places.finish(),
  };
}
