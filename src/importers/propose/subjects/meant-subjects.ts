import { clauseAround, namesSomething } from "../words/clauses.ts";
import { findMeant, type Meant } from "./meant-indicator.ts";
import type { Named } from "../proposal.ts";
import type { Statement } from "../statements/statement.ts";
import type { Surroundings } from "./surroundings.ts";
import { stemOf, wordsOf } from "../words/words.ts";

/** The indicator that the clause of a statement means; that of the sentence where the clause names nothing else. */
export function findMeantBy(statement: Statement, around: Surroundings): Meant | undefined {
  const { sentence } = around;
  const clause = clauseAround(sentence, statement);
  const own = findMeant(clause.text, around);
  if (clause.text === sentence || (own && own.numbers > 0)) return own;
  const whole = findMeant(sentence, around);
  const lead = sentence.slice(clause.start, statement.start);
  const isOfIt = wordsOf(lead).some((word) => whole?.words.has(stemOf(word)));
  if (own && !(isOfIt && whole && whole.numbers > 0)) return own;
  return whole && (isOfIt || clause.isTold || !namesSomething(lead)) ? whole : undefined;
}

/**
 * Of what a statement names by a title and what it means by other words: the title, unless the other has the numbers of the text, or has the words of
 * the title and more. Where the title stands elsewhere in the sentence, what the words before the statement (`lead`) mean goes before it.
 */
export function chooseMeant(
  named: readonly Named[] | undefined,
  meant: Meant | undefined,
  lead?: string,
): readonly Named[] | undefined {
  if (!meant || (named && named.length > 1)) return named;
  const [only] = named ?? [];
  const isSame = only?.measure.indicator.id === meant.measure.indicator.id;
  const isLonger =
    only?.measure.subjects.some((subject) => subject.every((word) => meant.words.has(stemOf(word)))) === true;
  const isNearer = lead !== undefined && wordsOf(lead).some((word) => meant.words.has(stemOf(word)));
  if (isSame || (only && meant.numbers === 0 && !isLonger && !isNearer)) return named;
  const { measure, numbers } = meant;
  const why = `it names most of “${measure.indicator.title}”${numbers > 0 ? ", and gives a figure of it" : ""}`;
  return [{ measure, period: measure.period, why }];
}
