import { z } from "zod";
import { common, printedUnit, statesNumber } from "./claim-fields.ts";
import { claimInputSchema } from "./claim-input.ts";
import {
  conflictClaimSchema,
  copiedClaimSchema,
  countClaimSchema,
  crossReferenceClaimSchema,
  forecastClaimSchema,
  nestedClaimSchema,
  periodLabelClaimSchema,
  weekdayClaimSchema,
} from "./document-claim.ts";
import { reference } from "./reference.ts";

/** Words in which a claim says how one figure lies to another. `better` and `worse` follow the indicator's polarity. */
export const comparisonWords = ["above", "below", "in-line", "better", "worse"] as const;
export type ComparisonWord = (typeof comparisonWords)[number];

/** What a claim may say of the course of a series. `improving` and `worsening` follow the indicator's polarity. */
export const trendWords = ["rising", "falling", "improving", "worsening", "unchanged"] as const;
export type TrendWord = (typeof trendWords)[number];

/** A statement about figures, with the figures that it rests on. */
export const claimSchema = z.discriminatedUnion("kind", [
  /** The same fact as one held elsewhere: "69% reached the standard". */
  z.strictObject({
    ...common,
    ...statesNumber,
    kind: z.literal("value"),
    /** The figure that the statement is about; of a ratio the one that is divided, of a complement the other share. */
    of: claimInputSchema,
  }),
  /** A change from one figure to another: "rose by 4.3 points", "fell by 12%". */
  z.strictObject({
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
  }),
  /** The distance of a group from another: "13 points behind". */
  z.strictObject({
    ...common,
    ...statesNumber,
    kind: z.literal("gap"),
    /** The group that the statement is about. */
    group: claimInputSchema,
    other: claimInputSchema,
    /** Which way, where words say so and the number has no sign. Without it the number is the group's figure less the other's. */
    direction: z.enum(["ahead", "behind", "either"]).optional(),
    ...printedUnit,
  }),
  /** A band of a national ranking: "in the top 10%". */
  z.strictObject({
    ...common,
    kind: z.literal("band"),
    rank: claimInputSchema,
    /** The band that the document names, of the library or of the site. */
    band: reference("bands"),
  }),
  /** A quarter of a national ranking: 1 is the best. */
  z.strictObject({
    ...common,
    kind: z.literal("quartile"),
    /** The place in the ranking. */
    rank: claimInputSchema,
    /** Which quarter: 1 is the best. */
    quartile: z.int().min(1).max(4),
  }),
  /** An order of figures, as listed. */
  z.strictObject({
    ...common,
    kind: z.literal("order"),
    inputs: z.array(claimInputSchema).min(2),
    /** Whether the highest or the lowest stands first. */
    order: z.enum(["highest-first", "lowest-first"]),
  }),
  /** A figure above, below or in line with others: all of those in `than`. */
  z.strictObject({
    ...common,
    kind: z.literal("comparison"),
    of: claimInputSchema,
    /** The figures that it is compared with: it lies so to each of them. */
    than: z.array(claimInputSchema).min(1),
    is: z.enum(comparisonWords),
    /** For `in-line`: how far apart the figures may be, in their own unit. */
    tolerance: z.number().min(0).optional(),
  }),
  /** The highest or lowest of several, or of all periods held: "the best result for five years". */
  z.strictObject({
    ...common,
    kind: z.literal("superlative"),
    of: claimInputSchema,
    /** The figures that it is the highest or lowest of, its own may be among them. */
    among: z.array(claimInputSchema).min(1),
    is: z.enum(["highest", "lowest", "best", "worst"]),
  }),
  /** A whole and all its parts: "248 in all". Also used for a part that is left over. */
  z.strictObject({
    ...common,
    ...statesNumber,
    kind: z.literal("total"),
    /** The figures that add up to it. */
    parts: z.array(claimInputSchema).min(1),
    /** Parts that the document says this number takes in and the other place counts elsewhere: "68, including REACH". */
    including: z.array(claimInputSchema).min(1).optional(),
  }),
  /** A share of a count: "85 of 248, 34%". */
  z.strictObject({
    ...common,
    ...statesNumber,
    kind: z.literal("percentage"),
    /** The count that is a share of the whole. */
    part: claimInputSchema,
    /** The count that it is a share of. */
    whole: claimInputSchema,
  }),
  /** A mean of figures, each with its weight; without weights all count alike. */
  z.strictObject({
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
  }),
  /** How many of the second go to one of the first: 1.54 for "1.54 boys to each girl", of boys, to girls. */
  z.strictObject({ ...common, ...statesNumber, kind: z.literal("ratio"), of: claimInputSchema, to: claimInputSchema }),
  /** The distance from a target, relative to the target as in the councils' dashboards, or in `points`. */
  z.strictObject({
    ...common,
    ...statesNumber,
    kind: z.literal("variance"),
    /** The figure that was reached. */
    result: claimInputSchema,
    /** The target, as the document or its figures give it. */
    target: claimInputSchema,
    in: z.enum(["percent", "points"]).optional(),
    ...printedUnit,
  }),
  /** A target met or missed, or its rating. */
  z.strictObject({
    ...common,
    kind: z.literal("target"),
    /** The figure that was reached: a rank where the target is a band of the ranking. */
    result: claimInputSchema,
    target: claimInputSchema,
    is: z.enum(["met", "missed"]),
    /** Which way is better, where the result is not an indicator's. */
    better: z.enum(["higher", "lower"]).optional(),
  }),
  /** What is left of 100%: attendance and absence. */
  z.strictObject({ ...common, ...statesNumber, kind: z.literal("complement"), of: claimInputSchema }),
  /** A course over periods that follow each other. */
  z.strictObject({
    ...common,
    kind: z.literal("trend"),
    /** The figures, oldest first. */
    over: z.array(claimInputSchema).min(2),
    is: z.enum(trendWords),
  }),
  periodLabelClaimSchema,
  countClaimSchema,
  nestedClaimSchema,
  copiedClaimSchema,
  weekdayClaimSchema,
  crossReferenceClaimSchema,
  forecastClaimSchema,
  conflictClaimSchema,
]);

