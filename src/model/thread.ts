import { z } from "zod";
import { reference } from "./reference.ts";
import { sourcePlaceSchema } from "./source.ts";
import { text } from "./text.ts";

/** How a later finding bears on what was asked for, as the source itself says. */
export const bearings = ["met", "progress", "still-needed", "mentioned"] as const;
export type Bearing = (typeof bearings)[number];

/** The bearings in readers' words. */
export const bearingTitles: Record<Bearing, string> = {
  met: "Reported as met",
  progress: "Progress reported",
  "still-needed": "Reported as still needed",
  mentioned: "Mentioned",
};

/** A later word on the matter. */
const findingSchema = z.strictObject({
  source: sourcePlaceSchema,
  bearing: z.enum(bearings),
  /** What the source says, in our words. */
  text: text,
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
  /** Later findings, in any order. */
  findings: z.array(findingSchema).optional(),
});

export type Thread = z.infer<typeof threadSchema>;
