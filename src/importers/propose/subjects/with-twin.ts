import type { Named } from "../proposal.ts";
import type { Statement } from "../statements/statement.ts";
import type { Measure } from "./measures.ts";

/**
 * The same subject counted in another way, where a statement gives a number that is held of that alone: of "334 children are looked after, 58 per
 * 10,000", one name means two indicators. As they are where the number is held of what was found, or of several.
 */
export function withTwin(statement: Statement, subjects: readonly Named[], all: readonly Measure[]): readonly Named[] {
  const [only, ...others] = subjects;
  if (!only || others.length > 0 || statement.claim(only).length > 0) return subjects;
  const twins = all
    .filter((other) => isTwin(only.measure, other))
    .map((measure) => ({ measure, period: measure.period, why: `${only.why}; the number is held of it counted so` }))
    .filter((named) =>
      statement.claim(named).some((content) => content.kind === "value" && Math.abs(content.stated) >= 10),
    );
  return twins.length === 1 ? twins : subjects;
}

/** Whether two measures have a name in common and differ in their unit. */
function isTwin(one: Measure, other: Measure): boolean {
  const { unit, pupilGroup, topic } = one.indicator;
  const namesOf = ({ names }: Measure) => names.map((name) => name.toSorted().join(" "));
  return (
    other.indicator !== one.indicator &&
    other.indicator.unit !== unit &&
    other.indicator.pupilGroup === pupilGroup &&
    other.indicator.topic === topic &&
    namesOf(other).some((name) => namesOf(one).includes(name))
  );
}
