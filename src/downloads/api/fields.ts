import { z } from "zod";

/** Kinds of value that several schemas of the interface share. */
export const id = z.string().describe("Id, which is also the last part of the address.");
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

/** Where a fact stands. */
export const sourcePlace = z.strictObject({ document: idOf("the document"), place });
