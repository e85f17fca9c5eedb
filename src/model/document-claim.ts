import { z } from "zod";
import { common, statesNumber } from "./claim-fields.ts";
import { claimInputSchema } from "./claim-input.ts";
import { isoDate, partialDate } from "./date.ts";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** The period that a figure is said to be about, and what another place says of the same figure. */
export const periodLabelClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("period-label"),
  /** The period as the document words it here. */
  stated: text,
  /** The period as worded elsewhere for the same figure. */
  elsewhere: text,
  /** Where that stands. */
  at: text,
  /**
   * `same`, the default, where both must name one period, as for a figure; `within` where this place may name a part of the other, as for
   * an event: "in May 2017" agrees with "in April and May 2017".
   */
  is: z.enum(["same", "within"]).optional(),
});

/** A number of things that the document also lists: "six themes". */
export const countClaimSchema = z.strictObject({
  ...common,
  ...statesNumber,
  kind: z.literal("count"),
  /** The things listed, as short labels. */
  things: z.array(text).min(1),
  /** Things that the number takes in and that the document lists under another heading: the number may count them or not. */
  including: z.array(text).min(1).optional(),
});

/** Figures of which each is a part of the one before, so that none can be greater: "at least level 2", "at least level 3". */
export const nestedClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("nested"),
  /** The figures, the widest measure first. */
  inputs: z.array(claimInputSchema).min(2),
});

/**
 * Rows of figures for two different things. Where all are equal, one of the rows was probably copied from the other: two equal ranks
 * of 150 for unlike groups are a coincidence once in thousands of times.
 */
export const copiedClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("copied"),
  /** The figures of the one thing, in the order of the document. */
  row: z.array(claimInputSchema).min(2),
  /** Those of the other, in the same order. */
  other: z.array(claimInputSchema).min(2),
});

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A date with its weekday: "Tuesday 7 March 2018". */
export const weekdayClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("weekday"),
  /** The weekday as printed. */
  stated: z.enum(weekdays),
  /** The day that stands beside it. */
  date: isoDate,
});

/** A reference to a numbered paragraph or section: that it is there, and that it holds what it is referred to for. */
export const crossReferenceClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("cross-reference"),
  /** The number or range referred to: `1.2`, `2.2 to 2.6`. */
  stated: text,
  /** The numbers that the document has, as ranges: `1.1`, `1.3 to 1.13`. Without it the `:para[…]` marks of its text count. */
  paragraphs: z.array(text).min(1).optional(),
  /** Numbers under which what is referred to stands, where it is not there. */
  standsIn: text.optional(),
});

/** Something said to be still to come: a target, a forecast, a deadline. It cannot lie before the day of the document. */
export const forecastClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("forecast"),
  /** The time that it is for: YYYY, YYYY-MM or YYYY-MM-DD. */
  for: partialDate,
  /** When it was said, where that is not the day on which the document was published. */
  said: partialDate.optional(),
});

/** Two or more places that cannot all be right, found by reading: nothing is worked out. */
export const conflictClaimSchema = z.strictObject({
  ...common,
  kind: z.literal("conflict"),
  /** The places, that of the claim first. */
  places: z
    .array(
      z.strictObject({
        /** The document, where it is not the file's. */
        document: reference("documents").optional(),
        place: text,
        /** What stands there: the value as printed, or a few exact words. */
        prints: text,
      }),
    )
    .min(2, { error: "names fewer than two places|List each place that says something else, with what it prints." }),
  /** Figures held here of which it leaves open whether they are right: no headline rests on them, and each gets a note. */
  disputes: z.array(claimInputSchema).min(1).optional(),
  /** Why it matters to a reader, in one sentence. */
  matters: text,
});
