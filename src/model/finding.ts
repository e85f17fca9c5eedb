import { z } from "zod";
import { partialDate } from "./date.ts";
import { text } from "./text.ts";

/**
 * How a later finding bears on what was asked for, as its source says: `met`, `progress` and `still-needed` are words on results;
 * `planned` is an intention or an activity under way without a result; `mentioned` says nothing of how things stand.
 */
export const bearings = ["met", "progress", "still-needed", "planned", "mentioned"] as const;
export type Bearing = (typeof bearings)[number];

/** Who speaks: who inspects, the council whose services they are, a body or group that works with it or is served, its committee. */
export const speakers = ["inspector", "council", "partner", "committee"] as const;
export type Speaker = (typeof speakers)[number];

/** A day, month or year, or a period between two of them. */
const evidenceSchema = z.union([partialDate, z.strictObject({ from: partialDate, to: partialDate })], {
  error: "is not a date or a period|Write a date as YYYY, YYYY-MM or YYYY-MM-DD in quotation marks, or from: and to:.",
});

/** What a later word says of itself, in threads and in the reports on plans. */
export const wordFields = {
  /** Who speaks, where that is not the publisher of the document: a council's paper may quote an inspector. */
  speaker: z.enum(speakers).optional(),
  /** Who that is by name, where the paper says so, for example "Ofsted, in its letter of 22 February 2018". */
  speakerName: text.optional(),
  /**
   * What time the evidence is about, which is not that of the paper. Without it, it is the document's visit or, where there was none, the
   * day of publication.
   */
  evidence: evidenceSchema.optional(),
  /** The word is about the time before the request, and is shown as background: it answers nothing. */
  background: z.literal(true).optional(),
};

/** The fields of `wordFields` as records hold them. */
export type WordFields = z.infer<z.ZodObject<typeof wordFields>>;
