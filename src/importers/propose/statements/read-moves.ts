import type { ClaimInput } from "../../../model/claim-input.ts";
import { clauseAround } from "../words/clauses.ts";
import { countPrintedDecimals } from "../words/printed-number.ts";
import { findPeriods, isOfPartOfYear } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { TrendWord } from "../../../model/conclusion-claim.ts";
import { courseOf } from "./read-trends.ts";
import { listNumbers } from "../words/sentence-numbers.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const up = "up|ris\\w+|rose|increas\\w+|grew|grown|growth|climb\\w+";
const down = "down|f[ae]ll\\w*|decreas\\w+|declin\\w+|reduc\\w+|dropp\\w+|drop|dip\\w*";
const way = `(?:(${up})|(${down})|(improv\\w+)|(worse\\w+|deteriorat\\w+))`;
const size = "(?!(?:19|20)\\d\\d\\b(?! ?%))(\\d[\\d,]*(?:\\.\\d+)?)(?![\\d.]*\\d|st|nd|rd|th) ?(?:%|per ?cent\\b)?";
const inner = "(?:[^.;]|\\.\\d)";
const level =
  "(?:an? (?:rate|figure|level|low|high|peak|total|average) of |around |about |some |(?:(?:about|around|almost|nearly|just over|just under|over|under) )?(?:a|one|two|three) (?:in |of )?(?:\\w+ )?\\w+ \\()?";
/** In each the earlier number or the later one first, and a word on the way between them. */
const patterns: readonly (readonly [pattern: RegExp, isLaterFirst: boolean])[] = [
  // "Up from 95.9% to 96.1%"
  [new RegExp(`\\b${way}\\b${inner}{0,110}?\\bfrom ${level}${size}${inner}{0,24}? to ${level}${size}`, "gi"), false],
  // "Increased again (4.8% to 5.1%)"
  [new RegExp(`\\b${way}\\b${inner}{0,24}?\\(${size} to ${size}\\)`, "gi"), false],
  // "Fell to 12.2% in 2017/18 from 13.5%"
  [new RegExp(`\\b${way}\\b${inner}{0,40}?\\bto ${level}${size}${inner}{0,24}?[ (]from ${level}${size}`, "gi"), true],
];
/** "Went from 4.1 to 5.2": the numbers themselves say which way. */
const plainly = new RegExp(
  `\\b(?:went|gone|mov\\w+|chang\\w+|shift\\w+)\\b${inner}{0,60}?\\bfrom ${level}${size}${inner}{0,24}? to ${level}${size}`,
  "gi",
);
/** "88% … up from 84.6%", "an improvement on 2.9%": the later number stands before. */
const after = new RegExp(
  `\\b${way} (?:from|on)(?: the| (?:last|the previous|the prior|the preceding) (?:year|month|quarter)['’]s)? ${level}${size}`,
  "gi",
);
/** "334, compared with 316 the year before": the numbers themselves say which way. */
const beside = new RegExp(
  `\\b(?:compared (?:with|to)|in comparison (?:with|to)|against|as opposed to) (?:the )?${level}${size}`,
  "gi",
);
/** "From 17.2% to 19.9% and then 22.4%": three, one after the other. */
const chain = new RegExp(
  `\\bfrom ${level}${size}${inner}{0,24}? to ${level}${size}(?: in 20\\d\\d(?:[/–-]\\d\\d)?)?,? (?:and |before |then )?(?:and |then )?(?:on )?(?:to )?${level}${size}(?! ?(?:points?|percentage|places?))`,
  "gi",
);
const words: readonly TrendWord[] = ["rising", "falling", "improving", "worsening"];

/** Two figures and the way between them, where the indicator holds both in two periods: "up from 95.9% to 96.1%". */
export const readMoves: ReadStatements = (sentence, reader) => {
  const tell = (match: RegExpMatchArray, move: Pick<Move, "earlier" | "later" | "is">) =>
    tellMove(match, { ...move, sentence, home: reader.home });
  return [
    ...patterns.flatMap(([pattern, isLaterFirst]) =>
      Array.from(sentence.matchAll(pattern), (match) => {
        const [first = "", second = ""] = match.slice(5);
        const is = words[match.slice(1, 5).findIndex(Boolean)];
        return tell(
          match,
          isLaterFirst ? { earlier: second, later: [first], is } : { earlier: first, later: [second], is },
        );
      }),
    ),
    ...Array.from(sentence.matchAll(plainly), (match) =>
      tell(match, { earlier: match[1] ?? "", later: [match[2] ?? ""], is: undefined }),
    ),
    ...Array.from(sentence.matchAll(after), (match) => {
      const is = words[match.slice(1, 5).findIndex(Boolean)];
      return tell(match, { earlier: match[5] ?? "", later: numbersBefore(sentence, match.index), is });
    }),
    ...Array.from(sentence.matchAll(chain), (match) => tellChain(match, sentence, reader.home)),
    ...Array.from(sentence.matchAll(beside), (match) =>
      tell(match, { earlier: match[1] ?? "", later: numbersBefore(sentence, match.index), is: undefined }),
    ),
  ];
};

