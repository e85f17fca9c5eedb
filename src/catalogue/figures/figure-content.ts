import type { Explains } from "../../model/explains.ts";
import { absenceMarkers, type AbsenceMarker, type Marker, type Observations } from "../../model/observations.ts";
import type { Table, TableCell } from "../../model/table.ts";
import type { FieldLocator, FieldPath } from "../../records/locate.ts";
import type { FigureContent } from "./figure.ts";

type RawValue = Observations["series"][number]["values"][string];
type RawRank = NonNullable<Observations["ranks"]>[number]["values"][string];

/** What a cell holds: a figure, words, or nothing. */
export interface CellContent extends FigureContent {
  /** Words, where the cell holds words. */
  readonly text: string | undefined;
}

/** Unpacks a value of a series. */
export function readValue(given: RawValue, path: FieldPath, locator: FieldLocator): FigureContent {
  if (typeof given === "number") return withPrint({ value: given }, path, path, locator);
  if (typeof given === "string") return withPrint({ marker: given }, path, path, locator);
  return withPrint(given, path, [...path, "value"], locator);
}

/** Unpacks a rank, with the number ranked where it names its own. */
export function readRank(given: RawRank, path: FieldPath, locator: FieldLocator) {
  const { rank, of, note, source } = typeof given === "number" ? { rank: given } : given;
  const valuePath = typeof given === "number" ? path : [...path, "rank"];
  return { ...withPrint({ value: rank, note }, path, valuePath, locator), of, namedSource: source };
}

/** Unpacks the cell in a row and column of a table. A row that is too short has blank cells at its end. */
export function readCellAt(
  { fields, locator }: { readonly fields: Table; readonly locator: FieldLocator },
  row: number,
  column: number,
): CellContent {
  const cell: TableCell = fields.rows[row]?.cells[column] ?? "blank";
  const path = ["rows", row, "cells", column];
  if (typeof cell === "number") return { ...withPrint({ value: cell }, path, path, locator), text: undefined };
  if (typeof cell === "string") {
    const marker = isAbsence(cell) ? cell : undefined;
    const text = marker === undefined && cell !== "blank" ? cell : undefined;
    return { ...withPrint({ marker }, path, path, locator), text };
  }
  const { marker, text, ...rest } = cell;
  const given = { ...rest, marker: marker === "blank" ? undefined : marker };
  return { ...withPrint(given, path, [...path, "value"], locator), text };
}

/** The content of a number or marker with its print. */
export function withPrint(
  given: {
    value?: number | undefined;
    marker?: Marker | undefined;
    denominator?: number | undefined;
    numerator?: number | undefined;
    lower?: number | undefined;
    upper?: number | undefined;
    note?: string | undefined;
    explains?: Explains | undefined;
  },
  path: FieldPath,
  numberPath: FieldPath,
  locator: FieldLocator,
): FigureContent {
  const { value, marker, denominator, numerator, lower, upper, note, explains } = given;
  const facts = { value, marker, denominator, numerator, lower, upper, note, explains, path };
  if (value === undefined) return { ...facts, printed: undefined, decimals: undefined, valuePath: path };
  const printed = locator.printed(numberPath) ?? String(value);
  return { ...facts, printed, decimals: countDecimals(printed), valuePath: numberPath };
}

/** Decimals of a number as printed: 2 for `43.00`. */
export function countDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

function isAbsence(word: string): word is AbsenceMarker {
  return (absenceMarkers as readonly string[]).includes(word);
}
