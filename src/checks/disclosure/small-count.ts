import type { FieldPath } from "../../records/locate.ts";

/** A small count, as an officer finds it. */
export interface SmallCount {
  readonly path: FieldPath;
  /** The count as it stands, or the share that gives it. */
  readonly shown: string;
  readonly what: string;
}
