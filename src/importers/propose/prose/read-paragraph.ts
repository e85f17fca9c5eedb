import { agreesNow } from "./agrees-now.ts";
import { bindStatements, type Bound } from "../subjects/bind-statements.ts";
import { findMeantByFigures } from "../subjects/meant-by-figures.ts";
import { chooseNamed } from "../subjects/find-placed.ts";
import { findListOrder } from "./find-list-order.ts";
import { findSubjects } from "../subjects/find-subjects.ts";
import { goesOn } from "./goes-on.ts";
import type { ClaimContent, FoundStatement, Named } from "../proposal.ts";
import { writeNumbers } from "../words/number-words.ts";
import { readBands } from "../statements/read-bands.ts";
import { readBesides } from "../statements/read-besides.ts";
import { readChanges } from "../statements/read-changes.ts";
import { readComparisons } from "../statements/read-comparisons.ts";
import { readDistances } from "../statements/read-distances.ts";
import { readEarlier } from "../statements/read-earlier.ts";
import { readGroupGaps } from "../statements/read-group-gaps.ts";
import { readMoves } from "../statements/read-moves.ts";
import { readRanks } from "../statements/read-ranks.ts";
import { readSuperlatives } from "../statements/read-superlatives.ts";
import { readTargets } from "../statements/read-targets.ts";
import { readTrends } from "../statements/read-trends.ts";
import { readValues } from "../statements/read-values.ts";
import { splitSentences } from "../words/sentences.ts";
import type { Statement, StatementReader } from "../statements/statement.ts";
import type { Surroundings } from "../subjects/surroundings.ts";
import { withTwin } from "../subjects/with-twin.ts";
import { isOfOnePlace, isUnreal } from "./unreal.ts";

const readers = [
  readBands,
  readDistances,
  readComparisons,
  readEarlier,
  readRanks,
  readMoves,
  readChanges,
  readTargets,
  readTrends,
  readSuperlatives,
  readGroupGaps,
  readValues,
  readBesides,
];

/** The statements of a paragraph whose figures are found with certainty. */
export function readParagraph(
  text: string,
  around: Omit<Surroundings, "sentence">,
  reader: StatementReader,
): Omit<FoundStatement, "place">[] {
  let before: readonly Named[] | undefined;
  return splitSentences(text).flatMap((words) => {
    const sentence = writeNumbers(words);
    if (isOfOnePlace(sentence)) return [];
    const said = readers.flatMap((read) => read(sentence, reader)).filter((each) => !isUnreal(sentence, each));
    const statements = withoutInner(said);
    const scope = around.scope.length > 0 ? around.scope : chooseNamed(around.placed ?? [], sentence);
    const own = { ...around, scope, sentence };
    const isSame = goesOn(sentence, statements, reader.areas);
    const bound = statements.length === 0 ? [] : bindStatements(sentence, statements, own, isSame ? before : undefined);
    const found = bindNameless(sentence, statements, { bound, before, around: own }, reader) ?? bound;
    before = found.at(-1)?.subjects ?? findSubjects(sentence, own) ?? (isSame ? before : undefined);
    const claims = found.flatMap(({ statement, subjects }) =>
      claimsOf(statement, withTwin(statement, subjects, around.all), reader).map(({ content, why }) => ({
        content,
        why,
        words,
      })),
    );
    return [...claims, ...findListOrder(sentence, claims)];
  });
}

/**
 * The statements of a sentence whose figures alone say what it is about. Undefined where no indicator has them all, or a statement that is bound
 * already says a number of a held figure: a word such as "higher" alone may be bound to what a heading names.
 */
function bindNameless(
  sentence: string,
  statements: readonly Statement[],
  {
    bound,
    before,
    around,
  }: { readonly bound: readonly Bound[]; readonly before: readonly Named[] | undefined; readonly around: Surroundings },
  reader: StatementReader,
): Bound[] | undefined {
  if (around.scope.length > 0) return undefined;
  const said = bound.flatMap(({ statement, subjects }) => claimsOf(statement, subjects, reader));
  if (said.some(({ content }) => saysNumber(content))) return undefined;
  const meant = findMeantByFigures({ sentence, statements, before, around, home: reader.home });
  return meant === undefined ? undefined : statements.map((statement) => ({ statement, subjects: [meant] }));
}

function saysNumber(content: ClaimContent): boolean {
  return "stated" in content || content.kind === "band" || content.kind === "quartile";
}

/** In the order of the sentence, without those that stand within another: "16th" in "from 16th to 12th". */
function withoutInner(statements: readonly Statement[]): Statement[] {
  const sorted = statements.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (each, index) =>
      !sorted.some(
        (other, at) => at < index && other.isOpen !== true && other.start <= each.start && other.end >= each.end,
      ),
  );
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
