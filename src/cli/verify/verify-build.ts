import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadedSite } from "../../checks/load-site.ts";
import { breach, headOf, type Issue } from "../../records/issue.ts";
import { editorFolder } from "../../model/addresses.ts";
import { openFolder } from "../../records/read.ts";
import { listFiles } from "../../site/output.ts";
import type { BuiltSite, SiteFault } from "../../verification/built-site.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { createLocator } from "../../verification/locate-fault.ts";
import type { ExpectedFile } from "../build/expected-files.ts";
import { printIssues } from "../print-issues.ts";

/** What a build is held against. */
export interface BuildPlan {
  readonly expected: readonly ExpectedFile[];
  /** Gives what it is made from. */
  readonly read: () => LoadedSite;
}

/** Whether a site built in `folder` may be published; prints what is wrong with it, where in the records below `root` it was written. */
export function isWhole(folder: string, root: string, { expected }: BuildPlan, faults: readonly SiteFault[]): boolean {
  const missing = expected.filter(({ file }) => !existsSync(join(folder, file)));
  for (const { otherwise } of missing) console.error(otherwise);
  if (missing.length > 0) return false;
  const issues = listIssues(faults, root);
  printIssues(issues);
  return issues.length === 0;
}

/** One issue for each cause: an entry of the menu that leads nowhere stands on every page. */
export function listIssues(faults: readonly SiteFault[], root: string): Issue[] {
  const locate = createLocator(openFolder(root));
  const located = faults.map((fault) => ({ fault, place: locate(fault) }));
  const causes = Map.groupBy(located, ({ fault, place }) =>
    [fault.rule.id, fault.problem, place?.file, place?.line, place?.column].join("\n"),
  );
  return [...causes.values()].flatMap((cause) => {
    const [first] = cause;
    if (!first) return [];
    const { rule, path, remedy } = first.fault;
    const others = new Set(cause.map(({ fault }) => fault.path)).size - 1;
    const where =
      others > 0 ? `It is on the page ${path} and ${countNoun(others, "other")}.` : `It is on the page ${path}.`;
    const problem = first.place || others > 0 ? `${first.fault.problem} ${where}` : first.fault.problem;
    return [breach(rule, first.place ?? headOf(path), problem, remedy)];
  });
}

/** The files of a built site in a folder. */
export function openBuiltSite(folder: string): BuiltSite {
  return {
    paths: listFiles(folder).filter((path) => !path.startsWith(`${editorFolder}/`)),
    read: (path) => readFileSync(join(folder, path)),
  };
}
