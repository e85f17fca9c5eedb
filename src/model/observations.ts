import { z } from "zod";
import { explainsSchema } from "./explains.ts";
import { reference } from "./reference.ts";
import { checkFigureSource, figureSourceFields } from "./source.ts";
import { identifier, text } from "./text.ts";

/**
 * Why there is no number. Missing is not zero. `unknown-missing` where the source prints one sign for all of it: not available, not
 * applicable and suppressed are not told apart there.
 */
export const absenceMarkers = [
  "not-available",
  "not-applicable",
  "suppressed",
  "low",
  "not-yet-known",
  "unknown-missing",
] as const;
export type AbsenceMarker = (typeof absenceMarkers)[number];

/** What is special about a number that is there. Money is a `budget` before the year is over and its `outturn` after it. */
export const statusMarkers = ["provisional", "revised", "final", "estimated", "forecast", "budget", "outturn"] as const;
export type StatusMarker = (typeof statusMarkers)[number];

/** Statuses of a number that a later one will replace. */
export const preliminaryMarkers: readonly string[] = [
  "provisional",
  "estimated",
  "forecast",
  "budget",
] satisfies StatusMarker[];

/** Statuses of a number that says what is to be, and not what was: nothing moved from it or to it. */
export const plannedMarkers: readonly string[] = ["forecast", "budget"] satisfies StatusMarker[];

export type Marker = AbsenceMarker | StatusMarker;

/** The markers in readers' words. */
export const markerTitles: Record<Marker, string> = {
  "not-available": "Not available",
  "not-applicable": "Not applicable",
  suppressed: "Suppressed to protect people",
  low: "Low: rounds to zero",
  "not-yet-known": "Not yet known",
  "unknown-missing": "Missing, no reason given",
  provisional: "Provisional",
  revised: "Revised",
  final: "Final",
  estimated: "Estimated",
  forecast: "Forecast",
  budget: "Budget",
  outturn: "Outturn",
};

/** A number or a marker with more to say about it. */
const annotatedValueSchema = z.strictObject({
  /** The number as printed. Leave it out where a marker says why there is none. */
  value: z.number().optional(),
  /** Marker: why there is no number (not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing), or what the number is (provisional, revised, final, estimated, forecast, budget, outturn). */
  marker: z.enum([...absenceMarkers, ...statusMarkers]).optional(),
  /** How many audits, pupils or children the share is of, or the count is among, where the source prints it. */
  denominator: z.int().min(0).optional(),
  /** How many of the denominator the share counts, where the source prints it. */
  numerator: z.int().min(0).optional(),
  /** Lower confidence limit at 95%, in the indicator's unit, where the source prints it. */
  lower: z.number().optional(),
  /** Upper confidence limit at 95%. */
  upper: z.number().optional(),
  /** Remark to readers, shown beside the figure. */
  note: text.optional(),
  /** The value that the note explains, where a check gives one. */
  explains: explainsSchema.optional(),
  /** Source, where it is not the series' own: an id from `sources`. */
  source: identifier.optional(),
});

const observedValueSchema = z.union([z.number(), z.enum(absenceMarkers), annotatedValueSchema], {
  error:
    "is neither a number nor a marker|Write a number, or one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing.",
});

const seriesSchema = z.strictObject({
  /** Area that the values are about. */
  area: reference("areas"),
  /** Source of the values: an id from `sources`. Left out, it is the first of them. */
  source: identifier.optional(),
  /** Sources of single periods, where they are not the series' own: `{ "2018": later-release }`. */
  periods: z.record(z.string(), identifier).optional(),
  /** Values by period. Write each number as printed: 69.0 and 69 differ in precision. */
  values: z.record(z.string(), observedValueSchema),
});

const rankedValueSchema = z.union(
  [
    z.int(),
    z.strictObject({
      /** The place as printed; 1 is best. */
      rank: z.int(),
      /** Number of areas ranked, where it is not that of the series. */
      of: z.int().optional(),
      /** Remark to readers, shown beside the rank. */
      note: text.optional(),
      /** Source, where it is not that of the ranks: an id from `sources`. */
      source: identifier.optional(),
    }),
  ],
  { error: "is not a rank|Write a whole number, for example 39." },
);

const rankSeriesSchema = z.strictObject({
  area: reference("areas"),
  /** Number of areas ranked. It varies by year and measure. */
  of: z.int().min(1),
  /** Source of the ranks. Left out, it is the first of `sources`. */
  source: identifier.optional(),
  /** Sources of single periods, where they are not the series' own. */
  periods: z.record(z.string(), identifier).optional(),
  /** Rank by period; 1 is best. */
  values: z.record(z.string(), rankedValueSchema),
});

const targetSchema = z.strictObject({
  area: reference("areas"),
  /** Period for which it was set. */
  period: text,
  /** The target: exactly one of a value, a band of the national ranking, or another area's value. */
  value: z.number().optional(),
  /** Band of the ranking that is aimed for, where the target is no number. */
  band: reference("bands").optional(),
  /** Area whose figure is to be reached, where the target is no number. */
  comparator: reference("areas").optional(),
  /** Rating as printed: green, amber or red. */
  rating: z.enum(["green", "amber", "red"]).optional(),
  /** The council's reference for the target. */
  reference: text.optional(),
  /** Source of the target: an id from `sources`. Left out, it is the first of them. */
  source: identifier.optional(),
});

const observationSourceSchema = z
  .strictObject({
    ...figureSourceFields,
    /** Short id by which the values below name this source. */
    id: identifier,
    /** `of-today` where the source worked out figures of the past for the areas that there are today, also before these began. */
    boundaries: z.literal("of-today").optional(),
    /** `published-in-source` where small counts of people stand in the source already; else they are suppressed. */
    disclosure: z.literal("published-in-source").optional(),
    /** For readers: where and by whom the small counts were published, and why they are repeated here. */
    disclosureReason: text.optional(),
  })
  .superRefine(checkFigureSource);

/** The figures of one indicator. One file an indicator in `data/observations`, named like the indicator. */
export const observationsSchema = z.strictObject({
  /** Where the figures come from: documents published here or cited works, and the places in them. What names no source is from the first. */
  sources: z.array(observationSourceSchema).min(1, {
    error: "names no source|Add the document and the place in it that the figures come from.",
  }),
  /** The figures, an entry for each area. */
  series: z.array(seriesSchema).min(1),
  /** Places in rankings, an entry for each area. */
  ranks: z.array(rankSeriesSchema).optional(),
  /** What is aimed for, an entry for each area and period. */
  targets: z.array(targetSchema).optional(),
});

/** The figures of a file that has rows of areas which the site does not follow: of those that it follows there may be none. */
export const observationsBesideRowsSchema = observationsSchema.extend({ series: z.array(seriesSchema) });

export type Observations = z.infer<typeof observationsSchema>;
