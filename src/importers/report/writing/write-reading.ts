import type { Reading } from "../reading.ts";
import { yamlField, yamlNote } from "./write-yaml.ts";

/** A field with what it was read from on the line above it. */
export function writeReading(name: string, reading: Reading<string>, indent = 0): string[] {
  if ("todo" in reading) return [yamlField(name, `TODO: ${reading.todo}.`, indent)];
  return [...noteOf(reading, indent), yamlField(name, reading.value, indent)];
}

/** The page and the words that something was read from; nothing where no words of the report say it. */
export function noteOf(
  { page, words }: { readonly page: number | undefined; readonly words: string },
  indent = 0,
): string[] {
  if (words === "" || words.startsWith("--")) return [];
  return [yamlNote(`${page === undefined ? "Read" : `Page ${page}`}: “${words.slice(0, 200)}”`, indent)];
}
