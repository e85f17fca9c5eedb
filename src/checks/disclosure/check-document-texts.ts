import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { findSmallCount } from "./reveals-count.ts";
import { countShared, listTitleWords, plainTitle } from "./title-words.ts";

export const disclosureText: Rule = {
  id: "disclosure-text",
  severity: "error",
  says: "No text gives a suppressed count.",
};

/** What a suppressed count is of, and the document that it comes from. */
export interface HiddenSubject {
  readonly document: string;
  readonly title: string;
  /** Title of its table. */
  readonly context: string;
}

const remedy = "Take the number out of the sentence, or word it so that it is plainly about others.";

/** Sentences of a document, and of claims on it, that give a small count in the words of a figure which is suppressed. */
export function checkDocumentTexts(
  { documents, claims }: RecordSet["records"],
  subjects: readonly HiddenSubject[],
  threshold: number,
): Issue[] {
  const byDocument = Map.groupBy(subjects, ({ document }) => document);
  return [...byDocument].flatMap(([id, own]) => {
    const document = documents.find((item) => item.id === id);
    return [
      ...(document ? [...checkBody(document, own, threshold), ...checkFields(document, own, threshold)] : []),
      ...claims.filter(({ fields }) => fields.document === id).flatMap((record) => checkFields(record, own, threshold)),
    ];
  });
}

function checkBody(
  document: SourceRecord<"documents">,
  subjects: readonly HiddenSubject[],
  threshold: number,
): Issue[] {
  const { text = "", line = 1 } = document.body ?? {};
  const plain = text.replace(/:para\[[^\]]*\]/g, (mark) => " ".repeat(mark.length));
  return [...plain.matchAll(sentence)].flatMap(({ 0: words, index }): Issue[] => {
    const subject = findSubject(words.replace(/:figure\[([^\]]*)\]\{[^}]*\}/g, "$1"), subjects, threshold);
    if (subject === undefined) return [];
    const start = index + (words.length - words.trimStart().length);
    const above = plain.slice(0, start).split("\n");
    const place = { line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
    return [breach(disclosureText, { file: document.file, ...place }, describe(subject), remedy)];
  });
}

/** A sentence, or a point of a list. */
export const sentence = /(?:[^.!?\n]|\.(?=\d)|\n(?!\s*(?:\n|[-*#|])))+[.!?]?/g;

/** Every text among the fields of a record. */
function checkFields(record: SourceRecord, subjects: readonly HiddenSubject[], threshold: number): Issue[] {
  const visit = (value: unknown, path: FieldPath): Issue[] => {
    if (typeof value === "string") {
      const found = (value.match(sentence) ?? []).map((words) => findSubject(words, subjects, threshold));
      const subject = found.find((item) => item !== undefined);
      return subject === undefined ? [] : [breach(disclosureText, placeOf(record, path), describe(subject), remedy)];
    }
    if (Array.isArray(value)) return value.flatMap((item, at) => visit(item, [...path, at]));
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([field, item]) => visit(item, [...path, field]));
  };
  return visit(record.fields, []);
}

function describe(subject: string): string {
  return `This sentence may give the count that is suppressed under “${subject}”.`;
}

/** The suppressed figure of whose title a sentence with a small count has the words. */
function findSubject(text: string, subjects: readonly HiddenSubject[], threshold: number): string | undefined {
  if (!findSmallCount(text, threshold)) return undefined;
  const words = listTitleWords(text);
  return subjects.find(({ title, context }) => {
    const own = listTitleWords(title);
    if (own.size > 0) return countShared(own, words) >= Math.min(2, own.size);
    const isNamed = title.length > 2 && ` ${plainTitle(text)} `.includes(` ${plainTitle(title)} `);
    return isNamed && countShared(listTitleWords(context), words) > 0;
  })?.title;
}
