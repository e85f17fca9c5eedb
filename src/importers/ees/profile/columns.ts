import type { FilePlace } from "../../../records/issue.ts";
import { placeOfCell, type CsvRow } from "../../csv/stream-csv.ts";
import { listFilterColumns, type Heading, type MetaFile } from "../meta-file.ts";
import { mostFilterItems, nullWords, obsoleteSymbols, oldSymbols, placeLikeName, unitColumns } from "../standard.ts";
import { count, type Tally } from "./tally.ts";

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

/** Gathers what each column holds. */
export class ColumnReader {
  readonly #file: string;
  readonly #columns: readonly { readonly profile: ColumnProfile; readonly isTracked: boolean }[];

  constructor({ names, file }: Heading, meta: MetaFile) {
    const tracked = listTracked(names, meta);
    this.#file = file;
    this.#columns = names.map((name) => ({
      profile: {
        ...{ name, values: new Map(), isCut: false, varies: false, firstValue: undefined, blank: undefined },
        signs: new Map(),
      },
      isTracked: tracked.has(name),
    }));
  }

  read(row: CsvRow): void {
    for (let index = 0; index < this.#columns.length; index += 1) this.#readCell(row, index);
  }

  /** Columns by name; of two with one name the first. */
  finish(): ReadonlyMap<string, ColumnProfile> {
    return new Map([...this.#columns].reverse().map(({ profile }) => [profile.name, profile]));
  }

  #readCell(row: CsvRow, index: number): void {
    const column = this.#columns[index];
    if (!column) return;
    const { profile, isTracked } = column;
    const cell = row.cells[index] ?? "";
    if (profile.firstValue === undefined) profile.firstValue = cell;
    else if (!profile.varies && cell !== profile.firstValue) profile.varies = true;
    if (isTracked && !profile.values.has(cell)) {
      if (profile.values.size <= mostFilterItems) profile.values.set(cell, this.#place(row, index));
      else profile.isCut = true;
    }
    if (cell === "") profile.blank = count(profile.blank, () => this.#place(row, index));
    else if (cell.length <= longestSign && isSign(cell))
      profile.signs.set(
        cell,
        count(profile.signs.get(cell), () => this.#place(row, index)),
      );
  }

  #place(row: CsvRow, index: number): FilePlace {
    return { file: this.#file, ...placeOfCell(row, index) };
  }
}

/** Columns of whose values a rule asks which they are. */
function listTracked(names: readonly string[], meta: MetaFile): ReadonlySet<string> {
  return new Set([
    ...listFilterColumns(meta),
    ...unitColumns,
    ...names.filter((name) => placeLikeName.test(name)),
    ...["ethnicity_major", "ethnicity_minor", "characteristic", "characteristic_group"],
  ]);
}

const longestSign = 4;

function isSign(cell: string): boolean {
  return nullWords.has(cell) || oldSymbols.has(cell) || obsoleteSymbols.has(cell);
}
