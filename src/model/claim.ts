import { z } from "zod";
import {
  bandClaimSchema,
  comparisonClaimSchema,
  orderClaimSchema,
  quartileClaimSchema,
  superlativeClaimSchema,
  targetClaimSchema,
  trendClaimSchema,
} from "./conclusion-claim.ts";
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
import {
  changeClaimSchema,
  complementClaimSchema,
  gapClaimSchema,
  meanClaimSchema,
  percentageClaimSchema,
  ratioClaimSchema,
  totalClaimSchema,
  valueClaimSchema,
  varianceClaimSchema,
} from "./number-claim.ts";
import { reference } from "./reference.ts";

/** A statement about figures, with the figures that it rests on. */
export const claimSchema = z.discriminatedUnion("kind", [
  valueClaimSchema,
  changeClaimSchema,
  gapClaimSchema,
  bandClaimSchema,
  quartileClaimSchema,
  orderClaimSchema,
  comparisonClaimSchema,
  superlativeClaimSchema,
  totalClaimSchema,
  percentageClaimSchema,
  meanClaimSchema,
  ratioClaimSchema,
  varianceClaimSchema,
  targetClaimSchema,
  complementClaimSchema,
  trendClaimSchema,
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
