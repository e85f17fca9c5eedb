import { seriesOf } from "../../../statistics/series.ts";
import type { Measure } from "./measures.ts";
import type { Named } from "../proposal.ts";
import { isPlaceOf, type ParagraphPlace } from "../source/source-place.ts";
import { wordsOf } from "../words/words.ts";

/** The indicators whose figures the records place in a paragraph, each in its latest period there. */
export function findPlaced(
  all: readonly Measure[],
  place: ParagraphPlace,
  { document, home }: { readonly document: string; readonly home: string },
): Named[] {
  return all.flatMap((measure): Named[] => {
    const own = (seriesOf(measure.indicator, home)?.observations ?? []).filter(
      ({ source }) => source.document === document && isPlaceOf(source.place, place),
    );
    const period = own.at(-1)?.period;
    return period === undefined ? [] : [{ measure, period, why: "" }];
  });
}

/**
 * Of the indicators that stand in a paragraph the one that a sentence is about: it names most of the words of its title, and more than of any other.
 * None where it may be of two.
 */
export function chooseNamed(placed: readonly Named[], sentence: string): readonly Named[] {
  const said = new Set(wordsOf(sentence));
  const likely = placed
    .map((named) => {
      const { indicator, subjects } = named.measure;
      const titles = [wordsOf(indicator.title), wordsOf(indicator.shortTitle), ...subjects];
      const share = (words: readonly string[]) =>
        words.filter((word) => said.has(word)).length / Math.max(words.length, 1);
      return { named, score: Math.max(...titles.map(share)) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = likely;
  return best && next?.score !== best.score ? [best.named] : [];
}
