import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { findReferences } from "../../records/find-references.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";

export const referenceRecord: Rule = {
  id: "reference-record",
  severity: "error",
  says: "An id that names another record names one that exists: area, document, indicator, topic, framework.",
};

/** Every id that points to another record must name one that exists. */
export const referenceChecks: Check = { rules: [referenceRecord], find: checkReferences };

function checkReferences({ records, ids, unreadable }: RecordSet): Issue[] {
  return (Object.keys(records) as CollectionName[]).flatMap((name) =>
    records[name].flatMap((record) =>
      findReferences(collectionDefinitions[name].schema, record.fields)
        .filter(
          (reference) => !unreadable.has(reference.collection) && !ids.get(reference.collection)?.has(reference.id),
        )
        .map((reference) => {
          const { noun } = collectionDefinitions[reference.collection];
          const known = ids.get(reference.collection) ?? [];
          return breach(
            referenceRecord,
            placeOf(record, reference.path),
            `There is no ${noun} ${reference.id}.`,
            suggest(reference.id, known, `${noun}s`),
          );
        }),
    ),
  );
}
