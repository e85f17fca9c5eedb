/** Words that lead to a term and are no form of it: with the postings of one of their words, which a query for them loads anyway. */
import { kindOfWord, readWord, splitWords } from "./words.ts";

/** What people type, and the number of the term that they mean. */
export interface Lead {
  readonly text: string;
  readonly term: number;
  /** Whether it is a form of the term, and does not only lead to it. */
  readonly isForm: boolean;
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

/** The group of forms in which a stem is looked for: by its first letter; numbers are one group. */
export function groupOfForm(stem: string): string {
  return /^[a-z]/.exec(stem)?.[0] ?? "0";
}

/** Whether a word is one of how things are asked. */
export function isOfQuestion(word: string): boolean {
  return kindOfWord(word) !== "telling";
}

/** Writes an entry: postings have no space, so that one sets leads apart. */
export function packWord({ postings, leads }: WordEntry): string {
  return leads.length === 0 ? postings : `${postings} ${packLeads(leads)}`;
}

/** Reads what `packWord` wrote. */
export function unpackWord(packed: string): WordEntry {
  const end = packed.indexOf(" ");
  if (end < 0) return { postings: packed, leads: [] };
  return { postings: packed.slice(0, end), leads: unpackLeads(packed.slice(end + 1)) };
}

/** Writes leads, and forms of terms, one after the other. */
export function packLeads(leads: readonly Lead[]): string {
  return leads.map(({ text, term, isForm }) => `${text}${isForm ? "=" : ">"}${term}`).join("|");
}

/** Reads what `packLeads` wrote. */
export function unpackLeads(packed: string): Lead[] {
  if (packed === "") return [];
  return packed.split("|").map((lead) => {
    const end = lead.search(/[=>][^=>]*$/);
    return { text: lead.slice(0, end), term: Number(lead.slice(end + 1)), isForm: lead[end] === "=" };
  });
}
