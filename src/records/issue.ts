import type { RuleId } from "./rules.ts";

/** How serious a problem is: an error stops the build, a warning is shown to the officer, a note is shown to readers too. */
export type Severity = "error" | "warning" | "note";

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem in one place, in words for an officer. */
export interface Issue extends FilePlace {
  readonly severity: Severity;
  /** What is wrong. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
  /** The rule that it breaks. */
  readonly rule: RuleId;
}

/** One line an issue: `file:line:column  problem remedy [rule]`. */
export function formatIssue(issue: Issue): string {
  const label = issue.severity === "error" ? "" : `${issue.severity}: `;
  const words = `${issue.problem} ${issue.remedy}`.trimEnd();
  return `${issue.file}:${issue.line}:${issue.column}  ${label}${words} [${issue.rule}]`;
}

/** By file, then line and column, each once. The order does not depend on the machine's language. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const unique = new Map(issues.map((issue) => [`${issue.severity} ${formatIssue(issue)}`, issue]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.problem, b.problem),
  );
}

/** Whether any of the issues stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}

/** Order of two texts by code unit: the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
