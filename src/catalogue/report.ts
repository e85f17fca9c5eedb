import type { FieldPath } from "../records/locate.ts";
import type { Issue, Severity } from "../records/issue.ts";
import { ruleSeverities, type RuleId } from "../records/rules.ts";
import type { SourceRecord } from "../records/record.ts";

/** An issue at a field of a record: as serious as its rule, where the severity is not given; an error where it has no rule. */
export function issueAt(
  record: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
  problem: string,
  remedy: string,
  options: { rule?: RuleId; part?: "name" | "value"; severity?: Severity } = {},
): Issue {
  const { rule, part = "value", severity = rule === undefined ? "error" : ruleSeverities[rule] } = options;
  const place = record.locator.place(path, part);
  return { file: record.file, ...place, severity, problem, remedy, ...(rule !== undefined && { rule }) };
}
