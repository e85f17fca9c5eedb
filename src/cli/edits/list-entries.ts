import { isSeq, parseDocument, stringify, type Node } from "yaml";
import type { FileSource } from "../../records/folder.ts";
import { readWhole, type TextEdit } from "./text-edit.ts";

/** The text of a file that holds a list, with entries added to its end: the others stay as they stand. */
export function addListEntries(source: FileSource, file: string, entries: readonly object[]): string {
  const before = source.exists(file) ? readWhole(source, file) : "";
  const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
  const start = /^\s*(?:#[^\n]*\s*)*\[\s*\]\s*$/.test(before) ? before.replace(/\[\s*\]\s*$/, "") : before;
  const added = stringify(entries, { lineWidth: 0 }).replaceAll("\n", lineEnd);
  return `${start}${start === "" || start.endsWith("\n") ? "" : lineEnd}${added}`;
}

/** Edits that take entries out of the list that a file holds, by their positions: the others stay as they stand, with all remarks. */
export function removeListEntries(source: FileSource, file: string, positions: readonly number[]): TextEdit[] {
  const text = readWhole(source, file);
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return [];
  return positions.flatMap((position) => {
    const range = (list.items[position] as Node | undefined)?.range;
    if (!range) return [];
    const [start, end] = range;
    if (list.flow) return [{ file, start, end: end + (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0), text: "" }];
    const below = text.indexOf("\n", end);
    const next = text[end - 1] === "\n" ? end : below < 0 ? text.length : below + 1;
    return [{ file, start: text.lastIndexOf("\n", start - 1) + 1, end: next, text: "" }];
  });
}
