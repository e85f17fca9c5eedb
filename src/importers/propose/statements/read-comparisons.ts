import type { ComparisonWord } from "../../../model/conclusion-claim.ts";
import { leastDifferences } from "../../../statistics/least-difference.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import { findRelations, opposites, type Relation } from "../words/relation-words.ts";
import type { ReadStatements, StatementReader } from "./statement.ts";

/** "Above the national average and in line with statistical neighbours". */
export const readComparisons: ReadStatements = (sentence, reader) =>
  findRelations(sentence).flatMap((relation) => {
    const { start, end } = relation;
    const { groups, length } = reader.areas.readList(sentence.slice(end));
    // "Above others nationally" is no comparison with the country's figure.
    if (groups.length === 0) return [];
    // The figures that stand in the list are read apart.
    const size = sentence.slice(end, end + length).search(/\d|$/);
    const claim = (named: Named) => groups.flatMap((group) => compare(named, { relation, group }, reader));
    return [{ start, end: end + size, claim }];
  });

/** A claim beside an area of the group that holds a figure; none where none does, or several sets of neighbours do. */
function compare(
  named: Named,
  { relation, group }: { readonly relation: Relation; readonly group: readonly string[] },
  { home }: StatementReader,
): ClaimContent[] {
  const { indicator } = named.measure;
  const own = heldValue(named, home);
  const held = group.filter((area) => area !== home && heldValue(named, area) !== undefined);
  const document = own?.source.document;
  const near = held.length > 1 ? held.filter((area) => heldValue(named, area)?.source.document === document) : held;
  const [area] = near;
  if (!own || area === undefined || near.length > 1) return [];
  const lead = own.value - (heldValue(named, area)?.value ?? own.value);
  const isAhead = indicator.polarity === "lower-is-better" ? lead < 0 : lead > 0;
  const is = relation.isAtLeast && isAhead ? (lead > 0 ? "above" : "below") : relation.is;
  const { amount } = leastDifferences[indicator.unit];
  const tolerance = (indicator.leastDifference ?? amount) * (relation.isRough ? 2 : 1);
  return [
    {
      kind: "comparison",
      of: valueInput(indicator.id, named.period),
      than: [valueInput(indicator.id, named.period, area)],
      is,
      ...(is === "in-line" && tolerance > 0 && { tolerance }),
    },
    ...(relation.isFirst ? compareBefore(named, { is, area, home }) : []),
  ];
}

/** What is so for the first time was not so in any period before: the other way round, where the figures were not the same. */
function compareBefore(
  { measure, period: latest }: Named,
  { is, area, home }: { readonly is: ComparisonWord; readonly area: string; readonly home: string },
): ClaimContent[] {
  const was = opposites[is];
  if (was === undefined) return [];
  return measure.periods.flatMap((period): ClaimContent[] => {
    const [own, other] = [heldValue({ measure, period }, home), heldValue({ measure, period }, area)];
    if (period >= latest || !own || !other || own.value === other.value) return [];
    const { id } = measure.indicator;
    return [{ kind: "comparison", of: valueInput(id, period), than: [valueInput(id, period, area)], is: was }];
  });
}
