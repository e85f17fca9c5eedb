import { listFilterColumns, type Heading, type MetaFile } from "../meta-file.ts";
import { unitColumns } from "../standard.ts";

/** Keys that stand for more than one row, apart for schools and providers. */
export interface RepeatedKeys {
  readonly common: ReadonlySet<number>;
  readonly institutions: ReadonlySet<number>;
}

/** The columns by which two rows are the same. */
export function listKeyColumns(heading: Heading, meta: MetaFile): number[] {
  const names = new Set([...unitColumns, ...listFilterColumns(meta)]);
  return [...heading.names.keys()].filter((index) => names.has(heading.names[index] ?? ""));
}

/** Which rows a row of a level is compared with; undefined for levels that are not compared. */
export function keyGroupOf(level: string): keyof RepeatedKeys | undefined {
  if (level === "Institution" || level === "Planning area") return undefined;
  return level === "School" || level === "Provider" ? "institutions" : "common";
}

/** Gathers keys of rows. A key is kept as a number of 53 bits, so that equal keys are surely seen; they are then looked at again. */
export class KeyReader {
  readonly #level: number;
  readonly #columns: readonly number[];
  readonly #keys = { common: new Set<number>(), institutions: new Set<number>() };
  readonly #repeated = { common: new Set<number>(), institutions: new Set<number>() };

  constructor(heading: Heading, meta: MetaFile) {
    this.#level = heading.names.indexOf("geographic_level");
    this.#columns = listKeyColumns(heading, meta);
  }

  read(cells: readonly string[]): void {
    const group = keyGroupOf(cells[this.#level] ?? "");
    if (group === undefined) return;
    const key = hash(this.#columns, cells);
    if (this.#keys[group].has(key)) this.#repeated[group].add(key);
    else this.#keys[group].add(key);
  }

  finish(): RepeatedKeys {
    return this.#repeated;
  }
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
