import type { CitedWork } from "../model/source.ts";

/** A table, or a source of an indicator, that repeats small counts of its document, with the reason. */
export interface DisclosureEntry {
  readonly table: string | undefined;
  readonly indicator: string | undefined;
  readonly document: string;
  /** The work, where it is not published here. */
  readonly citation: CitedWork | undefined;
  readonly reason: string;
}
