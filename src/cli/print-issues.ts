import { formatIssue, type Issue } from "../records/issue.ts";
import { countNoun } from "../statistics/format-lists.ts";

/** More would drive the first ones, which are often the cause of the others, out of sight. */
const mostIssues = 200;

/** Prints issues, a line each; errors first among so many that not all are printed, with a count of the rest. */
export function printIssues(issues: readonly Issue[]): void {
  const shown =
    issues.length <= mostIssues
      ? issues
      : [...issues]
          .sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
          .slice(0, mostIssues);
  for (const issue of shown) console.error(formatIssue(issue));
  const rest = issues.length - shown.length;
  if (rest > 0) console.error(`… and ${countNoun(rest, "more issue")}. Mend these first; the rest may go with them.`);
}
