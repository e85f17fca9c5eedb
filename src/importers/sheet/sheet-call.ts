import type { GivenFile } from "../files/read-given.ts";

/** What an officer asks for. */
export interface SheetCall {
  readonly file: GivenFile;
  /** What the tables of before have their ids begin with, or the document that they are of. */
  readonly like: string;
  /** The month of the workbook, YYYY-MM; without it, the one after that of before. */
  readonly month?: string | undefined;
  /** Document that the new tables are of; without it, the one of before with the month in its id moved. */
  readonly document?: string | undefined;
  /** Where small counts of people in it are published already, in a sentence; for tables of which those of before said that they were. */
  readonly disclosureReason?: string | undefined;
}
