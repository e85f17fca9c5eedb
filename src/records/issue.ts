import type { FieldLocator, FieldPath } from "./locate.ts";

/** How serious a problem is: an error stops the build, a warning is shown to the officer, a note is shown to readers too. */
export type Severity = "error" | "warning" | "note";

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A rule of `check`. Each is defined once, where it is decided, and an issue is made from nothing else. `docs/checks.md` says under its id
 * what is checked, what to do, and where the rule comes from.
 */
export interface Rule {
  /** Stands at the end of its issues. */
  readonly id: string;
  /** How serious a breach is. */
  readonly severity: "error" | "warning";
  /** What holds where nothing is wrong, in one sentence for an officer: the one that its part of `docs/checks.md` begins with. */
  readonly says: string;
}

/** One problem in one place, in words for an officer. */
export interface Issue extends FilePlace {
  readonly severity: Severity;
  /** What is wrong. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
  /** The id of the rule that it breaks. */
  readonly rule: string;
}

/** The issue that a rule is broken at a place. Where a breach is more or less serious than others, so is the rule that is given. */
export function breach(rule: BrokenRule, place: FilePlace, problem: string, remedy: string): Issue {
  const { file, line, column } = place;
  return { file, line, column, severity: rule.severity, problem, remedy, rule: rule.id };
}

type BrokenRule = Pick<Rule, "id"> & { readonly severity: Severity };

/** Where a field of a record stands in its file: its value, or its name. */
export function placeOf(
  record: { readonly file: string; readonly locator: Pick<FieldLocator, "place"> },
  path: FieldPath,
  part: "name" | "value" = "value",
): FilePlace {
  return { file: record.file, ...record.locator.place(path, part) };
}

/** The head of a file: where an issue is about all of it. */
export function headOf(file: string): FilePlace {
  return { file, line: 1, column: 1 };
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
