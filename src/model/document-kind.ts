import { z } from "zod";
import { speakers } from "./finding.ts";
import { identifier, text } from "./text.ts";

/**
 * Whose word a document is by its kind: that of who inspects, of the council, of a body beside it, of its committee, or figures that an office of
 * statistics publishes.
 */
export const voices = [...speakers, "statistics"] as const;

/** What documents of a kind can carry besides their text. */
export const documentParts = ["judgements", "recommendations"] as const;

/** Types of schema.org by which a document is described to search engines. */
const describedTypes = ["Report", "CreativeWork", "Dataset"] as const;

/** A kind of document: an entry of `data/document-kinds.yaml`, where the library's are not enough. */
export const documentKindSchema = z.strictObject({
  id: identifier,
  /** What one document of the kind is called, for example "School inspection report". */
  title: text,
  /** What several are called. */
  plural: text,
  /** Short word for one in a sentence, in lower case: "The report says". */
  noun: text,
  /** What documents of the kind are, in one or two sentences for readers. */
  meaning: text,
  /** Whose word they are: inspector, council, partner, committee or statistics. Left out where each document's publisher tells. */
  voice: z.enum(voices).optional(),
  /** What they can carry: judgements, recommendations. Empty where they are text and figures alone. */
  carries: z.array(z.enum(documentParts)),
  /** Whether they tell readers of services, duties and telephone numbers, which grow old. */
  tellsOfServices: z.literal(true).optional(),
  /** How search engines are told of them: Report, CreativeWork or Dataset. */
  describedAs: z.enum(describedTypes),
});

export type DocumentKind = z.infer<typeof documentKindSchema>;
