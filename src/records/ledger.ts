import { createHash } from "node:crypto";
import { isRealDate } from "../model/date.ts";
import { breach, compareText, type Issue, type Rule } from "./issue.ts";
import type { Place } from "./locate.ts";
import { readText } from "./read-text.ts";
import type { FileSource } from "./folder.ts";
import { splitCsv, type CsvCell } from "./csv/split-csv.ts";

export const releaseLedger: Rule = {
  id: "release-ledger",
  severity: "error",
  says: "The ledgers are as the last release wrote them.",
};

/** What a ledger notes: a CSV file of what was published, one thing a line, with the day of its release in the last column. */
export interface LedgerForm<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[];
  /** Columns that together name what a line is about. The lines stand in their order. */
  readonly key: readonly Column[];
}

/** One line of a ledger: its cells, and the day on which what it notes was released. */
export type LedgerLine<Column extends string> = Readonly<Record<Column, string>> & {
  readonly released: string;
  /** Line of the file; none where it was not read from one. */
  readonly at?: Place;
};

/** A ledger as read. Where anything is wrong in it, it has no lines: half a ledger would say that the rest was never published. */
export interface Ledger<Column extends string> {
  readonly lines: readonly LedgerLine<Column>[];
  /** The text of the file as it stands; undefined where there is none. */
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

/** What tells whether a ledger is as it was written: the number of its lines, and a digest of its text (SHA-256, hexadecimal). */
export interface LedgerSeal {
  readonly lines: number;
  readonly digest: string;
}

/** Seals the text of a ledger. Its heading is no line. */
export function sealText(text: string): LedgerSeal {
  return { lines: Math.max(0, text.split("\n").length - 2), digest: digestOf(text) };
}

/** SHA-256 of a text, hexadecimal. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Reads a ledger. One that does not exist yet has no lines. */
export function readLedger<Column extends string>(source: FileSource, form: LedgerForm<Column>): Ledger<Column> {
  if (!source.exists(form.file)) return { lines: [], text: undefined, issues: [] };
  const decoded = readText(source, form.file);
  if ("issues" in decoded) return { lines: [], text: undefined, issues: decoded.issues };
  const { text } = decoded;
  const { rows, unclosed } = splitCsv(text);
  const [header = [], ...body] = rows;
  const wanted = [...form.columns, "released"];
  if (unclosed || header.map(({ text }) => text).join() !== wanted.join())
    return {
      lines: [],
      text,
      issues: [refuse(form, unclosed ?? { line: 1, column: 1 }, "The file is not a ledger any more.")],
    };
  const lines = body.flatMap((cells) => readLine(cells, wanted) ?? []) as unknown as LedgerLine<Column>[];
  const issues = [...findBrokenLines(form, body, wanted.length), ...findRepeats(form, lines)];
  return { lines: issues.length > 0 ? [] : lines, text, issues };
}

/** The text of a ledger, its lines in the order of their keys. */
export function formatLedger<Column extends string>(
  form: LedgerForm<Column>,
  lines: readonly LedgerLine<Column>[],
): string {
  const rows = [...lines]
    .sort((a, b) => form.key.reduce((order, column) => order || compareText(a[column], b[column]), 0))
    .map((line) => [...form.columns.map((column) => line[column]), line.released]);
  return [[...form.columns, "released"], ...rows].map((row) => `${row.map(quote).join(",")}\n`).join("");
}

/** Day of the last release that a ledger notes; undefined where there was none. */
export function findLastRelease(lines: readonly { readonly released: string }[]): string | undefined {
  return lines.reduce<string | undefined>(
    (last, { released }) => (last === undefined || released > last ? released : last),
    undefined,
  );
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function readLine(cells: readonly CsvCell[], columns: readonly string[]) {
  if (cells.length !== columns.length) return undefined;
  const fields = Object.fromEntries(columns.map((column, index) => [column, cells[index]?.text ?? ""]));
  return { ...fields, at: { line: cells[0]?.line ?? 1, column: 1 } };
}

function findBrokenLines(form: LedgerForm<string>, body: SplitRows, width: number): Issue[] {
  return body.flatMap((cells): Issue[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return [];
    if (cells.length !== width) return [refuse(form, first, "The release did not write this line.")];
    return isRealDate(last.text) ? [] : [refuse(form, last, `“${last.text}” is not the day of a release.`)];
  });
}

type SplitRows = readonly (readonly CsvCell[])[];

function findRepeats<Column extends string>(form: LedgerForm<Column>, lines: readonly LedgerLine<Column>[]): Issue[] {
  const seen = new Set<string>();
  return lines.flatMap((line): Issue[] => {
    const key = form.key.map((column) => line[column]).join("\u0000");
    if (seen.has(key)) return [refuse(form, line.at ?? { line: 1, column: 1 }, "This line stands here twice.")];
    seen.add(key);
    return [];
  });
}

/** A ledger that is not as the release wrote it. */
export function refuse(form: Pick<LedgerForm<string>, "file">, { line, column }: Place, problem: string): Issue {
  const remedy = "The ledger is not written by hand: restore the file as it was, and run npx findings release.";
  return breach(releaseLedger, { file: form.file, line, column }, problem, remedy);
}
