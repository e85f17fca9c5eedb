import { heldRank } from "./held.ts";
import { rankInput, type ClaimContent, type Named } from "./proposal.ts";
import { findPeriods } from "./find-periods.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const ordinal = "(\\d{1,3})(?:st|nd|rd|th)\\b";
const fromTo = new RegExp(
  `\\b(?:from )?${ordinal}([^.;]{0,14}?) to ${ordinal}([^.;,]{0,10}?20\\d\\d(?:/\\d\\d)?)?`,
  "gi",
);
const alone = new RegExp(`\\b${ordinal}`, "gi");
const months =
  /^\s*(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^\s*century|^\s*(?:percentile|decile|anniversary)/i;

/** Places in a ranking: "ranked 55th", "from 87th in 2016 to 39th in 2017". A day of a month is none. */
export const readRanks: ReadStatements = (sentence, { home }) => {
  if (!/\brank|\bplace[sd]?\b|out of \d{2,3}|\btop \d|\b(?:from|moved) /i.test(sentence)) return [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  const moves = Array.from(sentence.matchAll(fromTo), (match): Statement | undefined => {
    const [whole, first = "", , second = ""] = match;
    const end = match.index + whole.length;
    if (months.test(sentence.slice(end))) return undefined;
    taken.push({ start: match.index, end });
    return {
      ...{ start: match.index, end },
      claim: (named) => claimMove(named, [Number(first), Number(second)], { home, sentence }),
    };
  }).filter((found) => found !== undefined);
  const singles = Array.from(sentence.matchAll(alone), (match): Statement | undefined => {
    const end = match.index + match[0].length;
    const isTaken = taken.some(({ start, end: last }) => match.index >= start && match.index < last);
    if (isTaken || months.test(sentence.slice(end))) return undefined;
    const stated = Number(match[1]);
    const around = sentence.slice(Math.max(0, match.index - 60), end + 20);
    const agrees = (named: Named) => heldRank(dated(named, around), home) === stated;
    return {
      ...{ start: match.index, end, agrees },
      claim: (named) =>
        heldRank(dated(named, around), home) === undefined
          ? []
          : [{ kind: "value", stated, of: rankInput(named.measure.indicator.id, dated(named, around).period) }],
    };
  }).filter((found) => found !== undefined);
  return [...moves, ...singles];
};

/** In the period that the text names, where it names one. */
function dated(named: Named, text: string): Named {
  const [only, ...others] = findPeriods(text, named.measure);
  return only && others.length === 0 ? { ...named, period: only.period } : named;
}

/** Two ranks and the way between them, where both are held of two periods; of those that are held and not of others. */
function claimMove(
  named: Named,
  [first, second]: readonly [number, number],
  { home, sentence }: { readonly home: string; readonly sentence: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const own = indicator.ranks.filter(({ area }) => area === home);
  const from = own.find(({ rank, period }) => rank === first && period !== named.period)?.period;
  const to = own.find(({ rank, period }) => rank === second && period === named.period)?.period;
  const values = (
    [
      [first, from],
      [second, to],
    ] as const
  ).flatMap(([stated, period]): ClaimContent[] =>
    period === undefined ? [] : [{ kind: "value", stated, of: rankInput(indicator.id, period) }],
  );
  if (from === undefined || to === undefined) return values;
  const says = /\b(?:improv|ris|rose|increas|climb|up\b|worse|fell|fall|declin|drop|down\b)/i.test(sentence);
  const trend: ClaimContent[] = says
    ? [
        {
          kind: "trend",
          over: [rankInput(indicator.id, from), rankInput(indicator.id, to)],
          is: /\b(?:worse|fell|fall|declin|drop|down\b)/i.test(sentence) ? "worsening" : "improving",
        },
      ]
    : [];
  return [...values, ...trend];
}
