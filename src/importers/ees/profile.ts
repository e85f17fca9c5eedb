/*
 * What the screener's rules ask of the rows of a data file, gathered in one reading: a file of any size costs its different values and no
 * row. A key of a row is kept as a number of 53 bits, so that equal keys are surely seen and are then looked at again (`duplicates.ts`).
 */
import type { FilePlace } from "../../records/issue.ts";
import { placeOfCell, type CsvRow } from "../csv/stream-csv.ts";
import { listFilterColumns, type Heading, type MetaFile } from "./meta-file.ts";
import {
  columnsOf,
  levels,
  mostFilterItems,
  nullWords,
  obsoleteSymbols,
  oldSymbols,
  placeLikeName,
  unitColumns,
} from "./standard.ts";

/** How often something stands in a file, and where first. */
export interface Tally {
  count: number;
  readonly first: FilePlace;
}

/** What the rows have in a column. */
export interface ColumnProfile {
  readonly name: string;
  /** Different values in the order in which they come, with the place of the first; only of columns whose values a rule asks for. */
  readonly values: Map<string, FilePlace>;
  /** Whether there are more different values than are kept. */
  isCut: boolean;
  /** Whether two rows differ in it. */
  varies: boolean;
  firstValue: string | undefined;
  /** Blank cells. */
  blank: Tally | undefined;
  /** Words and signs for no data that a rule is about. */
  readonly signs: Map<string, Tally>;
}

/** Code and name of a place as they stand beside each other in rows of a level. */
export interface PlaceNaming {
  readonly rowLevel: string;
  readonly codes: readonly string[];
  readonly name: string;
  readonly place: FilePlace;
}

/** What the rows of a data file hold. */
export interface Profile {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, ColumnProfile>;
  /** How the columns of each level of geography are filled, by the level whose columns they are. */
  readonly namings: ReadonlyMap<string, readonly PlaceNaming[]>;
  /** First row of a level in which a column of places is blank or filled: `level|column`. */
  readonly blankPlaces: ReadonlyMap<string, Tally>;
  readonly filledPlaces: ReadonlyMap<string, Tally>;
  readonly levelCounts: ReadonlyMap<string, number>;
  readonly blankRows: Tally | undefined;
  readonly oddRows: (Tally & { readonly cells: number }) | undefined;
  /** Keys of rows that stand for more than one row, apart for schools and providers. */
  readonly repeatedKeys: { readonly common: ReadonlySet<number>; readonly institutions: ReadonlySet<number> };
}

/** Columns of whose values a rule asks which they are. */
function listTracked(heading: Heading, meta: MetaFile): ReadonlySet<string> {
  return new Set([
    ...listFilterColumns(meta),
    ...unitColumns,
    ...heading.names.filter((name) => placeLikeName.test(name)),
    ...["ethnicity_major", "ethnicity_minor", "characteristic", "characteristic_group"],
  ]);
}

/** The columns by which two rows are the same. */
export function listKeyColumns(heading: Heading, meta: MetaFile): number[] {
  const names = new Set([...unitColumns, ...listFilterColumns(meta)]);
  return [...heading.names.keys()].filter((index) => names.has(heading.names[index] ?? ""));
}

/** Reads all rows below the heading once. */
export function profileRows(heading: Heading, meta: MetaFile, rows: Iterable<CsvRow>): Profile {
  const reader = new ProfileReader(heading, meta);
  for (const row of rows) reader.read(row);
  return reader.profile();
}

class ProfileReader {
  readonly #file: string;
  readonly #width: number;
  readonly #columns: ColumnProfile[];
  readonly #tracked: boolean[];
  readonly #level: number;
  readonly #levels: readonly { readonly name: string; readonly codes: readonly number[]; readonly nameAt: number }[];
  readonly #placeColumns: readonly { readonly index: number; readonly name: string }[];
  readonly #keyColumns: readonly number[];
  readonly #namings = new Map<string, Map<string, PlaceNaming>>(levels.map(({ name }) => [name, new Map()]));
  readonly #blankPlaces = new Map<string, Tally>();
  readonly #filledPlaces = new Map<string, Tally>();
  readonly #levelCounts = new Map<string, number>();
  readonly #keys = { common: new Set<number>(), institutions: new Set<number>() };
  readonly #repeated = { common: new Set<number>(), institutions: new Set<number>() };
  #rowCount = 0;
  #waiting: FilePlace[] = [];
  #blankRows: Tally | undefined;
  #oddRows: (Tally & { readonly cells: number }) | undefined;

