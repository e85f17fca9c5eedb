import { namesSomething } from "../words/clauses.ts";
import type { AreaWords } from "../words/area-words.ts";
import type { Statement } from "../statements/statement.ts";

/** "This has not been met", "Last year it was": the subject is a word for what the sentence before is about. */
const pronoun =
  /^(?:in (?:19|20)\d\d,? |(?:the|last) (?:previous )?(?:year|month)(?: before)?,? |(?:a|one|two|three|four|five|twelve) (?:years?|months) (?:ago|before|earlier),? )?(?:this|it|that|these|they|at a rank)\b/i;
/** Words that open a sentence and name nothing. */
const opening =
  /\b(?:however|overall|here|there|having|target|rank|ranking|ranked|place|placed|gap|improvement|change|authority|council|borough|county|consequently|therefore|ago|before|earlier|compares?|compared|both|all|only|some|nearly|almost|about|around|over|under|just|ahead|behind|above|below|higher|lower|better|worse|first|second|third|last)\b/gi;

/** Whether a sentence goes on with what the one before is about: it says so by a pronoun, or names nothing before its first statement. */
export function goesOn(sentence: string, statements: readonly Statement[], areas: AreaWords): boolean {
  if (pronoun.test(sentence)) return true;
  const [first] = statements;
  if (!first) return false;
  const lead = sentence.slice(0, first.start).replace(opening, " ");
  const { groups, length } = areas.readList(lead);
  return !namesSomething(groups.length > 0 ? lead.slice(length) : lead);
}
