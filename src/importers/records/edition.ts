import type { ImportRecord } from "../../model/import.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { FileSource } from "../../records/folder.ts";
import type { FigureChange } from "./compare-tables.ts";
import type { FigureTable } from "./figure-table.ts";

/** What an importer read for one indicator. */
export interface ImportedFigures {
  /** What the source calls the measure: a code, or the name of a column. */
  readonly code: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** What the indicator is, for one that the site does not have; left out where it must have it. */
  readonly fields?: Omit<Indicator, "source"> | undefined;
  /** Where in the work its figures stand: a table, a column, a measure. */
  readonly place: string;
  readonly table: FigureTable;
  /** Whether it counts people, so that small counts need a word. */
  readonly countsPeople: boolean;
  /** Whether the officer named the indicator in this very call, so that one of the site's own without figures is meant. */
  readonly isNamed?: boolean | undefined;
  /** First period that is taken, where the indicator has figures of other sources, which stay. */
  readonly from?: string | undefined;
  /** Values of columns by which its rows were chosen. */
  readonly where?: Readonly<Record<string, string>> | undefined;
  /** Numbers that were rounded. */
  readonly rounded?: number | undefined;
}

/** Fields that every import writes, and that a record before its first import can do without. */
type WrittenField = "citation" | "licence" | "file" | "markers";

/** An edition of a source, read and mapped. */
export interface ImportedEdition {
  /** Id of the import: the name of its file in `data/imports`. */
  readonly id: string;
  readonly record: Omit<ImportRecord, "measures" | "earlier" | WrittenField> & {
    readonly [Name in WrittenField]: NonNullable<ImportRecord[Name]>;
  };
  readonly measures: readonly ImportedFigures[];
  /** The day of the import, YYYY-MM-DD. */
  readonly day: string;
}

/** A figure of an indicator that changed. */
export interface IndicatorChange extends FigureChange {
  readonly indicator: string;
}

/** The text of a site's file; undefined where there is none. */
export function readIfThere(site: FileSource, file: string): string | undefined {
  return site.exists(file) ? new TextDecoder().decode(site.read(file)) : undefined;
}
