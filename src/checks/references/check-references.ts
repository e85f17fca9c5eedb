import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { identifierPattern } from "../../model/text.ts";
import { findReferences } from "../../records/find-references.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RefusedRecord } from "../../records/parse.ts";
import type { RecordSet } from "../../records/read.ts";

export const referenceRecord: Rule = {
  id: "reference-record",
  severity: "error",
  says: "An id that names another record names one that exists: area, document, indicator, topic, framework.",
};

/** Every id that points to another record must name one that exists. */
export const referenceChecks: Check = { rules: [referenceRecord], find: checkReferences };

function checkReferences({ records, ids, unreadable, refused }: RecordSet): Issue[] {
  const all = (Object.keys(records) as CollectionName[]).flatMap((name): readonly RefusedRecord[] => records[name]);
  return [...all, ...refused].flatMap((record) =>
    findReferences(collectionDefinitions[record.collection].schema, record.fields)
      // What is no id at all has been refused for that.
      .filter(({ id }) => identifierPattern.test(id))
      .filter(({ collection, id }) => !unreadable.has(collection) && !ids.get(collection)?.has(id))
      .map(({ collection, id, path }) => {
        const { noun } = collectionDefinitions[collection];
        const remedy = suggest(id, ids.get(collection) ?? [], `${noun}s`);
        return breach(referenceRecord, placeOf(record, path), `There is no ${noun} ${id}.`, remedy);
      }),
  );
}
