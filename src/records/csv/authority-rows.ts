/*
 * A national file gives each of its measures for 170 areas. Rows of areas that a site follows become series; all others stay as they are read, in
 * arrays by row and column, and are never objects of their own. Only a row that is in order is kept so: any other is read cell by cell as the
 * rows of a small file are, which says what is wrong and where.
 */
import { absenceMarkers, statusMarkers, type Marker } from "../../model/observations.ts";
import type { PeriodColumn } from "./csv-wide.ts";
import type { Place } from "../locate.ts";
import { explainMarkup } from "../yaml/yaml-values.ts";

/** Figures of areas that a site does not follow, as one file gives them: areas down, periods across. */
export interface AuthorityRows {
  /** Ids of the areas, a row each. */
  readonly areas: readonly string[];
  /** Periods as written over the columns. */
  readonly periods: readonly string[];
  /** Numbers by row and period, row after row; NaN where there is none. */
  readonly values: Float64Array;
  /** Decimals of each number as printed. */
  readonly decimals: Uint8Array;
  /** Position of each figure's marker in `rowMarkers`; 0 where it has none. */
  readonly markers: Uint8Array;
  /** Remarks to readers by position in `values`. */
  readonly notes: ReadonlyMap<number, string>;
  /** How many each is a share of or counted among, by position in `values`. */
  readonly denominators: ReadonlyMap<number, number>;
  /** Id of the source of each row, in the file's sources. */
  readonly sources: readonly string[];
  /** Where the area of a row stands in the file. */
  readonly placeOfArea: (row: number) => Place;
  /** Where the figure at a position in `values` stands. */
  readonly placeOf: (position: number) => Place;
  /** Where the heading of a period stands. */
  readonly placeOfPeriod: (period: number) => Place;
}

/** Markers by the number that `AuthorityRows.markers` has for them. */
export const rowMarkers: readonly (Marker | undefined)[] = [undefined, ...absenceMarkers, ...statusMarkers];

/** The figures of one row. */
export interface AuthorityRow {
  readonly values: readonly number[];
  readonly decimals: readonly number[];
  readonly markers: readonly number[];
  readonly notes: readonly (readonly [period: number, note: string])[];
  readonly denominators: readonly (readonly [period: number, denominator: number])[];
}

/** Reads rows with these columns; undefined for a row that is not in order, or gives more than figures, markers, notes and bases. */
export function createRowReader(
  columns: readonly PeriodColumn[],
): (cells: readonly string[]) => AuthorityRow | undefined {
  const figures = columns.filter(({ kind }) => kind === "value");
  const beside = figures.map(({ period }) => {
    const find = (kind: PeriodColumn["kind"]) =>
      columns.find((column) => column.kind === kind && column.period === period)?.index;
    return { marker: find("marker"), note: find("note"), denominator: find("denominator") };
  });
  const values = new Set(figures.map(({ index }) => index));
  const refused = columns.filter(({ kind }) => kind === "rank" || kind === "of" || kind === "target");
  // Numerators and limits of areas that are not followed are read and not kept: nothing shows them.
  const numbers = columns.filter(({ kind }) => kind === "numerator" || kind === "lower" || kind === "upper");
  return (cells) => {
    if (numbers.some(({ index }) => cells[index] !== "" && !plainNumber.test(cells[index] ?? ""))) return undefined;
    if (refused.some(({ index }) => cells[index] !== "")) return undefined;
    if (!cells.every((cell, index) => values.has(index) || isPlain(cell))) return undefined;
    const row = { values: [] as number[], decimals: [] as number[], markers: [] as number[] };
    const notes: [number, string][] = [];
    const denominators: [number, number][] = [];
    for (const [at, { index }] of figures.entries()) {
      const cell = cells[index] ?? "";
      const { marker, note, denominator } = beside[at] ?? {};
      const given = marker === undefined ? "" : (cells[marker] ?? "");
      const isNumber = plainNumber.test(cell);
      const found = markerNumbers.get(given !== "" ? given : isNumber ? "" : cell);
      if (found === undefined || (found > 0 && isAbsence(found)) === isNumber) return undefined;
      if (!isNumber && cell !== "" && given !== "") return undefined;
      row.values.push(isNumber ? Number(cell) : NaN);
      row.decimals.push(isNumber ? countDecimals(cell) : 0);
      row.markers.push(found);
      const words = note === undefined ? "" : (cells[note] ?? "");
      if (words !== "") notes.push([at, words]);
      const base = denominator === undefined ? "" : (cells[denominator] ?? "");
      if (base === "") continue;
      if (!/^(?:0|[1-9]\d{0,14})$/.test(base)) return undefined;
      denominators.push([at, Number(base)]);
    }
    return { ...row, notes, denominators };
  };
}

function countDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

/** A number as it is to be written, with no more digits than can be kept. */
const plainNumber = /^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,5})?$/;

const markerNumbers: ReadonlyMap<string, number> = new Map(rowMarkers.map((marker, index) => [marker ?? "", index]));

function isAbsence(marker: number): boolean {
  return marker <= absenceMarkers.length;
}

const known = new Map<string, boolean>();

/** Whether a cell has no space at its ends and nothing that is not meant for readers. Words are few. */
function isPlain(cell: string): boolean {
  if (cell === "") return true;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const found = cell === cell.trim() && explainMarkup(cell) === undefined;
  if (known.size < mostKnown) known.set(cell, found);
  return found;
}

const mostKnown = 5000;

/** A row with its area, its source and where its cells stand. */
interface PlacedRow extends AuthorityRow {
  readonly area: string;
  readonly source: string;
  readonly placeOfCell: (index: number) => Place;
}

/** The columns of a file: that of areas, those of periods, and where all its headings stand. */
interface Columns {
  readonly area: number;
  readonly columns: readonly PeriodColumn[];
  readonly headings: readonly Place[];
}

/** Puts rows of one file together. */
export function joinRows(rows: readonly PlacedRow[], { area, columns, headings }: Columns): AuthorityRows {
  const figures = columns.filter(({ kind }) => kind === "value");
  const width = figures.length;
  const shift = <Item>(row: number, items: readonly (readonly [period: number, item: Item])[]) =>
    items.map(([period, item]) => [row * width + period, item] as const);
  const all = {
    values: new Float64Array(rows.length * width),
    decimals: new Uint8Array(rows.length * width),
    markers: new Uint8Array(rows.length * width),
  };
  for (const [index, row] of rows.entries())
    for (const name of ["values", "decimals", "markers"] as const) all[name].set(row[name], index * width);
  const start = { line: 1, column: 1 };
  const placeOfRow = (row: number, index: number) => rows[row]?.placeOfCell(index) ?? start;
  return {
    ...all,
    areas: rows.map((row) => row.area),
    periods: figures.map(({ period }) => period),
    notes: new Map(rows.flatMap(({ notes }, row) => shift(row, notes))),
    denominators: new Map(rows.flatMap(({ denominators }, row) => shift(row, denominators))),
    sources: rows.map(({ source }) => source),
    placeOfArea: (row) => placeOfRow(row, area),
    placeOf: (position) => placeOfRow(Math.floor(position / width), figures[position % width]?.index ?? 0),
    placeOfPeriod: (period) => headings[figures[period]?.index ?? 0] ?? start,
  };
}

/** The rows of some sources; undefined where none is left. */
export function keepRowsOf(rows: AuthorityRows, isKept: (source: string) => boolean): AuthorityRows | undefined {
  const kept = rows.sources.flatMap((source, row) => (isKept(source) ? [row] : []));
  if (kept.length === rows.sources.length) return rows;
  if (kept.length === 0) return undefined;
  const width = rows.periods.length;
  const positions = kept.flatMap((row) => Array.from({ length: width }, (_, period) => row * width + period));
  const before = (position: number) => positions[position] ?? 0;
  const shift = <Item>(items: ReadonlyMap<number, Item>) =>
    new Map(
      positions.flatMap((from, to) => {
        const item = items.get(from);
        return item === undefined ? [] : [[to, item] as const];
      }),
    );
  return {
    ...rows,
    areas: kept.map((row) => rows.areas[row] ?? ""),
    sources: kept.map((row) => rows.sources[row] ?? ""),
    values: Float64Array.from(positions, (position) => rows.values[position] ?? NaN),
    decimals: Uint8Array.from(positions, (position) => rows.decimals[position] ?? 0),
    markers: Uint8Array.from(positions, (position) => rows.markers[position] ?? 0),
    notes: shift(rows.notes),
    denominators: shift(rows.denominators),
    placeOfArea: (row) => rows.placeOfArea(kept[row] ?? 0),
    placeOf: (position) => rows.placeOf(before(position)),
  };
}
