import { aspectsOf } from "../words/aspects.ts";
import type { Measure } from "./measures.ts";
import type { Named } from "../proposal.ts";
import { sameRun } from "../words/words.ts";

/**
 * Subjects that a sentence goes on with, in what it says of them now: "it moved from 43rd to 91st at greater depth" is of the same subject's measure at
 * greater depth. As they are where the text names no such aspect, or where it is not certain which measure is meant.
 */
export function withAspect(subjects: readonly Named[], text: string, all: readonly Measure[]): readonly Named[] {
  const said = aspectsOf(text);
  if (said.size === 0) return subjects;
  const moved = subjects.map((named) => {
    const { indicator, subjects: own, aspects } = named.measure;
    if ([...said].every((aspect) => aspects.has(aspect))) return named;
    const fitting = all.filter(
      (other) =>
        other.indicator.topic === indicator.topic &&
        other.indicator.pupilGroup === indicator.pupilGroup &&
        other.aspects.size === said.size &&
        [...said].every((aspect) => other.aspects.has(aspect)) &&
        other.subjects.some((run) => own.some((each) => sameRun(each, run))),
    );
    const [only, ...others] = fitting;
    return only && others.length === 0
      ? { measure: only, period: only.period, why: `${named.why}; the words behind name what of it is measured` }
      : undefined;
  });
  const known = moved.filter((named) => named !== undefined);
  return known.length === subjects.length ? known : subjects;
}
