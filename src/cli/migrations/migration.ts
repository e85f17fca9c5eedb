import type { FileSource } from "../../records/folder.ts";
import type { FilePlace } from "../../records/issue.ts";

/** What a migration did to one file. */
export interface FileChange {
  readonly file: string;
  /** The whole text of the file as it becomes. */
  readonly text: string;
  /** What was changed in it, each with its line in the text as it was. */
  readonly steps: readonly { readonly line: number; readonly what: string }[];
}

/** What only an officer can do, at its place. */
export interface ManualStep extends FilePlace {
  readonly what: string;
}

/** Everything that a migration makes of a site, and leaves to do. */
export interface Migrated {
  readonly changes: readonly FileChange[];
  readonly byHand: readonly ManualStep[];
}

/** A change of the form of records, and how records of the form before are brought into it. */
export interface Migration {
  readonly id: string;
  /** The version of the engine that asks for the new form: three numbers. */
  readonly version: string;
  /** What changed, in a sentence for officers. */
  readonly says: string;
  /** Tells by a record alone whether it is in the form before: such a record in a site of this form came from an older engine. */
  readonly tellsForm?: true;
  /** Reads a site and gives what changes. Of records in the new form it changes nothing. */
  run(source: FileSource): Migrated;
}
