import { loadSite } from "../../checks/load-site.ts";
import { verdictTitles, type CheckedClaim } from "../../claims/claim.ts";
import { claimKindTitles } from "../../model/claim.ts";
import { showQuantity, type Operand } from "../../claims/quantity.ts";
import { formatIssue, hasErrors } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import { openFolder } from "../../records/read.ts";

/** Prints the arithmetic of one claim. Returns the exit code: 1 where there is no such claim, or no site to recompute. */
export function explainClaim(root: string, id: string): number {
  const { claims, issues } = loadSite(openFolder(root));
  if (hasErrors(issues)) {
    for (const issue of issues) if (issue.severity === "error") console.error(formatIssue(issue));
    return 1;
  }
  const claim = claims.find((item) => item.id === id);
  if (!claim) {
    const ids = claims.map((item) => item.id);
    console.error(`There is no claim ${id}. ${suggest(id, ids.length > 20 ? nearIds(id, ids) : ids, "claims")}`.trim());
    return 1;
  }
  console.log(describeClaim(claim));
  return 0;
}

/** Ids that share a word with the one asked for, where all would be too many to list. */
function nearIds(id: string, ids: readonly string[]): string[] {
  const near = ids.filter((other) => other.includes(id) || id.includes(other));
  return (near.length > 0 ? near : [...ids]).slice(0, 20);
}

/** A claim with what it rests on and what comes of it, a line each. */
export function describeClaim(claim: CheckedClaim): string {
  return [
    `${claim.id}  (${claim.filePlace.file}:${claim.filePlace.line})`,
    `${claimKindTitles[claim.kind]}, in ${claim.source.document}, ${claim.source.place}`,
    "",
    claim.says,
    `Stated:      ${claim.stated}`,
    ...claim.inputs.map((input) => `Rests on:    ${describeInput(input)}`),
    ...(claim.recomputed === undefined ? [] : [`Recomputed:  ${claim.recomputed}`]),
    "",
    claim.arithmetic,
    `${verdictTitles[claim.verdict]}.${claim.changesConclusion ? " The disagreement changes the conclusion." : ""}`,
    ...(claim.note === undefined ? [] : [`Note: ${claim.note}`]),
  ].join("\n");
}

/** A disagreement in one line, for lists. */
export function formatDisagreement(claim: CheckedClaim): string {
  const { file, line, column } = claim.filePlace;
  const mark = claim.changesConclusion ? "differs in conclusion" : "differs";
  return `${file}:${line}:${column}  ${mark}: ${claim.says} ${claim.arithmetic} [${claim.id}]`;
}

/** An input with every value that it can stand for. */
function describeInput(input: Operand): string {
  if (!input.known) return input.reason;
  const { low, high } = input.interval;
  const range = input.exact ? "exact" : `${round(low)} to ${round(high)}`;
  return `${showQuantity(input)} (${range}): ${input.subject} [${input.place}]`;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
