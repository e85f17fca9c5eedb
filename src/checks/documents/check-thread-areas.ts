import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import type { Check } from "../check.ts";

export const threadArea: Rule = {
  id: "thread-area",
  severity: "error",
  says: "A thread follows one authority: all that it asks for and all that was said of it is about the same.",
};

/** What one authority was asked for again is no word on another, nor what was found there. */
export const threadAreaChecks: Check = { rules: [threadArea], find: checkThreadAreas };

/** A record that a thread points to, where it does, and the authorities that it is about. */
interface Named {
  readonly path: FieldPath;
  readonly id: string;
  readonly areas: readonly string[];
}

function checkThreadAreas({ records }: RecordSet): Issue[] {
  const areasOf = new Map<string, readonly string[]>([
    ...records.documents.map(({ id, fields }) => [id, fields.areas] as const),
    ...records.plans.map(({ id, fields }) => [id, [fields.area]] as const),
  ]);
  return records.threads.flatMap((thread) => checkThread(thread, areasOf));
}

/** Ids that nothing is known of are left to the rules of references. */
function checkThread(thread: SourceRecord<"threads">, areasOf: ReadonlyMap<string, readonly string[]>): Issue[] {
  const { recommendations, findings = [] } = thread.fields;
  const named = [
    ...recommendations.map((key, at) => ({ path: ["recommendations", at], id: key.split("#")[0] ?? key })),
    ...findings.map(({ source }, at) => ({ path: ["findings", at, "source", "document"], id: source.document })),
  ].flatMap(({ path, id }): Named[] => {
    const areas = areasOf.get(id);
    return areas ? [{ path, id, areas }] : [];
  });
  const [first] = named;
  if (!first) return [];
  let common = first.areas;
  return named.flatMap(({ path, id, areas }): Issue[] => {
    const shared = common.filter((area) => areas.includes(area));
    if (shared.length > 0) {
      common = shared;
      return [];
    }
    const problem = `${id} is about ${joinWords(areas)}, and the thread so far about ${joinWords(common)}.`;
    const remedy = `Start a thread of its own for ${joinWords(areas)}, or take a document that is about ${joinWords(common)}.`;
    return [breach(threadArea, placeOf(thread, path), problem, remedy)];
  });
}
