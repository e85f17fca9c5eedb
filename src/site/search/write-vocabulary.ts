import type { SearchStart, VocabularyFile } from "../../contract/search.ts";
import { vocabularyFile } from "../../search/layout.ts";
import { groupOfSound, soundOf } from "../../search/sound.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";

/** Writes the words that are spelt right, in their order, those that begin alike in one file: a slip loads one or two of them. */
export function writeVocabulary(words: readonly string[]): { known: SearchStart["vocabulary"]; files: SearchFile[] } {
  const byGroup = [...Map.groupBy(words, (word) => groupOfSound(soundOf(word)))].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = byGroup.map(([group, own]): [string, VocabularyFile] => [group, JSON.stringify(own.join(" "))]);
  const name = nameOfContent(contents.join("\n"));
  return {
    known: { name, groups: contents.map(([group]) => group).join("") },
    files: contents.map(([group, content]) => ({ path: vocabularyFile(name, group), content })),
  };
}
