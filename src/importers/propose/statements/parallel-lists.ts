import { findPeriods } from "./find-periods.ts";
import type { Measure } from "../subjects/measures.ts";
import { listNumbers } from "../words/sentence-numbers.ts";

/** What joins the members of a list. */
const joint = /^(?:,? and |, | & |,? then )(?:in |to |for )?$/i;

/**
 * The period that stands in a list where a number stands in another: "52.3%, 61.4% and 75.1% in 2016, 2017 and 2018". Undefined where the number is in no
 * list, or none of periods has as many members.
 */
export function listedWith(sentence: string, start: number, measure: Measure): string | undefined {
  const numbers = runAt(
    listNumbers(sentence).map((number) => ({ ...number, at: number.start })),
    sentence,
    start,
  );
  if (!numbers) return undefined;
  const dates = findPeriods(sentence, measure).map(({ at, period }) => ({
    ...{ at, period, end: at + (/^[\w/–-]+(?: 20\d\d)?/.exec(sentence.slice(at))?.[0].length ?? 0) },
  }));
  const lists = dates.map(({ at }) => runAt(dates, sentence, at)?.run).filter((run) => run !== undefined);
  const found = lists.find(
    (run) => run.length === numbers.run.length && run.every(({ at }) => !numbers.run.some((each) => each.at === at)),
  );
  return found?.[numbers.index]?.period;
}

/** The list of at least two in which something stands, and its place there. */
function runAt<Item extends { readonly at: number; readonly end: number }>(
  items: readonly Item[],
  sentence: string,
  start: number,
): { readonly run: readonly Item[]; readonly index: number } | undefined {
  const own = items.findIndex(({ at }) => at === start);
  const isJoined = (index: number) => {
    const [one, next] = [items[index], items[index + 1]];
    return one !== undefined && next !== undefined && joint.test(sentence.slice(one.end, next.at));
  };
  let [first, last] = [own, own];
  while (first > 0 && isJoined(first - 1)) first -= 1;
  while (isJoined(last)) last += 1;
  return own < 0 || first === last ? undefined : { run: items.slice(first, last + 1), index: own - first };
}
