import { stringify } from "yaml";
import type { FileSource } from "../../records/folder.ts";
import { readWhole } from "./text-edit.ts";

/** The text of a file that holds a list, with entries added to its end: the others stay as they stand. */
export function addListEntries(source: FileSource, file: string, entries: readonly object[]): string {
  const before = source.exists(file) ? readWhole(source, file) : "";
  const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
  const start = /^\s*(?:#[^\n]*\s*)*\[\s*\]\s*$/.test(before) ? before.replace(/\[\s*\]\s*$/, "") : before;
  const added = stringify(entries, { lineWidth: 0 }).replaceAll("\n", lineEnd);
  return `${start}${start === "" || start.endsWith("\n") ? "" : lineEnd}${added}`;
}
