import type { RecordSet } from "../../records/read.ts";
import { placeOf, type FilePlace } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import { sentence } from "./check-document-texts.ts";

/** A sentence that is published, at its place. */
export interface PublishedSentence {
  readonly text: string;
  /** The heading that it stands under; empty where there is none. */
  readonly heading: string;
  readonly place: FilePlace;
}

/** Sentences of a document: those of its text, and those among its fields. */
export function listDocumentSentences(document: SourceRecord<"documents">): PublishedSentence[] {
  return [...listBodySentences(document), ...listFieldSentences(document)];
}

/** Sentences of every text among the fields of a record, or of the field at a path. */
export function listFieldSentences(record: SourceRecord, within: FieldPath = []): PublishedSentence[] {
  const visit = (value: unknown, path: FieldPath): PublishedSentence[] => {
    if (typeof value === "string")
      return (value.match(sentence) ?? []).map((text) => ({ text, heading: "", place: placeOf(record, path) }));
    if (Array.isArray(value)) return value.flatMap((item, at) => visit(item, [...path, at]));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([field, item]) => visit(item, [...path, field]));
  };
  const start = within.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    record.fields,
  );
  return visit(start, within);
}

/** Corrections of one of these records. */
export function listCorrections(
  { corrections }: RecordSet["records"],
  isConcerned: (concern: SourceRecord<"corrections">["fields"]["concerns"][number]) => boolean,
): SourceRecord<"corrections">[] {
  return corrections.filter(({ fields }) => fields.concerns.some(isConcerned));
}

function listBodySentences({ body, file }: SourceRecord<"documents">): PublishedSentence[] {
  const { text = "", line = 1 } = body ?? {};
  const plain = text.replace(/:para\[[^\]]*\]/g, (mark) => " ".repeat(mark.length));
  const headings = [...plain.matchAll(/^#{1,6}\s+(.*)$/gm)];
  return [...plain.matchAll(sentence)].flatMap(({ 0: words, index }) => {
    if (/^\s*(?:#|\||::)/.test(words)) return [];
    const start = index + (words.length - words.trimStart().length);
    const above = plain.slice(0, start).split("\n");
    const place = { file, line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
    const shown = words.replace(/:figure\[([^\]]*)\]\{[^}]*\}/g, "$1").replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "");
    return [{ text: shown, heading: headings.findLast((item) => item.index < start)?.[1] ?? "", place }];
  });
}
