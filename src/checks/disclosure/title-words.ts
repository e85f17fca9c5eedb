const small = new Set(
  (
    "a an and the of in on at by for from to with who whom whose which were was are is be been has have had not no or as per their its all any each " +
    "other total totals overall number numbers count counts counted children child pupils pupil young people person persons students boys girls boy girl " +
    "cases case year years month months during end since age aged group groups type"
  ).split(" "),
);

/** The words of a title that say what is counted, without endings: "Children adopted" gives "adopt". */
export function listTitleWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}][\p{L}'’]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map(stem));
}

/** Words that two titles share. */
export function countShared(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  return [...first].filter((word) => second.has(word)).length;
}

/** A title as it is compared with others: without capitals and signs. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, "");
  if (plain.length < 5) return plain.replace(/s$/, "");
  return plain.replace(/(?:ements?|ments?|tions?|ings?|ies|ed|es|e|s|y)$/, "");
}
