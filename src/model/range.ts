import { z } from "zod";

/** Least and greatest value that there can be, in the unit of the figures. */
export const rangeSchema = z
  .strictObject({ minimum: z.number(), maximum: z.number() })
  .refine(({ minimum, maximum }) => minimum < maximum, {
    error: "ends before it begins|Write the least value that there can be as minimum, the greatest as maximum.",
  });

export type Range = z.infer<typeof rangeSchema>;
