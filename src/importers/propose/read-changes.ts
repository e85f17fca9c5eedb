import { mayCompare } from "../../statistics/series.ts";
import { findEarlier, findPeriods } from "./find-periods.ts";
import { heldValue } from "./held.ts";
import { valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const up = "increase[sd]?|increasing|rise[sn]?|rose|risen|improve[sd]?|improvement|grown?|grew|up|higher|more|greater";
const down =
  "decrease[sd]?|decreasing|fall|falls|fell|fallen|decline[sd]?|reduce[sd]?|reduction|drop|dropped|drops|down|dropping|dip|dipped|lower|less|fewer|diminished|narrowed";
const size = "(\\d[\\d,]*(?:\\.\\d+)?) ?(%|percentage points?|per ?cent\\b|points?\\b)?";
const about = "(?:about |almost |nearly |around |just over |just under |some |a further |over )?";
/** "Improved by 11 percentage points", "an increase of 9 points", "up 2 points". */
const byWord = new RegExp(
  `\\b(?:(?:(${up})|(${down}))\\b(?: (?:again|further|slightly|to \\d[\\d.,]*%?))?,? (?:by|of)|(up)|(down)) ${about}${size}`,
  "gi",
);
/** "Fell by a third", "halved". */
const byFraction = new RegExp(
  `\\b(?:(?:(${up})|(${down}))\\b (?:by )${about}(?:a |one )?(half|third|quarter|fifth|tenth)\\b|(halved)\\b|(?<!more than )(doubled)\\b)`,
  "gi",
);
const fractions = new Map([
  ["half", 50],
  ["third", 33],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);
/** "4.5% higher than the month before". */
const byNumber = new RegExp(`${size} (?:(${up})|(${down}))\\b`, "gi");
const beforeThat = /^ than (?:(?:in|at) )?(?:the |a |this |that |same |last |19|20)/i;
/** "The increase for the area (4.3%)". */
const inBrackets = new RegExp(
  `\\b(?:percentage )?(?:(increase|rise|improvement)|(decrease|fall|decline|reduction|drop))\\b[^.;()]{0,40}\\(${size}\\)`,
  "gi",
);

interface StatedChange {
  readonly stated: number;
  readonly decimals: number;
  readonly direction: "rise" | "fall";
  readonly unit: string;
  /** Whether a fraction in words says it: "by a third". */
  readonly isRough?: boolean;
}

/** Changes by a number, between two periods that are named, or from the one before. */
export const readChanges: ReadStatements = (sentence, { home }) => {
  const found: Statement[] = [];
  const add = (match: RegExpMatchArray, change: StatedChange) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) return;
    found.push({
      start,
      end,
      claim: (named) => claimChange(named, change, { home, sentence, after: sentence.slice(end) }),
    });
  };
  for (const match of sentence.matchAll(byWord)) {
    const [, rise, , up, , number = "", unit = ""] = match;
    // "Up 40" alone may be what it came to.
    if (unit !== "" || (up ?? match[4]) === undefined) add(match, read(number, unit, (rise ?? up) !== undefined));
  }
  for (const match of sentence.matchAll(inBrackets)) {
    const [, rise, , number = "", unit = ""] = match;
    add(match, read(number, unit, rise !== undefined));
  }
  for (const match of sentence.matchAll(byFraction)) {
    const [, rise, , fraction = "half", , doubled] = match;
    const stated = doubled === undefined ? (fractions.get(fraction.toLowerCase()) ?? 50) : 100;
    const direction = (rise ?? doubled) === undefined ? "fall" : "rise";
    add(match, { stated, decimals: 0, direction, unit: "%", isRough: true });
  }
  for (const match of sentence.matchAll(byNumber)) {
    const [whole, number = "", unit = "", rise] = match;
    const isBesideEarlier = beforeThat.test(sentence.slice(match.index + whole.length));
    if (unit !== "" || isBesideEarlier) add(match, read(number, unit, rise !== undefined));
  }
  return found;
};

function read(number: string, unit: string, isRise: boolean): StatedChange {
  return {
    stated: Number(number.replaceAll(",", "")),
    decimals: /\.(\d+)/.exec(number)?.[1]?.length ?? 0,
    direction: isRise ? "rise" : "fall",
    unit: unit.toLowerCase(),
  };
}

/** The change between the periods that the sentence is about, where both figures are held and the number can be theirs. */
function claimChange(
  named: Named,
  { stated, decimals, direction, unit, isRough = false }: StatedChange,
  { home, sentence, after }: { readonly home: string; readonly sentence: string; readonly after: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const periods = choosePeriods(named, sentence, after);
  if (!periods) return [];
  const [from, to] = periods;
  const [first, last] = [heldValue({ ...named, period: from }, home), heldValue({ ...named, period: to }, home)];
  if (!first || !last || !mayCompare(indicator, from, to)) return [];
  const sign = direction === "rise" ? 1 : -1;
  const [start, end] =
    indicator.gap === true ? [Math.abs(first.value), Math.abs(last.value)] : [first.value, last.value];
  const amount = (end - start) * sign;
  const share = first.value === 0 ? Number.NaN : ((last.value - first.value) / Math.abs(first.value)) * 100 * sign;
  const isNear = (value: number) => Math.abs(value - stated) <= 0.5000001 * 10 ** -decimals;
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

/** Between which periods: two that are named; the latest and an earlier one; else the latest and the one before it in the document. */
function choosePeriods(named: Named, sentence: string, after: string): readonly [string, string] | undefined {
  const { measure, period } = named;
  const earlier = findEarlier(after, measure, period);
  if (earlier !== undefined) return [earlier, period];
  const dated = findPeriods(sentence, measure).map((each) => each.period);
  const distinct = [...new Set(dated)].sort();
  const [first, second] = distinct;
  if (distinct.length === 2 && first !== undefined && second !== undefined) return [first, second];
  if (distinct.length === 1 && first !== undefined && first !== period) return [first, period];
  const isVague = /\b(?:month|quarter|year|term|week|since|compared|period)\b/i.test(after);
  const before = measure.periods[measure.periods.indexOf(period) - 1];
  return distinct.length < 2 && !isVague && before !== undefined ? [before, period] : undefined;
}
