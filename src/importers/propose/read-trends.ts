import type { TrendWord } from "../../model/claim.ts";
import { periodIndex } from "../../model/period.ts";
import { mayCompare } from "../../statistics/series.ts";
import { findEarlier, findPeriods } from "./find-periods.ts";
import { heldRank, heldValue } from "./held.ts";
import { rankInput, valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements } from "./statement.ts";

const verbs: readonly (readonly [TrendWord, string])[] = [
  ["improving", "improved|improving|better than (?:in|it was)"],
  ["worsening", "worsened|worse than (?:in|it was)|deteriorated"],
  ["rising", "increased|risen|rose|gone up|went up|grew|grown|increase"],
  ["falling", "decreased|fallen|fell|declined|gone down|went down|dropped|reduced|decrease|decline|reduction"],
  ["unchanged", "remained (?:at|stable|the same|unchanged)|stayed (?:at|the same)|(?:is|was|are|were) unchanged"],
];
const pattern = new RegExp(`\\b(?:${verbs.map(([, words]) => `(${words})`).join("|")})\\b`, "gi");

/** The course between two periods, without a number: "has improved since 2016". Where a number follows it is a change. */
export const readTrends: ReadStatements = (sentence, { home }) =>
  Array.from(sentence.matchAll(pattern), (match) => {
    const is = verbs[match.slice(1).findIndex(Boolean)]?.[0];
    const end = match.index + match[0].length;
    const after = sentence.slice(end);
    const isSized =
      /^[^,;.]{0,12}\b(?:by|of) (?:about |almost |nearly )?\d|^[^,;.]{0,30}\bfrom \d|^[^,;.()]{0,40}\(\d/i.test(after);
    const isDenied = /\b(?:not|to be|to have|should|would|will|if|target)\b[^,;]{0,20}$/i.test(
      sentence.slice(0, match.index),
    );
    if (is === undefined || isSized || isDenied) return undefined;
    return {
      ...{ start: match.index, end },
      claim: (named: Named) => claimTrend(named, is, { home, sentence, after }),
    };
  }).filter((found) => found !== undefined);

function claimTrend(
  named: Named,
  is: TrendWord,
  { home, sentence, after }: { readonly home: string; readonly sentence: string; readonly after: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const namedPeriods = new Set(findPeriods(sentence, named.measure).map(({ period }) => period));
  const since = [...namedPeriods].filter((period) => period !== named.period);
  const earlier = since.length === 1 ? since[0] : findEarlier(after, named.measure, named.period);
  const last = /\blast (?:two|2) ?-?months?\b/i.test(after) ? named.measure.periods.at(-2) : undefined;
  const from = earlier ?? last;
  const kind = indicator.periodKind;
  if (from === undefined || periodIndex(from, kind) >= periodIndex(named.period, kind)) return [];
  const both = (held: (each: Named) => unknown) =>
    held({ ...named, period: from }) !== undefined && held(named) !== undefined;
  const isOfRank = /\brank/i.test(sentence) && (is === "improving" || is === "worsening");
  const values: ClaimContent[] =
    both((each) => heldValue(each, home)) && mayCompare(indicator, from, named.period)
      ? [{ kind: "trend", over: [valueInput(indicator.id, from), valueInput(indicator.id, named.period)], is }]
      : [];
  const ranks: ClaimContent[] =
    isOfRank && both((each) => heldRank(each, home))
      ? [{ kind: "trend", over: [rankInput(indicator.id, from), rankInput(indicator.id, named.period)], is }]
      : [];
  const isRankAlone = isOfRank && !/\b(?:score|result|attainment|both|figure|value|percentage)/i.test(sentence);
  return isRankAlone ? ranks : [...values, ...ranks];
}
