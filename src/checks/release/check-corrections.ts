import { recordName } from "../references/check-names.ts";
import { referenceRecord } from "../references/check-references.ts";
import { concernKinds, type Concern, type ConcernKind } from "../../model/correction.ts";
import { collectionDefinitions } from "../../model/collections.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { listWithdrawn } from "../../catalogue/held-back/withdrawn.ts";
import { checkPeriod } from "../figures/check-figure.ts";

export const correctionWithdrawn: Rule = {
  id: "correction-withdrawn",
  severity: "error",
  says: "What a correction calls withdrawn is no longer here.",
};

/** Collection of each kind of record that a correction can be about. */
const collections = {
  document: "documents",
  indicator: "indicators",
  table: "tables",
  meeting: "meetings",
  plan: "plans",
} as const satisfies Record<ConcernKind, keyof typeof collectionDefinitions>;

/** A correction's file begins with its day, and what it is about is published here, or says that it no longer is. */
export const correctionChecks: Check = { rules: [correctionWithdrawn], find: checkCorrections };

function checkCorrections({ records, ids }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  return records.corrections.flatMap((correction) => [
    ...checkName(correction),
    ...correction.fields.concerns.flatMap((concern, index): Issue[] => {
      const path = ["concerns", index];
      const indicator = indicators.get(concern.indicator ?? "");
      return [
        ...checkConcern(correction, path, concern, withoutWithdrawn(ids, records)),
        ...(indicator && concern.period !== undefined
          ? checkPeriod(placeOf(correction, [...path, "period"]), concern.period, indicator)
          : []),
      ];
    }),
  ]);
}

/** The ids of records that are here: one that was withdrawn is not, though its file is. */
function withoutWithdrawn(ids: RecordSet["ids"], records: RecordSet["records"]): RecordSet["ids"] {
  const withdrawn = listWithdrawn(records);
  if (withdrawn.length === 0) return ids;
  return new Map(
    [...ids].map(([name, known]) => {
      const gone = new Set(withdrawn.flatMap(({ collection, id }) => (collection === name ? [id] : [])));
      return [name, gone.size === 0 ? known : new Set([...known].filter((id) => !gone.has(id)))];
    }),
  );
}

function checkName(correction: SourceRecord<"corrections">): Issue[] {
  const { date } = correction.fields;
  if (correction.id.startsWith(`${date}-`)) return [];
  const problem =
    "The name of a correction's file begins with its day and a hyphen, so that its address says when it was.";
  return [
    breach(
      recordName,
      placeOf(correction, ["date"]),
      problem,
      `Rename the file to ${date}-….yaml or correct the date.`,
    ),
  ];
}

function checkConcern(
  correction: SourceRecord<"corrections">,
  path: FieldPath,
  concern: Concern,
  ids: RecordSet["ids"],
): Issue[] {
  return concernKinds.flatMap((kind): Issue[] => {
    const id = concern[kind];
    if (id === undefined) return [];
    const known = ids.get(collections[kind]) ?? new Set<string>();
    const { noun } = collectionDefinitions[collections[kind]];
    if (concern.withdrawn) {
      if (!known.has(id)) return [];
      return [
        breach(
          correctionWithdrawn,
          placeOf(correction, [...path, "withdrawn"]),
          `The ${noun} ${id} is still here.`,
          "Remove this line.",
        ),
      ];
    }
    if (known.has(id)) return [];
    const remedy = `${suggest(id, known, `${noun}s`)} If it was renamed or withdrawn, add withdrawn: true.`;
    return [breach(referenceRecord, placeOf(correction, [...path, kind]), `There is no ${noun} ${id}.`, remedy)];
  });
}
