/*
 * How old a reader must be to follow a text easily: the grade of Flesch and Kincaid and five years, the age at which American children begin the
 * school year that it counts from. Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas, Naval Technical Training
 * Command, Research Branch Report 8-75, 1975. The formula knows long sentences and long words, and nothing else.
 */

/** What the formula counts in a text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * Counts sentences, words of letters, and their syllables. Numbers are left out: they are read at one glance. A name, which is a word with a capital
 * within a sentence, counts as one syllable: a writer cannot choose another.
 */
export function countText(text: string): TextCounts {
  const sentences = text.split(/[.!?:;]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((sentence) =>
    (sentence.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).map((word, index) => ({
      word,
      isName: index > 0 && /^\p{Lu}/u.test(word),
    })),
  );
  const syllables = words.reduce((sum, { word, isName }) => sum + (isName ? 1 : countSyllables(word)), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** The reading age of a text in years; undefined where it has no word. */
export function readingAge(text: string): number | undefined {
  const { sentences, words, syllables } = countText(text);
  if (sentences === 0 || words === 0) return undefined;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + yearsBeforeGrades;
}

const yearsBeforeGrades = 5;

/**
 * Syllables of an English word by its spelling: groups of vowels, less a silent e at the end and in -ed and -es, and one more where two vowels are
 * said apart (“science”, “being”). An acronym has one a letter.
 */
export function countSyllables(word: string): number {
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
  const known = irregular.get(letters) ?? irregular.get(letters.replace(/s$/, ""));
  if (known !== undefined) return known;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = silentEndings.some((ending) => ending.test(letters)) ? 1 : 0;
  const within = /[aeiouy][^aeiouy]+e(?:ment|ments|ly|ful|less|ness|ty|thing|times|where)$/.test(letters) ? 1 : 0;
  const apart = letters.match(saidApart)?.length ?? 0;
  const endsApart = groups > 1 && /eas?$/.test(letters) ? 1 : 0;
  return Math.max(1, groups - silent - within + apart + endsApart);
}

/** An e that is not said: at the end, but for -le after a consonant; in -ed but after t and d; in -es but after a hiss. */
const silentEndings = [
  /[^aeiouy](?<![^aeiouy]l)e$/,
  /[^aeiouytd](?<![^aeiouy]l)ed$/,
  /[^aeiouyscxzg](?<!sh|ch)(?<![^aeiouy]l)es$/,
];

/** Vowels that stand together and are said apart. */
const saidApart =
  /scien|ien[ct](?<![tc]ien[ct])|iet|ia(?!l|n$|ns$)|[^ct]ial|[^ctsg]io(?!n)|iu|[^qg]ua|uo|eo(?!n)|oem|yee|ying|[aeiouy]ing(?:s?)$|[aeo]ism|creat|dian/g;

/** Common words that their spelling does not show, in the singular. */
const irregular = new Map([
  ["every", 2],
  ["everyone", 3],
  ["everything", 3],
  ["people", 2],
  ["business", 2],
  ["evening", 2],
  ["different", 3],
  ["sometime", 2],
  ["colleague", 2],
]);
