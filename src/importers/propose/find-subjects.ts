import { aspectsOf } from "./aspects.ts";
import type { Measure } from "./measures.ts";
import type { Named } from "./proposal.ts";
import { findRun, hasRun, wordsOf } from "./words.ts";

/** What is known around a statement. */
export interface Surroundings {
  /** Indicators whose figures stand in the tables of the section. */
  readonly scope: readonly Named[];
  /** Indicators whose figures the records place in the paragraph; one is meant by a sentence that names most of its title. */
  readonly placed?: readonly Named[];
  /** All indicators that the document gives figures of. */
  readonly all: readonly Measure[];
  /** What the heading of a section without such tables names: it is meant where a sentence names no subject and no group. */
  readonly headed?: readonly Named[];
  /** Headings of the section, the outermost first. */
  readonly headings: readonly string[];
  /** The whole sentence. */
  readonly sentence: string;
  /** The sentence up to the statement that is read: a group that is named later is not meant. */
  readonly upTo?: string;
}

/**
 * The indicators that a part of a sentence is about. Undefined where it names none, or where it may mean several: then nothing is bound.
 */
export function findSubjects(part: string, around: Surroundings): readonly Named[] | undefined {
  const isLocal = around.scope.length > 0;
  const pool = isLocal ? around.scope : around.all.map((measure) => ({ measure, period: measure.period, why: "" }));
  const words = wordsOf(part);
  const runs = findRuns(
    words,
    pool.map(({ measure }) => measure),
  );
  const narrowing = narrow(part, around, { pool, runs });
  const fitting = pool.filter(({ measure }) => fits(measure, narrowing));
  if (runs.length > 0) return chooseEach(runs, fitting, isLocal);
  if (isAllSubjects(part)) return keep(withoutCombined(fitting), isLocal, "it names all subjects");
  const foreign = isLocal && findRuns(words, around.all).length > 0;
  const distinct = new Set(fitting.map(({ measure }) => measure.indicator.id));
  if (distinct.size !== 1 || foreign) return undefined;
  const isGrouped = fitting.every(({ measure }) => measure.groups.length > 0);
  return isLocal || (isGrouped && namesTopic(around))
    ? keep(fitting, isLocal, "it is the only one that fits")
    : undefined;
}

function keep(named: readonly Named[], isLocal: boolean, how: string): readonly Named[] | undefined {
  const where = isLocal ? "the table of this section holds its figures" : "the document gives figures of it";
  return named.length === 0 ? undefined : named.map((each) => ({ ...each, why: `${how}, and ${where}` }));
}

/** For each subject that is named the one indicator that fits. */
function chooseEach(
  runs: readonly string[][],
  fitting: readonly Named[],
  isLocal: boolean,
): readonly Named[] | undefined {
  const chosen = runs.map((run) => {
    const own = fitting.filter(({ measure }) => measure.subjects.some((subject) => same(subject, run)));
    return new Set(own.map(({ measure }) => measure.indicator.id)).size === 1 ? own[0] : undefined;
  });
  if (chosen.some((each) => each === undefined)) return undefined;
  const named = [
    ...new Map(chosen.flatMap((each) => (each ? [[each.measure.indicator.id, each] as const] : []))).values(),
  ];
  return keep(named, isLocal, `it names “${runs.map((run) => run.join(" ")).join("”, “")}”`);
}

/** The longest runs of words that are subjects, from left to right. */
function findRuns(words: readonly string[], measures: readonly Measure[]): string[][] {
  const known = [
    ...new Map(measures.flatMap(({ subjects }) => subjects.map((run) => [run.join(" "), [...run]]))).values(),
  ]
    .filter((run) => run.length > 0)
    .sort((a, b) => b.length - a.length);
  const left = [...words];
  const found: { readonly at: number; readonly run: string[] }[] = [];
  for (const run of known)
    for (let at = findRun(left, run); at >= 0; at = findRun(left, run)) {
      found.push({ at, run });
      left.fill("\0", at, at + run.length);
    }
  return found.sort((a, b) => a.at - b.at).map(({ run }) => run);
}

function isAllSubjects(part: string): boolean {
  return /\b(?:all|each|every|across)\b[^,.;]{0,20}\bsubjects?\b/i.test(part);
}

/** Without what several other subjects make up together. */
function withoutCombined(named: readonly Named[]): Named[] {
  return named.filter(({ measure }) => {
    const parts = named.filter(
      (other) =>
        other.measure !== measure &&
        measure.subjects.some((own) =>
          other.measure.subjects.some((each) => each.length < own.length && hasRun(own, each)),
        ),
    );
    return parts.length < 2;
  });
}

/** What a part of a sentence, and what stands around it, narrows the indicators down to. */
interface Narrowing {
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

function narrow(
  part: string,
  { sentence, upTo = sentence, headings, all, scope }: Surroundings,
  { pool, runs }: { readonly pool: readonly Named[]; readonly runs: readonly string[][] },
): Narrowing {
  const heading = headings.at(-1) ?? "";
  const namesakes = all.filter(({ subjects }) => subjects.some((subject) => runs.some((run) => same(subject, run))));
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
function fits({ indicator, topics, aspects }: Measure, to: Narrowing): boolean {
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

/** Groups of pupils that a text names; “non-disadvantaged” names the others. */
function groupsIn(text: string, all: readonly Measure[]): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const { indicator, groups } of all)
    for (const run of found.has(indicator.pupilGroup ?? "") ? [] : groups) {
      const at = findRun(words, run);
      if (at >= 0 && !["non", "not"].includes(words[at - 1] ?? "")) found.add(indicator.pupilGroup ?? "");
    }
  return found;
}

function topicsIn(text: string, all: readonly Measure[]): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const { indicator, topics } of all)
    if (!found.has(indicator.topic) && topics.some((run) => hasRun(words, run))) found.add(indicator.topic);
  return found;
}

function namesTopic({ sentence, headings, all }: Surroundings): boolean {
  return [sentence, ...headings].some((text) => topicsIn(text, all).size > 0);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
