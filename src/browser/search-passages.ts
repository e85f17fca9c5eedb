/** The sentences of a page in which something was found, with the headings above them. */
import type { Heading, Language, PageData } from "./search-index.ts";
import { foldLetters } from "./search-words.ts";

export interface Passage {
  /** Heading above the sentence, if it can be linked to. */
  readonly heading: Heading | undefined;
  /** Text in turns: as it stands, found, as it stands, and so on. */
  readonly parts: readonly string[];
}

/** What was looked for: words of the query, and forms of the field's terms that mean the same. */
export interface Wanted {
  readonly words: readonly string[];
  readonly forms: readonly string[];
  /** Letters of the page that the words have otherwise. */
  readonly letters: Language["letters"];
}

interface Sentence {
  readonly start: number;
  readonly end: number;
}

const nothing: Sentence = { start: 0, end: 0 };
const longestWords = 40;

/** The best passages of a page in its order, at least one: its opening, where the words stand in its name only. */
export function findPassages({ words, headings, locations }: PageData, wanted: Wanted, most: number): Passage[] {
  const hits = findHits(words, locations, wanted);
  const sentences = splitSentences(words);
  const best = new Map<number, { sentence: Sentence; worth: number }>();
  for (const [position, sentence] of sentences.entries()) {
    const found = new Set(words.slice(sentence.start, sentence.end).filter((_, at) => hits.has(sentence.start + at)));
    const section = headings.findLastIndex(({ location }) => location <= sentence.start);
    if (found.size <= (best.get(section)?.worth ?? 0)) continue;
    // A heading is shown above the sentence that follows it, if it has one before the next heading.
    const isHeading = sentence.start === (headings[section]?.location ?? 0);
    const next = sentences[position + 1];
    const isBelow = next?.start === sentence.end && next.start < (headings[section + 1]?.location ?? words.length);
    const following = isBelow ? next : nothing;
    best.set(section, { sentence: isHeading ? following : sentence, worth: found.size });
  }
  if (best.size === 0) best.set(-1, { sentence: sentences[1] ?? nothing, worth: 0 });
  return [...best]
    .sort(([, a], [, b]) => b.worth - a.worth)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([section, { sentence }]) => ({ heading: headings[section], parts: cutParts(words, sentence, hits) }));
}

/** Positions of the words found. Longer words that only begin like a short one ("lack" for "LAC") are left out. */
function findHits(words: readonly string[], locations: readonly number[], wanted: Wanted): Set<number> {
  const plain = words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|’s$|'s$/gu, ""));
  const alike = (word: string) =>
    wanted.words.some((typed) =>
      typed.length < 4
        ? word === typed || word === `${typed}s`
        : word.startsWith(typed.slice(0, Math.max(4, typed.length - 3))),
    );
  const folded = plain.map((word) => (/^[\x20-\x7e]*$/.test(word) ? word : foldLetters(word, wanted.letters)));
  const hits = new Set(locations.filter((location) => alike(folded[location] ?? "")));
  // The index holds these under other letters, and without their places.
  for (const [at, word] of folded.entries()) if (word !== plain[at] && alike(word)) hits.add(at);
  for (const form of wanted.forms.map((text) => text.split(" "))) {
    for (const start of plain.keys()) {
      const same = form.every((word, at) => plain[start + at] === word || plain[start + at] === `${word}s`);
      if (same) for (const at of form.keys()) hits.add(start + at);
    }
  }
  return hits;
}

function splitSentences(words: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [position, word] of words.entries()) {
    if (word !== "" && words[position + 1] && !/[.!?]["”’)]*$/.test(word)) continue;
    if (word !== "") sentences.push({ start, end: position + 1 });
    start = position + 1;
  }
  return sentences;
}

const inPunctuation = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** The sentence in turns; of a long one, the part around the first word found. */
function cutParts(words: readonly string[], { start, end }: Sentence, hits: ReadonlySet<number>): string[] {
  const first = [...hits].filter((at) => at >= start && at < end).sort((a, b) => a - b)[0] ?? start;
  const from = end - start > longestWords ? Math.max(start, Math.min(first - 10, end - longestWords)) : start;
  const to = Math.min(end, from + longestWords);
  const parts: string[] = [];
  let plain = from > start ? "… " : "";
  for (let at = from, next = from; at < to; at = next) {
    const isHit = hits.has(at);
    while (next < to && hits.has(next) === isHit) next += 1;
    const text = words
      .slice(at, next)
      .join(" ")
      .replace(/ \.(?= |$)/g, ".");
    const [, before = "", found = "", after = ""] = isHit ? (inPunctuation.exec(text) ?? []) : ["", text];
    plain += `${at > from ? " " : ""}${before}`;
    if (!isHit) continue;
    parts.push(plain, found);
    plain = after;
  }
  return [...parts, to < end ? `${plain} …` : plain];
}
