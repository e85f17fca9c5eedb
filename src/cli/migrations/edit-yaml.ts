import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { FileSource } from "../../records/folder.ts";

/** A YAML file that is changed piece by piece: what is not changed stays as it stands, comments, order and line ends too. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** The maps of the list at `path`, or the map there; none where the file is written otherwise. */
  maps(path: readonly string[]): readonly YAMLMap[];
  /** Line and column, from 1, of a place in the text. */
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

/** A piece of text that is put in. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Opens a file of records; undefined where it is no YAML, which the check reports. */
export function openYaml(source: FileSource, file: string): YamlFile | undefined {
  const text = readExactly(source, file);
  if (text === undefined) return undefined;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: "core", merge: false });
  if (document.errors.length > 0) return undefined;
  return {
    file,
    text,
    maps: (path) => {
      const found = path.length === 0 ? document.contents : document.getIn(path);
      if (isMap(found)) return [found];
      return isSeq(found) ? found.items.filter(isMap) : [];
    },
    placeOf: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line, column: col };
    },
  };
}

/** The text of a file to the last byte, line ends and byte order mark too; undefined where it is no UTF-8, which the check reports. */
export function readExactly(source: FileSource, file: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(source.read(file));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The words of a field of a map; undefined where it has none. */
export function readField(map: YAMLMap, name: string): string | undefined {
  const value = map.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Where a map begins. */
export function startOf(map: YAMLMap): number {
  return map.range?.[0] ?? 0;
}

/** Puts a field behind another, whose value stands on one line, in the layout of the map. */
export function insertField({ text }: YamlFile, map: YAMLMap, after: string, field: string): Insertion | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === after);
  const [key, value] = [pair?.key, pair?.value];
  if (!isScalar(key) || !isScalar(value)) return undefined;
  const [, end] = value.range ?? [0, 0];
  if (map.flow) return { offset: end, text: `, ${field}` };
  const start = key.range?.[0] ?? 0;
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const next = text.indexOf("\n", end);
  return next < 0
    ? { offset: text.length, text: `${lineEnd}${indent}${field}` }
    : { offset: next + 1, text: `${indent}${field}${lineEnd}` };
}

/** A text with pieces put in. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  return [...insertions]
    .sort((a, b) => b.offset - a.offset)
    .reduce((whole, { offset, text: piece }) => whole.slice(0, offset) + piece + whole.slice(offset), text);
}
