import type { FieldPath } from "../records/locate.ts";
import type { Issue, Severity } from "../records/issue.ts";
import type { SourceRecord } from "../records/record.ts";

/** An issue at a field of a record. */
export function issueAt(
  record: Pick<SourceRecord, "file" | "locator">,
  path: FieldPath,
  problem: string,
  remedy: string,
  options: { part?: "name" | "value"; severity?: Severity } = {},
): Issue {
  const place = record.locator.place(path, options.part ?? "value");
  return { file: record.file, ...place, severity: options.severity ?? "error", problem, remedy };
}
