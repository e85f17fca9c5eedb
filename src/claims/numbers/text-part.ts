import type { FilePlace } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import { mayHoldNumbers } from "./find-numbers.ts";
import type { TextNumber } from "./number-set.ts";
import type { HeldNumber } from "./number-set.ts";
import { readPlace, type TextPlace } from "./text-place.ts";

/** A text, or a part of one, about one place of the documents that it belongs to. */
export interface TextPart {
  /** Ids of the documents, or `meetings/` and `lists/` with an id, that it belongs to. */
  readonly subjects: readonly string[];
  readonly place: TextPlace;
  readonly text: string;
  /** File in which the text stands. */
  readonly file: string;
  /** Indicators, tables and claims that the text stands beside: their figures hold its numbers wherever it stands. */
  readonly beside: Beside;
  /** Where a number of the text stands in its file. */
  readonly locate: (found: TextNumber) => FilePlace;
}

/** Records that a text stands beside. */
export interface Beside {
  readonly indicators?: readonly string[];
  /** A table, or one row of it. */
  readonly table?: { readonly id: string; readonly row?: number };
  /** Id of a claim. */
  readonly claim?: string;
  /** Numbers that the record itself holds besides. */
  readonly numbers?: readonly HeldNumber[];
}

/** A field of a record as a text. */
export function readField(
  { file, locator }: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
  text: string,
  about: { readonly subjects: readonly string[]; readonly place: string; readonly beside?: Beside },
): TextPart[] {
  return mayHoldNumbers(text) ? [toPart({ file, locator }, path, text, about)] : [];
}

function toPart(
  { file, locator }: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
  text: string,
  about: Parameters<typeof readField>[3],
): TextPart {
  return {
    subjects: about.subjects,
    place: readPlace(about.place),
    text,
    file,
    beside: about.beside ?? {},
    locate: ({ at, printed }) => ({ file, ...locator.within(path, printed, countBefore(text, printed, at)) }),
  };
}

/** The fields of an object that are texts, with the way to each; lists of texts count as so many texts. */
export function listFields(
  fields: object,
  names: readonly string[],
  path: FieldPath = [],
): { readonly path: FieldPath; readonly text: string }[] {
  return names.flatMap((name) => {
    const value: unknown = Reflect.get(fields, name);
    if (typeof value === "string") return [{ path: [...path, name], text: value }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      typeof item === "string" ? [{ path: [...path, name, index], text: item }] : [],
    );
  });
}

/** How often a word stands before a place of a text. */
function countBefore(text: string, word: string, at: number): number {
  let count = 0;
  for (let found = text.indexOf(word); found >= 0 && found < at; found = text.indexOf(word, found + 1)) count += 1;
  return count;
}
