import type { FileSource } from "../../records/folder.ts";
import type { Place } from "../../records/locate.ts";
import { compareText } from "../../records/issue.ts";
import { readExactly } from "../migrations/edit-yaml.ts";

/** A piece of a file that is replaced: what is not named stays as it stands, comments, order and line ends too. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a place of a file lies in its text; lines end as files of any system do. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let at = 1; at < line; at += 1) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = start;
    const found = end.exec(text);
    if (!found) return text.length;
    start = found.index + found[0].length;
  }
  return start + column - 1;
}

/** The text of a file to the last byte. Throws where it is no UTF-8. */
export function readWhole(source: FileSource, file: string): string {
  const text = readExactly(source, file);
  if (text === undefined) throw new Error(`${file} is not saved as UTF-8.`);
  return text;
}

/** The files with their pieces replaced, by path. An edit that is named twice is made once. */
export function applyEdits(source: FileSource, edits: readonly TextEdit[]): Map<string, string> {
  const unique = new Map(edits.map((edit) => [`${edit.file} ${edit.start}`, edit]));
  const files = Map.groupBy(unique.values(), ({ file }) => file);
  return new Map(
    [...files].map(([file, own]) => {
      const text = [...own]
        .sort((a, b) => b.start - a.start)
        .reduce(
          (whole, { start, end, text: piece }) => whole.slice(0, start) + piece + whole.slice(end),
          readWhole(source, file),
        );
      return [file, text];
    }),
  );
}

/** What becomes of a site's files: whole texts by path, and paths that go. */
export interface FileChanges {
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
}

/** A site as it would be after changes. */
export function withChanges(source: FileSource, { texts, removed }: FileChanges): FileSource {
  return {
    list: (folder) => {
      const added = [...texts.keys()].filter((file) => file.startsWith(`${folder}/`));
      return [...new Set([...source.list(folder), ...added])].filter((file) => !removed.has(file)).sort(compareText);
    },
    read: (file) => {
      const text = texts.get(file);
      return text === undefined ? source.read(file) : new TextEncoder().encode(text);
    },
    exists: (file) => texts.has(file) || (!removed.has(file) && source.exists(file)),
  };
}
