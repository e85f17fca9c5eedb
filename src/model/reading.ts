import { z } from "zod";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** Lists of the site whose texts can be read for their numbers. */
export const readLists = ["stages", "terms"] as const;

const numberList = z.union([z.number(), text], {
  error: "is neither a number nor text|Write the numbers with a semicolon between two.",
});

const readPlaceSchema = z.strictObject({
  /**
   * The place as texts name it: `paragraph 1.30`, a heading, a sheet. It holds for every text at that place or in a part of it. For a
   * field of the document that has no place, its name: `Summary`, `Notes`. For a list, the id of the entry.
   */
  place: text,
  /** Its numbers as the source prints them, with a semicolon between two: `435; 52.6%; £1.6m`. */
  numbers: numberList.optional(),
  /** Numbers that texts about the place give and its source does not print there: worked out by hand, or printed elsewhere. */
  besides: numberList.optional(),
});

/**
 * The figures of a table or an indicator as the source prints them, a line for each row of the table, or for each area's values, ranks
 * and targets of the indicator, with a semicolon between two: `13,738; 20%; 46%`. In what order lines and numbers stand does not
 * matter. A line is complete: every number of the row is in it.
 */
const readFiguresSchema = z
  .strictObject({
    table: reference("tables").optional(),
    /** The indicator, where it is no table. Only its figures from this document are read. */
    indicator: reference("indicators").optional(),
    /** Its numbers as printed: a line for each row, with a semicolon between two. */
    lines: numberList,
  })
  .refine((entry) => [entry.table, entry.indicator].filter((given) => given !== undefined).length === 1, {
    error: "are of no one record|Write one of table and indicator.",
  });

/**
 * Numbers of a document as read from the source, apart from the texts about it: the second statement by which a slip in a text is
 * noticed. A reading of a place is complete: every number that a text gives there is in it, in a figure or in a claim. Files in
 * `data/readings`, named like the document, or like the document and a part of it.
 */
export const readingsSchema = z
  .strictObject({
    document: reference("documents").optional(),
    /** The meeting, where it is no document. */
    meeting: reference("meetings").optional(),
    /** The list of the site, where it is neither. */
    list: z.enum(readLists).optional(),
    /** What was read, place by place. */
    readings: z.array(readPlaceSchema).min(1).optional(),
    /** Figures of the document's tables and of its indicators. */
    figures: z.array(readFiguresSchema).min(1).optional(),
  })
  .refine((file) => file.readings !== undefined || file.figures !== undefined, {
    error: "hold nothing|Write readings, figures or both.",
  })
  .refine((file) => [file.document, file.meeting, file.list].filter((given) => given !== undefined).length === 1, {
    error: "belong to no one text|Write one of document, meeting and list.",
  });

export type Readings = z.infer<typeof readingsSchema>;
