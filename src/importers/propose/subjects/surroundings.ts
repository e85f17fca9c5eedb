import type { Measure } from "./measures.ts";
import type { Named } from "../proposal.ts";

/** What is known around a statement. */
export interface Surroundings {
  /** Indicators whose figures stand in the tables of the section. */
  readonly scope: readonly Named[];
  /** Indicators whose figures the records place in the paragraph; one is meant by a sentence that names most of its title. */
  readonly placed?: readonly Named[];
  /** Indicators of the tables of the sections that this one introduces. */
  readonly below?: readonly Named[];
  /** All indicators that the document gives figures of. */
  readonly all: readonly Measure[];
  /** What the heading of a section without such tables names: it is meant where a sentence names no subject and no group. */
  readonly headed?: readonly Named[];
  /** Headings of the section, the outermost first. */
  readonly headings: readonly string[];
  /** The whole sentence. */
  readonly sentence: string;
  /** The sentence up to the statement that is read: a group that is named later is not meant. */
  readonly upTo?: string;
}
