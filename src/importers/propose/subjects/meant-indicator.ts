import { aspectsOf } from "../words/aspects.ts";
import type { Measure } from "./measures.ts";
import { groupsIn, topicsIn } from "./named-parts.ts";
import { weighNames, type WeighedName } from "./weigh-names.ts";

/** The indicator that a part of a text means, though it may name it in other words than its titles. */
export type Meant = Pick<WeighedName, "measure" | "mass" | "words" | "numbers">;

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
  const groups = [text, upTo, headings.at(-1) ?? ""].map((each) => groupsIn(each, all)).find(({ size }) => size > 0);
  const aspects = aspectsOf(text);
  const some = all.filter((measure) => isOfGroup(measure, groups ?? new Set()) && isOfAspects(measure, aspects));
  const likely = weighNames(text, some, all)
    .filter(
      ({ cover, isAlone, hasOwnRun, numbers: held }) =>
        cover >= 0.6 || (held > 0 && (cover >= 0.4 || (isAlone && cover >= 0.3))) || (cover >= 0.35 && hasOwnRun),
    )
    .toSorted((a, b) => b.score - a.score);
  const [best] = likely;
  if (!best) return undefined;
  const near = likely.filter(({ score }) => score > best.score * 0.93 - 1e-9);
  return [near, near.filter(fitsUnit(text)), near.filter(fitsTopic([text, ...headings], all))].find(
    ({ length }) => length === 1,
  )?.[0];
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
  return ({ measure: { indicator } }: WeighedName) => {
    if (indicator.unit.startsWith("rate-")) return isRate;
    return indicator.unit === "count" ? isCount && !isRate : indicator.unit === "percent" && isShare && !isCount;
  };
}

function fitsTopic(texts: readonly string[], all: readonly Measure[]) {
  const named = texts.map((text) => topicsIn(text, all)).find(({ size }) => size > 0);
  return ({ measure: { indicator } }: WeighedName) => named !== undefined && named.has(indicator.topic);
}
