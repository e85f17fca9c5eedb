import { z } from "zod";
import { tableUnits } from "./table.ts";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** A figure that a claim rests on: one that the records hold, one printed elsewhere in a document, or one that is missing. */
const heldInputSchema = z.union(
  [
    /** A value of an indicator. */
    z.strictObject({
      indicator: reference("indicators"),
      /** Area, where it is not the file's. */
      area: reference("areas").optional(),
      period: text,
    }),
    /** A place in the ranking of an indicator. */
    z.strictObject({ rank: reference("indicators"), area: reference("areas").optional(), period: text }),
    /** The target of an indicator. */
    z.strictObject({ target: reference("indicators"), area: reference("areas").optional(), period: text }),
    /** A cell of a printed table: row and column by their titles; `Group / Title` where a title stands twice. */
    z.strictObject({ table: reference("tables"), row: text, column: text }),
    /** A number printed in prose, a tile or a list that no record holds. */
    z.strictObject({
      /** The number as printed, with its decimals. */
      figure: z.number(),
      /** Where it stands. */
      at: text,
      /** The document, where it is not the file's. */
      document: reference("documents").optional(),
      /** Unit; `count` numbers are exact, others are rounded. */
      unit: z.enum(tableUnits).optional(),
    }),
    /** A figure that nobody gives us: the claim cannot be verified, and this says what is missing. */
    z.strictObject({ missing: text }),
  ],
  {
    error:
      "is not a figure|Write indicator and period, rank and period, target and period, table with row and column, figure and at, or missing.",
  },
);

/** A figure, or the difference of two: for "the gap narrowed", "the largest rise". */
export const claimInputSchema = z.union(
  [
    heldInputSchema,
    /** The first figure less the second. */
    z.strictObject({ difference: z.tuple([heldInputSchema, heldInputSchema]) }),
    /** The distance of two figures, whichever is greater. */
    z.strictObject({ distance: z.tuple([heldInputSchema, heldInputSchema]) }),
    /** The sum of several figures. */
    z.strictObject({ sum: z.array(heldInputSchema).min(2) }),
  ],
  {
    error:
      "is not a figure|Write indicator and period, rank and period, target and period, table with row and column, figure and at, or missing.",
  },
);

export type HeldInput = z.infer<typeof heldInputSchema>;
export type ClaimInput = z.infer<typeof claimInputSchema>;
