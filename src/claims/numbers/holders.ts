import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { CheckedClaim } from "../claim.ts";
import type { TextNumber } from "./number-set.ts";
import type { Reading } from "./readings.ts";
import type { TextPart } from "./text-part.ts";

/** A part of a text with its numbers. */
export interface NumberedPart extends TextPart {
  readonly numbers: readonly TextNumber[];
}

/** Everything in which the numbers of texts are looked for. */
export interface Holders {
  readonly catalogue: Catalogue;
  readonly records: RecordSet["records"];
  readonly claims: readonly CheckedClaim[];
  readonly readings: readonly Reading[];
  readonly parts: readonly NumberedPart[];
}
