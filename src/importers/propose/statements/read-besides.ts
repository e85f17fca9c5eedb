import { clauseAround } from "../words/clauses.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import { hasDirection } from "../../../model/indicator.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import { ownersOf } from "./figure-owner.ts";
import { claimTarget } from "./read-targets.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const beside = /\b(?:compared (?:with|to)|in comparison (?:with|to)|against|as opposed to|versus)\b/gi;
const targetBefore = /\btarget(?: (?:of|is|was|at))? ?\(?$/i;
const targetBehind = /^ ?target\b/i;

/**
 * "88%, against a target of 90% and an average of 82.9%": the figure before is set beside each that follows, and the numbers themselves say how they lie.
 * Taken where both are just those that are held of the latest period.
 */
export const readBesides: ReadStatements = (sentence, { areas, home }) =>
  [...sentence.matchAll(beside)].flatMap(({ index, 0: { length } }) => {
    const { start, text } = clauseAround(sentence, { start: index, end: index + length });
    const numbers = listNumbers(sentence).filter((each) => each.start >= start && each.end <= start + text.length);
    const own = numbers.filter(({ end }) => end <= index).at(-1);
    if (!own) return [];
    const lead = ownersOf(sentence, own, areas);
    if (lead.length > 0 && !lead.includes(home)) return [];
    return numbers
      .filter((number) => number.start > index)
      .map((number): Statement => {
        const isTarget =
          targetBefore.test(sentence.slice(0, number.start)) || targetBehind.test(sentence.slice(number.end));
        const owners = ownersOf(sentence, number, areas).filter((area) => area !== home);
        // The number itself is read apart.
        const at = { start: number.start, end: number.end + 1, isOpen: true };
        return {
          ...at,
          claim: (named) =>
            isTarget ? besideTarget(named, own, number, home) : besideAreas(named, own, number, { owners, home }),
        };
      });
  });

function besideAreas(
  named: Named,
  own: SentenceNumber,
  number: SentenceNumber,
  { owners, home }: { readonly owners: readonly string[]; readonly home: string },
): ClaimContent[] {
  const fitting = owners.filter((area) => isHeld(named, number, area));
  const [area] = fitting;
  if (area === undefined || fitting.length > 1 || !isHeld(named, own, home) || own.value === number.value) return [];
  const { id } = named.measure.indicator;
  const is = own.value > number.value ? "above" : "below";
  return [{ kind: "comparison", of: valueInput(id, named.period), than: [valueInput(id, named.period, area)], is }];
}

function besideTarget(named: Named, own: SentenceNumber, number: SentenceNumber, home: string): ClaimContent[] {
  const { polarity, targets } = named.measure.indicator;
  const [target, ...others] = targets.filter(({ area, period }) => area === home && period === named.period);
  if (target?.value !== number.value || others.length > 0 || !hasDirection(polarity) || !isHeld(named, own, home))
    return [];
  const isMet = polarity === "higher-is-better" ? own.value >= number.value : own.value <= number.value;
  return claimTarget(named, isMet ? "met" : "missed", home);
}

/** Whether the figure of the latest period is the printed one. */
function isHeld(named: Named, { value, decimals, isPercent }: SentenceNumber, area: string): boolean {
  const held = heldValue(named, area);
  const isOfUnit = (named.measure.indicator.unit === "percent") === isPercent;
  return isOfUnit && held !== undefined && Number(held.value.toFixed(decimals)) === value;
}
