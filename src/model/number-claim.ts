/*
 * Claims that state a number, which is recomputed from the figures that they rest on.
 */
import { z } from "zod";
import { common, printedUnit, statesNumber } from "./claim-fields.ts";
import { claimInputSchema } from "./claim-input.ts";

/** The same fact as one held elsewhere: "69% reached the standard". */
export const valueClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("value"),
  /** The figure that the statement is about; of a ratio the one that is divided, of a complement the other share. */
  of: claimInputSchema,
});

/** A change from one figure to another: "rose by 4.3 points", "fell by 12%". */
export const changeClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("change"),
  /** The figure before. */
  from: claimInputSchema,
  /** The figure after; of a ratio the one by which is divided. */
  to: claimInputSchema,
  /** `percent` where the change is relative to the first figure; `amount`, the default, where it is the difference. */
  in: z.enum(["amount", "percent"]).optional(),
  /** Which way, where words say so and the number has no sign. Without it the sign of the number counts. */
  direction: z.enum(["rise", "fall"]).optional(),
  ...printedUnit,
});

/** The distance of a group from another: "13 points behind". */
export const gapClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("gap"),
  /** The group that the statement is about. */
  group: claimInputSchema,
  other: claimInputSchema,
  /** Which way, where words say so and the number has no sign. Without it the number is the group's figure less the other's. */
  direction: z.enum(["ahead", "behind", "either"]).optional(),
  ...printedUnit,
});

/** A whole and all its parts: "248 in all". Also used for a part that is left over. */
export const totalClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("total"),
  /** The figures that add up to it. */
  parts: z.array(claimInputSchema).min(1),
  /** Parts that the document says this number takes in and the other place counts elsewhere: "68, including REACH". */
  including: z.array(claimInputSchema).min(1).optional(),
});

/** A share of a count: "85 of 248, 34%". */
export const percentageClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("percentage"),
  /** The count that is a share of the whole. */
  part: claimInputSchema,
  /** The count that it is a share of. */
  whole: claimInputSchema,
});

/** A mean of figures, each with its weight; without weights all count alike. */
export const meanClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("mean"),
  /** What the mean is of. */
  values: z
    .array(
      z.strictObject({
        /** One of the figures. */
        value: claimInputSchema,
        /** How much it counts: the number of people or things that it is about. */
        weight: claimInputSchema.optional(),
      }),
    )
    .min(1, { error: "is empty|List the figures that the mean is of." }),
});

/** How many of the second go to one of the first: 1.54 for "1.54 boys to each girl", of boys, to girls. */
export const ratioClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("ratio"),
  of: claimInputSchema,
  to: claimInputSchema,
});

/** The distance from a target, relative to the target as in the councils' dashboards, or in `points`. */
export const varianceClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("variance"),
  /** The figure that was reached. */
  result: claimInputSchema,
  /** The target, as the document or its figures give it. */
  target: claimInputSchema,
  in: z.enum(["percent", "points"]).optional(),
  ...printedUnit,
});

/** What is left of 100%: attendance and absence. */
export const complementClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("complement"),
  of: claimInputSchema,
});
