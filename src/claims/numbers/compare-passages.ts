import { holds, type TextNumber } from "./number-set.ts";
import type { Passage, Reading } from "./readings.ts";

/** A number of a text that does not stand where the others do, with the passage in which those do. */
export interface Stranger {
  readonly stranger: TextNumber;
  readonly passage: Passage;
}

/**
 * The numbers of a text that are in no passage with the others of their paragraph. Each number of a passage counts as often as it is
 * printed; what is left may stand in one line of `besides`.
 */
export function compareWithPassages(
  text: string,
  numbers: readonly TextNumber[],
  { passages, besides }: Pick<Reading, "passages" | "besides">,
): Stranger[] {
  return groupByParagraph(text, numbers).flatMap((own) => {
    let best: readonly Stranger[] | undefined;
    for (const passage of passages.length > 0 ? passages : [[]]) {
      const left = listStrangers(own, passage);
      const strangers = besides
        .map((line) => listStrangers(left, line))
        .reduce((least, found) => (found.length < least.length ? found : least), left);
      if (!best || strangers.length < best.length) best = strangers.map((stranger) => ({ stranger, passage }));
      if (strangers.length === 0) break;
    }
    return best ?? [];
  });
}

/** Paragraphs, items of lists and rows of tables are texts of their own. */
function groupByParagraph(text: string, numbers: readonly TextNumber[]): TextNumber[][] {
  if (numbers.length < 2) return numbers.map((number) => [number]);
  const ends = [...text.matchAll(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*|>]|\d+\.)[ \t])/g)].map(({ index }) => index);
  return [...Map.groupBy(numbers, ({ at }) => ends.findLastIndex((end) => end < at)).values()];
}

function listStrangers(numbers: readonly TextNumber[], passage: Passage): TextNumber[] {
  if (passage.length === 0) return [...numbers];
  const left = [...passage];
  return numbers.filter((number) => {
    const at = left.findIndex((set) => holds(set, number));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
