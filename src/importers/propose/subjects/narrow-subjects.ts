import { aspectsOf } from "../words/aspects.ts";
import type { Measure } from "./measures.ts";
import { groupsIn, topicsIn } from "./named-parts.ts";
import type { Named } from "../proposal.ts";
import type { Surroundings } from "./surroundings.ts";
import { sameRun } from "../words/words.ts";

/** What a part of a sentence, and what stands around it, narrows the indicators down to. */
export interface Narrowing {
  /** Groups of pupils that are named; undefined where none is. */
  readonly groups: ReadonlySet<string> | undefined;
  /** Topics that are named; undefined where none is. */
  readonly topics: ReadonlySet<string> | undefined;
  /** Topics of all indicators that have a name like those that are named. */
  readonly topicsOfNamesakes: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  readonly headingAspects: ReadonlySet<string>;
  readonly isOfAttainment: boolean;
  readonly isLocal: boolean;
  /** Whether all indicators that are looked at are of one group, which is then meant without being named. */
  readonly isOfOneGroup: boolean;
}

/** Narrows the indicators down by what the part names, else by what stands around it. */
export function narrow(
  part: string,
  { sentence, upTo = sentence, headings, all, scope }: Surroundings,
  { pool, runs }: { readonly pool: readonly Named[]; readonly runs: readonly string[][] },
): Narrowing {
  const heading = headings.at(-1) ?? "";
  const namesakes = all.filter(({ subjects }) => subjects.some((subject) => runs.some((run) => sameRun(subject, run))));
  return {
    groups: firstNamed([part, upTo, heading], (text) => groupsIn(text, all)),
    topics: firstNamed([part, sentence, ...headings.toReversed()], (text) => topicsIn(text, all)),
    topicsOfNamesakes: new Set(namesakes.map(({ indicator }) => indicator.topic)),
    aspects: firstNamed([part, sentence], aspectsOf) ?? new Set(),
    headingAspects: aspectsOf(heading),
    isOfAttainment: /\battain/i.test(part) || /\battain/i.test(sentence),
    isLocal: scope.length > 0,
    isOfOneGroup: new Set(pool.map(({ measure }) => measure.indicator.pupilGroup)).size === 1,
  };
}

function firstNamed(
  texts: readonly string[],
  read: (text: string) => ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found.size > 0) return found;
  }
  return undefined;
}

/**
 * Whether group, topic and what is measured are those that the statement names. A measure of a marked aspect fits only where the statement, or the
 * heading above it, names the aspect; and where a statement names one, no measure without it fits. A statement on attainment is not on progress,
 * whatever the heading says.
 */
export function fits({ indicator, topics, aspects }: Measure, to: Narrowing): boolean {
  const { pupilGroup, topic } = indicator;
  const isOfGroup = to.groups
    ? pupilGroup !== undefined && to.groups.has(pupilGroup)
    : pupilGroup === undefined || to.isOfOneGroup;
  const isAlone = [...to.topicsOfNamesakes].every((each) => each === topic);
  const isOfTopic = to.topics ? to.topics.has(topic) : to.isLocal || topics.length === 0 || isAlone;
  const isNamed = (aspect: string) =>
    to.aspects.has(aspect) || (to.headingAspects.has(aspect) && !(aspect === "progress" && to.isOfAttainment));
  const isAsked = (aspect: string) => aspect !== "progress" || !to.isOfAttainment;
  return (
    isOfGroup &&
    isOfTopic &&
    [...aspects].every(isNamed) &&
    [...to.aspects].filter(isAsked).every((aspect) => aspects.has(aspect))
  );
}
