import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";

export const redirectEnd: Rule = {
  id: "redirect-end",
  severity: "error",
  says: "A redirect leads to a page, and not to itself or to another redirect.",
};

/** A redirect leads to a page, and not to another redirect: a reader is sent on once. */
export const redirectChecks: Check = { rules: [redirectEnd], find: checkRedirects };

function checkRedirects({ records, ids }: RecordSet): Issue[] {
  const targets = new Map(records.redirects.map(({ fields }) => [fields.from, fields.to]));
  return records.redirects.flatMap((redirect): Issue[] => {
    const { from, to } = redirect.fields;
    const report = (problem: string, remedy: string) => [
      breach(redirectEnd, placeOf(redirect, ["to"]), problem, remedy),
    ];
    const [page = ""] = to.split("#");
    const next = targets.get(page);
    if (
      ids.get("pages")?.has(from.replaceAll("/", "")) ||
      ids.get("documents")?.has(/^\/documents\/([^/]+)\/$/.exec(from)?.[1] ?? "")
    )
      return [
        breach(
          redirectEnd,
          placeOf(redirect, ["from"]),
          `There is a page ${from}, from which nobody is sent on.`,
          "Delete the redirect, or rename the page.",
        ),
      ];
    if (page === from) return report(`${from} leads to itself.`, "Write where the page is now.");
    return next === undefined ? [] : report(`${page} is redirected too.`, `Write where that leads: ${next}.`);
  });
}
