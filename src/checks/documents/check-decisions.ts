import { listDecisions } from "../../catalogue/decisions.ts";
import type { Decided } from "../../model/decision.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { Check } from "../check.ts";

export const decisionAddress: Rule = {
  id: "decision-address",
  severity: "error",
  says: "Everything that a meeting decided or a document promises has an address of its own.",
};

export const decisionAnswer: Rule = {
  id: "decision-answer",
  severity: "error",
  says: "What answers a decision stands in a paper that is not older.",
};

/** An id stands once among what a meeting decided, asked for and planned, and among what a document promises; an answer is no older than what it answers. */
export const decisionChecks: Check = { rules: [decisionAddress, decisionAnswer], find: checkDecisions };

function checkDecisions({ records }: RecordSet): Issue[] {
  const published = new Map([
    ...records.documents.map(({ id, fields }) => [`document ${id}`, fields.published] as const),
    ...records.meetings.map(({ id, fields }) => [`meeting ${id}`, fields.date] as const),
  ]);
  return [...records.meetings, ...records.documents].flatMap((record) => {
    const seen = new Set<string>();
    return listWritten(record).flatMap(({ id, decided, path }): Issue[] => {
      const repeated = seen.has(id);
      seen.add(id);
      const answer = typeof decided === "string" ? undefined : decided?.answer;
      const day = record.collection === "meetings" ? record.fields.date : record.fields.published;
      const kind = answer?.document === undefined ? "meeting" : "document";
      const named = answer?.[kind] ?? "";
      const told = published.get(`${kind} ${named}`);
      return [
        ...(repeated
          ? [
              breach(
                decisionAddress,
                placeOf(record, path),
                `There is a decision ${id} already.`,
                "Give one of the two another id.",
              ),
            ]
          : []),
        ...(answer && told !== undefined && told < day
          ? [
              breach(
                decisionAnswer,
                placeOf(record, [...path, "answer", kind]),
                `${named} is of ${told}, before what it is to answer (${day}).`,
                "Name the later paper, or take the answer out.",
              ),
            ]
          : []),
      ];
    });
  });
}

/** Everything that has an id in the list of decisions, with its place in the record. */
function listWritten(
  record: SourceRecord<"meetings"> | SourceRecord<"documents">,
): { id: string; decided: Decided | undefined; path: FieldPath }[] {
  if (record.collection === "documents")
    return (record.fields.commitments ?? []).map((decided, at) => ({
      id: decided.id,
      decided,
      path: ["commitments", at],
    }));
  const written = record.fields.items.flatMap((item, index) =>
    (["decisions", "actions"] as const).flatMap((name) =>
      (item[name] ?? []).map((decided, at) => ({ decided, path: ["items", index, name, at] as FieldPath })),
    ),
  );
  const planned = (record.fields.workProgramme ?? []).map((_, at) => ({
    decided: undefined,
    path: ["workProgramme", at] as FieldPath,
  }));
  const places = [...written, ...planned];
  const entries = listDecisions([record], []);
  // The list of decisions has them by item, and planned business by day: each kind in the order in which it is written.
  const ofItems = entries.filter(({ kind }) => kind !== "planned-business");
  const ofPlans = entries.filter(({ kind }) => kind === "planned-business");
  return places.flatMap((place, index) => {
    const entry = index < written.length ? ofItems[index] : ofPlans[index - written.length];
    return entry ? [{ id: entry.id, ...place }] : [];
  });
}
