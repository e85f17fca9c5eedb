import type { FilePlace } from "../../../records/issue.ts";
import { placeOfCell, type CsvRow } from "../../csv/stream-csv.ts";
import type { Heading } from "../meta-file.ts";
import { columnsOf, levels } from "../standard.ts";
import { count, type Tally } from "./tally.ts";

/** Code and name of a place as they stand beside each other in rows of a level. */
export interface PlaceNaming {
  readonly rowLevel: string;
  readonly codes: readonly string[];
  readonly name: string;
  readonly place: FilePlace;
}

/** What the rows say of levels and places. */
export interface PlaceProfile {
  /** How the columns of each level of geography are filled, by the level whose columns they are. */
  readonly namings: ReadonlyMap<string, readonly PlaceNaming[]>;
  /** First row of a level in which a column of places is blank or filled, by `placeKey`. */
  readonly blankPlaces: ReadonlyMap<string, Tally>;
  readonly filledPlaces: ReadonlyMap<string, Tally>;
  readonly levelCounts: ReadonlyMap<string, number>;
}

/** A level and a column as a key of `blankPlaces` and `filledPlaces`. */
export function placeKey(level: string, column: string): string {
  return `${level}|${column}`;
}

/** Gathers levels and places. */
export class PlaceReader {
  readonly #file: string;
  readonly #level: number;
  readonly #levels: readonly { readonly name: string; readonly codes: readonly number[]; readonly nameAt: number }[];
  readonly #columns: readonly { readonly index: number; readonly name: string }[];
  readonly #namings = new Map<string, Map<string, PlaceNaming>>(levels.map(({ name }) => [name, new Map()]));
  readonly #blank = new Map<string, Tally>();
  readonly #filled = new Map<string, Tally>();
  readonly #levelCounts = new Map<string, number>();

  constructor({ names, file }: Heading) {
    this.#file = file;
    this.#level = names.indexOf("geographic_level");
    this.#levels = levels.flatMap(({ name, code, nameColumn, secondCode }) => {
      const codes = [secondCode, code].flatMap((column) => (column === undefined ? [] : [names.indexOf(column)]));
      const nameAt = names.indexOf(nameColumn);
      return nameAt === -1 || codes.length === 0 || codes.includes(-1) ? [] : [{ name, codes, nameAt }];
    });
    this.#columns = levels.flatMap(columnsOf).flatMap((name) => {
      const index = names.indexOf(name);
      return index === -1 ? [] : [{ index, name }];
    });
  }

  read(row: CsvRow): void {
    const rowLevel = row.cells[this.#level] ?? "";
    this.#levelCounts.set(rowLevel, (this.#levelCounts.get(rowLevel) ?? 0) + 1);
    for (const { index, name } of this.#columns) {
      const tallies = (row.cells[index] ?? "") === "" ? this.#blank : this.#filled;
      const key = placeKey(rowLevel, name);
      tallies.set(
        key,
        count(tallies.get(key), () => this.#place(row, index)),
      );
    }
    for (const { name: level, codes, nameAt } of this.#levels) {
      const values = codes.map((index) => row.cells[index] ?? "");
      const name = row.cells[nameAt] ?? "";
      if (name === "" && values.every((value) => value === "")) continue;
      const key = [rowLevel, ...values, name].join("\n");
      const namings = this.#namings.get(level);
      if (namings && !namings.has(key))
        namings.set(key, { rowLevel, codes: values, name, place: this.#place(row, codes[0] ?? 0) });
    }
  }

  finish(): PlaceProfile {
    return {
      namings: new Map(Array.from(this.#namings, ([level, namings]) => [level, [...namings.values()]])),
      ...{ blankPlaces: this.#blank, filledPlaces: this.#filled, levelCounts: this.#levelCounts },
    };
  }

  #place(row: CsvRow, index: number): FilePlace {
    return { file: this.#file, ...placeOfCell(row, index) };
  }
}
