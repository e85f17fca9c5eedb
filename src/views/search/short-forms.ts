import type { Term } from "../../model/lists.ts";
import { toIdentifier } from "../../model/text.ts";
import { compareText } from "../../records/issue.ts";

/** An acronym of the glossary. */
export interface ShortForm {
  readonly words: string;
  /** Its anchor on the page, beside that of its term: `#ehcp`. */
  readonly id: string;
  readonly term: Term;
}

/** The acronyms of all terms by letter, each once: of two terms with the same one the first has it, and an anchor that a term has is no other's. */
export function listShortForms(terms: readonly Term[]): ShortForm[] {
  const [ids, used] = [new Set(terms.map(({ id }) => id)), new Set<string>()];
  const forms = terms.flatMap((term) =>
    (term.acronyms ?? []).map((words) => ({ words, id: toIdentifier(words), term })),
  );
  return forms
    .filter(({ id, term }) => {
      const isFree = id !== "" && !used.has(id) && (id === term.id || !ids.has(id));
      if (isFree) used.add(id);
      return isFree;
    })
    .sort((a, b) => compareText(a.words.toLowerCase(), b.words.toLowerCase()));
}
