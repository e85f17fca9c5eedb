import type { CollectionName, RecordFields } from "../model/collections.ts";
import type { AuthorityRows } from "./csv/authority-rows.ts";
import type { Said } from "./csv/csv-published.ts";
import type { FieldLocator } from "./locate.ts";
import type { MarkdownOutline } from "./markdown/markdown.ts";

/** One record as read from its file and accepted by its schema; not yet checked against other records. */
export interface SourceRecord<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  /** The file's name without its ending, or the `id` in a list. Unique in the collection. */
  readonly id: string;
  /** Path from the site's root, with forward slashes. */
  readonly file: string;
  readonly fields: RecordFields<Name>;
  readonly locator: FieldLocator;
  /** Markdown below the front matter, for documents and pages. */
  readonly body?: MarkdownBody;
  /** Figures of areas that the site does not follow, of a CSV file of observations that has some. */
  readonly rows?: AuthorityRows;
  /** What a file of figures that a site published says of its indicator and areas beside them. */
  readonly said?: readonly Said[];
}

/** The text of a record that has none. */
export const emptyBody: MarkdownBody = { text: "", line: 1, directives: [], links: [], headings: [], indicators: [] };

/** The text below the fields of a document or page, as it is published: comments are in none of its parts. */
export interface MarkdownBody extends Omit<MarkdownOutline, "issues"> {
  /** Line of the file on which the text begins. */
  readonly line: number;
}
