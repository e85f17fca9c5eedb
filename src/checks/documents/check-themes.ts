import { judgementThemes } from "../../model/framework.ts";
import type { Issue } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import { issueAt } from "../../records/issue-at.ts";

/** A theme of judgements puts areas of several frameworks side by side: one that only one framework names, and nobody knows, does nothing. */
export function checkThemes({ records }: RecordSet): Issue[] {
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
        issueAt(framework, ["judgementAreas", index, "theme"], problem, suggest(theme, known, "themes"), {
          rule: "judgement-theme",
        }),
      ];
    }),
  );
}
