import { z } from "zod";
import { indicatorSchema } from "./indicator.ts";

/**
 * A measure that the national government publishes for every authority, as an indicator without its source: what the library says of it in
 * plain words, whichever edition its figures are from.
 */
export const nationalMeasureSchema = indicatorSchema.omit({ source: true, nationalMeasure: true }).extend({
  /** What the measure is called in the national file. */
  code: z.string().min(1),
  /** Id of the indicator that holds its figures. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
});

export type NationalMeasure = z.infer<typeof nationalMeasureSchema>;
