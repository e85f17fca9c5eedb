import { hasDirection } from "../../model/indicator.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const valueDirection: Rule = {
  id: "value-direction",
  severity: "warning",
  says: "The polarity agrees with a title that leaves no doubt, such as absence or attendance, and is the same for all indicators of a measure.",
};

export const valueScale: Rule = {
  id: "value-scale",
  severity: "error",
  says: "A framework lists its grades best first.",
};

/** Which way is better: of an indicator, where its title leaves no doubt, and of a framework's scale. */
export const directionChecks: Check = { rules: [valueDirection, valueScale], find: checkDirection };

function checkDirection({ records }: RecordSet): Issue[] {
  return [
    ...records.indicators.flatMap(checkPolarity),
    ...checkMeasures(records.indicators),
    ...records.frameworks.flatMap(checkScale),
  ];
}

/** Words for what everybody wants less of. */
const unwanted =
  /\b(?:absen(?:ce|ces|t)|missed|missing|exclu(?:ded|sions?)|suspen(?:ded|sions?)|overdue|inadequate|vacan(?:t|cy|cies)|re-?referrals?|not in (?:education|employment)|NEET|overspend|backlog|first[- ]time entrants|custody|homeless(?:ness)?)\b/i;

/** Words for what everybody wants more of. */
const wanted =
  /\b(?:attendance|attainment|progress (?:in|from)|(?:scaled|point|GCSE) score|(?:reach|achiev|gain)(?:ed|ing)|(?:in|on) time|within \w+ (?:working )?(?:hours|days|weeks)|good or outstanding|(?:graded|rated) (?:good|outstanding)|suitable accommodation|in (?:education|employment))\b/i;

/** Words that turn a title round, so that it is no longer plain which way is better. */
const turning =
  /\b(?:not|no|without|fewer|less|reduc\w*|fall|decreas\w*|avoided|prevented|returned|found|ended|closed|gap|difference)\b/i;

function checkPolarity({ fields, ...record }: SourceRecord<"indicators">): Issue[] {
  const { title, polarity, gap } = fields;
  if (!hasDirection(polarity) || gap) return [];
  const isUnwanted = unwanted.test(title);
  // Whom it counts says nothing of the direction: pupils not eligible for free school meals.
  const rest = title.replace(unwanted, "").replace(/\(.*?\)|\bnot eligible\b/g, "");
  if (isUnwanted === wanted.test(rest) || turning.test(rest)) return [];
  const expected = isUnwanted ? "lower-is-better" : "higher-is-better";
  if (polarity === expected) return [];
  const direction = isUnwanted ? "lower" : "higher";
  const problem = `The title “${title}” says that ${direction} is better; the polarity is ${polarity}.`;
  const remedy = `Write ${expected} or neither, or word the title so that it is plain.`;
  return [breach(valueDirection, placeOf(record, ["polarity"]), problem, remedy)];
}

/** Indicators of one measure differ in whom they count, and not in which way is better. */
function checkMeasures(indicators: readonly SourceRecord<"indicators">[]): Issue[] {
  const first = new Map<string, SourceRecord<"indicators">>();
  return indicators.flatMap((indicator): Issue[] => {
    const { measure, polarity } = indicator.fields;
    if (measure === undefined) return [];
    const other = first.get(measure);
    if (!other) first.set(measure, indicator);
    if (!other || other.fields.polarity === polarity) return [];
    const problem = `The polarity is ${polarity}, and that of ${other.id}, of the same measure, is ${other.fields.polarity}.`;
    return [breach(valueDirection, placeOf(indicator, ["polarity"]), problem, "Correct the one that is wrong.")];
  });
}

/** Words of inspectorates, best first; words of different times for the same step share a place. Ofsted's handbooks since 2005. */
const order = [["outstanding"], ["good"], ["requires improvement", "adequate", "satisfactory"], ["inadequate"]];

/** A scale is listed best grade first: its numbers rise or fall all the way, and well-known words keep their order. */
function checkScale(framework: SourceRecord<"frameworks">): Issue[] {
  const { scale, years } = framework.fields;
  const report = (path: readonly (string | number)[], problem: string, remedy: string) =>
    breach(valueScale, placeOf(framework, path), problem, remedy);
  const numbers = scale.flatMap(({ number }, index) => (number === undefined ? [] : [{ number, index }]));
  const direction = Math.sign((numbers[1]?.number ?? 0) - (numbers[0]?.number ?? 0));
  const turn = numbers.find(
    ({ number }, at) => at > 0 && Math.sign(number - (numbers[at - 1]?.number ?? 0)) !== (direction || 1),
  );
  const places = scale.map(({ word }) =>
    order.findIndex((words) => words.some((known) => word.toLowerCase().startsWith(known))),
  );
  const misplaced = places.findIndex((place, at) => place >= 0 && places.slice(0, at).some((before) => before > place));
  return [
    ...(turn
      ? [report(["scale", turn.index, "number"], "The numbers of the scale do not go one way.", "Check them.")]
      : []),
    ...(misplaced < 0
      ? []
      : [
          report(
            ["scale", misplaced, "word"],
            `“${scale[misplaced]?.word ?? ""}” stands below a worse grade.`,
            "List the grades from best to worst.",
          ),
        ]),
    ...(years.to !== undefined && years.to < years.from
      ? [report(["years", "to"], "The framework ends before it begins.", "Check both years.")]
      : []),
  ];
}
