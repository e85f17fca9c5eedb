import type { CheckedClaim, Verdict } from "../../../src/claims/claim.ts";
import type { LoadedSite } from "../../../src/checks/load-site.ts";
import type { Issue } from "../../../src/records/issue.ts";

/** What the checks say of a site: how often each problem, and the outcome of each claim. */
export interface SiteReport {
  readonly problems: ReadonlyMap<string, number>;
  readonly claims: ReadonlyMap<string, Pick<CheckedClaim, "verdict" | "severity">>;
}

/** Something that the checks say after a change and did not say before. */
export interface Finding {
  readonly text: string;
  /** Whether it is only shown to readers, because a note stood there already that counts as an explanation. */
  readonly noted: boolean;
}

export function reportSite({ issues, claims }: Pick<LoadedSite, "issues" | "claims">): SiteReport {
  const problems = new Map<string, number>();
  for (const issue of issues) problems.set(nameProblem(issue), (problems.get(nameProblem(issue)) ?? 0) + 1);
  return { problems, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

/** A problem without its numbers and its line: lines move, and a known problem with another number is no new one. */
function nameProblem({ severity, file, problem }: Issue): string {
  return `${severity} ${file} ${problem.replaceAll(/\d+([.,]\d+)*/g, "#")}`;
}

/** What the checks say after a change that they did not say before. */
export function listNewFindings(before: SiteReport, after: SiteReport): Finding[] {
  const problems = [...after.problems].filter(([name, count]) => count > (before.problems.get(name) ?? 0));
  const verdicts = [...after.claims].filter(
    ([id, { verdict }]) => isDisagreement(verdict) && before.claims.get(id)?.verdict !== verdict,
  );
  return [
    ...problems.map(([text]) => ({ text, noted: false })),
    ...verdicts.map(([id, { verdict, severity }]) => ({ text: `${verdict} ${id}`, noted: severity === "note" })),
  ];
}

function isDisagreement(verdict: Verdict): boolean {
  return verdict === "contradicted" || verdict === "consistent-by-truncation";
}

/** Claims whose verdict a change made another, or that it took away. */
export function listChangedVerdicts(before: SiteReport, after: SiteReport): string[] {
  return [...before.claims]
    .filter(([id, { verdict }]) => after.claims.get(id)?.verdict !== verdict)
    .map(([id, { verdict }]) => `${id}: ${verdict}, then ${after.claims.get(id)?.verdict ?? "gone"}`);
}
