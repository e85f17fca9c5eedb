import { clauseAround } from "../words/clauses.ts";

/** What is aimed at, expected or supposed is not said to be so. "Expected standard" is a name. */
const unreal =
  /\b(?:if|whether|unless|would|should|could|might|expect(?:s|ing|ed to)?\b(?! standard)|hopes?|hoped|intends?|aims?|aimed|aiming|aspir\w+|ambition\w*|forecast\w*|predict\w*|projected|anticipat\w+|plan(?:s|ned|ning)? to|in order to|so as to|needs? to|must|by 20\d\d,)\b/i;

/** Whether the clause speaks, before a statement, of what is not or not yet so. */
export function isUnreal(sentence: string, statement: { readonly start: number; readonly end: number }): boolean {
  const { start } = clauseAround(sentence, statement);
  return unreal.test(sentence.slice(start, statement.start));
}

/** One school or centre by its name: what is said of it is not said of the area. */
const place =
  /\b(?:(?!Virtual)\p{Lu}[\p{L}'’]+ ){1,3}(?:Primary|Secondary|Infant|Junior|Nursery|High|Grammar|Academy|College|School|Children['’]s Centre|Hospital|Ward)\b(?! (?:and|Schools?\b(?! \p{Ll})|schools|phase|pupils|absence|attendance|progress|results))/u;

/** Whether a sentence is about one school or centre. */
export function isOfOnePlace(sentence: string): boolean {
  return place.test(sentence);
}
