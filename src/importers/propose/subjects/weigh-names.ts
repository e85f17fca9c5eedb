import { hasValue } from "../../../statistics/series.ts";
import type { Measure } from "./measures.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import { hasRun, stemOf, wordsOf } from "../words/words.ts";

/** How much of an indicator's name stands in a text. */
export interface WeighedName {
  readonly measure: Measure;
  /** How much of its name stands there, weighed by how much each word tells it from others. */
  readonly mass: number;
  /** The words of its name that stand there, as beginnings. */
  readonly words: ReadonlySet<string>;
  /** How many numbers of the text are figures that the document gives of it. */
  readonly numbers: number;
  /** The share of its name, 0 to 1, of that of its names of which most stands there. */
  readonly cover: number;
  readonly score: number;
  /** Whether one of its words stands in no other name. */
  readonly isAlone: boolean;
  /** Whether two of its words stand one after the other that do so in no other name. */
  readonly hasOwnRun: boolean;
}

/** Words of a comparison in time, which are no part of a name: "more than twelve months earlier". */
const ofTime =
  /\b(?:more|less|fewer|higher|lower|better|worse) than\b(?! \d)|\b(?:an?|one|two|three|four|five|twelve|\d+) (?:years?|months?|quarters?) (?:ago|before|earlier|previously)\b/gi;

/** Weighs the names of indicators against a text. */
export function weighNames(text: string, some: readonly Measure[], all: readonly Measure[]): WeighedName[] {
  const words = wordsOf(text.replace(ofTime, " ")).map(stemOf);
  const numbers = listNumbers(text).filter((number) => isOfLevel(number, text));
  const said = { words, set: new Set(words), weigh: weightsOf(all) };
  return some.map((measure) => weighName(measure, said, numbers, all));
}

function weighName(
  measure: Measure,
  said: {
    readonly words: readonly string[];
    readonly set: ReadonlySet<string>;
    readonly weigh: (word: string) => number;
  },
  numbers: readonly SentenceNumber[],
  all: readonly Measure[],
): WeighedName {
  const { weigh } = said;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weigh(word), 0);
  const covers = measure.names.map((name) => {
    const own = name.filter((word) => said.set.has(word));
    return { own, cover: sum(own) / sum(name) };
  });
  const best = covers.toSorted((a, b) => b.cover - a.cover)[0] ?? { own: [], cover: 0 };
  const whole = Math.max(...measure.names.map(sum));
  const own = numbers.filter(({ isPercent }) => isPercent === (measure.indicator.unit === "percent"));
  const known = own.filter((number) => holds(measure, number));
  // Where as many numbers are none of its figures, something else is counted.
  const held = known.length * 2 > own.length ? new Set(known.map(({ value }) => value)).size : 0;
  const most = weigh("\0");
  const mass = Math.max(...covers.map((each) => sum(each.own)));
  return {
    ...{ measure, words: new Set(best.own), cover: best.cover, numbers: held, mass },
    score: mass + best.cover * whole * 0.05 + Math.min(held, 3) * most,
    isAlone: best.own.some((word) => weigh(word) >= most - 1e-9 && word.length > 4),
    hasOwnRun: runsAlone(measure, said.words, all),
  };
}

/** Whether two words of a name, or the words before its first preposition, stand one after the other in a text and in no other name. */
function runsAlone({ names, head, indicator }: Measure, said: readonly string[], all: readonly Measure[]): boolean {
  const pairs = names.flatMap((name) => name.slice(1).map((word, index) => [name[index] ?? "", word]));
  return [...pairs, ...(head.length > 0 ? [head] : [])].some(
    (run) =>
      hasRun(said, run) &&
      all.every(
        (other) =>
          other.indicator === indicator || other.names.every((name) => !run.every((word) => name.includes(word))),
      ),
  );
}

/** How much a word tells one indicator from others: the rarer, the more. */
function weightsOf(all: readonly Measure[]): (word: string) => number {
  const known = weights.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { names } of all) for (const word of new Set(names.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (word: string) => Math.log(1 + (all.length + 1) / (counts.get(word) ?? 1));
  weights.set(all, weigh);
  return weigh;
}

const weights = new WeakMap<readonly Measure[], (word: string) => number>();

/** Whether a number is a level, and no distance: "5 points", "3 places". */
function isOfLevel({ start, end, decimals, value, isPercent }: SentenceNumber, text: string): boolean {
  const isDistance = /^ ?(?:percentage points?|points?|places?|times|more|fewer|less|higher|lower)\b/i.test(
    text.slice(end),
  );
  const isBase = /\bper $/i.test(text.slice(0, start));
  return !isDistance && !isBase && (decimals > 0 || isPercent || value >= leastTelling);
}

/** Smaller whole numbers agree by chance. */
const leastTelling = 20;

/** Whether the document gives the number as a figure or a target of the indicator, of any area and period. */
function holds({ indicator, periods, names }: Measure, { value, decimals, isPercent }: SentenceNumber): boolean {
  if ((indicator.unit === "percent") !== isPercent || names.some((name) => name.includes(String(value)))) return false;
  const isTarget = indicator.targets.some((target) => target.value === value && periods.includes(target.period));
  if (isTarget) return true;
  return indicator.series.some(({ observations }) =>
    observations
      .filter(hasValue)
      .some((held) => periods.includes(held.period) && Number(held.value.toFixed(decimals)) === value),
  );
}
