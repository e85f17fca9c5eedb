import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { AreaWords } from "../words/area-words.ts";
import type { ClaimContent, Named } from "../proposal.ts";

/** A part of a sentence that says something of figures; what it is about stands before or behind it. */
export interface Statement {
  /** Where it begins and ends in the sentence. */
  readonly start: number;
  readonly end: number;
  /** What it claims of an indicator; none where the records do not hold what it needs, or the indicator is not of that kind. */
  readonly claim: (named: Named) => readonly ClaimContent[];
  /** Whether what stands within it is read as well: figures between two others. */
  readonly isOpen?: boolean;
  /**
   * Whether it can only be meant of an indicator whose held figure is the printed one, as "16th" behind several subjects: then it is taken where it
   * agrees for most of them.
   */
  readonly agrees?: (named: Named) => boolean;
}

/** What statements are read with. */
export interface StatementReader {
  readonly catalogue: Catalogue;
  readonly areas: AreaWords;
  /** The area that the document is about. */
  readonly home: string;
}

/** Reads the statements of one kind in a sentence. */
export type ReadStatements = (sentence: string, reader: StatementReader) => readonly Statement[];
