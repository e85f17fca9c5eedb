import { stringify } from "yaml";
import type { Table } from "../../model/table.ts";
import type { ShiftedTable } from "./shift-table.ts";

/** What is written besides the frame and the figures. */
export interface WrittenTable {
  readonly table: Table;
  readonly shifted: ShiftedTable;
  /** Id of the new document. */
  readonly document: string;
  readonly place: string;
  /** Cells as they are written, row by row; a row that was not found has none. */
  readonly cells: readonly (readonly string[] | undefined)[];
  /** Where small counts are published already, as the officer says; it is still to be said where they say nothing. */
  readonly disclosureReason: string | undefined;
  /** What is still to be looked at; the table is a draft where there is anything. */
  readonly open: readonly string[];
}

/** A file to write, with what to tell the officer of it. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The file of a table, in the order in which its fields are explained. */
export function writeTable({ table, shifted, document, place, cells, disclosureReason, open }: WrittenTable): string {
  const { rowHeading, unit, range, counted, disclosure, order, area, topic } = table;
  const isUnsaid = disclosure !== undefined && disclosureReason === undefined;
  const isOpen = open.length > 0 || isUnsaid || cells.flat().some((cell) => cell?.includes("TODO"));
  const head = {
    ...(isOpen && { status: "draft" }),
    title: shifted.title,
    source: { document, place },
    ...{ area, topic },
    ...(shifted.asOf !== undefined && { asOf: shifted.asOf }),
    ...(shifted.summary !== undefined && { summary: shifted.summary }),
    ...{ rowHeading, unit },
    ...(range && { range }),
    columns: shifted.columns,
    ...(shifted.arithmetic && { arithmetic: shifted.arithmetic }),
  };
  const tail = {
    ...(counted && { counted }),
    ...(disclosure && {
      disclosure,
      disclosureReason:
        disclosureReason ?? "TODO: say where these numbers are published already, or suppress small counts.",
    }),
    ...(order !== undefined && { order }),
  };
  return [
    ...open.map((line) => `# TODO: ${line}\n`),
    write(head),
    "rows:\n",
    ...table.rows.flatMap((row, index) => {
      const own = cells[index];
      if (own === undefined) return [];
      const fields = Object.fromEntries(Object.entries(row).filter(([name]) => !ofItsMonth.has(name)));
      const text = write([{ title: shifted.rowTitles[index] ?? row.title, ...fields }]).replace(/^(?=.)/gm, "  ");
      return [`${text}    cells: [${own.join(", ")}]\n`];
    }),
    Object.keys(tail).length > 0 ? write(tail) : "",
  ].join("");
}

/** Fields of a row that are written anew, or are about the figures of before. */
const ofItsMonth: ReadonlySet<string> = new Set(["title", "cells", "comment", "note", "explains"]);

function write(value: unknown): string {
  return stringify(value, { lineWidth: 118, defaultStringType: "PLAIN" });
}
