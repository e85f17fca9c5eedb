import { findWhole, speaksOfMeasures, withoutCombined } from "./find-whole.ts";
import { fits, narrow, type Narrowing } from "./narrow-subjects.ts";
import { findRuns, isStageName, topicsIn } from "./named-parts.ts";
import type { Named } from "../proposal.ts";
import type { Surroundings } from "./surroundings.ts";
import { hasRun, sameRun, wordsOf } from "../words/words.ts";

/**
 * The indicators that a part of a sentence is about. Undefined where it names none, or where it may mean several: then nothing is bound.
 */
export function findSubjects(part: string, around: Surroundings): readonly Named[] | undefined {
  const isLocal = around.scope.length > 0;
  const pool = isLocal ? around.scope : around.all.map((measure) => ({ measure, period: measure.period, why: "" }));
  const words = wordsOf(part);
  const named = findRuns(
    words,
    pool.map(({ measure }) => measure),
  );
  // "A level attainment" speaks of the stage, "A level points per entry" of a measure.
  const runs = speaksOfMeasures(part) ? named.filter((run) => !isStageName(run.join(" "))) : named;
  const narrowing = narrow(part, around, { pool, runs });
  const fitting = pool.filter(({ measure }) => fits(measure, narrowing));
  if (runs.length > 0) return chooseEach(runs, fitting, isLocal) ?? chooseBelow(runs, narrowing, around);
  if (isAllSubjects(part)) return keep(withoutCombined(fitting), isLocal, "it names all subjects");
  const own = [around.headings.at(-1) ?? "", ...pool.map(({ measure }) => measure.indicator.title)].map(wordsOf);
  const foreign =
    isLocal && findRuns(words, around.all).some((run) => !own.some((name) => run.every((word) => name.includes(word))));
  const distinct = new Set(fitting.map(({ measure }) => measure.indicator.id));
  const whole = foreign ? [] : findWhole(part, around, { fitting, narrowing });
  if (whole.length > 1) return keep(whole, isLocal, "it speaks of the whole, and this is a part for which it is so");
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
    const own = fitting.filter(({ measure }) => measure.subjects.some((subject) => sameRun(subject, run)));
    return new Set(own.map(({ measure }) => measure.indicator.id)).size === 1 ? own[0] : undefined;
  });
  if (chosen.some((each) => each === undefined)) return undefined;
  const named = [
    ...new Map(chosen.flatMap((each) => (each ? [[each.measure.indicator.id, each] as const] : []))).values(),
  ];
  return keep(named, isLocal, `it names “${runs.map((run) => run.join(" ")).join("”, “")}”`);
}

/** Of an introduction, which names what several of the tables below it give: all of these. */
function chooseBelow(
  runs: readonly string[][],
  narrowing: Narrowing,
  { below = [] }: Surroundings,
): readonly Named[] | undefined {
  const [run, ...others] = runs;
  const named = below.filter(
    ({ measure }) =>
      run !== undefined &&
      fits(measure, { ...narrowing, isLocal: true }) &&
      measure.subjects.some((subject) => hasRun(subject, run)),
  );
  return others.length === 0 && named.length > 1
    ? named.map((each) => ({ ...each, isGeneral: true, why: "a table below gives its figures, and the text names it" }))
    : undefined;
}

function isAllSubjects(part: string): boolean {
  return /\b(?:all|each|every|across)\b[^,.;]{0,20}\bsubjects?\b/i.test(part);
}

function namesTopic({ sentence, headings, all }: Surroundings): boolean {
  return [sentence, ...headings].some((text) => topicsIn(text, all).size > 0);
}
