import { parquetMetadata, parquetRead, type FileMetaData } from "hyparquet";
import type { NationalSource } from "../../library/national/source.ts";
import type { GivenFile } from "../files/read-given.ts";
import { ImportRefused } from "../records/problem.ts";
import type { Progress } from "../records/progress.ts";
import { findMissing, findUnread, tellOther } from "./check-parquet.ts";

/** A row of a national file, as it stands there. */
export interface NationalRow {
  readonly measure: string;
  readonly period: string;
  readonly area: string;
  readonly areaName: string;
  readonly value: string;
  /** Its place in the file, counted from 1; a parquet file has no row of headings. */
  readonly row: number;
}

/**
 * Gives every row of a parquet file to `take`, part by part, so that no more than a part is in memory as rows. Returns how many there are. Throws `ImportRefused` where the
 * file is none, is cut off, or has other columns.
 */
export async function readParquet(
  { name, bytes }: GivenFile,
  columns: NationalSource["columns"],
  progress: Progress,
  take: (row: NationalRow) => void,
): Promise<number> {
  const refuse = (problem: string, remedy: string, column?: string): never => {
    throw new ImportRefused([{ file: name, column, problem, remedy }]);
  };
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = openParquet(buffer, bytes, refuse);
  const missing = findMissing(name, columns, metadata);
  if (missing.length > 0) throw new ImportRefused(missing);
  const unread = findUnread(name, columns, metadata);
  if (unread.length > 0) throw new ImportRefused(unread);
  const total = Number(metadata.num_rows);
  if (total === 0) refuse("It has no rows.", "Get it again from its publisher.");
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const first = start;
    await readPart(buffer, { metadata, columns, start, end }, (cells, index) => {
      take({ ...cells, row: first + index + 1 });
    }).catch(() =>
      refuse(
        `It is damaged: rows ${first + 1} to ${end} of ${total} cannot be read.`,
        "Get it again from its publisher, and compare its size.",
      ),
    );
    start = end;
    progress.tell(`Reading ${name}`, start / total);
  }
  return total;
}

function openParquet(
  buffer: ArrayBuffer,
  bytes: Uint8Array,
  refuse: (problem: string, remedy: string) => never,
): FileMetaData {
  const sign = (at: number) => new TextDecoder("latin1").decode(buffer.slice(at, at + 4));
  if (bytes.length === 0) return refuse("The file is empty.", "Get it again from its publisher.");
  if (buffer.byteLength < 12 || sign(0) !== "PAR1") return refuse(...tellOther(bytes));
  if (sign(buffer.byteLength - 4) !== "PAR1")
    return refuse("It is cut off: its end is missing.", "Get it again from its publisher, and compare its size.");
  try {
    return parquetMetadata(buffer);
  } catch {
    return refuse("It is damaged: its table of contents cannot be read.", "Get it again from its publisher.");
  }
}

interface Part {
  readonly metadata: FileMetaData;
  readonly columns: NationalSource["columns"];
  readonly start: number;
  readonly end: number;
}

async function readPart(
  file: ArrayBuffer,
  { metadata, columns, start, end }: Part,
  take: (cells: Omit<NationalRow, "row">, index: number) => void,
): Promise<void> {
  const names = Object.values(columns);
  let rows: unknown[][] = [];
  await parquetRead({
    ...{ file, metadata, columns: names, rowStart: start, rowEnd: end },
    onComplete: (read: unknown[][]) => {
      rows = read;
    },
  });
  if (rows.length !== end - start) throw new Error("Rows are missing.");
  const order = Object.keys(columns) as (keyof typeof columns)[];
  for (const [index, cells] of rows.entries()) {
    const cell = (name: keyof typeof columns) => writeCell(cells[order.indexOf(name)]).trim();
    take(
      {
        ...{ measure: cell("measure"), period: cell("period"), area: cell("area") },
        ...{ areaName: cell("areaName"), value: cell("value") },
      },
      index,
    );
  }
}

/** A cell as text: columns of texts and of numbers alike. */
function writeCell(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "bigint" ? String(cell) : "";
}
