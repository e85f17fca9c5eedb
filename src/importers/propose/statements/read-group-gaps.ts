import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { findPeriods } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { countryOf, measureOfOthers } from "../held/other-pupils.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import type { ReadStatements } from "./statement.ts";

/** "The gap between disadvantaged pupils and others narrowed from 22 to 19 points": sizes that are those of two held figures, of all others here or in the country. */
export const readGroupGaps: ReadStatements = (sentence, { catalogue, home }) => {
  const at = sentence.search(/\bgap\b/i);
  if (at < 0) return [];
  const numbers = listNumbers(sentence).filter(({ start, end }) => start > at && !isChange(sentence, start, end));
  const country = countryOf(catalogue, home);
  return numbers.map((number, index) => ({
    ...{ start: number.start, end: number.end },
    claim: (named: Named): ClaimContent[] => {
      const other = measureOfOthers(named.measure.indicator, catalogue);
      if (!other) return [];
      const isEarlier = /\bfrom $/i.test(sentence.slice(0, number.start)) && index < numbers.length - 1;
      const dated = findPeriods(sentence, named.measure);
      const near = dated.filter(({ at: own }) => own > number.end && own - number.end < 12)[0]?.period;
      const before = named.measure.periods.filter((period) => period < named.period);
      const periods = near !== undefined ? [near] : isEarlier ? before : [named.period];
      const found = periods.flatMap((period) =>
        [home, ...(country === undefined ? [] : [country])].flatMap((area) =>
          isGap(number, { group: { ...named, period }, other, home, area }) ? [{ period, area }] : [],
        ),
      );
      const [only] = found;
      if (!only || found.length > 1) return [];
      return [
        {
          kind: "gap",
          stated: number.value,
          group: valueInput(named.measure.indicator.id, only.period),
          other: valueInput(other.id, only.period, only.area === home ? undefined : only.area),
          direction: "either",
        },
      ];
    },
  }));
};

/** "By 3 points" is how much the gap changed. */
function isChange(sentence: string, start: number, end: number): boolean {
  return (
    /\bby (?:about |almost |nearly )?$/i.test(sentence.slice(0, start)) || /^ ?places\b/i.test(sentence.slice(end))
  );
}

function isGap(
  { value, decimals }: SentenceNumber,
  {
    group,
    other,
    home,
    area,
  }: { readonly group: Named; readonly other: IndicatorEntry; readonly home: string; readonly area: string },
): boolean {
  const own = heldValue(group, home)?.value;
  const beside = heldValue({ measure: { indicator: other }, period: group.period }, area)?.value;
  return (
    own !== undefined && beside !== undefined && Math.abs(Math.abs(own - beside) - value) <= 0.5001 * 10 ** -decimals
  );
}
