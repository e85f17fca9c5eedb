import { issueAt } from "../../records/issue-at.ts";
import type { Issue } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

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
  { disclosure, disclosureReason }: { disclosure?: string | undefined; disclosureReason?: string | undefined },
): Issue[] {
  if ((disclosure === undefined) === (disclosureReason === undefined)) return [];
  const [field, problem, remedy] =
    disclosureReason === undefined
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
  return [issueAt(home, [...path, field], problem, remedy, { rule: "disclosure-reason" })];
}
