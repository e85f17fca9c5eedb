import { heldRank } from "../held/held.ts";
import { rankInput, type ClaimContent, type Named } from "../proposal.ts";
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

/** "Puts us 28th", "having been 101st we are 62nd": a place in a ranking that is not called so. */
const bare =
  /\b(?:puts?|putting|placing|are|is|were|was|be|been|stands?|stood|c[ao]mes?|now)(?: (?:us|it|the \w+|now|currently|in|at|only))* \d{1,3}(?:st|nd|rd|th)\b/i;

/** Places in a ranking: "ranked 55th", "from 87th in 2016 to 39th in 2017". A day of a month is none. */
export const readRanks: ReadStatements = (sentence, { home }) => {
  if (!/\brank|\bplace[sd]?\b|out of \d{2,3}|\btop \d|\b(?:from|moved) /i.test(sentence) && !bare.test(sentence))
    return [];
  const isNamed = !bare.test(sentence) || /\brank|\bplace/i.test(sentence);
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
    const isBefore = /\b(?:from|compared (?:to|with)|against|previously|was|been) $/i.test(
      sentence.slice(0, match.index),
    );
    const placed = (named: Named) =>
      (isBefore && earlierAt(named, stated, home)) || dated(named, around, sentence.slice(end));
    const agrees = (named: Named) => heldRank(placed(named), home) === stated;
    return {
      ...{ start: match.index, end, agrees },
      claim: (named) => {
        const { period } = placed(named);
        const held = heldRank({ ...named, period }, home);
        if (held === undefined || (!isNamed && held !== stated)) return [];
        const { id } = named.measure.indicator;
        const value: ClaimContent = { kind: "value", stated, of: rankInput(id, period) };
        const is = isBefore && period < named.period ? courseOf(sentence) : undefined;
        const isBoth = heldRank(named, home) !== undefined;
        return is === undefined || !isBoth
          ? [value]
          : [value, { kind: "trend", over: [rankInput(id, period), rankInput(id, named.period)], is }];
      },
    };
  }).filter((found) => found !== undefined);
  return [...moves, ...singles, ...Array.from(sentence.matchAll(places), (match) => readPlaces(match, home))];
};

/** "Up 47 places": a better place is a smaller number. */
const places =
  /\b(?:(up|ris\w+|rose|climb\w+|improv\w+|gain\w+)|(?:down|f[ae]ll\w*|dropp\w+|slipp\w+|los\w+))(?: by| of)? (\d{1,3}) places\b/gi;

function readPlaces(match: RegExpMatchArray, home: string): Statement {
  const [whole, up, number] = match;
  const start = match.index ?? 0;
  return {
    ...{ start, end: start + whole.length },
    claim: (named) => {
      const { id, ranks } = named.measure.indicator;
      const own = ranks.filter(({ area, period }) => area === home && period <= named.period);
      const [before, last] = own
        .map(({ period }) => period)
        .sort()
        .slice(-2);
      if (before === undefined || last !== named.period) return [];
      return [
        {
          ...{ kind: "change", stated: Number(number), from: rankInput(id, before), to: rankInput(id, last) },
          direction: up === undefined ? "rise" : "fall",
        },
      ];
    },
  };
}

/** In the last period before in which it held this very place. */
function earlierAt(named: Named, stated: number, home: string): Named | undefined {
  const held = named.measure.indicator.ranks.findLast(
    ({ area, rank, period }) => area === home && rank === stated && period < named.period,
  );
  return held && { ...named, period: held.period };
}

function courseOf(sentence: string): "improving" | "worsening" | undefined {
  if (/\b(?:worse|fell|fall|declin|drop|down\b|slip)/i.test(sentence)) return "worsening";
  return /\b(?:improv|ris|rose|increas|climb|up\b)/i.test(sentence) ? "improving" : undefined;
}

/** In the period that stands right behind the place, else in the one that the text around it names, where it names one. */
function dated(named: Named, text: string, behind: string): Named {
  const own = /^ (?:in|for) /.test(behind) ? findPeriods(behind, named.measure)[0] : undefined;
  if (own && own.at < 8) return { ...named, period: own.period };
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
  const is = courseOf(sentence) ?? (second < first ? "improving" : "worsening");
  return [...values, { kind: "trend", over: [rankInput(indicator.id, from), rankInput(indicator.id, to)], is }];
}
