import { z } from "zod";
import { isoDate } from "./date.ts";
import { publicationFields } from "./publication.ts";
import { reference } from "./reference.ts";
import { text } from "./text.ts";

/** A page of the site itself, such as About. One MDX file in `content/pages`, kept by maintainers. */
export const pageSchema = z.strictObject({
  title: text,
  /** One or two sentences for search results. */
  summary: text,
  /** Further names by which readers look for the page, in the words that they type. */
  names: z.array(text).min(1).optional(),
  /** Day of the last change of substance. */
  updated: isoDate,
  /** Document that the page presents, if it presents one: the two link to each other. */
  document: reference("documents").optional(),
  ...publicationFields,
});

export type Page = z.infer<typeof pageSchema>;
