import { fits, type Narrowing } from "./narrow-subjects.ts";
import { findRuns, topicsIn } from "./named-parts.ts";
import type { Named } from "../proposal.ts";
import type { Surroundings } from "./surroundings.ts";
import { hasRun, wordsOf } from "../words/words.ts";

/**
 * All indicators that a part speaks of, of which it names none: those of the tables below an introduction, or of a stage: "GCSE attainment". Not under a
 * heading that names a subject, and not of groups of which the part names none.
 */
export function findWhole(
  part: string,
  around: Surroundings,
  { fitting, narrowing }: { readonly fitting: readonly Named[]; readonly narrowing: Narrowing },
): Named[] {
  const { below = [], headed = [], headings, all } = around;
  const isOfMeasures = speaksOfMeasures(part);
  const isOfShares = /\b(?:proportion|percentage|share)s?\b/i.test(part);
  const isNamed = headed.length > 0 || findRuns(wordsOf(headings.at(-1) ?? ""), all).length > 0;
  const isOfGroups = /\bgroups?\b/i.test(part);
  const general = (named: readonly Named[]) => withoutCombined(named).map((each) => ({ ...each, isGeneral: true }));
  if (below.length > 0 && (isOfMeasures || isOfShares)) {
    // "All ethnic groups" are those of which the tables below give figures.
    const to = isOfGroups ? { ...narrowing, groups: undefined, isOfOneGroup: true } : narrowing;
    const kept = below.filter(({ measure }) => fits(measure, { ...to, isLocal: true }));
    return general(isOfGroups ? kept.filter(({ measure }) => measure.groups.length > 0) : kept);
  }
  const isOfStage = isOfMeasures && around.scope.length === 0 && topicsIn(part, all).size > 0;
  return isOfStage && !isNamed && !isOfGroups ? general(fitting) : [];
}

/** Whether a part speaks of results without saying of what. */
export function speaksOfMeasures(part: string): boolean {
  return /\b(?:attainment|progress|results|outcomes|gaps?)\b/i.test(part);
}

/** Without what several other subjects make up together. */
export function withoutCombined(named: readonly Named[]): Named[] {
  return named.filter(({ measure }) => {
    const parts = named.filter(
      (other) =>
        other.measure !== measure &&
        measure.subjects.some((own) =>
          other.measure.subjects.some((each) => each.length < own.length && hasRun(own, each)),
        ),
    );
    return parts.length < 2;
  });
}
