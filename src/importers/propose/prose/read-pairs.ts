import type { TrendWord } from "../../../model/conclusion-claim.ts";
import { hasDirection } from "../../../model/indicator.ts";
import { bindNumbers, type PrintedNumber } from "./bind-numbers.ts";
import type { HeldFigure } from "../held/held-figures.ts";
import type { ClaimContent, FoundStatement } from "../proposal.ts";
import { splitSentences } from "../words/sentences.ts";

const up = /\b(?:increas\w*|ris\w*|rose|grow\w*|grew|up|higher|more|above|greater|exceed\w*)\b/i;
const down = /\b(?:decreas\w*|f[ae]ll\w*|declin\w*|reduc\w*|drop\w*|down|lower|less|fewer|below|under)\b/i;
const better = /\b(?:improv\w*|better)\b/i;
const worse = /\b(?:worse\w*|deteriorat\w*)\b/i;
const beside = /\b(?:compared (?:to|with)|in comparison (?:to|with)|against|than|on|from|versus)\b/i;

/** "44% (the national average is 18%)", of the cells of a table: the average is what the first is set beside. */
const averageOf = /^ ?\((?:the )?(?:national|regional|statistical neighbour)[\p{L} ]{0,25}$/iu;

/**
 * Two numbers of a sentence that are held, and the way from one to the other, or on which side of it the first lies: "fell from 30% to 24%", "24%,
 * lower than the 30% of last year". What measures them needs no name here: the numbers and the words of their titles tell.
 */
export function readPairs(text: string, pool: readonly HeldFigure[]): Omit<FoundStatement, "place">[] {
  return splitSentences(text).flatMap((sentence) => {
    const numbers = bindNumbers(sentence, pool);
    return numbers.flatMap((second, index) => {
      const first = numbers[index - 1];
      if (!first?.figure || !second.figure) return [];
      return readPair(sentence, first, second).map((content) => ({
        content,
        words: sentence,
        why: "both numbers are held, and the sentence names what they are of",
      }));
    });
  });
}

function readPair(sentence: string, first: PrintedNumber, second: PrintedNumber): ClaimContent[] {
  const [one, other] = [first.figure, second.figure];
  // Another area at another time is nothing that a report sets beside its own.
  if (one?.indicator && one.indicator === other?.indicator && one.row !== other.row && one.period !== other.period)
    return [];
  if (!one || !other || one.home !== other.home || one.unit !== other.unit || one === other) return [];
  const clause =
    sentence
      .slice(0, first.start)
      .split(/[;:]|\. /)
      .at(-1) ?? "";
  const between = sentence.slice(first.end, second.start);
  if (/[;.]/.test(between) || between.length > 120) return [];
  // "Better than the country, though not as well as the region", "better than the country (60%) and neighbours (62%)".
  if (/\b(?:not|though|although|but|while|whilst|whereas)\b/i.test(between) || isOfOthers(one, other)) return [];
  const isWay = /\bfrom\b[^,;]*$/i.test(clause) && /\bto\b/i.test(between);
  if (isWay) return tellWay(one, other, directionIn(clause) ?? directionIn(between), sentence);
  const isAverage = one.indicator === undefined && averageOf.test(between);
  if (!beside.test(between) && !isAverage) return [];
  const isPlain = isAverage || /\b(?:compared (?:to|with)|in comparison (?:to|with)|against|versus)\b/i.test(between);
  const isSilent = directionIn(between) === undefined && directionIn(clause) === undefined;
  const said =
    directionIn(between) ??
    (goesBothWays(clause) ? undefined : directionIn(clause)) ??
    (isPlain && isSilent && one.value !== other.value ? bySize(other, one) : undefined);
  return tellWay(other, one, said, sentence);
}

/** Whether both are figures of other areas than the one that the report is of. */
function isOfOthers(one: HeldFigure, other: HeldFigure): boolean {
  return "area" in one.input && "area" in other.input && one.input.area !== undefined && other.input.area !== undefined;
}

/** "Lower than last year, although there was an increase in the last month": which of both is meant is not told. */
function goesBothWays(text: string): boolean {
  return up.test(text) && down.test(text);
}

function directionIn(text: string): TrendWord | undefined {
  const found = (
    [
      ["rising", up],
      ["falling", down],
      ["improving", better],
      ["worsening", worse],
    ] as const
  ).flatMap(([word, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ word, at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.word;
}

/** From the figure before to the one after. What has no polarity is neither better nor worse: there the numbers themselves say which way it went. */
function tellWay(before: HeldFigure, after: HeldFigure, said: TrendWord | undefined, sentence: string): ClaimContent[] {
  if (said === undefined || /\b(?:should|would|target|aim\w*|plan\w* to)\b/i.test(sentence)) return [];
  const isJudged = said === "improving" || said === "worsening";
  const { indicator } = after;
  if (before.row === after.row && before.indicator)
    return [{ kind: "trend", over: [before.input, after.input], is: said }];
  const side = isJudged && !(indicator && hasDirection(indicator.polarity)) ? bySize(before, after) : said;
  const is = (
    { rising: "above", falling: "below", improving: "better", worsening: "worse", unchanged: "in-line" } as const
  )[side];
  return [{ kind: "comparison", of: after.input, than: [before.input], is }];
}

function bySize(before: HeldFigure, after: HeldFigure): TrendWord {
  return after.value >= before.value ? "rising" : "falling";
}
