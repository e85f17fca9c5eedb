import { z } from "zod";
import { partialDate } from "./date.ts";
import { absenceMarkers, statusMarkers } from "./observations.ts";
import { reference } from "./reference.ts";
import { citedWorkSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: "is not a digest|Restore it: an import writes it." });

const fileSchema = z.strictObject({
  /** Name of the file, without its folder. */
  name: text,
  /** SHA-256 of its bytes, hexadecimal: the same file is known again under another name. */
  digest,
  /** Rows of figures that it has. */
  rows: z.int().min(0),
});

const earlierEditionSchema = z.strictObject({
  /** When it was issued: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued: partialDate,
  /** SHA-256 of its file. */
  digest,
});

const importedMeasureSchema = z.strictObject({
  /** What the source calls the measure: a code, or the name of a column. */
  code: text,
  /** Indicator that holds its figures. An officer may give another than the usual one before the import. */
  indicator: reference("indicators"),
  /** First period that is taken where the indicator has figures of other sources: those stay, and these follow in the same file. */
  from: text.optional(),
  /** Values of columns by which rows are chosen, where a column holds several measures, for example `sex: Total`. */
  where: z.record(z.string(), z.string()).optional(),
  /** Numbers that were taken, without missing ones. */
  figures: z.int().min(0).optional(),
  /** Numbers that had more decimals in the file than the indicator has, and were rounded to them. */
  rounded: z.int().min(1).optional(),
  /** Digest of figures and markers as they were written, by which a change by hand is seen. */
  written: z.string().optional(),
});

/**
 * What a site took from a file of figures, and by which rules: `data/imports/<id>.yaml`. An import reads it, works by it, and writes it anew, so that
 * the next edition is one command and a diff.
 */
export const importSchema = z.strictObject({
  /** Which importer reads the file, for example `national`. */
  importer: identifier,
  /** The edition that the figures are from, as their source cites it. This, the licence, the file and signs are written by the first import. */
  citation: citedWorkSchema.optional(),
  /** Licence of the file. */
  licence: reference("licences").optional(),
  /** The file that was imported last; an import writes it. */
  file: fileSchema.optional(),
  /** Editions that were imported before, oldest first. */
  earlier: z.array(earlierEditionSchema).optional(),
  /** What of the file is taken. Left out, all of it is. */
  take: z
    .strictObject({
      /** Only these measures, by the source's codes. */
      measures: z.array(text).min(1).optional(),
      /** Only these areas. */
      areas: z.array(reference("areas")).min(1).optional(),
    })
    .optional(),
  /** Signs of the source that stand in place of a number, with their marker. */
  markers: z.record(z.string(), z.enum(absenceMarkers)).optional(),
  /** Signs that the source adds to a number or its period, with the status that they say. */
  statuses: z.record(z.string(), z.enum(statusMarkers)).optional(),
  /** Codes of areas in the source, with the official code, where the source has codes of its own. */
  areaCodes: z.record(z.string(), z.string()).optional(),
  /** Labels of periods that the usual rule does not read, with the period as it is written here, or `left-out`. */
  periods: z.record(z.string(), z.string()).optional(),
  /** Small counts of people stand in the source as they do here: why they are repeated, for readers. */
  disclosureReason: text.optional(),
  /** What was taken. An officer gives a measure another indicator, or takes its line out and names the others under `take`. */
  measures: z.array(importedMeasureSchema).default([]),
});

export type ImportRecord = z.infer<typeof importSchema>;
export type ImportedMeasure = ImportRecord["measures"][number];
