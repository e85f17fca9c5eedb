import { findNumbers } from "../../../src/claims/numbers/find-numbers.ts";
import { listTexts } from "../../../src/claims/numbers/list-texts.ts";
import { isFromLibrary } from "../../../src/records/shelf.ts";
import { createRandom } from "../random.ts";
import type { ChangedFiles } from "./bench-site.ts";
import { replaceDigit } from "./number-slips.ts";
import { shuffle } from "./sample.ts";
import { isNumber, type Ground } from "./slip.ts";
import { createStatementCount } from "./stands-twice.ts";
import { applyEdits, offsetAt } from "./text-edit.ts";

/** A number of the site, as it stands in a file. */
export interface SiteNumber {
  /** Folder of its file, and whether it is a figure of a record or stands in a text: `data/tables, figures`. */
  readonly place: string;
  readonly file: string;
  /** Where its digits begin in the file's text. */
  readonly at: number;
  /** Its digits as they stand there, without a sign or pound. */
  readonly digits: string;
  /** What it is about: documents, meetings, lists. */
  readonly subjects: readonly string[];
}

/** One digit of a number put in the place of another. */
export interface NumberChange {
  readonly number: SiteNumber;
  /** How many statements about what it is about say the number, itself included. */
  readonly statements: number;
  readonly says: string;
  readonly files: ChangedFiles;
}

/**
 * Every number of a site that states a fact, each once: the figures of observations and tables, what claims state and print, figures in
 * the text of documents, and the numbers in texts (sentences of claims, bodies, notes, threads, plans, meetings, pages).
 */
export function listSiteNumbers({ site, loaded, index }: Ground): SiteNumber[] {
  const numbers = new Map<string, SiteNumber>();
  const add = (number: SiteNumber) => {
    const key = `${number.file} ${number.at}`;
    if (!numbers.has(key) && /\d/.test(number.digits)) numbers.set(key, number);
  };
  const documents = new Map(
    [...loaded.records.claims, ...loaded.records.documents].map(({ file, id, fields }) => [
      file,
      "document" in fields ? fields.document : id,
    ]),
  );
  for (const figure of index.figures.filter(isNumber)) {
    const { file, text } = figure;
    const digits = text.replace(/^[-+]?£?/, "");
    const subject = documents.get(file);
    const subjects = subject === undefined ? listSources(figure.file, loaded.records) : [subject];
    add({ place: `${folderOf(file)}, figures`, file, at: figure.at + text.length - digits.length, digits, subjects });
  }
  for (const part of listTexts(loaded.records).filter((text) => !isFromLibrary(text)))
    for (const number of findNumbers(part.text)) {
      const { file, ...place } = part.locate(number);
      const digits = number.printed.replace(/^£/, "");
      const at = offsetAt(site.textOf(file), place) + (number.printed.length - digits.length);
      if (!site.textOf(file).startsWith(digits, at)) continue;
      add({ place: `${folderOf(file)}, texts`, file, at, digits, subjects: part.subjects });
    }
  return [...numbers.values()];
}

/** `count` changes of one digit, drawn from all numbers alike. The same records and seed give the same changes. */
export function drawNumberChanges(ground: Ground, count: number, seed: number): NumberChange[] {
  const random = createRandom(seed);
  const all = shuffle(listSiteNumbers(ground), random);
  const countStatements = createStatementCount(ground);
  const changes: NumberChange[] = [];
  for (const number of all) {
    if (changes.length === count) break;
    const { file, at, digits } = number;
    const changed = replaceDigit(digits, random);
    if (changed === undefined) continue;
    const text = ground.site.textOf(file);
    const line = text.slice(0, at).split("\n").length;
    const files = { [file]: applyEdits(text, [{ at, length: digits.length, text: changed }]) };
    const says = `${file}:${line}: ${digits} → ${changed}`;
    changes.push({ number, statements: countStatements(number), says, files });
  }
  return changes;
}

function folderOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

/** Documents from which a table or a file of observations is taken. */
function listSources(file: string, { tables, observations }: Ground["loaded"]["records"]): string[] {
  const table = tables.find((record) => record.file === file);
  if (table) return [table.fields.source.document];
  return (
    observations.find((record) => record.file === file)?.fields.sources.flatMap(({ document }) => document ?? []) ?? []
  );
}
