import { formatIssue, type Issue } from "../../records/issue.ts";
import { todo } from "../../records/todo.ts";

/** The mistakes for which records cannot be edited, as an officer reads them. What is still to be written stands in no edit's way. */
export function listObstacles(issues: readonly Issue[]): string[] {
  return issues.filter(({ severity, rule }) => severity === "error" && rule !== todo.id).map(formatIssue);
}
