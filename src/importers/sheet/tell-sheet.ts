import { suggest } from "../../records/nearest.ts";
import type { SourceRecord } from "../../records/record.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import type { FoundTable, TablePlace } from "./find-table.ts";
import { plainTitle, textAt } from "./match-titles.ts";
import type { SheetCall } from "./sheet-call.ts";
import { nameCell, type Sheet, type Workbook } from "./workbook.ts";

/** The label of the sheet that a missing row is a slip of, in words; nothing where none is near. */
export function tellNearRow(title: string, { sheet, labels, rows }: TablePlace): string {
  const others = [
    ...new Set(sheet.rows.flatMap((_, row) => (rows.includes(row) ? [] : [textAt(sheet, row, labels)]))),
  ].filter(Boolean);
  const plain = new Map(others.map((other) => [plainTitle(other), other]));
  const words = suggest(plainTitle(title), plain.keys(), "labels");
  const [, near] = /^Did you mean (.*)\?$/.exec(words) ?? [];
  return near === undefined ? "" : `; the nearest is “${plain.get(near) ?? near}”`;
}

/** Why a table was not read, and what comes nearest. */
export function tellNotFound({ id, fields }: SourceRecord<"tables">, found: FoundTable): string[] {
  if ("place" in found) return [];
  if ("alike" in found)
    return [
      `${id} (“${fields.title}”) fits in ${found.alike.length} places alike and was not read: ${joinWords(found.alike.map((place) => nameStart(place)))}.`,
    ];
  if (!found.nearest) return [`${id} (“${fields.title}”) was not found.`];
  const { rows, columns } = found.nearest;
  const count = (list: readonly unknown[]) => list.filter((each) => each !== undefined).length;
  return [
    `${id} (“${fields.title}”) was not found; the nearest is ${nameStart(found.nearest)}, where ${count(rows)} of ${countNoun(rows.length, "row")} and ${count(columns)} of ${countNoun(columns.length, "column")} match.`,
  ];
}

function nameStart({ sheet, labels, rows }: TablePlace): string {
  return nameCell(sheet, rows.find((row) => row !== undefined) ?? 0, labels);
}

/** How many tables wait for the officer to say where their small counts are published. */
export function tellUnsaid(tables: readonly SourceRecord<"tables">[], { disclosureReason }: SheetCall): string[] {
  const count = tables.filter(({ fields }) => fields.disclosure !== undefined).length;
  if (count === 0 || disclosureReason !== undefined) return [];
  return [
    `${countNoun(count, "table")} had small counts that were published before. Where these are too, say so in all with --disclosure-reason "…"; until then the tables are drafts.`,
  ];
}

/** Sheets that the author has hidden. */
export function tellHidden({ hidden }: Workbook): string[] {
  if (hidden.length === 0) return [];
  return [
    `Hidden and not read: ${joinWords(hidden.map((name) => `“${name}”`))}. Show ${hidden.length === 1 ? "it" : "them"} in the workbook if ${hidden.length === 1 ? "it is" : "they are"} to be read.`,
  ];
}

/** Sheets of which nothing was read. */
export function tellUnread({ sheets }: Workbook, taken: readonly TablePlace[]): string[] {
  const unread = sheets.filter((sheet: Sheet) => !taken.some((place) => place.sheet === sheet));
  return unread.length === 0 ? [] : [`Nothing was read from ${joinWords(unread.map(({ name }) => `“${name}”`))}.`];
}
