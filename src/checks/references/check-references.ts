import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { identifierPattern, toIdentifier } from "../../model/text.ts";
import { findReferences } from "../../records/find-references.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RefusedRecord } from "../../records/parsed-file.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { saysTodo } from "../../records/todo.ts";

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
      .filter(({ collection, id }) => !unreadable.has(collection) && !ids.get(collection)?.has(id))
      .flatMap(({ collection, id, path }) => {
        const { noun } = collectionDefinitions[collection];
        const known = ids.get(collection) ?? new Set();
        const isId = identifierPattern.test(id);
        // A name of which the id is known, or that is a list of ids, has been refused with that as the remedy; so has what is still to be done.
        if (!isId && (known.has(toIdentifier(id)) || /[,;]/.test(id) || saysTodo(id))) return [];
        const titled = findTitled(records[collection], id);
        const misplaced = collection === "areas" ? explainNoArea(id) : undefined;
        const remedy =
          titled === undefined ? (misplaced ?? suggest(id, known, `${noun}s`)) : `Write its id: ${titled}.`;
        const problem = `There is no ${noun} ${isId ? id : `“${id}”`}${titled === undefined ? "" : ", but one of that title"}.`;
        return [breach(referenceRecord, placeOf(record, path), problem, remedy)];
      }),
  );
}

/** What to do with what is no area's name at all: a row of totals, or a period in the column of areas. */
function explainNoArea(id: string): string | undefined {
  if (/^(?:(?:grand |sub-?)?totals?|all|sum|overall|average|mean|median)$/i.test(id))
    return "A total is that of a larger area: write the id of that one, or delete the row.";
  if (/^\d{4}(?:[/-]\d{2,4})?$/.test(id)) return "It is a period: see whether each column has its own heading.";
  return undefined;
}

/** The id of the only record that is called so. */
function findTitled(records: readonly Pick<SourceRecord, "id" | "fields">[], words: string): string | undefined {
  const wanted = words.toLowerCase();
  const called = records.filter(({ fields }) =>
    ["title", "shortTitle", "name", "fullName"].some((name) => {
      const title: unknown = Reflect.get(fields, name);
      return typeof title === "string" && title.toLowerCase() === wanted;
    }),
  );
  return called.length === 1 ? called[0]?.id : undefined;
}
