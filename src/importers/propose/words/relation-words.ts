import type { ComparisonWord } from "../../../model/conclusion-claim.ts";

const measures = "(?:share|rate|level|figure|proportion|percentage|number|score|average|result|position)";

/** Words that say how one figure lies to another, up to the name of the other. */
const relations: readonly (readonly [is: ComparisonWord, words: string])[] = [
  [
    "above",
    "above|higher than|(?:which )?exceed(?:s|ed|ing)?|ahead of|greater than|more than|over(?:tak(?:es?|en|ing)|took)|not (?:quite )?as (?:low|few) as",
  ],
  ["below", "below|lower than|behind|less than|fewer than|under|not (?:quite )?as (?:high|many) as|trail(?:s|ed|ing)"],
  [
    "better",
    "better than|outperform(?:s|ed|ing)?|beat(?:s|en|ing)?|compar\\w+ favourably (?:with|to)|more favourable than",
  ],
  [
    "worse",
    "worse than|poorer than|not (?:quite |yet )?as (?:good|well|strong) as|compar\\w+ unfavourably (?:with|to)|less favourable than",
  ],
  [
    "in-line",
    `(?:in line|on a par|level|comparable|consistent) with|similar to|the same(?: ${measures})? as(?: that (?:of|for))?|(?:no|little) different (?:from|to)|identical to|equals?(?: to)?|match(?:es|ed|ing)|in-line with`,
  ],
];
const relation = new RegExp(`\\b(?:${relations.map(([, words]) => `(${words})`).join("|")})\\s+`, "gi");

/** A word on how a figure lies to another, and how it is said. */
export interface Relation {
  readonly start: number;
  /** Where the words begin that name the other. */
  readonly end: number;
  readonly is: ComparisonWord;
  /** "Broadly in line": the figures may lie further apart. */
  readonly isRough: boolean;
  /** "At least in line with": it may also be better. */
  readonly isAtLeast: boolean;
  /** "For the first time": it was not so in any period before. */
  readonly isFirst: boolean;
}

/** The words of a sentence that set a figure beside another; not what is denied, asked or aimed at. */
export function findRelations(sentence: string): Relation[] {
  return Array.from(sentence.matchAll(relation), (match) => {
    const is = relations[match.slice(1).findIndex(Boolean)]?.[0];
    const before = sentence.slice(0, match.index);
    const isAtLeast = is === "in-line" && /\bat least $/i.test(before);
    const isSaid = !/\b(?:at least|at most|not|no longer|never|than|whether|if|to be|target|aims?)\b[^,;]{0,30}$/i.test(
      isAtLeast ? before.replace(/\bat least $/i, "") : before,
    );
    if (is === undefined || !isSaid) return undefined;
    return {
      ...{ start: match.index, end: match.index + match[0].length, is, isAtLeast },
      isRough: /\b(?:roughly|broadly|about|largely|generally)\s+$/i.test(before),
      isFirst:
        /\bfirst (?:time|year|month|quarter|term|occasion)\b[^;.]{0,80}$/i.test(before) ||
        /^[^;.,]{0,60}\bfor the first time\b/i.test(sentence.slice(match.index + match[0].length)),
    };
  }).filter((found) => found !== undefined);
}

/** What was so before something was so for the first time; undefined where two figures may have been the same. */
export const opposites: Partial<Record<ComparisonWord, ComparisonWord>> = {
  above: "below",
  below: "above",
  better: "worse",
  worse: "better",
};
