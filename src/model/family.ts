import { z } from "zod";
import { reference } from "./reference.ts";
import { identifier, text } from "./text.ts";

const memberSchema = z.strictObject({
  indicator: reference("indicators"),
  /** Name of its row, where the group's title says the rest: “Good” under the name of a service. Without it, the indicator's short title. */
  label: text.optional(),
});

const groupSchema = z.strictObject({
  /** Part of the address of its chart. */
  id: identifier,
  /** Heading of its rows, such as the name of a service; left out where the family has one group. */
  title: text.optional(),
  /** The indicator that counts the whole, where the site has it: in each period the members add up to it. */
  whole: reference("indicators").optional(),
  /** Its rows, in the order of display: best first, or as things follow each other. */
  members: z.array(memberSchema).min(2),
});

/**
 * Indicators that answer one question together, such as how many assessments led where: they have one page, with a row each, in the place of a
 * page each. One file a family in `data/families`; its name is part of the page's address, beside those of indicators.
 */
export const familySchema = z.strictObject({
  /** What is shown, for the heading of the page: “What assessments led to”. */
  title: text,
  /** Name for lists. */
  shortTitle: text,
  /** What the rows count and how they belong together, in one to three sentences. */
  summary: text,
  topic: reference("topics"),
  /**
   * `true` where the members of a group are all parts of a whole, and each thing is counted in one of them. Only then are they drawn as parts of one
   * bar; the figures must add up.
   */
  complete: z.literal(true).optional(),
  /** Its rows in groups, such as one for each service: an entry even where all of them are one group. */
  groups: z.array(groupSchema).min(1),
  /** Remarks to readers. */
  notes: z.array(text).optional(),
});

export type Family = z.infer<typeof familySchema>;
export type FamilyGroup = Family["groups"][number];
