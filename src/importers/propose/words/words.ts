/** Words that join others and name nothing. */
const joining = new Set(["the", "a", "an", "of", "and", "at", "in", "for", "with", "to", "by", "on", "or"]);

/** The words of a text that name something, in lower case and in one form: "Maths and Phonics" is `mathematic phonic`. Capitals are a short form. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const words = readWords(text);
  if (known.size > most) known.clear();
  known.set(text, words);
  return words;
}

/** Texts whose words were read: the same sentence is looked at for every indicator. */
const known = new Map<string, readonly string[]>();
const most = 10_000;

function readWords(text: string): string[] {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/\bks ?(\d)\b/gi, "key stage $1")
    .replace(/\ba[ -]levels?\b/gi, "a-level")
    .replace(/'s\b/g, "")
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/gi, "$1")
    .split(/(?:(?<!\ba)-|[^\p{L}\d-])+/u)
    .filter((word) => word !== "" && !joining.has(word.toLowerCase()))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word.toLowerCase() : oneForm(word.toLowerCase())));
}

/** One form of a word: without the ending of the plural, and the long form of what is shortened everywhere. */
function oneForm(word: string): string {
  const long = shortened.get(word) ?? word;
  return long.length > 3 && /[^su]s$/.test(long) ? long.slice(0, -1) : long;
}

const shortened = new Map([
  ["maths", "mathematics"],
  ["math", "mathematics"],
  ["absent", "absence"],
  ["avg", "average"],
  ["ave", "average"],
  ["pct", "percentage"],
]);

/** The beginning of a word, by which it is the same in its other forms: "improved", "improvement". */
export function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}

/** Where a run of words stands within others; -1 where it does not. */
export function findRun(words: readonly string[], run: readonly string[], from = 0): number {
  if (run.length === 0) return -1;
  for (let start = from; start + run.length <= words.length; start += 1)
    if (run.every((word, index) => words[start + index] === word)) return start;
  return -1;
}

/** Whether a run of words stands within others. */
export function hasRun(words: readonly string[], run: readonly string[]): boolean {
  return findRun(words, run) >= 0;
}

/** Whether two runs of words are the same. */
export function sameRun(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
