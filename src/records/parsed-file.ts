import type { CollectionName } from "../model/collections.ts";
import type { IsBeside } from "./csv/csv-beside.ts";
import type { Issue } from "./issue.ts";
import type { FieldLocator } from "./locate.ts";
import type { SourceRecord } from "./record.ts";

/** The records of one file, and what is wrong in it. A record with a problem is left out, the others are kept. */
export interface ParsedFile {
  readonly records: readonly SourceRecord[];
  /** Ids of all records in the file, of refused ones too: what points to them does not dangle. */
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
  /** Records that their schema refused. */
  readonly refused?: readonly RefusedRecord[];
  /** Whether the ids of the file's records could not be found out. */
  readonly unreadable?: boolean;
  /** Reads the file, where that waits until it is known of which areas figures stay as they are read: it has no records and issues before. */
  readonly readWith?: (isBeside: IsBeside) => ParsedFile;
}

/** A record that its schema refused, as it is written: what it names can be looked up for all that. */
export interface RefusedRecord {
  readonly collection: CollectionName;
  readonly file: string;
  readonly locator: FieldLocator;
  readonly fields: unknown;
}
