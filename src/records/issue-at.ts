import type { FieldLocator, FieldPath } from "./locate.ts";
import type { Issue, Severity } from "./issue.ts";
import { ruleSeverities, type RuleId } from "./rules.ts";

/** An issue at a field of a record, as serious as its rule where the severity is not given. */
export function issueAt(
  record: { readonly file: string; readonly locator: Pick<FieldLocator, "place"> },
  path: FieldPath,
  problem: string,
  remedy: string,
  { rule, part = "value", severity = ruleSeverities[rule] }: IssueOptions,
): Issue {
  const place = record.locator.place(path, part);
  return { file: record.file, ...place, severity, problem, remedy, rule };
}

interface IssueOptions {
  readonly rule: RuleId;
  /** Whether it is reported at the field's name or at its value. */
  readonly part?: "name" | "value";
  readonly severity?: Severity;
}
