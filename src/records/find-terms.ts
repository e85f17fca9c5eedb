import type { Term } from "../model/lists.ts";

/**
 * The pattern of a term in a text. A term is mentioned by its name, in any capitals and also in the plural, or by an acronym; other words for it
 * often mean something else. A part of a code that underscores join, such as the name of a measure in a file, mentions nothing. A name in capitals alone is an acronym itself: the team REACH is not meant where somebody is to reach a place.
 */
export function termPattern({ term, acronyms = [] }: Pick<Term, "term" | "acronyms">): RegExp {
  const name = /\p{Ll}/u.test(term) ? `${inAnyCapitals(term)}[sS]?` : `${escapePattern(term)}s?`;
  const forms = [name, ...acronyms.map((acronym) => `${escapePattern(acronym)}s?`)];
  return new RegExp(`(?<![\\p{L}\\d_])(?:${forms.join("|")})(?![\\p{L}\\d_])`, "u");
}

/** Those of the terms that some of the texts mention. */
export function findMentioned<Item extends Pick<Term, "term" | "acronyms">>(
  terms: readonly Item[],
  texts: readonly string[],
): Item[] {
  const whole = texts.join("\n");
  const words = new Set(whole.toLowerCase().match(/[\p{L}\d]+/gu));
  const hasWords = (form: string) =>
    (form.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).every((word) => words.has(word) || words.has(`${word}s`));
  return terms.filter((item) => [item.term, ...(item.acronyms ?? [])].some(hasWords) && termPattern(item).test(whole));
}

function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The words with each letter in both cases: groups that ignore capitals are not known to Node.js 22. */
function inAnyCapitals(words: string): string {
  return Array.from(words, (letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return lower === upper || Array.from(upper).length > 1 ? escapePattern(letter) : `[${lower}${upper}]`;
  }).join("");
}
