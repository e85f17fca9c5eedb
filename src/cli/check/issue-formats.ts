import { createHash } from "node:crypto";
import type { Issue } from "../../records/issue.ts";

/** Forms of issues for programs, by the word on the command line. Each gives the whole list as one text. */
export const issueFormats = {
  /** Commands of a workflow, which GitHub shows at the lines of a change. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
  github: (issues: readonly Issue[]): string => issues.map(writeWorkflowCommand).join("\n"),
  /** A report of code quality, which GitLab shows at the lines of a change. https://docs.gitlab.com/ci/testing/code_quality/ */
  gitlab: (issues: readonly Issue[]): string => JSON.stringify(issues.map(toQualityEntry), null, 2),
  /** The list as it is, for any other program. */
  json: (issues: readonly Issue[]): string => JSON.stringify(issues, null, 2),
} as const satisfies Readonly<Record<string, (issues: readonly Issue[]) => string>>;

export type IssueFormat = keyof typeof issueFormats;

/** Whether a word names a form in which issues can be written. */
export function isIssueFormat(word: string): word is IssueFormat {
  return Object.hasOwn(issueFormats, word);
}

function writeWorkflowCommand(issue: Issue): string {
  const properties = Object.entries({ file: issue.file, line: issue.line, col: issue.column, title: issue.rule });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  const command = issue.severity === "note" ? "notice" : issue.severity;
  return `::${command} ${written}::${escapeData(messageOf(issue))}`;
}

/** What ends a command, or a property of it, is written by its code: a text from a record cannot give a command of its own. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function toQualityEntry(issue: Issue) {
  const { file, line, rule, severity } = issue;
  const fingerprint = createHash("sha256").update([rule, file, issue.problem].join("\n")).digest("hex");
  return {
    description: messageOf(issue),
    check_name: rule,
    fingerprint,
    severity: severity === "error" ? "blocker" : "minor",
    location: { path: file, lines: { begin: line } },
  };
}

function messageOf({ problem, remedy }: Issue): string {
  return `${problem} ${remedy}`.trim();
}
