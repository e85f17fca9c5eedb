import { z } from "zod";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** Where a fact stands: a document published here, and the place in it. Every fact has one. */
export const sourcePlaceSchema = z.strictObject({
  /** Id of the document, which is the name of its file without `.md`. */
  document: reference("documents"),
  /** Paragraph, table, section or page in that document, for example "Key Stage 2, page 10". */
  place: text,
  /** Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there. */
  page: z.int().min(1).optional(),
});

export type SourcePlace = z.infer<typeof sourcePlaceSchema>;

/** Works that are cited but not published here: the title as printed, with who issued it and when. */
export const citationSchema = z.strictObject({
  /** Title as printed on the work. */
  title: text,
  /** Who issued it. */
  publisher: text,
  /** Year or date of issue, as text. */
  issued: text.optional(),
});
