import { judgementThemes } from "../../library/judgement-themes.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import { isFromLibrary } from "../../records/shelf.ts";

export const judgementTheme: Rule = {
  id: "judgement-theme",
  severity: "warning",
  says: "The theme of an area of judgement is one that another framework has too, or one of those that are known.",
};

/** A theme of judgements puts areas of several frameworks side by side: one that only one framework names, and nobody knows, does nothing. */
export const themeChecks: Check = { rules: [judgementTheme], find: checkThemes };

function checkThemes({ records }: RecordSet): Issue[] {
  const users = new Map<string, Set<string>>();
  for (const { id, fields } of records.frameworks)
    for (const { theme } of fields.judgementAreas)
      if (theme !== undefined) users.set(theme, (users.get(theme) ?? new Set()).add(id));
  const isKnown = (theme: string) => judgementThemes.includes(theme) || (users.get(theme)?.size ?? 0) > 1;
  const known = [...new Set([...judgementThemes, ...[...users.keys()].filter(isKnown)])];
  // A framework of the library may be the only one of its theme that a site takes.
  const own = records.frameworks.filter((framework) => !isFromLibrary(framework));
  return own.flatMap((framework) =>
    framework.fields.judgementAreas.flatMap(({ theme }, index): Issue[] => {
      if (theme === undefined || isKnown(theme)) return [];
      const problem = `No other framework has the theme ${theme}, so it puts nothing side by side.`;
      return [
        breach(
          judgementTheme,
          placeOf(framework, ["judgementAreas", index, "theme"]),
          problem,
          suggest(theme, known, "themes"),
        ),
      ];
    }),
  );
}
