import type { HeldFigure } from "./held-figures.ts";
import { countPrintedDecimals } from "./printed-number.ts";
import { wordsOf } from "./words.ts";

/** A number of a sentence, with the held figure that it can only be; undefined where it may be several, or none. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly figure: HeldFigure | undefined;
}

const number =
  /(?<![\d.,/#-])(£?)(\d[\d,]*(?:\.\d+)?)(?![\d/]|(?:st|nd|rd|th)\b| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) ?(%|per ?cent\b)?/g;

/** The numbers of a sentence; a year or a day of a month is none. */
export function bindNumbers(sentence: string, pool: readonly HeldFigure[]): PrintedNumber[] {
  const named = wordsOf(sentence).map(stem);
  return Array.from(sentence.matchAll(number), (match): PrintedNumber | undefined => {
    const [whole, pounds, digits = "", sign] = match;
    const isYear = pounds === "" && sign === undefined && /^(?:19|20)\d\d$/.test(digits);
    const isNamed =
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$|\b(?:stage|aged?|ages|year|appendix|section|paragraph|chart|table|grade) ?$/i.test(
        sentence.slice(0, match.index),
      );
    if (isYear || isNamed) return undefined;
    const printed = {
      ...{ start: match.index, end: match.index + whole.trimEnd().length, isPercent: sign !== undefined },
      ...{ value: Number(digits.replaceAll(",", "")), decimals: countPrintedDecimals(digits) },
    };
    const near = new Set(wordsOf(sentence.slice(Math.max(0, match.index - 60), printed.end + 60)).map(stem));
    return { ...printed, figure: chooseFigure(printed, pool, new Set(named), near) };
  }).filter((found) => found !== undefined);
}

/**
 * The one figure of that size whose title the sentence names best: at least half of its words. What tells it from others of its row, as a period or
 * an area, stands near the number.
 */
function chooseFigure(
  { value, decimals, isPercent }: Omit<PrintedNumber, "figure">,
  pool: readonly HeldFigure[],
  named: ReadonlySet<string>,
  near: ReadonlySet<string>,
): HeldFigure | undefined {
  const share = (words: readonly string[], among: ReadonlySet<string>) =>
    words.length === 0 ? 0 : words.filter((word) => among.has(stem(word))).length / words.length;
  const likely = pool
    .filter((held) => Number(held.value.toFixed(decimals)) === value && (held.unit === "percent") === isPercent)
    .map((held) => ({ held, score: share(held.words, named), apart: share(held.apart, near) }))
    .filter(({ score }) => score >= 0.4)
    .toSorted((a, b) => b.score + b.apart - (a.score + a.apart));
  const [best, next] = likely;
  if (!best || (next && next.score + next.apart === best.score + best.apart)) return undefined;
  return best.held;
}

/** Words with one beginning name the same: "improved", "improvement". */
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}
