/*
 * Claims that state a conclusion from figures, in words or by a place in a ranking.
 */
import { z } from "zod";
import { common } from "./claim-fields.ts";
import { claimInputSchema } from "./claim-input.ts";
import { reference } from "./reference.ts";

/** Words in which a claim says how one figure lies to another. `better` and `worse` follow the indicator's polarity. */
export const comparisonWords = ["above", "below", "in-line", "better", "worse"] as const;
export type ComparisonWord = (typeof comparisonWords)[number];

/** What a claim may say of the course of a series. `improving` and `worsening` follow the indicator's polarity. */
const trendWords = ["rising", "falling", "improving", "worsening", "unchanged"] as const;
export type TrendWord = (typeof trendWords)[number];

/** A band of a national ranking: "in the top 10%". */
export const bandClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("band"),
  rank: claimInputSchema,
  /** The band that the document names, of the library or of the site. */
  band: reference("bands"),
});

/** A quarter of a national ranking: 1 is the best. */
export const quartileClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("quartile"),
  /** The place in the ranking. */
  rank: claimInputSchema,
  /** Which quarter: 1 is the best. */
  quartile: z.int().min(1).max(4),
});

/** An order of figures, as listed. */
export const orderClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("order"),
  inputs: z.array(claimInputSchema).min(2),
  /** Whether the highest or the lowest stands first. */
  order: z.enum(["highest-first", "lowest-first"]),
});

/** A figure above, below or in line with others: all of those in `than`. */
export const comparisonClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("comparison"),
  of: claimInputSchema,
  /** The figures that it is compared with: it lies so to each of them. */
  than: z.array(claimInputSchema).min(1),
  is: z.enum(comparisonWords),
  /** For `in-line`: how far apart the figures may be, in their own unit. */
  tolerance: z.number().min(0).optional(),
});

/** The highest or lowest of several, or of all periods held: "the best result for five years". */
export const superlativeClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("superlative"),
  of: claimInputSchema,
  /** The figures that it is the highest or lowest of, its own may be among them. */
  among: z.array(claimInputSchema).min(1),
  is: z.enum(["highest", "lowest", "best", "worst"]),
});

/** A target met or missed, or its rating. */
export const targetClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("target"),
  /** The figure that was reached: a rank where the target is a band of the ranking. */
  result: claimInputSchema,
  target: claimInputSchema,
  is: z.enum(["met", "missed"]),
  /** Which way is better, where the result is not an indicator's. */
  better: z.enum(["higher", "lower"]).optional(),
});

/** A course over periods that follow each other. */
export const trendClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("trend"),
  /** The figures, oldest first. */
  over: z.array(claimInputSchema).min(2),
  is: z.enum(trendWords),
});