  constructor(heading: Heading, meta: MetaFile) {
    const { names, file } = heading;
    const tracked = listTracked(heading, meta);
    this.#file = file;
    this.#width = names.length;
    this.#columns = names.map((name) => ({
      ...{ name, values: new Map(), isCut: false, varies: false, firstValue: undefined, blank: undefined },
      signs: new Map(),
    }));
    this.#tracked = names.map((name) => tracked.has(name));
    this.#level = names.indexOf("geographic_level");
    this.#levels = levels.map(({ name, code, nameColumn, secondCode }) => ({
      name,
      codes: [secondCode, code].flatMap((column) => (column === undefined ? [] : [names.indexOf(column)])),
      nameAt: names.indexOf(nameColumn),
    }));
    this.#placeColumns = levels.flatMap(columnsOf).flatMap((name) => {
      const index = names.indexOf(name);
      return index === -1 ? [] : [{ index, name }];
    });
    this.#keyColumns = listKeyColumns(heading, meta);
  }

  read(row: CsvRow): void {
    const { cells, line } = row;
    if (cells.every((cell) => cell === "")) {
      this.#waiting.push({ file: this.#file, line, column: 1 });
      return;
    }
    // Blank lines at the end of a file are none of its rows.
    for (const first of this.#waiting) this.#blankRows = count(this.#blankRows, () => first);
    this.#waiting = [];
    this.#rowCount += 1;
    if (cells.length !== this.#width)
      this.#oddRows = {
        ...{ first: { file: this.#file, line, column: 1 }, cells: cells.length, ...this.#oddRows },
        count: (this.#oddRows?.count ?? 0) + 1,
      };
    for (let index = 0; index < this.#width; index += 1) this.#readCell(row, index);
    this.#readPlaces(row);
    this.#readKey(cells);
  }

  profile(): Profile {
    return {
      rowCount: this.#rowCount,
      columns: new Map([...this.#columns].reverse().map((column) => [column.name, column])),
      namings: new Map(Array.from(this.#namings, ([level, namings]) => [level, [...namings.values()]])),
      blankPlaces: this.#blankPlaces,
      filledPlaces: this.#filledPlaces,
      levelCounts: this.#levelCounts,
      blankRows: this.#blankRows,
      oddRows: this.#oddRows,
      repeatedKeys: this.#repeated,
    };
  }

  #place(row: CsvRow, index: number): FilePlace {
    return { file: this.#file, ...placeOfCell(row, index) };
  }

  #readCell(row: CsvRow, index: number): void {
    const column = this.#columns[index];
    const cell = row.cells[index] ?? "";
    if (!column) return;
    if (column.firstValue === undefined) column.firstValue = cell;
    else if (!column.varies && cell !== column.firstValue) column.varies = true;
    if (this.#tracked[index] === true && !column.values.has(cell)) {
      if (column.values.size <= mostFilterItems) column.values.set(cell, this.#place(row, index));
      else column.isCut = true;
    }
    if (cell === "") column.blank = count(column.blank, () => this.#place(row, index));
    else if (cell.length <= 4 && isSign(cell)) {
      const tally = count(column.signs.get(cell), () => this.#place(row, index));
      column.signs.set(cell, tally);
    }
  }

  #readPlaces(row: CsvRow): void {
    const rowLevel = row.cells[this.#level] ?? "";
    this.#levelCounts.set(rowLevel, (this.#levelCounts.get(rowLevel) ?? 0) + 1);
    for (const { index, name } of this.#placeColumns) {
      const tallies = (row.cells[index] ?? "") === "" ? this.#blankPlaces : this.#filledPlaces;
      const key = placeKey(rowLevel, name);
      tallies.set(
        key,
        count(tallies.get(key), () => this.#place(row, index)),
      );
    }
    for (const { name: level, codes, nameAt } of this.#levels) {
      if (nameAt === -1 || codes.length === 0 || codes.includes(-1)) continue;
      const values = codes.map((index) => row.cells[index] ?? "");
      const name = row.cells[nameAt] ?? "";
      if (name === "" && values.every((value) => value === "")) continue;
      const key = [rowLevel, ...values, name].join("\n");
      const namings = this.#namings.get(level);
      if (namings && !namings.has(key))
        namings.set(key, { rowLevel, codes: values, name, place: this.#place(row, codes[0] ?? 0) });
    }
  }

  #readKey(cells: readonly string[]): void {
    const group = keyGroupOf(cells[this.#level] ?? "");
    if (group === undefined) return;
    const key = hash(this.#keyColumns, cells);
    if (this.#keys[group].has(key)) this.#repeated[group].add(key);
    else this.#keys[group].add(key);
  }
}

/** A level and a column as a key of `blankPlaces` and `filledPlaces`. */
export function placeKey(level: string, column: string): string {
  return `${level}|${column}`;
}

/** Which rows a row of a level is compared with; undefined for levels that are not compared. */
export function keyGroupOf(level: string): "common" | "institutions" | undefined {
  if (level === "Institution" || level === "Planning area") return undefined;
  return level === "School" || level === "Provider" ? "institutions" : "common";
}

function isSign(cell: string): boolean {
  return nullWords.has(cell) || oldSymbols.has(cell) || obsoleteSymbols.has(cell);
}

function count(tally: Tally | undefined, place: () => FilePlace): Tally {
  if (!tally) return { count: 1, first: place() };
  tally.count += 1;
  return tally;
}

/** A number of 53 bits for the cells of some columns: two sums of 32 bits after Fowler, Noll and Vo, of which one gives 21 bits. */
export function hash(columns: readonly number[], cells: readonly string[]): number {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (const column of columns) {
    const cell = cells[column] ?? "";
    for (let at = 0; at < cell.length; at += 1) {
      const sign = cell.charCodeAt(at);
      one = Math.imul(one ^ sign, 0x01000193);
      other = Math.imul(other ^ sign, 0x85ebca6b) ^ (other >>> 13);
    }
    one = Math.imul(one ^ 0x1f, 0x01000193);
    other = Math.imul(other ^ 0x1f, 0x85ebca6b) ^ (other >>> 13);
  }
  return (one >>> 0) * 0x200000 + ((other >>> 0) & 0x1fffff);
}
