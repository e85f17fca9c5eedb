/** The councils that a query names. */
import { kindOfWord, listStems, readWord } from "../../search/words.ts";
import type { SearchIndex } from "./index.ts";

export interface NamedCouncils {
  /** Names of authorities as their facet has them, without the one that the whole site is about. */
  readonly others: readonly string[];
  /** That one, where it was typed. */
  readonly own: readonly string[];
}

/** Finds the authorities all words of whose names were typed. */
export function findCouncils(
  words: readonly string[],
  { facets, own }: Pick<SearchIndex, "facets" | "own">,
): NamedCouncils {
  const typed = new Set(words.flatMap((word) => readWord(word).stems));
  const isOwn = (name: string) => listStems(name).every((stem) => own.has(stem));
  const named = Object.keys(facets["Authority"] ?? {}).filter((name) =>
    listStems(name).every((stem) => typed.has(stem)),
  );
  return { others: named.filter((name) => !isOwn(name)), own: named.filter(isOwn) };
}

const ofInspectors = new Set(
  listStems("ofsted inspection inspector inspected judgement judgment report service children social care"),
);

/** Whether beside the names of councils nothing is asked but what inspectors said. */
export function asksOfInspectors(words: readonly string[], names: readonly string[]): boolean {
  const known = new Set(names.flatMap(listStems));
  return words
    .filter((word) => kindOfWord(word) === "telling")
    .flatMap((word) => readWord(word).stems)
    .every((stem) => known.has(stem) || ofInspectors.has(stem));
}
