import { countClaims, tellCounts } from "../../claims/count-claims.ts";
import type { LoadedSite } from "../../checks/load-site.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { hasErrors, type Issue } from "../../records/issue.ts";
import { openFolder } from "../../records/read.ts";
import { openSite } from "../../site/site-reader.ts";
import { listChangedFiles } from "../migrations/changed-files.ts";
import { checkMixed } from "./check-mixed.ts";
import { findForgottenReleases, reportForgotten } from "../release/forgotten-releases.ts";
import { formatDisagreement } from "./explain-claim.ts";
import { checkHostFiles } from "../host-site.ts";
import { issueFormats, type IssueFormat } from "./issue-formats.ts";
import type { Moment } from "../moment.ts";
import { printIssues } from "../print-issues.ts";
import { tellHeld } from "./tell-held.ts";

/** How records are checked, and what is printed. */
export interface CheckOptions {
  /** Lists disagreements that were compared with their source too. */
  readonly all?: boolean;
  /** Nothing may be dated after its day, and what waits for a later hour is held back. */
  readonly at?: Moment;
  /** Gives the site where the command has opened it. */
  readonly read?: () => LoadedSite;
  /** Prints issues in a form for programs instead, and nothing else. */
  readonly format?: IssueFormat | undefined;
}

/**
 * Checks all records below `root` and prints every issue, those in files changed since the last commit first, and a summary. Disagreements
 * that were compared with their source are listed where their file changed. Returns the records, or undefined where the site may not be built.
 */
export function checkSite(root: string, options: CheckOptions = {}): LoadedSite["records"] | undefined {
  const read = options.read ?? openSite(root, { ...options.at }).read;
  const loaded = read();
  const { catalogue, records, claims, seals, held, issues: found } = loaded;
  const issues = [
    ...found,
    ...checkMixed(openFolder(root)),
    ...checkHostFiles(root, loaded),
    ...reportForgotten(findForgottenReleases(root, seals)),
  ];
  if (options.format !== undefined) {
    console.log(issueFormats[options.format](issues));
    return hasErrors(issues) ? undefined : records;
  }
  const changed = listChangedFiles(root);
  const isChanged = ({ file }: { file: string }) => changed.has(file);
  printIssues([...issues.filter(isChanged), ...issues.filter((issue) => !isChanged(issue))]);
  if (hasErrors(issues)) {
    console.error(`\n${summariseErrors(issues)} Nothing is published until they are mended.`);
    return undefined;
  }
  const differing = claims.filter(({ severity }) => severity === "note");
  for (const claim of options.all ? differing : differing.filter((claim) => isChanged(claim.filePlace)))
    console.error(formatDisagreement(claim));
  const indicators = [...(catalogue?.indicators.values() ?? [])];
  const ofSeries = indicators.flatMap((indicator) => indicator.series.flatMap((series) => series.observations));
  const inRows = records.observations.reduce((sum, { rows }) => sum + (rows?.values.length ?? 0), 0);
  console.log(
    `${joinWords([
      countNoun(records.documents.length, "document"),
      countNoun(records.indicators.length, "indicator"),
      countNoun(ofSeries.length + inRows, "observation"),
    ])} are in order.`,
  );
  if (claims.length > 0) console.log(summariseClaims(claims));
  for (const line of tellHeld(held)) console.log(line);
  return records;
}

function summariseErrors(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === "error");
  const files = new Set(errors.map((issue) => issue.file)).size;
  return `${countNoun(errors.length, "problem")} in ${countNoun(files, "file")}.`;
}

function summariseClaims(claims: readonly CheckedClaim[]): string {
  const open = claims.filter(({ severity }) => severity === "warning").length;
  const known = claims.filter(({ severity }) => severity === "note").length;
  return [
    tellCounts(countClaims(claims)),
    ...(known + open > 0 ? [`Of those that differ, ${known} were compared with the source, ${open} not yet.`] : []),
    `All that differ: npx findings check --all. One in full: npx findings check --explain <id>.`,
  ].join(" ");
}
