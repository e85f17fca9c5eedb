import { agreesNow } from "./agrees-now.ts";
import { aspectsOf } from "./aspects.ts";
import { chooseNamed } from "./find-placed.ts";
import { findSubjects } from "./find-subjects.ts";
import type { FoundStatement, Named } from "./proposal.ts";
import { readBands } from "./read-bands.ts";
import { readChanges } from "./read-changes.ts";
import { readComparisons } from "./read-comparisons.ts";
import { readEarlier } from "./read-earlier.ts";
import { readMoves } from "./read-moves.ts";
import { readRanks } from "./read-ranks.ts";
import { readTargets } from "./read-targets.ts";
import { readTrends } from "./read-trends.ts";
import { readValues } from "./read-values.ts";
import { splitSentences } from "./sentences.ts";
import type { Statement, StatementReader } from "./statement.ts";
import type { Surroundings } from "./surroundings.ts";
import { hasRun, wordsOf } from "./words.ts";

const readers = [
  readBands,
  readComparisons,
  readEarlier,
  readRanks,
  readMoves,
  readChanges,
  readTargets,
  readTrends,
  readValues,
];

/** The statements of a paragraph whose figures are found with certainty. */
export function readParagraph(
  text: string,
  around: Omit<Surroundings, "sentence">,
  reader: StatementReader,
): Omit<FoundStatement, "place">[] {
  let before: readonly Named[] | undefined;
  return splitSentences(text).flatMap((sentence) => {
    const statements = withoutInner(readers.flatMap((read) => read(sentence, reader)));
    const scope = around.scope.length > 0 ? around.scope : chooseNamed(around.placed ?? [], sentence);
    const own = { ...around, scope, sentence };
    // “This has not been met” goes on with what the sentence before is about.
    const goesOn = /^(?:in (?:19|20)\d\d,? )?(?:this|it|that|these|they|at a rank)\b/i.test(sentence);
    const found = statements.length === 0 ? [] : bindStatements(sentence, statements, own, goesOn ? before : undefined);
    before = found.at(-1)?.subjects ?? findSubjects(sentence, own) ?? (goesOn ? before : undefined);
    return found.flatMap(({ statement, subjects }) =>
      claimsOf(statement, subjects, reader).map(({ content, why }) => ({ content, why, words: sentence })),
    );
  });
}

/** In the order of the sentence, without those that stand within another: "16th" in "from 16th to 12th". */
function withoutInner(statements: readonly Statement[]): Statement[] {
  const sorted = statements.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (each, index) => !sorted.some((other, at) => at < index && other.start <= each.start && other.end > each.start),
  );
}

interface Bound {
  readonly statement: Statement;
  readonly subjects: readonly Named[];
}

/**
 * What each statement is about: the subjects that stand behind it with "in" or "for"; else those before it, back to the statement before; else
 * those of the statement before.
 */
function bindStatements(
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
    const behind =
      inBrackets !== undefined && isNamedIn(inBrackets, around)
        ? inBrackets
        : /^(?:[^,;.]{0,40}?)\b(?:in|for) (?!20\d\d|\d|the (?:country|same|previous))[^;.]*/i.exec(rest)?.[0];
    const subjectsBehind =
      behind === undefined
        ? undefined
        : findListed(cutClause(behind), { ...around, upTo: sentence.slice(0, statement.end) + behind });
    const named = namesAny(lead, around) ? findSubjects(lead, here) : undefined;
    const subjects =
      (subjectsBehind && isNamedIn(cutClause(behind ?? ""), around) ? subjectsBehind : undefined) ??
      named ??
      (namesAny(lead, around) ? undefined : last) ??
      (namesAny(lead, around) ? undefined : findSubjects(sentence, here)) ??
      (namesAny(sentence, around) ? undefined : fittingAspects(around));
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
      /,? (?:but|while|whilst|whereas|although|though)\b|, and (?=[^,]*\b(?:is|was|are|were|has|have|in line)\b)/i,
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

function claimsOf(statement: Statement, subjects: readonly Named[], { catalogue, home }: StatementReader) {
  const agreeing = statement.agrees ? subjects.filter(statement.agrees) : subjects;
  if (agreeing.length * 2 <= subjects.length - 1 || agreeing.length === 0) return [];
  const said = subjects.flatMap((named) => statement.claim(named).map((content) => ({ content, why: named.why })));
  if (!subjects.some(({ isGeneral }) => isGeneral)) return said;
  const so = said.filter(({ content }) => agreesNow(content, catalogue, home));
  const isMost = so.length * 2 >= said.length && so.length >= 2;
  return isMost || so.length === said.length ? so : [];
}

function namesRun(text: string, runs: readonly (readonly string[])[]): boolean {
  const words = wordsOf(text);
  return runs.some((run) => hasRun(words, run));
}
