/** The way to a value inside a record: field names and positions in lists. */
export type FieldPath = readonly (string | number)[];

/** Line and column, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds where a record's fields stand in its file. */
export interface FieldLocator {
  /** Place of the value at `path`, or of its name; where the field is missing, of the nearest part that is there. */
  place(path: FieldPath, part?: "name" | "value"): Place;
  /** The value as it stands in the file, for example `69.0`; undefined where it is not a single value. */
  printed(path: FieldPath): string | undefined;
  /** Place of the `nth` time (from 0) that a word of the text at `path` stands in the file; of the text itself where it is not found. */
  within(path: FieldPath, word: string, nth: number): Place;
}
