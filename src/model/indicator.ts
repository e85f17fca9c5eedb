import { z } from "zod";
import { indicatorArithmeticSchema } from "./arithmetic.ts";
import { periodKinds } from "./period.ts";
import { publicationFields } from "./publication.ts";
import { rangeSchema } from "./range.ts";
import { reference } from "./reference.ts";
import { figureSourceSchema } from "./source.ts";
import { identifier, text } from "./text.ts";
import { units } from "./unit.ts";

/**
 * Which direction is better. Colour, rating and words follow it. `neither` where no judgement is right, as of the share of children who speak
 * another language at home; `unknown` where nobody has said.
 */
export const polarities = ["higher-is-better", "lower-is-better", "neither", "unknown"] as const;
export type Polarity = (typeof polarities)[number];

/** Whether one direction is better than the other. */
export function hasDirection(polarity: Polarity): polarity is "higher-is-better" | "lower-is-better" {
  return polarity !== "neither" && polarity !== "unknown";
}

const seriesBreakSchema = z.strictObject({
  /** First period measured in the new way. The line ends before it, and no change is computed across it. */
  period: text,
  /** What changed, for readers. */
  reason: text,
});

/** The indicator that has the figures of all authorities for the same measure, by which figures and ranks of documents are looked up now. */
const nationalMeasureSchema = z.strictObject({
  indicator: reference("indicators"),
  /** Figures that are not the same thing: of all schools where the national ones are of state-funded schools, of two terms and not of three. */
  differs: z
    .array(
      z.strictObject({
        /** Area whose figures differ; left out where those of all areas do. */
        area: reference("areas").optional(),
        /** Period of which they differ; left out where those of all periods do. */
        period: text.optional(),
        /** How, for readers. */
        reason: text,
      }),
    )
    .min(1)
    .optional(),
});

/** What is measured: definition, unit, polarity and source. One file an indicator in `data/indicators`; the file name is the id. */
export const indicatorSchema = z.strictObject({
  /** Name that a reader understands without the report, for example "Pupils reaching a good level of development". */
  title: text,
  /** Name for tables and lists where the topic is plain from the heading. */
  shortTitle: text,
  /** What the figure counts, of whom, and when, in plain English. */
  definition: text,
  unit: z.enum(units),
  /** The most decimals that any value may have. */
  decimals: z.int().min(0).max(4),
  /** Which direction is better. Of counts and money it only says whether a target is met: they are never called better or worse. */
  polarity: z.enum(polarities),
  /**
   * Of what the figure is a share or rate, in the plural, for example "audits" or "children under 18"; `unknown` where the source does not say of how many or of whom.
   * How many they are stands with the figures (`denominator`).
   */
  denominator: z.union([z.literal("unknown"), text]).optional(),
  /** A difference of less than this, in the indicator's unit, is called little change. Without it, the unit's own least difference holds. */
  leastDifference: z.number().positive().optional(),
  periodKind: z.enum(periodKinds),
  /**
   * `since-april` where the figure covers the time from April to the month, so that its months overlap: no change is stated between
   * them.
   */
  counts: z.literal("since-april").optional(),
  /** `things` where it counts no people but audits, schools or posts: counts of 1 to 5 of them need no protection. */
  counted: z.literal("things").optional(),
  /** `true` where the figure is the distance of one group from another: nearer to zero is a smaller gap. */
  gap: z.literal(true).optional(),
  /** Topic or stage that the indicator is listed under. */
  topic: reference("topics"),
  /** Group of pupils that it counts, where that is not everybody. */
  pupilGroup: reference("pupilGroups").optional(),
  /** Name shared by indicators that measure the same thing for different groups of pupils, for example `ks2-rwm-expected`. */
  measure: identifier.optional(),
  /** Least and greatest value possible. Points and scores need one; percentages lie within 0 and 100, counts and durations are not below 0. */
  range: rangeSchema.optional(),
  /** How it follows from other indicators. */
  arithmetic: indicatorArithmeticSchema.optional(),
  /** The national measure of the same thing, where the site has its figures for all authorities: figures and ranks are held against it. */
  nationalMeasure: nationalMeasureSchema.optional(),
  /** Changes in how the figure is made that stop comparison over time. */
  seriesBreaks: z.array(seriesBreakSchema).optional(),
  /** Other indicators that a reader of this one should know: each pair needs one entry, and both pages show it. */
  seeAlso: z
    .array(
      z.strictObject({
        indicator: reference("indicators"),
        /**
         * `counted-otherwise`: the same thing as a count, rate or share; `earlier`: the same subject at an earlier time under another name or by another rule, so that
         * no change between the two is computed; `part`: a part of what this one counts.
         */
        how: z.enum(["counted-otherwise", "earlier", "part"]),
      }),
    )
    .min(1)
    .optional(),
  /**
   * Single figures of the council from before its own, which tables of other documents print of the same subject. The chart draws them hollow and joins them by
   * no line, and no change is computed from them, because they need not be counted alike.
   */
  earlierFigures: z
    .array(
      z.strictObject({
        /** Table that prints the figure. */
        table: reference("tables"),
        /** Row by its title; `Group / Title` where a title stands twice. */
        row: text,
        /** Column by its title. */
        column: text,
        /** When it was counted, written as the periods of the indicator are. */
        period: text,
        /** Place in the document, where it is narrower than that of the whole table. */
        place: text.optional(),
        /** How it is counted otherwise, or that the document does not say how, for readers. */
        differs: text,
      }),
    )
    .min(1)
    .optional(),
  /** The council's own reference for it, for example CES/S24. */
  references: z.array(text).optional(),
  /** Where the definition comes from. */
  source: figureSourceSchema,
  /** Remarks to readers. */
  notes: z.array(text).optional(),
  ...publicationFields,
});

export type Indicator = z.infer<typeof indicatorSchema>;
