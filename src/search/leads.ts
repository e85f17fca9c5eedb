/** Words that lead to a term and are no form of it: with the postings of one of their words, which a query for them loads anyway. */
import { kindOfWord, readWord, splitWords } from "./words.ts";

/** What people type, and the position of the term that they mean. */
export interface Lead {
  readonly text: string;
  readonly term: number;
}

/** What the index holds of a word. */
export interface WordEntry {
  /** The packed postings. */
  readonly postings: string;
  readonly leads: readonly Lead[];
}

/** The stem by which a lead is found: of its first word that says something, or undefined where every word is one of a question. */
export function keyOfLead(text: string): string | undefined {
  const telling = splitWords(text).find((word) => !isOfQuestion(word));
  return telling === undefined ? undefined : readWord(telling).stems[0];
}

/** Whether a word is one of how things are asked. */
export function isOfQuestion(word: string): boolean {
  return kindOfWord(word) !== "telling";
}

/** Writes an entry: postings have no space, so that one sets leads apart. */
export function packWord({ postings, leads }: WordEntry): string {
  return leads.length === 0 ? postings : `${postings} ${leads.map(({ text, term }) => `${text}>${term}`).join("|")}`;
}

/** Reads what `packWord` wrote. */
export function unpackWord(packed: string): WordEntry {
  const end = packed.indexOf(" ");
  if (end < 0) return { postings: packed, leads: [] };
  const leads = packed.slice(end + 1).split("|");
  return {
    postings: packed.slice(0, end),
    leads: leads.map((lead) => {
      const [text = "", term] = lead.split(">");
      return { text, term: Number(term) };
    }),
  };
}
