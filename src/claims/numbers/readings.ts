import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readNumber } from "./find-numbers.ts";
import { toNumberSet, type NumberSet } from "./number-set.ts";
import { readPlace, type TextPlace } from "./text-place.ts";

export const readingNumber: Rule = {
  id: "reading-number",
  severity: "error",
  says: "A reading lists numbers, with a semicolon between two.",
};

export const readingIdle: Rule = {
  id: "reading-idle",
  severity: "warning",
  says: "A reading is of a place that a text is about; a line of figures is that of a row.",
};

/** The numbers of one place as somebody read them in the source. */
export interface Reading {
  /** Id of the document, or `meetings/` or `lists/` with an id. */
  readonly subject: string;
  readonly place: TextPlace;
  /** The numbers as printed. */
  readonly printed: readonly string[];
  /** What the source prints, by passage: the numbers of a text stand in one of them. */
  readonly passages: readonly Passage[];
  /** What texts give that the source does not print there, by passage. */
  readonly besides: readonly Passage[];
  readonly record: SourceRecord<"readings">;
  /** Position in the file's list. */
  readonly index: number;
}

/** The numbers of one passage, each as often as it is printed. */
export type Passage = readonly NumberSet[];

/** All readings of a site. An entry that is not one number is added to `issues`. */
export function listReadings({ readings }: RecordSet["records"], issues: Issue[]): Reading[] {
  return readings.flatMap((record) =>
    (record.fields.readings ?? []).map(({ place }, index): Reading => {
      const passages = readPassages(record, index, "numbers", issues);
      const besides = readPassages(record, index, "besides", issues);
      const toPassage = (numbers: readonly string[]) => numbers.map((number) => toNumberSet(readNumber(number)));
      return {
        ...{ subject: subjectOf(record), place: readPlace(place), record, index },
        printed: [...passages, ...besides].flat(),
        passages: passages.map(toPassage),
        besides: besides.map(toPassage),
      };
    }),
  );
}

function readPassages(
  record: SourceRecord<"readings">,
  index: number,
  field: "numbers" | "besides",
  issues: Issue[],
): (readonly string[])[] {
  const given = record.fields.readings?.[index]?.[field];
  if (given === undefined) return [];
  const path = ["readings", index, field];
  const printed = typeof given === "number" ? (record.locator.printed(path) ?? String(given)) : given;
  return printed.split("\n").map((line) => splitNumbers(record, path, line, issues));
}

/** The numbers of a list with semicolons. An entry that is not one number is added to `issues`. */
export function splitNumbers(
  record: SourceRecord<"readings">,
  path: FieldPath,
  list: string,
  issues: Issue[],
): readonly string[] {
  const printed = list.split(";").map((number) => number.trim());
  const remedy = "Write numbers as printed, with a semicolon between two.";
  for (const number of printed)
    if (readNumber(number).length === 0)
      issues.push(breach(readingNumber, placeOf(record, path), `“${number}” is not one number.`, remedy));
  return printed;
}

function subjectOf({ fields: { document, meeting, list } }: SourceRecord<"readings">): string {
  return document ?? (meeting === undefined ? `lists/${list ?? ""}` : `meetings/${meeting}`);
}
