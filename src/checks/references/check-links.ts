import { recordName } from "./check-names.ts";
import { listDecisions } from "../../catalogue/decisions.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const referencePart: Rule = {
  id: "reference-part",
  severity: "error",
  says: "A link such as `document#id` names a part that exists.",
};

/** Parts of records that a link may name, as `record#part`. */
interface Targets {
  /** What they are, one and many. */
  readonly words: readonly [noun: string, plural: string];
  readonly keys: ReadonlySet<string>;
  /** Records that were refused, so that their parts are not known. */
  readonly refused: ReadonlySet<string>;
}

/** Links into records, written as `record#part`, must name a part that exists. */
export const linkChecks: Check = { rules: [referencePart], find: checkLinks };

function checkLinks({ records, ids }: RecordSet): Issue[] {
  const listRefused = (name: "documents" | "plans" | "meetings") =>
    [...(ids.get(name) ?? [])].filter((id) => !records[name].some((record) => record.id === id));
  const entries: Targets = {
    words: ["recommendation or planned action", "recommendations and planned actions"],
    keys: new Set([
      ...records.documents.flatMap(({ id, fields }) => listKeys(id, fields.recommendations ?? [])),
      ...records.plans.flatMap(({ id, fields }) => fields.themes.flatMap(({ actions }) => listKeys(id, actions ?? []))),
    ]),
    refused: new Set([...listRefused("documents"), ...listRefused("plans")]),
  };
  const themes: Targets = {
    words: ["theme", "themes"],
    keys: new Set(records.plans.flatMap(({ id, fields }) => listKeys(id, fields.themes))),
    refused: new Set(listRefused("plans")),
  };
  const decisions: Targets = {
    words: ["decision", "decisions"],
    keys: new Set(listDecisions(records.meetings, documentsOf(records)).map(({ home, id }) => `${home}#${id}`)),
    refused: new Set([...listRefused("documents"), ...listRefused("meetings")]),
  };
  return [
    ...records.threads.flatMap((thread) =>
      (thread.fields.decisions ?? []).flatMap((link, index) =>
        checkLink(thread, ["decisions", index], link, decisions),
      ),
    ),
    ...records.threads.flatMap((thread) =>
      thread.fields.recommendations.flatMap((link, index) =>
        checkLink(thread, ["recommendations", index], link, entries),
      ),
    ),
    ...records.plans.flatMap((plan) => checkPlan(plan, themes)),
    ...records.meetings.flatMap((meeting) => checkMeetingId(meeting)),
  ];
}

function documentsOf({ documents }: RecordSet["records"]) {
  return documents.map(({ id, fields }) => ({ ...fields, id }));
}

function listKeys(record: string, parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => `${record}#${id}`);
}

function checkLink(
  record: SourceRecord,
  path: FieldPath,
  link: string,
  { words: [noun, plural], keys, refused }: Targets,
): Issue[] {
  const [home = ""] = link.split("#");
  if (keys.has(link) || refused.has(home)) return [];
  const sameRecord = [...keys].filter((other) => other.startsWith(`${home}#`));
  const remedy = suggest(link, sameRecord.length > 0 ? sameRecord : keys, plural);
  return [breach(referencePart, placeOf(record, path), `There is no ${noun} ${link}.`, remedy)];
}

function checkPlan(plan: SourceRecord<"plans">, themes: Targets): Issue[] {
  const served = (plan.fields.serves ?? []).map((item) => item.id);
  const own = plan.fields.themes.map((theme) => theme.id);
  const checkPart = (path: FieldPath, id: string, known: readonly string[], words: readonly [string, string]) =>
    known.includes(id)
      ? []
      : [breach(referencePart, placeOf(plan, path), `${words[0]} ${id}.`, suggest(id, known, words[1]))];
  return [
    ...plan.fields.themes.flatMap((theme, index) => [
      ...(theme.continues ?? []).flatMap((link, at) =>
        checkLink(plan, ["themes", index, "continues", at], link, themes),
      ),
      ...(theme.serves ?? []).flatMap((id, at) =>
        checkPart(["themes", index, "serves", at], id, served, ["The plan serves no priority", "priorities"]),
      ),
      ...(theme.updates ?? []).flatMap((update, at) =>
        (update.actions ?? []).flatMap(({ id }, position) => {
          const path = ["themes", index, "updates", at, "actions", position, "id"];
          const actions = (theme.actions ?? []).map((action) => action.id);
          return checkPart(path, id, actions, ["The theme has no action", "actions"]);
        }),
      ),
    ]),
    ...(plan.fields.indicators ?? []).flatMap(({ theme }, index) =>
      theme === undefined
        ? []
        : checkPart(["indicators", index, "theme"], theme, own, ["The plan has no theme", "themes"]),
    ),
  ];
}

function checkMeetingId(meeting: SourceRecord<"meetings">): Issue[] {
  if (meeting.id.startsWith(`${meeting.fields.date}-`)) return [];
  const problem = "The name of a meeting's file begins with its day, so that the address says when it was.";
  const remedy = `Rename the file to ${meeting.fields.date}-… or correct the date.`;
  return [breach(recordName, placeOf(meeting, ["date"]), problem, remedy)];
}
