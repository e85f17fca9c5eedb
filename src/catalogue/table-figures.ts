import { absenceMarkers, type Marker } from "../model/observations.ts";
import type { SourcePlace } from "../model/source.ts";
import type { Table, TableCell, TableUnit } from "../model/table.ts";
import { compareText } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";

/** A cell of a table that is a figure of an indicator. */
export interface TableFigure {
  readonly indicator: string;
  readonly role: "value" | "target";
  readonly area: string;
  readonly period: string;
  readonly value: number | undefined;
  /** The number as printed. */
  readonly printed: string | undefined;
  readonly marker: Marker | undefined;
  readonly note: string | undefined;
  readonly source: SourcePlace;
  /** Place of the cell in its record. */
  readonly path: FieldPath;
}

/** The tables, those of the newest document first: where two give an indicator the same figure, the first that does stands. */
export function sortNewestFirst({ tables, documents }: RecordSet["records"]): SourceRecord<"tables">[] {
  const published = new Map(documents.map(({ id, fields }) => [id, fields.published]));
  const dateOf = (table: SourceRecord<"tables">) => published.get(table.fields.source.document) ?? "";
  return [...tables].sort((a, b) => compareText(dateOf(b), dateOf(a)));
}

/** The figures that a table gives to indicators: rows that name one, in columns that name a period. Blank cells give none. */
export function listTableFigures(table: SourceRecord<"tables">): TableFigure[] {
  const { fields, locator } = table;
  return fields.rows.flatMap((row, rowIndex) => {
    const { indicator } = row;
    if (indicator === undefined) return [];
    return fields.columns.flatMap((column, columnIndex): TableFigure[] => {
      const role = column.role ?? "value";
      const cell = row.cells[columnIndex];
      if (column.period === undefined || cell === undefined || (role !== "value" && role !== "target")) return [];
      const path = ["rows", rowIndex, "cells", columnIndex];
      const { value, marker, note } = readCell(cell);
      if (value === undefined && marker === undefined) return [];
      const printed =
        value === undefined ? undefined : locator.printed(typeof cell === "object" ? [...path, "value"] : path);
      return [
        {
          indicator,
          role,
          area: column.area ?? row.area ?? fields.area,
          period: column.period,
          value,
          printed,
          marker,
          note: note ?? row.note,
          source: fields.source,
          path,
        },
      ];
    });
  });
}

/** Number, marker and note of a cell. Words and blanks give none. */
export function readCell(cell: TableCell): {
  value: number | undefined;
  marker: Marker | undefined;
  note: string | undefined;
} {
  if (typeof cell === "number") return { value: cell, marker: undefined, note: undefined };
  if (typeof cell === "string") return { value: undefined, marker: asMarker(cell), note: undefined };
  const marker = cell.marker === undefined || cell.marker === "blank" ? undefined : cell.marker;
  return { value: cell.value, marker, note: cell.note };
}

/** Unit of a cell: its column's, else its row's, else the table's. */
export function unitOfCell(table: Table, row: number, column: number): TableUnit {
  return table.columns[column]?.unit ?? table.rows[row]?.unit ?? table.unit;
}

/** Whether a cell is the distance between two figures, as its column's role or the table's arithmetic says. */
export function isDifference({ columns, rows, arithmetic = [] }: Table, row: number, column: number): boolean {
  const { role, title: heading } = columns[column] ?? {};
  const { group, title = "" } = rows[row] ?? {};
  const names = arithmetic.flatMap((rule) =>
    rule.kind === "variance"
      ? [[rule.across, rule.variance]]
      : rule.kind === "change"
        ? [[rule.across, rule.change]]
        : [],
  );
  return (
    role === "variance" ||
    role === "change" ||
    names.some(([across, name]) =>
      across === "columns" ? name === heading : name === title || name === `${group ?? ""} / ${title}`,
    )
  );
}

function asMarker(word: string): Marker | undefined {
  return (absenceMarkers as readonly string[]).includes(word) ? (word as Marker) : undefined;
}
