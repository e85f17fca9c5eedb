import { issueAt } from "../../catalogue/report.ts";
import type { Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readNumber } from "./find-numbers.ts";
import { toNumberSet, type NumberSet } from "./number-set.ts";
import { readPlace, type TextPlace } from "./text-place.ts";

/** The numbers of one place as somebody read them in the source. */
export interface Reading {
  /** Id of the document, or `meetings/` or `lists/` with an id. */
  readonly subject: string;
  readonly place: TextPlace;
  /** The numbers as printed. */
  readonly printed: readonly string[];
  readonly numbers: NumberSet;
  readonly record: SourceRecord<"readings">;
  /** Position in the file's list. */
  readonly index: number;
}

/** All readings of a site. An entry that is not one number is added to `issues`. */
export function listReadings({ readings }: RecordSet["records"], issues: Issue[]): Reading[] {
  return readings.flatMap((record) =>
    record.fields.readings.map(({ place }, index): Reading => {
      const printed = [
        ...readNumbers(record, index, "numbers", issues),
        ...readNumbers(record, index, "besides", issues),
      ];
      const numbers = toNumberSet(printed.flatMap(readNumber));
      return { subject: subjectOf(record), place: readPlace(place), printed, numbers, record, index };
    }),
  );
}

function readNumbers(
  record: SourceRecord<"readings">,
  index: number,
  field: "numbers" | "besides",
  issues: Issue[],
): readonly string[] {
  const given = record.fields.readings[index]?.[field];
  if (given === undefined) return [];
  const path = ["readings", index, field];
  const printed = String(typeof given === "number" ? (record.locator.printed(path) ?? given) : given)
    .split(";")
    .map((number) => number.trim());
  const wrong = printed.filter((number) => readNumber(number).length === 0);
  for (const number of wrong)
    issues.push(
      issueAt(
        record,
        path,
        `“${number}” is not one number.`,
        "Write numbers as printed, with a semicolon between two.",
        {
          rule: "reading-number",
        },
      ),
    );
  return printed;
}

function subjectOf({ fields: { document, meeting, list } }: SourceRecord<"readings">): string {
  return document ?? (meeting === undefined ? `lists/${list ?? ""}` : `meetings/${meeting}`);
}
