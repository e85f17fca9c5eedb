import { z } from "zod";
import { sourcePlaceSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

/** How somebody answered what a document asks for. */
export const responseAnswers = ["accepted", "accepted-in-part", "rejected"] as const;
export type ResponseAnswer = (typeof responseAnswers)[number];

/** The answers in readers' words. */
export const responseTitles: Record<ResponseAnswer, string> = {
  accepted: "accepted",
  "accepted-in-part": "accepted in part",
  rejected: "rejected",
};

/** What a later paper says of whether a document's findings or recommendations were accepted. That says nothing of what was done. */
export const responseSchema = z.strictObject({
  /** What was answered: what is asked for was accepted, in whole or in part, or rejected. */
  answer: z.enum(responseAnswers),
  /** Who answers, for example "The council". */
  by: text,
  /**
   * Ids of the recommendations that the answer names. Without it the answer is to the document as a whole, and no recommendation of it is said to be
   * accepted by itself.
   */
  to: z.array(identifier).min(1).optional(),
  /** Where the answer stands. */
  source: sourcePlaceSchema,
  /** What was answered, in our words. */
  text: text,
});

export type Response = z.infer<typeof responseSchema>;
