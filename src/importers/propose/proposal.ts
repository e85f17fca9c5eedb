import type { ClaimInput } from "../../model/claim-input.ts";
import type { WrittenClaim } from "../../model/claim.ts";
import type { Measure } from "./subjects/measures.ts";

type WithoutNames<Fields> = Fields extends unknown ? Omit<Fields, "id" | "place" | "says"> : never;

/** What a statement claims, without its names: kind, number and the figures that it rests on. */
export type ClaimContent = WithoutNames<WrittenClaim>;

/** A statement that was found in a source, with the figures that it is about. */
export interface FoundStatement {
  readonly content: ClaimContent;
  /** The same told from the other place: where two places print one figure, either may be the one that states it. */
  readonly alternative?: ClaimContent;
  /** Where it stands in the source. */
  readonly place: string;
  /** The words that it was read from. */
  readonly words: string;
  /** How its figures were found. */
  readonly why: string;
}

/** An indicator in a period, as a sentence names it. */
export interface Named {
  readonly measure: Measure;
  readonly period: string;
  /** Whether it is one of all that a statement on a whole stage is about, which names none of them. */
  readonly isGeneral?: boolean;
  /** How it was found, for the officer. */
  readonly why: string;
}

/** Every content under which a statement is known: a statement is the same as a claim where any of them is. */
export function contentsOf({ content, alternative }: FoundStatement): readonly ClaimContent[] {
  return alternative ? [content, alternative] : [content];
}

/** The value of an indicator; the area is left out where it is the one that the file of claims is about. */
export function valueInput(indicator: string, period: string, area?: string): ClaimInput {
  return { indicator, period, ...(area !== undefined && { area }) };
}

/** The council's own rank as the input of a claim. */
export function rankInput(indicator: string, period: string): ClaimInput {
  return { rank: indicator, period };
}