/** Kinds of claim in readers' words. */
export const claimKindTitles = {
  value: "Same figure elsewhere",
  change: "Change",
  gap: "Gap between groups",
  band: "Band of a ranking",
  quartile: "Quarter of a ranking",
  order: "Order",
  comparison: "Above, below or in line",
  superlative: "Highest or lowest",
  total: "Total and parts",
  percentage: "Percentage of a count",
  mean: "Mean",
  ratio: "Ratio",
  variance: "Variance from a target",
  target: "Target met or missed",
  complement: "What is left of 100%",
  trend: "Trend",
  "period-label": "Period named",
  count: "Number of things listed",
  nested: "Part within its whole",
  copied: "Same figures under two headings",
  weekday: "Weekday of a date",
  "cross-reference": "Reference to another place",
  forecast: "Target or forecast in time",
  conflict: "Two places that differ",
} as const satisfies Record<z.infer<typeof claimSchema>["kind"], string>;

export type ClaimKind = keyof typeof claimKindTitles;

/**
 * Statements about figures in one document, each with the figures that it rests on, so that every build recomputes them. Files in
 * `data/claims`, named like the document, or like the document and a part of it.
 */
export const claimsSchema = z.strictObject({
  /** The document that makes the statements. */
  document: reference("documents"),
  /** Area that the inputs are about where they name none. */
  area: reference("areas"),
  /** The statements, in the order of the document. */
  claims: z.array(claimSchema).min(1),
});

export type Claims = z.infer<typeof claimsSchema>;
export type WrittenClaim = z.infer<typeof claimSchema>;
