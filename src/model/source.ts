import { z } from "zod";
import { partialDate } from "./date.ts";
import { reference } from "./reference.ts";
import { text, webAddress } from "./text.ts";

/** Where a fact stands: a document published here, and the place in it. Every fact has one. */
export const sourcePlaceSchema = z.strictObject({
  /** Id of the document, which is the name of its file without `.md`. */
  document: reference("documents"),
  /** Paragraph, table, section or page in that document, for example "Key Stage 2, page 10". */
  place: text,
  /** Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there. */
  page: z.int().min(1).optional(),
});

/**
 * A work that figures are from and that is not published here, such as a national release. It is a source like a document: its `document` is a
 * key that no document has, so that what is the same work compares as one, and what looks for a document finds none. Only what shows or
 * publishes a source asks for its `citation`.
 */
export const citedWorkSchema = z.strictObject({
  /** Title as printed on the work. */
  title: text,
  /** Who published it. */
  publisher: text,
  /** When: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued: partialDate,
  /** Where it can be found. Write only an address that you have opened. */
  address: webAddress.optional(),
});

export type CitedWork = z.infer<typeof citedWorkSchema>;

/** Fields of where a figure stands: a document published here or a cited work, and the place in it. */
export const figureSourceFields = {
  ...sourcePlaceSchema.shape,
  /** Id of the document, where it is published here. */
  document: sourcePlaceSchema.shape.document.optional(),
  /** The work, where it is not published here. */
  citation: citedWorkSchema.optional(),
};

/** Says in a source's own place that it names nothing, or a document and a work both. */
export function checkFigureSource(
  source: { readonly document?: string | undefined; readonly citation?: CitedWork | undefined },
  context: z.core.$RefinementCtx,
): void {
  if ((source.document === undefined) !== (source.citation === undefined)) return;
  const message =
    source.document === undefined
      ? "names no work|Add document: the id of a document published here; or citation: title, publisher and issued of a work that is not."
      : "names a document and a citation|Keep the one that the figures are from.";
  context.addIssue({ code: "custom", message });
}

/** Where a figure stands, as a record gives it. */
export const figureSourceSchema = z.strictObject(figureSourceFields).superRefine(checkFigureSource);
export type FigureSource = z.infer<typeof figureSourceSchema>;

/** Where a fact stands. */
export interface SourcePlace {
  /** Id of the document; of a cited work a key that no document has, the same for the same work. */
  readonly document: string;
  readonly place: string;
  readonly page?: number | undefined;
  /** The work, where it is not published here. */
  readonly citation?: CitedWork | undefined;
}

/** The place of a figure, whichever way its record names it. */
export function readFigureSource({ document, citation, place, page }: FigureSource): SourcePlace {
  return {
    document: document ?? (citation ? `cited: ${citation.title}, ${citation.publisher}, ${citation.issued}` : ""),
    place,
    ...(page !== undefined && { page }),
    ...(citation && { citation }),
  };
}

/** Works that are cited but not published here: the title as printed, with who issued it and when. */
export const citationSchema = z.strictObject({
  /** Title as printed on the work. */
  title: text,
  /** Who issued it. */
  publisher: text,
  /** Year or date of issue, as text. */
  issued: text.optional(),
});
