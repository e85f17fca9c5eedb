/** The sentences of a page in which something was found, with the headings above them. */
import type { TextHeading } from "../../contract/search.ts";
import { kindOfWord, readWord, splitWords } from "../../search/words.ts";
import type { PageData } from "./text.ts";

/** A sentence of a page that holds what was searched for. */
export interface Passage {
  /** Heading above the sentence, if it can be linked to. */
  readonly heading: TextHeading | undefined;
  /** Text in turns: as it stands, found, as it stands, and so on. */
  readonly parts: readonly string[];
}

/** What was looked for. */
export interface Wanted {
  /** Stems of the words. */
  readonly stems: ReadonlySet<string>;
  /** Stems that stand one after the other: phrases, and forms of the field's terms that mean the same. */
  readonly together: readonly (readonly string[])[];
}

type PageTexts = Pick<PageData, "words" | "headings">;

interface Sentence {
  readonly start: number;
  readonly end: number;
}

const nothing: Sentence = { start: 0, end: 0 };
const longestWords = 40;
/** A sentence with fewer words that say something than this besides those found is a label, as the title of another page is in a list: it says nothing of them. */
const leastOther = 2;
const worthOfLabel = 0.5;

/** The best passages of a page in its order, at least one: its opening, where the words stand in its name only. */
export function findPassages({ words, headings }: PageTexts, wanted: Wanted, most: number): Passage[] {
  const hits = findHits(words, wanted);
  const sentences = splitSentences(words);
  const best = new Map<number, { sentence: Sentence; worth: number }>();
  for (const [position, sentence] of sentences.entries()) {
    const own = words.slice(sentence.start, sentence.end);
    const found = new Set(own.filter((_, at) => hits.has(sentence.start + at)));
    const others = own.filter((word, at) => !hits.has(sentence.start + at) && kindOfWord(word) !== "small");
    const worth = found.size * (others.length < leastOther ? worthOfLabel : 1);
    const section = headings.findLastIndex(({ location }) => location <= sentence.start);
    if (worth <= (best.get(section)?.worth ?? 0)) continue;
    // A heading is shown above the sentence that follows it, if it has one before the next heading.
    const isHeading = sentence.start === (headings[section]?.location ?? 0);
    const next = sentences[position + 1];
    const isBelow = next?.start === sentence.end && next.start < (headings[section + 1]?.location ?? words.length);
    const following = isBelow ? next : nothing;
    best.set(section, { sentence: isHeading ? following : sentence, worth });
  }
  if (best.size === 0) best.set(-1, { sentence: sentences[1] ?? nothing, worth: 0 });
  return [...best]
    .sort(([, a], [, b]) => b.worth - a.worth)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([section, { sentence }]) => ({ heading: headings[section], parts: cutParts(words, sentence, hits) }));
}

/** Positions of the words found, alone or together with others. */
function findHits(words: readonly string[], { stems, together }: Wanted): Set<number> {
  const hits = new Set<number>();
  const read: { stem: string; at: number }[] = [];
  for (const [at, word] of words.entries())
    for (const part of splitWords(word)) {
      const { stems: own, also } = readWord(part);
      if ([...own, ...also].some((stem) => stems.has(stem))) hits.add(at);
      read.push(...own.map((stem) => ({ stem, at })));
    }
  for (const form of together)
    for (const start of read.keys())
      if (form.every((stem, next) => read[start + next]?.stem === stem))
        for (const next of form.keys()) hits.add(read[start + next]?.at ?? start);
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
