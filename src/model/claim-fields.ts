import { z } from "zod";
import { explainsSchema } from "./explains.ts";
import { identifier, text } from "./text.ts";

/**
 * How much a disagreement matters to a reader: it changes what a reader would conclude, it makes a figure larger or smaller, or it is a
 * detail, such as a day or the number of an appendix. In the order of what matters most.
 */
export const consequences = ["conclusion", "figure", "detail"] as const;
export type Consequence = (typeof consequences)[number];

/** Fields that every claim has. */
export const common = {
  /** Id, unique in the file: it becomes the address of the claim's arithmetic. */
  id: identifier,
  /** Where in the document the statement stands. */
  place: text,
  /** What the document says, in one short sentence of ours with the figure as printed. */
  says: text,
  /**
   * Remark to readers on why the statement and the figures differ. It also tells the check that somebody compared the claim with the
   * source. With `explains` a disagreement is a note to readers; without it, or with another value, a warning to the officer.
   */
  note: text.optional(),
  /** The recomputed value that the note explains, as the check prints it: `12.6`, `missed`, `15 November 2017`. */
  explains: explainsSchema.optional(),
  /** Why the disagreement matters to a reader, in one sentence. Without it the site says what kind of disagreement it is. */
  matters: text.optional(),
  /** How much it matters, where the rule of the site would put it too high or too low. */
  consequence: z.enum(consequences).optional(),
  /** Id of another claim, of any document or record, that differs for the same cause: the two are published as one. */
  sameCauseAs: identifier.optional(),
  /** Why the figures that it compares cannot be compared, where the records do not show it: another population, another period. */
  notComparable: text.optional(),
  /** Words of the document on size or course that the figures here cannot show: `significantly`, where no test is published. */
  notChecked: z.array(text).min(1).optional(),
};

/** Fields of claims that state a number. */
export const statesNumber = {
  /** The number as printed, with its decimals: 13, 4.3, 86.0. */
  stated: z.number(),
  /** How the document qualifies it: "about 6", "more than 200". */
  qualifier: z.enum(["about", "more-than", "less-than", "at-least", "at-most"]).optional(),
};

/** Field of claims that state a difference between two percentages. */
export const printedUnit = {
  /** Unit in which the document prints the number, where it matters: `percent` for "rose by 4.3%", `percentage-points` for "by 4.3 points". */
  printedIn: z.enum(["percent", "percentage-points"]).optional(),
};
