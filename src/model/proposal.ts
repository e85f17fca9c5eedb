import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** What an officer decides on a proposal; `open` until then. */
export const decisions = ["open", "accept", "refuse"] as const;
export type Decision = (typeof decisions)[number];

const proposalSchema = z.strictObject({
  /** `open` as it was proposed. Write `accept`, and the next run moves the claim into `data/claims`; or `refuse`, and it is not proposed again. */
  decision: z.enum(decisions),
  /** The claim as it would be written, with its place in the source. It may be changed before it is accepted. */
  claim: claimSchema,
  /** The words of the source that it was read from. They are never published. */
  quote: text,
  /** How its figures were found. */
  why: text,
  /** What computing it from the held figures gave when it was proposed. */
  now: text,
});

/**
 * Statements about figures that were found in the text of a document, for an officer to accept or refuse: `data/proposals`, named like the document.
 * Nothing of them is published or checked before it is accepted.
 */
export const proposalsSchema = z.strictObject({
  /** The document whose text was read. */
  document: reference("documents"),
  /** Area that the figures are about where a claim names none. */
  area: reference("areas"),
  /** Name of the file that was read, without its folder. */
  from: text,
  /** What was proposed: what is open first, in the order of the source, and then what was refused. */
  proposals: z.array(proposalSchema),
});

export type Proposals = z.infer<typeof proposalsSchema>;
export type Proposal = Proposals["proposals"][number];
