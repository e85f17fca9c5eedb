/*
 * Nothing is counted as recomputed that was not. All counts of statements come from `claims/count-claims.ts`, which tells those recomputed
 * from those that could not be and those whose figures cannot be compared, and from contradictions found by reading (`conflict`).
 */
import { formatNumber } from "../statistics/format.ts";
import { countNoun } from "../statistics/format-lists.ts";
import type { CheckedClaim, Verdict } from "./claim.ts";

/**
 * How many statements there are, by what could be done with them. Every place that counts statements takes its numbers from here, so that
 * none calls recomputed what was not.
 */
export interface ClaimCounts {
  /** All statements, recomputed or not, and the contradictions found by reading. */
  readonly all: number;
  /** Statements worked out again from their figures, or set against another place that states the same. */
  readonly recomputed: number;
  readonly agree: number;
  /** Those of which the direction agrees, and a word on size or course could not be checked. */
  readonly agreeInPart: number;
  readonly differ: number;
  /** Statements that could not be recomputed: a figure is not published here, or rounding hides the answer. */
  readonly notPossible: number;
  /** Statements whose figures cannot be compared. */
  readonly notComparable: number;
  /** Contradictions between places, found by reading. Nothing is recomputed for them. */
  readonly conflicts: number;
  /** Those of the recomputed statements that texts of the site itself make by quoting a figure. */
  readonly quoted: number;
}

/** The counts of some claims: those of a document, or all. */
export function countClaims(claims: readonly CheckedClaim[]): ClaimCounts {
  const count = (test: (claim: CheckedClaim) => boolean) => claims.filter(test).length;
  const found = claims.filter(({ kind }) => kind !== "conflict");
  const having = (...verdicts: Verdict[]) => found.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [notPossible, notComparable] = [having("unverifiable"), having("not-comparable")];
  return {
    all: claims.length,
    recomputed: found.length - notPossible - notComparable,
    agree: having("consistent"),
    agreeInPart: having("consistent-in-part"),
    differ: having("contradicted", "consistent-by-truncation"),
    notPossible,
    notComparable,
    conflicts: count(({ kind, verdict }) => kind === "conflict" && verdict === "contradicted"),
    quoted: count(({ origin }) => origin === "text"),
  };
}

/** The counts in sentences for readers. */
export function tellCounts(counts: ClaimCounts): string {
  const show = (number: number) => formatNumber(number, 0, "count");
  const { recomputed, agree, agreeInPart, differ, notPossible, notComparable, conflicts } = counts;
  const were = (number: number) => (number === 1 ? "was" : "were");
  const verb = (number: number, word: string) => `${word}${number === 1 ? "s" : ""}`;
  const outcomes = [
    `${show(agree)} ${verb(agree, "agree")}`,
    ...(agreeInPart > 0
      ? [
          `${show(agreeInPart)} ${verb(agreeInPart, "agree")} in direction, though a word about size could not be checked`,
        ]
      : []),
    `${show(differ)} ${verb(differ, "differ")}`,
  ];
  const others = [
    ...(notPossible > 0 ? [`${show(notPossible)} could not be recomputed`] : []),
    ...(notComparable > 0
      ? [`${show(notComparable)} ${verb(notComparable, "rest")} on figures that cannot be compared`]
      : []),
  ];
  return [
    recomputed === 0
      ? "No statement about figures was recomputed."
      : `${countNoun(recomputed, "statement")} about figures ${were(recomputed)} recomputed: ${outcomes.join("; ")}.`,
    ...(others.length > 0 ? [`${others.join(", and ")}.`] : []),
    ...(conflicts > 0
      ? [
          `${show(conflicts)} more ${conflicts === 1 ? "contradiction" : "contradictions"} between two places ${were(conflicts)} found by reading.`,
        ]
      : []),
  ].join(" ");
}
