import type { TrendWord } from "../../../model/conclusion-claim.ts";
import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { periodAt, periodIndex } from "../../../model/period.ts";
import { mayCompare } from "../../../statistics/series.ts";
import { findEarlier, findPeriods } from "./find-periods.ts";
import { heldRank, heldValue } from "../held/held.ts";
import { rankInput, valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements } from "./statement.ts";

/** A word on the course of a figure; the last two are of gaps alone. */
type CourseWord = TrendWord | "narrowing" | "widening";

const verbs: readonly (readonly [CourseWord, string])[] = [
  ["improving", "improved|improving|better than (?:in|it was)"],
  ["worsening", "worsened|worse than (?:in|it was)|deteriorated"],
  [
    "rising",
    "increased|increasing|risen|rising|rose|gone up|went up|grew|grown|growing|crept up|edged up|climbed|(?:is|are|was|were|been) up|increase",
  ],
  [
    "falling",
    "decreased|decreasing|fallen|falling|fell|declined|declining|gone down|went down|come down|came down|edged down|dropped|reduced|reducing|(?:is|are|was|were|been) down|decrease|decline|reduction",
  ],
  ["narrowing", "narrowed|narrowing|closed|closing|diminished|diminishing|shrunk|getting smaller"],
  ["widening", "widened|widening|getting (?:larger|wider)"],
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
      is !== "unchanged" &&
      /^[^,;.]{0,12}\b(?:by|of) (?:about |almost |nearly )?\d|^ (?:about |almost |nearly )?\d|^[^,;.]{0,30}\bfrom \d|^[^,;.()]{0,40}\(\d/i.test(
        after,
      );
    const isDenied = /\b(?:not|to be|to have|should|would|will|if|target)\b[^,;]{0,20}$/i.test(
      sentence.slice(0, match.index),
    );
    if (is === undefined || isSized || isDenied) return undefined;
    return {
      ...{ start: match.index, end },
      claim: (named: Named) => {
        const own = courseOf(is, named.measure.indicator);
        return own === undefined ? [] : claimTrend(named, own, { home, sentence, after });
      },
    };
  }).filter((found) => found !== undefined);

/** Of a gap, which is held with its sign, a fall is an improvement; of anything else "narrowed" says nothing. */
export function courseOf(word: CourseWord, { gap }: Pick<IndicatorEntry, "gap">): TrendWord | undefined {
  if (gap === true && (word === "falling" || word === "narrowing")) return "improving";
  if (gap === true && (word === "rising" || word === "widening")) return "worsening";
  return word === "narrowing" || word === "widening" ? undefined : word;
}

function claimTrend(
  named: Named,
  is: TrendWord,
  { home, sentence, after }: { readonly home: string; readonly sentence: string; readonly after: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const namedPeriods = new Set(findPeriods(sentence, named.measure).map(({ period }) => period));
  const run = claimRun(named, is, { home, sentence, after });
  if (run) return [run];
  const others = [...namedPeriods].filter((period) => period !== named.period);
  const since = periodSince(after, named) ?? (others.length === 1 ? others[0] : undefined);
  const earlier = since ?? findEarlier(after, named.measure, named.period);
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

/** The period that stands right behind "since", where a sentence names several. */
function periodSince(after: string, { measure, period: latest }: Named): string | undefined {
  const lead = /^[^,;.]{0,25}?\bsince (?:the |\w+ of )?/i.exec(after)?.[0].length;
  const found = lead === undefined ? undefined : findPeriods(after.slice(lead), measure)[0];
  return found?.at === 0 && found.period !== latest ? found.period : undefined;
}

const ordinals = ["second", "third", "fourth", "fifth", "sixth"];
const numbers = ["two", "three", "four", "five", "six"];
/** "For the second year running", "three consecutive months": so many steps one after the other. */
const steps = new RegExp(
  `\\b(?:(${ordinals.join("|")})(?: (?:consecutive|successive))? (?:year|month|quarter|term)(?: running| in a row)?|(${numbers.join("|")}) (?:(?:consecutive|successive) (?:years|months|quarters)|(?:years|months|quarters) (?:running|in a row))|each of the (?:last|past) (${numbers.join("|")}) (?:years|months|quarters))\\b`,
  "i",
);
const eachStep =
  /\b(?:(?:year|month|quarter) (?:on|by|after) (?:year|month|quarter)|(?:each|every) (?:year|month|quarter)|consistently|steadily)\b/i;

/** A course over more than two periods, of which all are held; undefined where the text says nothing of steps. */
function claimRun(
  named: Named,
  is: TrendWord,
  { home, sentence, after }: { readonly home: string; readonly sentence: string; readonly after: string },
): ClaimContent | undefined {
  const { indicator } = named.measure;
  const [, ordinal, running, each] = steps.exec(after) ?? [];
  const number = running ?? each;
  const count =
    ordinal !== undefined ? ordinals.indexOf(ordinal.toLowerCase()) : numbers.indexOf((number ?? "").toLowerCase());
  const kind = indicator.periodKind;
  const last = periodIndex(named.period, kind);
  const since = eachStep.test(after)
    ? findPeriods(sentence, named.measure)
        .map(({ period }) => periodIndex(period, kind))
        .find((at) => at < last - 1)
    : undefined;
  const first = count >= 0 ? last - count - 2 : since;
  if (first === undefined) return undefined;
  const over = Array.from({ length: last - first + 1 }, (_, step) => periodAt(first + step, kind));
  const isHeld = over.every((period) => heldValue({ ...named, period }, home) !== undefined);
  return isHeld && mayCompare(indicator, over[0] ?? "", named.period)
    ? { kind: "trend", over: over.map((period) => valueInput(indicator.id, period)), is }
    : undefined;
}
