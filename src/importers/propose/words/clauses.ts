/** Where another clause begins: a stop within the sentence, a word that sets another beside it, or "and" before another verb. */
const boundary =
  /[;:–—]\s|,? (?:but|while|whilst|whereas|although|though|however|yet)\b|,? and (?=(?:[^,\d]{0,60}\s)?(?:is|was|are|were|has|have|remains?|stands?|rose|fell)\b)/gi;

/** A clause of a sentence. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  /** Whether a colon stands before it: what it says is of what the words before name. */
  readonly isTold: boolean;
}

/** The clause of a sentence in which a part of it stands. */
export function clauseAround(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
): Clause {
  let from = 0;
  let to = sentence.length;
  for (const { index, 0: whole } of sentence.matchAll(boundary)) {
    if (index + whole.length <= start) from = index + whole.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return { start: from, text: sentence.slice(from, to), isTold: /:\s*$/.test(sentence.slice(0, from)) };
}

/** Words that say nothing of what a clause is about. */
const empty =
  /^(?:it|its|this|that|these|those|which|who|they|we|our|the|a|an|is|was|are|were|be|been|being|has|have|had|do|does|did|remain\w*|still|now|also|and|or|both|not|yet|just|only|well|slightly|significantly|considerably|marginally|broadly|currently|again|further|however|at|in|on|of|by|for|to|from|with|as|per|cent|performance|figures?|rates?|results?|percentages?|proportion|numbers?|year|years|month|months|march|january|february|april|may|june|july|august|september|october|november|december|stands?|stood|came|comes?|went|goes|gone|continues?|continued|rise|rose|risen|fell|fall|(?:increas|decreas|declin|reduc|dropp|dipp|improv|worsen|ris|fall|slipp|climb|mov|edg|widen|narrow)\w*)$/i;

/** Whether the words before a statement name what it is about, known or not; numbers and words such as "it is still" name nothing. */
export function namesSomething(lead: string): boolean {
  return lead
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .some((word) => !empty.test(word));
}
