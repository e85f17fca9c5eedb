/*
 * A workbook to take away is plain data until it is written (`site/finishing/write-workbook.ts`), so that another thread can do that. Its form follows
 * "Making spreadsheets accessible" and "Releasing statistics in spreadsheets" of the Government Analysis Function: a cover, notes, one table a sheet that
 * begins in column A, no merged cells, nothing that is said by colour alone, and shorthand in square brackets where there is no number.
 */

/** A spreadsheet workbook. */
export interface Workbook {
  /** Address within the site. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** The cover first. */
  readonly sheets: readonly Sheet[];
}

/** A sheet: its title, sentences below it, and one table at the most. */
export interface Sheet {
  /** At most 31 letters, none of them : \ / ? * [ or ]; it differs from the names of the others. */
  readonly name: string;
  readonly title: string;
  /** What stands between title and table, a line each. */
  readonly lines: readonly string[];
  readonly table?: SheetTable;
}

/** The table of a sheet; each row has a cell a heading. */
export interface SheetTable {
  /** Headings, all of them different. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Words, a number with its decimals, or nothing. */
export type SheetCell = string | SheetNumber | undefined;

/** A number that the spreadsheet can count with, and the decimals with which it shows it. */
export interface SheetNumber {
  readonly value: number;
  readonly decimals: number;
}
