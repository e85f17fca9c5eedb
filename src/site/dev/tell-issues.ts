import { formatIssue, type Issue } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";

let told = "";

/** Says in the terminal what is wrong with the records, where that has changed since it was last said. Warnings are shown on the pages only. */
export function tellIssues(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === "error");
  const words = errors.map(formatIssue).join("\n");
  if (words === told) return;
  told = words;
  if (errors.length === 0) console.log("All problems are mended.");
  else
    console.error(`${words}\n${countNoun(errors.length, "problem")}. The preview shows the site when they are mended.`);
}
