import { hasValue } from "../../statistics/series.ts";
import { aspectsOf } from "./aspects.ts";
import type { Measure } from "./measures.ts";
import { groupsIn, topicsIn } from "./named-parts.ts";
import { listNumbers, type SentenceNumber } from "./sentence-numbers.ts";
import { hasRun, stemOf, wordsOf } from "./words.ts";

/** The indicator that a part of a text means, though it may name it in other words than its titles. */
export interface Meant {
  readonly measure: Measure;
  /** How much of its name stands there, weighed by how much each word tells it from others. */
  readonly mass: number;
  /** The words of its name that stand there, as beginnings. */
  readonly words: ReadonlySet<string>;
  /** How many numbers of the text are figures that the document gives of it. */
  readonly numbers: number;
}

/** What an indicator is looked for with. */
interface Looking {
  /** What stands before the text and may name the group of pupils that it is about. */
  readonly upTo?: string;
  /** Indicators that have figures from the document. */
  readonly all: readonly Measure[];
  readonly headings: readonly string[];
}

/**
 * The one indicator whose name a text has most of: at least three fifths, or two where it also prints a figure of it or has words of the name one after
 * the other that no other name has, or a word that no other has beside such a figure. Undefined where another is as likely.
 */
export function findMeant(text: string, { all, headings, upTo = "" }: Looking): Meant | undefined {
  const said = wordsOf(text).map(stemOf);
  const weigh = weightsOf(all);
  const numbers = listNumbers(text).filter((number) => isOfLevel(number, text));
  const groups = [text, upTo, headings.at(-1) ?? ""].map((each) => groupsIn(each, all)).find(({ size }) => size > 0);
  const aspects = aspectsOf(text);
  const likely = all
    .filter((measure) => isOfGroup(measure, groups ?? new Set()) && isOfAspects(measure, aspects))
    .map((measure) => weighName(measure, { said: new Set(said), weigh, numbers }))
    .filter(
      ({ measure, cover, isAlone, numbers: held }) =>
        cover >= 0.6 ||
        (held > 0 && (cover >= 0.4 || (isAlone && cover >= 0.3))) ||
        (cover >= 0.35 && hasOwnRun(measure, said, all)),
    )
    .toSorted((a, b) => b.score - a.score);
  const [best] = likely;
  if (!best) return undefined;
  const near = likely.filter(({ score }) => score > best.score * 0.93 - 1e-9);
  return [near, near.filter(fitsUnit(text)), near.filter(fitsTopic([text, ...headings], all))].find(
    ({ length }) => length === 1,
  )?.[0];
}

interface Weighed extends Meant {
  readonly cover: number;
  readonly score: number;
  readonly isAlone: boolean;
}

function weighName(
  measure: Measure,
  {
    said,
    weigh,
    numbers,
  }: {
    readonly said: ReadonlySet<string>;
    readonly weigh: (word: string) => number;
    readonly numbers: readonly SentenceNumber[];
  },
): Weighed {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weigh(word), 0);
  const covers = measure.names.map((name) => {
    const own = name.filter((word) => said.has(word));
    return { own, cover: sum(own) / sum(name) };
  });
  const best = covers.toSorted((a, b) => b.cover - a.cover)[0] ?? { own: [], cover: 0 };
  const words = new Set(best.own);
  const whole = Math.max(...measure.names.map(sum));
  const own = numbers.filter(({ isPercent }) => isPercent === (measure.indicator.unit === "percent"));
  const known = own.filter((number) => holds(measure, number));
  // Where as many numbers are none of its figures, something else is counted.
  const held = known.length * 2 > own.length ? new Set(known.map(({ value }) => value)).size : 0;
  const most = weigh("\0");
  const mass = Math.max(...covers.map(({ own }) => sum(own)));
  return {
    ...{ measure, words, cover: best.cover, numbers: held, mass },
    score: mass + best.cover * whole * 0.05 + Math.min(held, 3) * most,
    isAlone: best.own.some((word) => weigh(word) >= most - 1e-9 && word.length > 4),
  };
}

/** Whether two words of a name, or the words before its first preposition, stand one after the other in a text and in no other name. */
function hasOwnRun({ names, head, indicator }: Measure, said: readonly string[], all: readonly Measure[]): boolean {
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

/** A text that names a group of pupils means a measure of it, and one that names none means one of all. */
function isOfGroup({ indicator: { pupilGroup } }: Measure, groups: ReadonlySet<string>): boolean {
  return groups.size === 0 ? pupilGroup === undefined : pupilGroup !== undefined && groups.has(pupilGroup);
}

/** "Higher" may be a word of a comparison, and a gap may be that of a group whose figures are held. */
function isOfAspects({ aspects: own, groups }: Measure, named: ReadonlySet<string>): boolean {
  const isLoose = (aspect: string) => aspect === "high" || (aspect === "gap" && groups.length > 0);
  return [...own].every((aspect) => named.has(aspect)) && [...named].every((each) => own.has(each) || isLoose(each));
}

function fitsUnit(text: string) {
  const isRate = /\brates?\b|\bper [\d,]{3,}/i.test(text);
  const isCount = /\bnumbers?\b|\bhow many\b|\bthere (?:are|were)\b/i.test(text);
  const isShare = /%|\bper ?cent\b|\b(?:proportion|percentage|share)\b/i.test(text);
  return ({ measure: { indicator } }: Weighed) => {
    if (indicator.unit.startsWith("rate-")) return isRate;
    return indicator.unit === "count" ? isCount && !isRate : indicator.unit === "percent" && isShare && !isCount;
  };
}

function fitsTopic(texts: readonly string[], all: readonly Measure[]) {
  const named = texts.map((text) => topicsIn(text, all)).find(({ size }) => size > 0);
  return ({ measure: { indicator } }: Weighed) => named !== undefined && named.has(indicator.topic);
}
