import type { FileMetaData } from "hyparquet";
import type { NationalSource } from "../../library/national/source.ts";
import { findFileKind } from "../../records/file-kinds.ts";
import { nearest } from "../../records/nearest.ts";
import type { ImportProblem } from "../records/problem.ts";

/** What a file is that is no parquet file, and what to do. */
export function tellOther(bytes: Uint8Array): readonly [problem: string, remedy: string] {
  const give = "Give the file whose name ends in .parquet, as its publisher offers it.";
  const kind = findFileKind(bytes);
  if (kind) return [`It is no parquet file, but ${kind.name}.`, kind.name.includes("gzip") ? kind.remedy : give];
  const isText = !bytes.subarray(0, 1000).includes(0);
  return [isText ? "It is no parquet file, but a text, such as a CSV file or a page." : "It is no parquet file.", give];
}

/** Columns of the national file that a parquet file lacks. */
export function findMissing(
  file: string,
  columns: NationalSource["columns"],
  { schema }: FileMetaData,
): ImportProblem[] {
  const names = schema.slice(1).map(({ name }) => name);
  const missing = Object.values(columns).filter((column) => !names.includes(column));
  const found = names.map((name) => `“${name}”`).join(", ");
  if (missing.length === Object.keys(columns).length)
    return [
      {
        file,
        problem: `It has none of the columns of the national file; its columns are ${found}.`,
        remedy: `Give the file with the columns ${Object.values(columns).join(", ")}.`,
      },
    ];
  return missing.map((column) => {
    const near = nearest(column, names);
    const remedy = `${near === undefined ? "" : `Perhaps it is called “${near}” now. `}Give a file with this column; a new form of the file needs a new version of findings.`;
    return { file, column, problem: `There is no such column; its columns are ${found}.`, remedy };
  });
}

/** Columns that hold neither texts nor numbers. */
export function findUnread(
  file: string,
  columns: NationalSource["columns"],
  { schema }: FileMetaData,
): ImportProblem[] {
  return Object.values(columns).flatMap((column): ImportProblem[] => {
    const element = schema.find(({ name }) => name === column);
    const kind = element?.logical_type?.type ?? element?.converted_type ?? "";
    const what =
      (element?.num_children ?? 0) > 0 || element?.repetition_type === "REPEATED"
        ? "lists"
        : element?.type === "BOOLEAN"
          ? "yes and no"
          : /^(?:DATE|TIME)/.test(kind) || element?.type === "INT96"
            ? "days or times"
            : undefined;
    if (what === undefined) return [];
    const remedy = "Ask the publisher for the file as it was issued: this column holds texts or numbers in it.";
    return [{ file, column, problem: `The column holds ${what}, not texts or numbers.`, remedy }];
  });
}
