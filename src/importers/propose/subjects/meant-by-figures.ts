/*
 * A sentence may name what it is about in words that no title has: "Timeliness: 88% in March, 84.6% in February". Where all figures that it prints
 * are held, for the areas and periods that it gives them for, of one indicator alone, that one is meant: two figures agree with another by chance
 * as good as never.
 */
import { heldValue } from "../held/held.ts";
import { aspectsOf } from "../words/aspects.ts";
import type { ClaimContent, Named } from "../proposal.ts";
import type { Statement } from "../statements/statement.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import { stemOf, wordsOf } from "../words/words.ts";
import { groupsIn, topicsIn } from "./named-parts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a sentence that names no indicator is looked at with. */
interface Nameless {
  readonly sentence: string;
  /** The statements of the sentence that are bound to no indicator. */
  readonly statements: readonly Statement[];
  /** What the sentence before is about, where there is one. */
  readonly before: readonly Named[] | undefined;
  readonly around: Pick<Surroundings, "all" | "headings">;
  /** The area that the document is about. */
  readonly home: string;
}

/** How much the figures of a sentence must tell together, as `weigh` says; of what the sentence before is about, one figure is enough. */
const least = { alone: 2, goingOn: 1 };

/**
 * The one indicator whose figures a sentence gives. Undefined where a figure of the sentence is none of its, where another indicator has them as
 * well, or where neither the sentence nor its heading has a word of its name.
 */
export function findMeantByFigures({ sentence, statements, before, around, home }: Nameless): Named | undefined {
  const printed = listNumbers(sentence).filter((number) => isLevel(number, sentence));
  if (statements.length === 0) return undefined;
  const explaining = (pool: readonly Named[]) =>
    pool.flatMap((named) => {
      const said = statements.flatMap((statement) => statement.claim(named));
      const figures = figuresOf(named, said);
      const isAll = printed.every(({ value }) => figures.some(({ stated }) => stated === value));
      const distances = said.filter(isDistance).map((content) => fitsDistance(content, named, home));
      if (!isAll || figures.length === 0 || distances.includes(false)) return [];
      return [{ named, weight: figures.reduce((sum, figure) => sum + weigh(figure), 0) + distances.length }];
    });
  const [gone, ...others] = before ?? [];
  if (gone && others.length === 0) {
    const [own] = explaining([gone]);
    if (own && own.weight >= least.goingOn) return { ...gone, why: whyGoingOn };
  }
  const groups = groupsIn(`${around.headings.at(-1) ?? ""} ${sentence}`, around.all);
  const pool = around.all
    .filter(({ indicator: { pupilGroup: own } }) => (own === undefined ? groups.size === 0 : groups.has(own)))
    .map((measure) => ({ measure, period: measure.period, why: whyAlone }));
  const found = explaining(pool);
  const [only] = found;
  if (!only || found.length > 1 || only.weight < least.alone) return undefined;
  return isNear(only.named, sentence, around) ? only.named : undefined;
}

const whyGoingOn = "it gives a figure of what the sentence before is about";
const whyAlone =
  "all figures that it prints are held of this indicator and of no other, and its heading or words are of the same subject";

type Figure = Extract<ClaimContent, { readonly kind: "value" }>;

/** The held figures of an indicator among what is said of it, each once. */
function figuresOf(named: Named, said: readonly ClaimContent[]): Figure[] {
  const figures = said.filter((content) => content.kind === "value").filter((figure) => isHeld(figure, named));
  return [...new Map(figures.map((figure) => [JSON.stringify([figure.stated, figure.of]), figure])).values()];
}

/** A statement of a place in a ranking may be one that is not held: it is to be compared. */
function isHeld({ of, stated }: Figure, { measure: { indicator } }: Named): boolean {
  if (!("rank" in of)) return true;
  return indicator.ranks.some(({ rank, period }) => rank === stated && period === of.period);
}

type Distance = Extract<ClaimContent, { readonly kind: "variance" }>;

function isDistance(content: ClaimContent): content is Distance {
  return content.kind === "variance";
}

/** Whether the council's figure lies so far from its target. */
function fitsDistance({ stated }: Distance, named: Named, home: string): boolean {
  const target = named.measure.indicator.targets.find(({ area, period }) => area === home && period === named.period);
  const own = heldValue(named, home);
  return own !== undefined && target?.value !== undefined && Math.abs(own.value - target.value - stated) < 0.05;
}

/** How much it tells that a figure agrees: one of three digits, or with a decimal, as much as two of the others. */
function weigh({ stated, of }: Figure): number {
  if ("rank" in of) return stated < 10 ? 0.5 : 1;
  const digits = String(Math.abs(stated)).replace(".", "").replace(/^0+/, "").length;
  return digits >= 3 || !Number.isInteger(stated) ? 1.5 : digits === 2 ? 1 : 0.25;
}

/** Whether a number is a level, and no distance or size of something else: "5 points", "per 10,000", "of 152". */
function isLevel({ start, end }: SentenceNumber, sentence: string): boolean {
  return (
    !/^ ?(?:percentage points?|points?|places?|times|more|fewer|less|higher|lower|working|days?|weeks?|months?|years?|authorities|councils|LAs)\b/i.test(
      sentence.slice(end),
    ) && !/\b(?:per|of all|out of|by|within|age|aged) $/i.test(sentence.slice(0, start))
  );
}

/** Whether the sentence or its headings have a word of the indicator's name or of its topic that says more than how something is counted. */
function isNear({ measure }: Named, sentence: string, { all, headings }: Nameless["around"]): boolean {
  const texts = [sentence, ...headings.slice(-1)];
  if (texts.some((text) => topicsIn(text, all).has(measure.indicator.topic))) return true;
  if (
    texts.some((text) => [...aspectsOf(text)].some((aspect) => ofTheirOwn.has(aspect) && measure.aspects.has(aspect)))
  )
    return true;
  const said = new Set(texts.flatMap((text) => wordsOf(text).map(stemOf)));
  return measure.names.some((name) => name.some((word) => said.has(word) && !general.has(word)));
}

/** What is measured that is a subject of its own. */
const ofTheirOwn: ReadonlySet<string> = new Set(["attendance", "absence"]);

/** Beginnings of words that stand in the names of many measures and tell none from another. */
const general = new Set(
  wordsOf(
    "children child young people pupils school schools year month within from with all other than number rate average",
  ).map(stemOf),
);
