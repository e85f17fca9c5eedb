import type { FilePlace, Issue } from "../../records/issue.ts";

/**
 * How far the screener goes: it judges by stages, and where a rule of one is broken it does not judge those after it, since much of what it
 * would then say follows from the first fault.
 */
export const stages = ["file validation", "pre-check 1", "pre-check 2", "main tests"] as const;
export type Stage = (typeof stages)[number];

/** A rule of the Department for Education's data screener, which every file for Explore education statistics has to pass. */
export interface ScreenerRule {
  /** Its name in the screener's application, dfe-published-data-qa; for rules that only the package has, the name there. */
  readonly id: string;
  /** Its name in the R package `eesyscreener`, which replaces the application; undefined where the package has no such rule. */
  readonly inPackage?: string;
  readonly stage: Stage;
  /** Whether a file that breaks it is refused, or may be published and wants a look. */
  readonly grade: "fail" | "warning";
  /** What holds where nothing is wrong, in one sentence. */
  readonly says: string;
}

/** A rule that a file breaks, and where. */
export interface Breach {
  readonly rule: ScreenerRule;
  readonly place: FilePlace;
  readonly problem: string;
  readonly remedy: string;
  /** The rule cannot be judged here, because the list that it compares with is not at hand. */
  readonly isUnjudged?: true;
  /** The rule has something to say, and refuses nothing here. */
  readonly isNote?: true;
}

/** Whether a breach refuses the files. */
export function refuses({ rule, isNote }: Breach): boolean {
  return rule.grade === "fail" && !isNote;
}

/** A breach as an issue: what refuses a file is an error, else a warning or a note. The rule stands at its end by both its names. */
export function toIssue(breach: Breach): Issue {
  const { rule, place, problem, remedy, isUnjudged, isNote } = breach;
  const severity = refuses(breach) ? "error" : isUnjudged || isNote ? "note" : "warning";
  return { ...place, severity, problem, remedy, rule: namesOf(rule) };
}

/** Names of a rule: in the application, and in the package where it is another. */
export function namesOf({ id, inPackage }: ScreenerRule): string {
  return inPackage === undefined || inPackage === id ? id : `${id}, ${inPackage}`;
}
