import { z } from "zod";
import { bearings, wordFields } from "./finding.ts";
import { publicationFields } from "./publication.ts";
import { reference } from "./reference.ts";
import { sourcePlaceSchema } from "./source.ts";
import { text } from "./text.ts";

/** A later word on the matter. */
const findingSchema = z.strictObject({
  source: sourcePlaceSchema,
  bearing: z.enum(bearings),
  /** What the source says, in our words. */
  text: text,
  /**
   * Those of the thread's recommendations and actions that it bears on, where it does not bear on all; none where it bears on none. To the others
   * it is a mention of the same matter.
   */
  concerns: z.array(text).optional(),
  ...wordFields,
});

/**
 * One matter followed over the years: what was asked for, and what later documents say about it. One file a thread in `data/threads`.
 * Links are drawn where two sources speak of the same matter; that one led to the other is claimed only where a source says so.
 */
export const threadSchema = z.strictObject({
  title: text,
  /** What the matter is, in our words. */
  summary: text,
  topic: reference("topics"),
  /** Recommendations and areas for improvement or development, as `document#id`, and planned actions, as `plan#id`. */
  recommendations: z
    .array(
      z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, {
        error: "is not document#id|Write the id of the document or plan, # and the id of the recommendation or action.",
      }),
    )
    .min(1),
  /** Later findings, in any order: which of them counts depends on who speaks and on the time that the evidence is about. */
  findings: z.array(findingSchema).optional(),
  /** What meetings decided on it or asked for, as `meeting#id`, and what strategies promise, as `document#id`. */
  decisions: z
    .array(
      z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, {
        error: "is not meeting#id|Write the id of the meeting or document, # and the id of the decision.",
      }),
    )
    .min(1)
    .optional(),
  /** Indicators whose figures bear on the matter, the most telling first: the page of the thread draws them. */
  indicators: z.array(reference("indicators")).min(1).optional(),
  ...publicationFields,
});

export type Thread = z.infer<typeof threadSchema>;
