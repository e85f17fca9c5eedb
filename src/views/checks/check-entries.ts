/*
 * Disagreements are published by cause. `views/checks/check-entries.ts` joins those that name another's cause or state the same of the same
 * figure, and puts first what would change a reader's conclusion, by rule or as the record declares; `check-order.ts` orders the rest.
 */
import { consequences } from "../../model/claim-fields.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { HeldFigure } from "../../claims/quantity.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { keyOfHeld } from "../../claims/figure-key.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import type { CheckEntry } from "./check-entry.ts";
import { compareEntries } from "./check-order.ts";

/** The disagreements among claims, one entry a cause, those that change what a reader would conclude first, then by `checkOrderRule`. */
export function listCheckEntries(catalogue: Catalogue, claims: readonly CheckedClaim[]): CheckEntry[] {
  const differing = claims.filter(({ severity }) => severity !== undefined);
  const order = new Map(differing.map((claim, index) => [claim, index]));
  return [...groupByCause(differing).values()]
    .map(makeEntry)
    .sort(
      (a, b) =>
        consequences.indexOf(a.consequence) - consequences.indexOf(b.consequence) ||
        compareEntries(catalogue, a, b) ||
        (order.get(a.lead) ?? 0) - (order.get(b.lead) ?? 0),
    );
}

/** The claim that leads the entry of each disagreement: the one that others name as having the same cause, or an earlier alike one. */
function groupByCause(claims: readonly CheckedClaim[]): Map<string, CheckedClaim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const firstAlike = new Map<string, string>();
  const causeOf = (claim: CheckedClaim, seen: readonly string[] = []): string => {
    const named = claim.sameCauseAs === undefined ? undefined : byId.get(claim.sameCauseAs);
    if (named && !seen.includes(named.id)) return causeOf(named, [...seen, claim.id]);
    const alike = describeDisagreement(claim);
    if (alike === undefined) return claim.id;
    const first = firstAlike.get(alike) ?? claim.id;
    firstAlike.set(alike, first);
    return first;
  };
  return Map.groupBy(claims, (claim) => causeOf(claim));
}

/** What makes two disagreements one: the same figures with the same numbers stated and recomputed. */
function describeDisagreement({ subjects, stated, recomputed }: CheckedClaim): string | undefined {
  if (subjects.length === 0) return undefined;
  return [...subjects.map((held: HeldFigure) => keyOfHeld(held)).sort(), stated, recomputed].join("|");
}

function makeEntry(claims: readonly CheckedClaim[]): CheckEntry {
  const weight = ({ consequence = "detail" }: CheckedClaim) => consequences.indexOf(consequence);
  const sorted = [...claims].sort(
    (a, b) =>
      Number(b.matters !== undefined) - Number(a.matters !== undefined) ||
      Number(b.sameCauseAs === undefined) - Number(a.sameCauseAs === undefined) ||
      weight(a) - weight(b),
  );
  const [lead, ...others] = sorted;
  if (!lead) throw new Error("A group of claims has at least one.");
  const consequence = lead.matters === undefined ? consequences[Math.min(...claims.map(weight))] : lead.consequence;
  return { lead, others, consequence: consequence ?? "detail", matters: lead.matters ?? wordConsequence(lead) };
}

/** Why a disagreement of its kind matters, where the record does not say it. */
function wordConsequence({ kind, verdict, changesConclusion, consequence, stated, recomputed }: CheckedClaim): string {
  if (verdict === "consistent-by-truncation")
    return "Only the last digit is concerned: the rest was cut off, and not rounded.";
  if (changesConclusion) return "A reader of this statement would conclude something that the figures do not show.";
  if (consequence === "conclusion")
    return `The size is far off: ${stated} is printed where ${recomputed ?? "another number"} follows.`;
  switch (kind) {
    case "period-label":
      return "It is not clear which time the statement is about.";
    case "weekday":
      return "One of the day and the date is wrong.";
    case "cross-reference":
      return "A reader who follows the reference does not find what it promises.";
    case "forecast":
      return "What is said to be still to come lay in the past.";
    case "change":
    case "gap":
    case "variance":
      if (stated.replace(/[^\d.]/g, "") === recomputed?.replace(/[^\d.]/g, ""))
        return "Percentage points and per cent are different sizes: a fall from 20% to 10% is 10 points, and a half.";
      return otherFigure;
    default:
      return otherFigure;
  }
}

const otherFigure =
  "The figure does not follow from the others, or another place prints a different one. A reader would still conclude the same.";

/** In how many places documents contradict themselves or one another, and in how many a reader would conclude something else. */
export function tellContradictions(entries: readonly CheckEntry[]): string {
  if (entries.length === 0) return "No place was found in which these documents contradict themselves or one another.";
  const serious = entries.filter(({ consequence }) => consequence === "conclusion").length;
  const rest = serious === 0 ? "In none of them would a reader" : `In ${serious} of them a reader would`;
  const places = countNoun(entries.length, "place");
  if (entries.length > 1)
    return `In ${places} these documents contradict themselves or one another. ${rest} reach a different conclusion.`;
  return `In one place these documents contradict themselves or one another. A reader would ${serious === 0 ? "not " : ""}reach a different conclusion.`;
}
