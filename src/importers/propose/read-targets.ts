import { heldRank, heldValue } from "./held.ts";
import { rankInput, valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements } from "./statement.ts";

const missed =
  /\b(?:not (?:been )?(?:met|achieved|reached|hit)|missed|outside (?:of )?(?:this|the|our) target|below (?:this|the|our) target|(?:short of|away from) (?:this|the|our) target)\b/gi;
const met =
  /\b(?:(?:been |was |were |is |are )(?:met|achieved|exceeded)|(?:meets|met|exceeds|exceeded|achieved|above) (?:this|the|our) target)\b/gi;

/** A target that is said to be met or missed. */
export const readTargets: ReadStatements = (sentence, { home }) => {
  if (!/\btarget|\bthis has\b/i.test(sentence)) return [];
  const find = (pattern: RegExp, is: "met" | "missed") =>
    Array.from(sentence.matchAll(pattern), (match) => ({
      ...{ start: match.index, end: match.index + match[0].length },
      claim: (named: Named) => claimTarget(named, is, home),
    }));
  const misses = find(missed, "missed");
  const hits = find(met, "met").filter(({ start, end }) =>
    misses.every((other) => end <= other.start || start >= other.end),
  );
  return [...misses, ...hits];
};

/** The result beside the target that is held for its period: the rank where the target is a band of the ranking. */
export function claimTarget(named: Named, is: "met" | "missed", home: string): ClaimContent[] {
  const { indicator } = named.measure;
  const held = indicator.targets.filter(({ area, period }) => area === home && period === named.period);
  const [target] = held;
  if (!target || held.length > 1) return [];
  const isBand = "band" in target && target.band !== undefined;
  if (isBand ? heldRank(named, home) === undefined : heldValue(named, home) === undefined) return [];
  const result = isBand ? rankInput(indicator.id, named.period) : valueInput(indicator.id, named.period);
  return [{ kind: "target", result, target: { target: indicator.id, period: named.period }, is }];
}
