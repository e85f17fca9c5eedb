import { toIdentifier } from "../../model/text.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { readRecords } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { ImportRefused } from "../records/problem.ts";
import { findTable, overlap, type TablePlace } from "./find-table.ts";
import { nameMonth, readMonth, writeMonth, type MonthNumber } from "./month.ts";
import { latestMonth } from "./shift-table.ts";
import type { SheetCall } from "./sheet-call.ts";
import { tellHidden, tellNotFound, tellUnread, tellUnsaid } from "./tell-sheet.ts";
import { findOldMonth } from "./told-month.ts";
import { readWorkbook } from "./workbook.ts";
import { writeDraft } from "./write-draft.ts";
import { writeFound } from "./write-found.ts";

/** Files to write, and what to tell the officer. */
export interface SheetImport {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/**
 * Reads next month's workbook into all tables of the month before, each found by the titles of its rows and columns. What does not match is told
 * with what comes nearest, and what is not certain is `TODO` in a table that is a draft. Throws `ImportRefused` where nothing can be read.
 */
export function importSheet(source: FileSource, call: SheetCall): SheetImport {
  const { records } = readRecords(source);
  const tables = findTables(records.tables, call);
  const [from, to] = findMonths(tables, call);
  const by = to - from;
  const workbook = readWorkbook(call.file);
  const old = call.month === undefined ? findOldMonth(workbook, from, to) : undefined;
  if (old !== undefined)
    throw refuse(
      call.file.name,
      `The workbook names ${old}, which the tables of ${call.like} are about, and nowhere ${nameMonth(to)}.`,
      `Give the workbook of ${nameMonth(to)}; where this is it, say so with --month ${writeMonth(to)}.`,
    );
  const rename = (id: string) => moveId(id, from, to, call.file.name);
  const renameDocument = (id: string) => call.document ?? rename(id);
  const existing = tables.map(({ id }) => rename(id)).filter((id) => source.exists(`data/tables/${id}.yaml`));
  if (existing.length > 0)
    throw refuse(
      call.file.name,
      `${joinWords(existing.slice(0, 5))} ${existing.length === 1 ? "is" : "are"} in data/tables already.`,
      "Remove what is to be read again, or name another month with --month.",
    );
  const taken: TablePlace[] = [];
  const isTaken = (place: TablePlace) => taken.some((other) => overlap(other, place));
  const read = tables
    // The largest are found with the most certainty; small ones then cannot take their places.
    .toSorted((a, b) => b.fields.rows.length - a.fields.rows.length)
    .map((record) => {
      const found = findTable(record.fields, workbook.sheets, by, isTaken);
      if ("place" in found) taken.push(found.place);
      return { record, found };
    });
  const documents = new Set(tables.map(({ fields }) => fields.source.document));
  const written = read.flatMap(({ record, found }) => {
    if (!("place" in found)) return [];
    const moving = { by, to, others: taken, rename, renameDocument, disclosureReason: call.disclosureReason };
    return [writeFound(record, found.place, moving)];
  });
  const drafts = [...documents].flatMap((id) => {
    const document = records.documents.find((each) => each.id === id);
    const isThere = records.documents.some((each) => each.id === renameDocument(id));
    return document === undefined || isThere ? [] : [writeDraft(document, { id: renameDocument(id), by })];
  });
  return {
    files: new Map([...written, ...drafts].map(({ path, text }) => [path, text])),
    lines: [
      `${call.file.name}, ${nameMonth(to)}: ${countNoun(written.length, "table")} of ${tables.length} read.`,
      ...tellHidden(workbook),
      ...tellUnsaid(tables, call),
      ...drafts.map(({ path }) => `${path} is a draft of the document: complete it, and take out “status: draft”.`),
      ...written.flatMap(({ lines }) => lines),
      ...read.flatMap(({ record, found }) => tellNotFound(record, found)),
      ...tellUnread(workbook, taken),
    ],
  };
}

function refuse(file: string, problem: string, remedy: string): ImportRefused {
  return new ImportRefused([{ file, problem, remedy }]);
}

function findTables(all: readonly SourceRecord<"tables">[], { like, file }: SheetCall): SourceRecord<"tables">[] {
  const tables = all.filter(
    ({ id, fields }) => id === like || id.startsWith(`${like}-`) || fields.source.document === like,
  );
  if (tables.length > 0) return tables;
  const documents = new Set(all.flatMap(({ fields }) => fields.source.document));
  throw refuse(
    file.name,
    `No table's id begins with ${like}, and none is of a document ${like}.`,
    suggest(like, documents, "documents with tables"),
  );
}

function findMonths(
  tables: readonly SourceRecord<"tables">[],
  { month, like, file }: SheetCall,
): [MonthNumber, MonthNumber] {
  const months = tables.flatMap(({ fields }) => latestMonth(fields) ?? []);
  // A table of a whole year is also about months to come: the month of most tables is that of the workbook.
  const counts = Map.groupBy(months, (each) => each);
  const from = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
  if (months.length === 0)
    throw refuse(
      file.name,
      `The tables of ${like} do not say which month they are about.`,
      "Write asOf in one of them, as in asOf: 2019-01-31.",
    );
  const to = month === undefined ? from + 1 : readMonth(month);
  if (to === undefined || (month !== undefined && month.length !== 7))
    throw refuse(file.name, `${month ?? ""} is no month.`, "Write it as YYYY-MM, for example --month 2019-02.");
  if (to === from)
    throw refuse(
      file.name,
      `The tables of ${like} are about ${nameMonth(from)} themselves.`,
      "Name the month of the workbook with --month.",
    );
  return [from, to];
}

/** An id of another month: with its month in it, or its month in words. */
function moveId(id: string, from: MonthNumber, to: MonthNumber, file: string): string {
  const words = (month: MonthNumber) => toIdentifier(nameMonth(month));
  const moved = id.replace(writeMonth(from), writeMonth(to)).replace(words(from), words(to));
  if (moved === id)
    throw refuse(
      file,
      `The id ${id} does not name its month, ${writeMonth(from)}, so the next has no id.`,
      "Where it is a document, name the new one with --document; a table is renamed, or copied by hand.",
    );
  return moved;
}
