import { aspectsOf } from "../words/aspects.ts";
import { findSubjects } from "./find-subjects.ts";
import { chooseMeant, findMeantBy } from "./meant-subjects.ts";
import type { Named } from "../proposal.ts";
import type { Statement } from "../statements/statement.ts";
import type { Surroundings } from "./surroundings.ts";
import { withAspect } from "./with-aspect.ts";
import { hasRun, wordsOf } from "../words/words.ts";

/** A statement and what it is about. */
export interface Bound {
  readonly statement: Statement;
  readonly subjects: readonly Named[];
}

/**
 * What each statement is about: the subjects that stand behind it with "in" or "for"; else those before it, back to the statement before; else
 * those of the statement before.
 */
export function bindStatements(
  sentence: string,
  statements: readonly Statement[],
  around: Surroundings,
  goneBefore: readonly Named[] | undefined,
): Bound[] {
  const bound: Bound[] = [];
  let last = goneBefore;
  let from = 0;
  for (const [index, statement] of statements.entries()) {
    const next = statements[index + 1]?.start ?? sentence.length;
    const lead = sentence.slice(from, statement.start);
    const rest = sentence.slice(statement.end, next);
    const here = { ...around, upTo: sentence.slice(0, statement.end) };
    const inBrackets = /^\s*\(([^)]*)\)/.exec(rest)?.[0];
    // "Maths (44th) for …, then writing": what stands before the bracket is meant.
    const isInBrackets = /\($/.test(lead) && isNamedIn(lead.slice(-40), around);
    const behind = isInBrackets
      ? undefined
      : inBrackets !== undefined && isNamedIn(inBrackets, around)
        ? inBrackets
        : /^(?:[^,;.]{0,40}?)\b(?:in|for) (?!20\d\d|\d|the (?:country|same|previous))[^;.]*/i.exec(rest)?.[0];
    const subjectsBehind =
      behind === undefined
        ? undefined
        : findListed(cutClause(behind), { ...around, upTo: sentence.slice(0, statement.end) + behind });
    const named =
      (subjectsBehind && isNamedIn(cutClause(behind ?? ""), around) ? subjectsBehind : undefined) ??
      (namesAny(lead, around) ? findSubjects(lead, here) : undefined);
    const found =
      named ??
      (namesAny(lead, around) ? undefined : last) ??
      (namesAny(lead, around) ? undefined : findSubjects(sentence, here)) ??
      (namesAny(sentence, around) ? undefined : fittingAspects(around));
    const isNear = named !== undefined || (found !== undefined && found === last);
    const carried = found !== undefined && found === last;
    const meant =
      around.scope.length > 0 || (isInBrackets && named)
        ? found
        : chooseMeant(found, findMeantBy(statement, here), isNear ? undefined : lead);
    const subjects = carried && meant === found ? withAspect(found, cutClause(rest), around.all) : meant;
    from =
      subjects !== undefined && subjects === subjectsBehind
        ? statement.end + cutClause(behind ?? "").length
        : statement.end;
    if (!subjects) {
      last = namesAny(lead, around) ? undefined : last;
      continue;
    }
    last = subjects;
    bound.push({ statement, subjects });
  }
  return bound;
}

/** What "for the attainment of pupils and for the gaps" names, part by part. */
function findListed(behind: string, around: Surroundings): readonly Named[] | undefined {
  const parts = behind.split(/,? and (?=(?:for|in) the\b)/i).map((part) => findSubjects(part, around));
  const found = parts.flatMap((part) => part ?? []);
  return found.length > 0 ? found : undefined;
}

/** What the heading names, where the sentence speaks of nothing else that can be measured of it. */
function fittingAspects({ headed = [], sentence }: Surroundings): readonly Named[] | undefined {
  const named = aspectsOf(sentence);
  const fitting = headed.filter(({ measure }) => [...named].every((aspect) => measure.aspects.has(aspect)));
  return fitting.length > 0 ? fitting : undefined;
}

/** Up to where another clause begins: ", and progress was …". */
function cutClause(text: string): string {
  return (
    text.split(
      /,? (?:but|while|whilst|whereas|although|though)\b|, (?:then|followed by)\b|, and (?=[^,]*\b(?:is|was|are|were|has|have|in line)\b)/i,
    )[0] ?? text
  );
}

/** Whether a text names a subject, certain or not. */
function namesAny(text: string, around: Surroundings): boolean {
  const pool = around.scope.length > 0 ? around.scope.map(({ measure }) => measure) : around.all;
  return isNamedIn(text, around) || pool.some(({ groups }) => namesRun(text, groups));
}

function isNamedIn(text: string, { scope, all }: Surroundings): boolean {
  const pool = scope.length > 0 ? scope.map(({ measure }) => measure) : all;
  return /\bsubjects?\b/i.test(text) || pool.some(({ subjects }) => namesRun(text, subjects));
}

function namesRun(text: string, runs: readonly (readonly string[])[]): boolean {
  const words = wordsOf(text);
  return runs.some((run) => hasRun(words, run));
}
