import type { HeldFigure } from "../held/held-figures.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import { stemOf, wordsOf } from "../words/words.ts";

/** A number of a sentence, with the held figure that it can only be; undefined where it may be several, or none. */
export interface PrintedNumber extends SentenceNumber {
  readonly figure: HeldFigure | undefined;
}

/** The numbers of a sentence with their held figures. */
export function bindNumbers(sentence: string, pool: readonly HeldFigure[]): PrintedNumber[] {
  const named = new Set(wordsOf(sentence).map(stemOf));
  return listNumbers(sentence).map((printed) => {
    const near = new Set(wordsOf(sentence.slice(Math.max(0, printed.start - 60), printed.end + 60)).map(stemOf));
    return { ...printed, figure: chooseFigure(printed, pool, named, near) };
  });
}

/**
 * The one figure of that size whose title the sentence names best: at least half of its words. What tells it from others of its row, as a period or
 * an area, stands near the number.
 */
function chooseFigure(
  { value, decimals, isPercent }: SentenceNumber,
  pool: readonly HeldFigure[],
  named: ReadonlySet<string>,
  near: ReadonlySet<string>,
): HeldFigure | undefined {
  const share = (words: readonly string[], among: ReadonlySet<string>) =>
    words.length === 0 ? 0 : words.filter((word) => among.has(stemOf(word))).length / words.length;
  const likely = pool
    .filter((held) => Number(held.value.toFixed(decimals)) === value && (held.unit === "percent") === isPercent)
    .map((held) => ({ held, score: share(held.words, named), apart: share(held.apart, near) }))
    .filter(({ score }) => score >= 0.4)
    .toSorted((a, b) => b.score + b.apart - (a.score + a.apart));
  const [best, next] = likely;
  if (!best || (next && next.score + next.apart === best.score + best.apart)) return undefined;
  return best.held;
}
