import { hasDirection } from "../../../model/indicator.ts";
import { heldRank, heldValue } from "../held/held.ts";
import { rankInput, valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const which =
  "(?:(?:this|the|our|its|that|their|a|annual|year-end|local|council|national|corporate|\\d[\\d.,]* ?%?) ?){0,3}";
const adverb = "(?:therefore|thus|also|again|now|just|narrowly|comfortably|easily|consequently)";
/** "The 72% that we aim for". */
const aimedFor = "(?:that |which )?(?:we|(?:the|this) \\w+) (?:aim(?:s|ed)? for|(?:is|are|was|were) aiming for)";
const missed = new RegExp(
  `\\b(?:not (?:yet )?(?:been )?(?:met|achieved|reached|hit)|(?:was|were|is|are|been|narrowly)(?: ${adverb})? missed|still to be (?:met|reached|achieved)|yet to be (?:met|reached|achieved)|(?:do|does|did|could|has|have) not (?:quite |yet )?(?:meet|met|reach|reached|achieve|achieved|hit) ${which}target|(?:missed|misses|missing|outside(?: of)?|short of|away from|worse than|off|behind|fail(?:s|ed) to (?:meet|reach)) ${which}target|but (?:our|the) target is to|(?:short of|below|behind|off) the \\d[\\d.,]* ?%? ?${aimedFor})\\b`,
  "gi",
);
const met = new RegExp(
  `\\b(?:(?:been |was |were |is |are )(?:${adverb} )?(?:met|achieved|exceeded|surpassed)|(?:meets|met|meeting|achieved|achieving|achieves|surpass(?:es|ed|ing)|better than|ahead of|within|inside|on|reach(?:es|ed)|hits?|beat(?:s|ing)?) ${which}target)\\b`,
  "gi",
);
/** On which side of the target it lies: good or bad by the polarity of what is measured. */
const side = new RegExp(
  `\\b(?:(above|higher than|exceed(?:s|ed|ing)|over|more than)|(below|lower than|under|less than)) ${which}target\\b`,
  "gi",
);
const number = "(\\d[\\d,]*(?:\\.\\d+)?)";
/** "A target of 55%", "the 90% target", "target (2.5%)". */
const stated = new RegExp(
  `\\btargets?(?: (?:of|is|was|set at|at|remains?))?(?: (?:no (?:more|fewer|less) than|at (?:least|most)|under|below|up to))? ?\\(?${number} ?(%|per ?cent\\b)?(?![\\d.]*\\d)|(?<![\\d.,])${number} ?(%|per ?cent\\b)? (?:target\\b|${aimedFor})`,
  "gi",
);

/** A target that is said to be met or missed, and its number. */
export const readTargets: ReadStatements = (sentence, { home }) => {
  if (!/\btarget|\bthis has\b|\baim/i.test(sentence)) return [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  const find = (pattern: RegExp, tell: (match: RegExpMatchArray, named: Named) => "met" | "missed" | undefined) =>
    [...sentence.matchAll(pattern)].flatMap((match): Statement[] => {
      const at = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => at.start < end && at.end > start)) return [];
      taken.push(at);
      const claim = (named: Named) => {
        const is = tell(match, named);
        return is === undefined ? [] : claimTarget(named, is, home);
      };
      // A number within it is read apart.
      return [{ ...at, end: at.start + Math.max(1, match[0].search(/\d|$/)), claim }];
    });
  const words = [
    ...find(missed, () => "missed"),
    ...find(met, () => "met"),
    ...find(side, ([, above], { measure: { indicator } }) => {
      if (!hasDirection(indicator.polarity)) return undefined;
      return (above !== undefined) === (indicator.polarity === "higher-is-better") ? "met" : "missed";
    }),
  ];
  return [...words, ...Array.from(sentence.matchAll(stated), (match) => readNumber(match, home))];
};

/** The number of a target, where it is the one that is held. */
function readNumber(match: RegExpMatchArray, home: string): Statement {
  const [whole, first, firstSign, second, secondSign] = match;
  const value = Number((first ?? second ?? "").replaceAll(",", ""));
  const isPercent = (firstSign ?? secondSign) !== undefined;
  const start = match.index ?? 0;
  return {
    start: start + whole.search(/\d/),
    end: start + whole.length,
    claim: (named) => {
      const { indicator } = named.measure;
      const [target, ...others] = targetsOf(named, home);
      if (others.length > 0 || target?.value !== value || (indicator.unit === "percent") !== isPercent) return [];
      return [{ kind: "value", stated: value, of: { target: indicator.id, period: named.period } }];
    },
  };
}

function targetsOf({ measure: { indicator }, period }: Named, home: string) {
  return indicator.targets.filter((each) => each.area === home && each.period === period);
}

/** The result beside the target that is held for its period: the rank where the target is a band of the ranking. */
export function claimTarget(named: Named, is: "met" | "missed", home: string): ClaimContent[] {
  const { indicator } = named.measure;
  const held = targetsOf(named, home);
  const [target] = held;
  if (!target || held.length > 1) return [];
  const isBand = "band" in target && target.band !== undefined;
  if (isBand ? heldRank(named, home) === undefined : heldValue(named, home) === undefined) return [];
  const result = isBand ? rankInput(indicator.id, named.period) : valueInput(indicator.id, named.period);
  return [{ kind: "target", result, target: { target: indicator.id, period: named.period }, is }];
}
