import type { FieldPath } from "../../records/locate.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const entryAddress: Rule = {
  id: "entry-address",
  severity: "error",
  says: "Every recommendation and planned action has an address of its own.",
};

const remedy = "Give one of the two another id.";

/**
 * Every entry of the register has an address of its own, `<document or plan>/<id>`: an id stands once among the themes and actions of a
 * plan, which share a page too, and not among the recommendations of a document with the plan's id.
 */
export const registerChecks: Check = { rules: [entryAddress], find: checkRegister };

function checkRegister({ records }: RecordSet): Issue[] {
  return records.plans.flatMap((plan) => {
    const document = records.documents.find(({ id }) => id === plan.id);
    const recommendations = (document?.fields.recommendations ?? []).map(({ id }) => id);
    const themes = new Set(plan.fields.themes.map(({ id }) => id));
    const seen = new Set<string>();
    return listActions(plan).flatMap(({ id, path }): Issue[] => {
      const report = (problem: string) => [breach(entryAddress, placeOf(plan, path), problem, remedy)];
      if (seen.has(id)) return report(`The plan has an action ${id} already.`);
      seen.add(id);
      if (themes.has(id)) return report(`The plan has a theme ${id}, and both stand on one page.`);
      if (!recommendations.includes(id)) return [];
      return report(`The document ${plan.id} has a recommendation ${id}, so both would be ${plan.id}#${id}.`);
    });
  });
}

/** Ids of a plan's actions, each with its place in the record. */
function listActions(plan: SourceRecord<"plans">): { id: string; path: FieldPath }[] {
  return plan.fields.themes.flatMap((theme, index) =>
    (theme.actions ?? []).map(({ id }, at) => ({ id, path: ["themes", index, "actions", at, "id"] })),
  );
}
