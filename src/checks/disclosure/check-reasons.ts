import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const disclosureReason: Rule = {
  id: "disclosure-reason",
  severity: "error",
  says: "Whoever publishes small counts because the source did says where it did.",
};

/** Whoever publishes small counts because the source did says where it did: readers see the reason. */
export function checkReasons({ tables, observations }: RecordSet["records"]): Issue[] {
  return [
    ...tables.flatMap((table) => checkReason(table, [], table.fields)),
    ...observations.flatMap((item) =>
      item.fields.sources.flatMap((source, index) => checkReason(item, ["sources", index], source)),
    ),
  ];
}

function checkReason(
  home: SourceRecord,
  path: FieldPath,
  { disclosure, disclosureReason: reason }: { disclosure?: string | undefined; disclosureReason?: string | undefined },
): Issue[] {
  if ((disclosure === undefined) === (reason === undefined)) return [];
  const [field, problem, remedy] =
    reason === undefined
      ? [
          "disclosure",
          "Small counts are published here because the source did so, but nothing says where it did.",
          "Add disclosureReason: who published the numbers, in which public paper, and when.",
        ]
      : [
          "disclosureReason",
          "There is a reason for publishing small counts, but nothing says that they are published.",
          "Add disclosure: published-in-source, or remove the reason.",
        ];
  return [breach(disclosureReason, placeOf(home, [...path, field]), problem, remedy)];
}
