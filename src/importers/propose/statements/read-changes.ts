import { mayCompare } from "../../../statistics/series.ts";
import { findChanges, type StatedChange } from "../words/change-words.ts";
import { findEarlier, findPeriods } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements } from "./statement.ts";

/** Where the words of another change begin, whose time is another. */
const anotherChange = /\band\b(?= (?:by|of|a|an|\d))|\bor\b(?= (?:by|of))/i;
/** What may stand between a change and the area that it is of: "a fall of 4 points nationally". */
const ofArea = /^ (?:(?:in|for|across|among) )?(?:the )?/i;

/** Changes by a number, between two periods that are named, or from the one before. */
export const readChanges: ReadStatements = (sentence, { home, areas }) =>
  findChanges(sentence).map((change) => {
    const { start, end } = change;
    const after = sentence.slice(end).split(anotherChange)[0] ?? "";
    const owner = areas.startOf(after.replace(ofArea, ""));
    const isOfOther = ofArea.test(after) && owner !== undefined && !owner.includes(home);
    const said = { home, sentence: sentence.slice(0, end) + after, after };
    return { start, end, claim: (named: Named) => (isOfOther ? [] : claimChange(named, change, said)) };
  });

/** The change between the periods that the sentence is about, where both figures are held and the number can be theirs. */
function claimChange(
  named: Named,
  { stated, decimals, direction, unit, isRough }: StatedChange,
  { home, sentence, after }: { readonly home: string; readonly sentence: string; readonly after: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const periods = choosePeriods(named, sentence, after);
  if (!periods) return [];
  const { from, to } = periods;
  const [first, last] = [heldValue({ ...named, period: from }, home), heldValue({ ...named, period: to }, home)];
  if (!first || !last || !mayCompare(indicator, from, to)) return [];
  const sign = direction === "rise" ? 1 : -1;
  const [start, end] =
    indicator.gap === true ? [Math.abs(first.value), Math.abs(last.value)] : [first.value, last.value];
  const amount = (end - start) * sign;
  const share = first.value === 0 ? Number.NaN : ((last.value - first.value) / Math.abs(first.value)) * 100 * sign;
  const isNear = (value: number) => Math.abs(value - stated) <= 0.5000001 * 10 ** -decimals;
  // Where no words say between which periods, the number has to.
  if (!periods.isSaid && !isRough && !isNear(amount) && !isNear(share)) return [];
  const isShare = /%|per ?cent$/.test(unit);
  const isOfPercent = indicator.unit === "percent" || indicator.unit === "percentage-points";
  const inputs = { from: valueInput(indicator.id, from), to: valueInput(indicator.id, to) };
  if (isRough) {
    if (indicator.unit === "percent" || Math.abs(share - stated) > roughly) return [];
    return [{ kind: "change", stated, qualifier: "about", ...inputs, in: "percent", direction }];
  }
  const inPercent = isShare && !isNear(amount) && (isNear(share) || !isOfPercent);
  if (isShare && isOfPercent && !isNear(amount) && !isNear(share)) return [];
  if (!isShare && isOfPercent && unit === "") return [];
  // A gap is held with its sign: it falls towards zero, from either side.
  const towards = direction === "fall" ? -Math.sign(first.value) : Math.sign(first.value);
  return [
    {
      kind: "change",
      stated: indicator.gap === true ? stated * towards : stated,
      ...inputs,
      ...(indicator.gap !== true && { direction }),
      ...(inPercent && { in: "percent" }),
      ...(isShare && isOfPercent && !inPercent && { printedIn: "percent" }),
    },
  ];
}

/** How far, in per cent, a change may be from the fraction that says it. */
const roughly = 4;

/** "23% more than in March 2017". */
const thenBehind = /^ (?:than|on) (?:(?:in|at|for) )?(?:the end of )?/i;

/** Between which periods: two that are named; the latest and an earlier one; else the latest and the one before it in the document. */
function choosePeriods(
  named: Named,
  sentence: string,
  after: string,
): { readonly from: string; readonly to: string; readonly isSaid: boolean } | undefined {
  const { measure, period } = named;
  const earlier = findEarlier(after, measure, period);
  if (earlier !== undefined) return { from: earlier, to: period, isSaid: true };
  const thanThen = thenBehind.exec(after)?.[0].length;
  const then = thanThen === undefined ? undefined : findPeriods(after.slice(thanThen), measure)[0];
  if (then?.at === 0 && then.period < period) return { from: then.period, to: period, isSaid: true };
  const dated = findPeriods(sentence, measure).map((each) => each.period);
  const distinct = [...new Set(dated)].sort();
  const [first, second] = distinct;
  if (distinct.length === 2 && first !== undefined && second !== undefined)
    return { from: first, to: second, isSaid: true };
  if (distinct.length === 1 && first !== undefined && first !== period)
    return { from: first, to: period, isSaid: true };
  const isVague = /\b(?:month|quarter|year|term|week|since|compared|period)\b/i.test(after);
  const before = measure.periods[measure.periods.indexOf(period) - 1];
  return distinct.length < 2 && !isVague && before !== undefined
    ? { from: before, to: period, isSaid: false }
    : undefined;
}
