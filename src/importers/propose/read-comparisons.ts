import type { ComparisonWord } from "../../model/conclusion-claim.ts";
import { leastDifferences } from "../../statistics/least-difference.ts";
import type { AreaWords } from "./area-words.ts";
import { heldValue } from "./held.ts";
import { valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements, StatementReader } from "./statement.ts";

const relation =
  /\b(?:(above|higher than|(?:which )?exceed(?:s|ed|ing)?|ahead of|greater than|more than)|(below|lower than|behind|less than|fewer than)|(better than|outperform(?:s|ed|ing)?|compar\w+ favourably (?:with|to)|more favourable than)|(worse than|poorer than|compar\w+ unfavourably (?:with|to)|less favourable than)|((?:in line|on a par|level|comparable|consistent) with|similar to|the same as|identical to|equal to|match(?:es|ed|ing)|in-line with))\s+/gi;
const words: readonly ComparisonWord[] = ["above", "below", "better", "worse", "in-line"];

/** "Above the national average and in line with statistical neighbours". */
export const readComparisons: ReadStatements = (sentence, reader) =>
  Array.from(sentence.matchAll(relation), (match) => {
    const end = match.index + match[0].length;
    const { groups, length } = reader.areas.readList(sentence.slice(end));
    const is = words[match.slice(1).findIndex(Boolean)];
    const before = sentence.slice(0, match.index);
    const isSaid = !/\b(?:at least|at most|not|no longer|never|than|whether|if|to be|target|aims?)\b[^,;]{0,30}$/i.test(
      before,
    );
    if (is === undefined || groups.length === 0 || !isSaid) return undefined;
    // "Above others nationally" is no comparison with the country's figure.
    const isRough = /\b(?:roughly|broadly|about|largely|generally)\s+$/i.test(before);
    // The figures that stand in the list are read apart.
    const size = sentence.slice(end, end + length).search(/\d|$/);
    return {
      ...{ start: match.index, end: end + size },
      claim: (named: Named) => groups.flatMap((group) => compare(named, { is, isRough, group }, reader)),
    };
  }).filter((found) => found !== undefined);

/** A claim beside an area of the group that holds a figure; none where none does, or several sets of neighbours do. */
function compare(
  named: Named,
  {
    is,
    isRough,
    group,
  }: {
    readonly is: ComparisonWord;
    readonly isRough: boolean;
    readonly group: ReturnType<AreaWords["readList"]>["groups"][number];
  },
  { home }: StatementReader,
): ClaimContent[] {
  const { indicator } = named.measure;
  const own = heldValue(named, home);
  const held = group.filter((area) => area !== home && heldValue(named, area) !== undefined);
  const document = own?.source.document;
  const near = held.length > 1 ? held.filter((area) => heldValue(named, area)?.source.document === document) : held;
  const [area] = near;
  if (!own || area === undefined || near.length > 1) return [];
  const { amount } = leastDifferences[indicator.unit];
  const tolerance = (indicator.leastDifference ?? amount) * (isRough ? 2 : 1);
  return [
    {
      kind: "comparison",
      of: valueInput(indicator.id, named.period),
      than: [valueInput(indicator.id, named.period, area)],
      is,
      ...(is === "in-line" && tolerance > 0 && { tolerance }),
    },
  ];
}
