import { z } from "zod";
import type { SourcePlace } from "../../model/source.ts";

/** Kinds of value that several schemas of the interface share. */
export const id = z.string().describe("Id, which is also the last part of the address.");
/** The id of another record; `what` names its kind in a description. */
export const idOf = (what: string) => z.string().describe(`Id of ${what}.`);
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A day: YYYY-MM-DD.");
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe("A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.");
export const address = z
  .string()
  .regex(/^\/\S*$/)
  .describe("Address within the site, from the site's own folder.");
export const words = z.string();
export const disputed = z
  .enum(["figure", "change"])
  .nullable()
  .describe("What a check puts in doubt: the figure, or only the way in which it is said to have changed.");
export const place = z.string().describe("Paragraph, table, section or page in the document.");

/** Where a figure stands: in a document published here, or in a work that is cited. */
export const figureSource = z.strictObject({
  document: z.string().describe("Id of the document; empty where the work is not published here."),
  place,
  citation: z
    .strictObject({
      title: words,
      publisher: words,
      issued: partialDay,
      address: words.nullable().describe("Where it can be found."),
    })
    .nullable()
    .describe("The work, where it is not published here."),
});

/** The place of a figure as the interface gives it. */
export function publishSource<Item extends { readonly source: SourcePlace }>(item: Item) {
  const { source } = item;
  return { ...item, source: { ...source, document: source.citation ? "" : source.document } };
}

/** Where a fact stands. */
export const sourcePlace = z.strictObject({ document: idOf("the document"), place });
