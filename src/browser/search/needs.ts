/** What a query asks for: its words, the field's terms among them, and words that have to stand together. */
import { isOfManner, kindOfWord, listStems, readWord, splitWords } from "../../search/words.ts";
import { termKey } from "../../search/layout.ts";
import { findCovers, takeCovers, type CoveringTerm, type TakenCover } from "./cover-terms.ts";
import type { SearchIndex } from "./index.ts";

/** One thing that is asked for. A page answers it by any of the ways. */
export interface Need {
  /** How it was typed. */
  readonly typed: string;
  /** Whether it says how something is asked rather than what about: a page need not have it. */
  readonly isAside: boolean;
  /** Whether it says how something is done, and another thing what: "timeliness". */
  readonly isOfManner?: boolean;
  readonly ways: readonly Way[];
}

/** Keys of the index, all of which a page has to have. */
export interface Way {
  readonly keys: readonly string[];
  /** How much it counts beside the best way, from 0 to 1. */
  readonly worth: number;
  /** How much it counts as a page's name: what was typed itself counts 1. */
  readonly nameWorth: number;
  /** Whether the keys are what was typed, and not another form of it. */
  readonly isTyped: boolean;
  /** Whether the keys are stems that have to stand one after the other. */
  readonly together: boolean;
  /** Whether only pages answer that are named by the keys. */
  readonly inNames: boolean;
}

/** What was typed: single words as they stand, and phrases that stood in quotation marks. */
export interface ReadQuery {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** The longest query of which everything is read, and the most things that are looked for. */
const longestQuery = 400;
const mostNeeds = 10;
/** Words of a term that stand apart are not quite the term. */
const worthOfWordsApart = 0.6;
/** A word alone of several that lead to something by chance, perhaps. */
const worthOfScattered = 0.5;
/** What words lead to besides, that are a form of a term. */
const worthBesideForm = 0.75;
/** Pages to which a word leads that is no name of them come after those that have the word as a name. */
const worthOfLead = 0.9;
/** A page named by another form of a term comes after one that is named as it was typed. */
const worthOfOtherForm = 0.9;

/** Reads what was typed: phrases between quotation marks, and the other words as they stand. */
export function readQuery(query: string): ReadQuery {
  const phrases: string[] = [];
  const rest = query.slice(0, longestQuery).replace(/"([^"]+)"|“([^”]+)”/g, (_, straight?: string, curly?: string) => {
    phrases.push(straight ?? curly ?? "");
    return " ";
  });
  return {
    words: splitWords(rest).flatMap(splitJoined),
    phrases: phrases.filter((phrase) => listStems(phrase).length > 0),
  };
}

/** Words that a hyphen or stroke joins are words of their own, so that a page need not have all: "school-places". Parts of a word are none: "re-referrals". */
function splitJoined(word: string): string[] {
  const parts = word.split(/[-‐‑–/]/);
  return parts.every((part) => /^\p{L}{4,}/u.test(part)) ? parts : [word];
}

/** What has to be found for words and phrases. Small words are left out where others say something. */
export async function listNeeds(
  { words, phrases }: ReadQuery,
  index: Pick<SearchIndex, "findForms" | "findLeads" | "own">,
): Promise<Need[]> {
  const needs = phrases.map((typed): Need => ({
    typed,
    isAside: false,
    ways: [{ ...plainWay, keys: listStems(typed), together: true }],
  }));
  const kinds = words.map((word) =>
    listStems(word).every((stem) => index.own.has(stem)) ? "aside" : kindOfWord(word),
  );
  const isTelling = kinds.map((kind) => kind !== "small");
  const matters = isTelling.some(Boolean) || phrases.length > 0 ? isTelling : words.map(() => true);
  const covers = takeCovers(await findCovers(words, index), matters);
  for (const [at, word] of words.entries()) {
    const cover = covers.find((own) => own.at.includes(at));
    if (cover?.at[0] === at) needs.push(needOfCover(cover, { words, matters, kinds }));
    else if (!cover && matters[at])
      needs.push({ typed: word, isAside: kinds[at] === "aside", ways: waysOfWords([word], 1) });
  }
  const different = [...new Map(needs.map((need) => [JSON.stringify(need.ways), need])).values()];
  const isAsked = different.some(({ isAside }) => !isAside);
  return (
    different
      .map((need) => (isAsked ? need : { ...need, isAside: false }))
      // A file of words costs more than such a word says, if it is no term.
      .filter(({ isAside, ways }) => !isAside || ways.some(({ isTyped }) => !isTyped))
      .sort((a, b) => Number(a.isAside) - Number(b.isAside))
      .slice(0, mostNeeds)
  );
}

/** The words of a query and what each is to it. */
interface ReadWords {
  readonly words: readonly string[];
  readonly matters: readonly boolean[];
  readonly kinds: readonly string[];
}

/** What is asked for by words that name a term or lead to one. */
function needOfCover({ at, terms, isScattered }: TakenCover, { words, matters, kinds }: ReadWords): Need {
  const own = at.map((word) => words[word] ?? "");
  const telling = at.filter((word) => matters[word]).map((word) => words[word] ?? "");
  const isOne = at.length === 1;
  const isForm = terms.some(({ isLead }) => !isLead);
  // The words of a term that stand apart are looked for only where they lead to it: as its form they stand together.
  const apart =
    !isOne && isForm
      ? []
      : waysOfWords(telling, isOne ? 1 : worthOfWordsApart).map((way) =>
          isOne ? way : { ...way, nameWorth: worthOfWordsApart },
        );
  return {
    typed: own.join(" "),
    isAside: isOne && kinds[at[0] ?? 0] === "aside",
    isOfManner: isOne && isOfManner(own[0] ?? ""),
    ways: [
      ...terms.map((term) => (term.isLead && isForm ? lessen(wayOfTerm(term), worthBesideForm) : wayOfTerm(term))),
      ...apart,
      ...(isScattered ? telling.flatMap((word) => waysOfWords([word], worthOfScattered)) : []),
    ],
  };
}

const plainWay: Way = { keys: [], worth: 1, nameWorth: 1, isTyped: true, together: false, inNames: false };

function wayOfTerm({ term, isLead }: CoveringTerm): Way {
  return {
    ...{ ...plainWay, keys: [termKey(term)], isTyped: false, nameWorth: worthOfOtherForm },
    ...(isLead ? { worth: worthOfLead, nameWorth: worthOfLead, inNames: true } : {}),
  };
}

function lessen(way: Way, share: number): Way {
  return { ...way, worth: way.worth * share, nameWorth: way.nameWorth * share };
}

/** A word is found by its stem; one with a hyphen also as a whole. */
function waysOfWords(words: readonly string[], worth: number): Way[] {
  if (words.length === 0) return [];
  const read = words.map(readWord);
  const whole = read.length === 1 ? (read[0]?.also ?? []).slice(0, 1) : [];
  return [
    { ...plainWay, keys: [...new Set(read.flatMap(({ stems }) => stems))], worth },
    ...whole.map((key) => ({ ...plainWay, keys: [key], worth })),
  ];
}

/** Forms of the terms that a query asks for, each as stems: any of them answers it. */
export async function listWantedForms(
  needs: readonly Need[],
  index: Pick<SearchIndex, "listForms">,
): Promise<string[][]> {
  const keys = needs.flatMap(({ ways }) => ways.flatMap((way) => way.keys)).filter((key) => key.startsWith("~"));
  return (await Promise.all(keys.map((key) => index.listForms(key)))).flat().map(listStems);
}