/** Two figures of one indicator. */
interface Move {
  readonly earlier: string;
  /** Numbers that may be the later one, the likeliest first. */
  readonly later: readonly string[];
  /** The word on the way between them; undefined where the numbers themselves say it. */
  readonly is: TrendWord | undefined;
  readonly sentence: string;
  readonly home: string;
}

/** The numbers of the clause before a place, the nearest first. */
function numbersBefore(sentence: string, end: number): string[] {
  const { start } = clauseAround(sentence, { start: end, end });
  return listNumbers(sentence)
    .filter((number) => number.start >= start && number.end <= end)
    .filter((number) => !/^ ?target/i.test(sentence.slice(number.end)))
    .map((number) => sentence.slice(number.start, number.end).replace(/[^\d.,]/g, ""))
    .toReversed();
}

/** Three figures of periods one after the other, up to the latest. */
function tellChain(match: RegExpMatchArray, sentence: string, home: string): Statement {
  const start = match.index ?? 0;
  const printed = match.slice(1, 4);
  return {
    ...{ start, end: start + match[0].length, isOpen: true },
    claim: (named) => {
      const { id, periodKind } = named.measure.indicator;
      const periods = named.measure.periods.slice(-3);
      if (isOfPartOfYear(sentence, periodKind) || periods.at(-1) !== named.period) return [];
      const isHeld = printed.every((each, index) => {
        const held = heldValue({ ...named, period: periods[index] ?? "" }, home);
        return held !== undefined && Number(held.value.toFixed(countPrintedDecimals(each))) === read(each);
      });
      if (periods.length < 3 || !isHeld) return [];
      const of = periods.map((period) => valueInput(id, period));
      const [first = 0, second = 0, third = 0] = printed.map(read);
      const is = first < second && second < third ? "rising" : first > second && second > third ? "falling" : undefined;
      return [
        ...of.map((each, index) => ({ kind: "value" as const, stated: read(printed[index] ?? ""), of: each })),
        ...(is === undefined ? [] : [{ kind: "trend" as const, over: of, is: is as TrendWord }]),
      ];
    },
  };
}

function tellMove(match: RegExpMatchArray, { earlier, later, is, sentence, home }: Move): Statement {
  const start = match.index ?? 0;
  return {
    ...{ start, end: start + match[0].length },
    isOpen: true,
    claim: (named) => {
      const { id, periodKind } = named.measure.indicator;
      if (isOfPartOfYear(sentence, periodKind)) return [];
      for (const last of later) {
        const periods = findTwo(named, [earlier, last], { sentence, home });
        if (!periods) continue;
        const [from, to] = [valueInput(id, periods[0]), valueInput(id, periods[1])];
        const [before, now] = [read(earlier), read(last)];
        return [
          { kind: "value", stated: before, of: from },
          { kind: "value", stated: now, of: to },
          ...tellWay([before, now], [from, to], is === undefined ? undefined : courseOf(is, named.measure.indicator)),
        ];
      }
      return [];
    },
  };
}

function tellWay(
  [before, now]: readonly [number, number],
  [from, to]: readonly [ClaimInput, ClaimInput],
  is: TrendWord | undefined,
): ClaimContent[] {
  if (is !== undefined) return [{ kind: "trend", over: [from, to], is }];
  return before === now ? [] : [{ kind: "comparison", of: to, than: [from], is: now > before ? "above" : "below" }];
}

function read(printed: string): number {
  return Number(printed.replace(/,$/, "").replaceAll(",", ""));
}

/** The periods of both numbers: the later is the latest, or both are named; undefined where they may be others. */
function findTwo(
  named: Named,
  [earlier, later]: readonly [string, string],
  { sentence, home }: { readonly sentence: string; readonly home: string },
): readonly [string, string] | undefined {
  const { measure, period: latest } = named;
  const dated = new Set(findPeriods(sentence, measure).map(({ period }) => period));
  const holding = (printed: string) =>
    measure.periods.filter((period) => {
      const held = heldValue({ measure, period }, home);
      return held !== undefined && Number(held.value.toFixed(countPrintedDecimals(printed))) === read(printed);
    });
  const pairs = holding(earlier).flatMap((from) =>
    holding(later)
      .filter((to) => to > from && (to === latest || dated.has(to)))
      .map((to) => [from, to] as const),
  );
  const bothNamed = pairs.filter(([from]) => dated.has(from));
  return (bothNamed.length > 0 ? bothNamed : pairs).at(-1);
}
