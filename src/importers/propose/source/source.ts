/** A paragraph, or an entry of a list, as the source prints it. */
export interface SourceParagraph {
  readonly text: string;
  /** Page on which it begins, counted from 1; undefined where the source has no pages. */
  readonly page: number | undefined;
  /** Its number in the source: `1.5`, `23`. */
  readonly number: string | undefined;
}

/** A printed table: rows of cells, without markup. Rows may have fewer cells than the longest. */
export interface SourceTable {
  readonly rows: readonly (readonly string[])[];
  readonly page: number | undefined;
  /** A short line just above it that is no sentence, if there is one. */
  readonly caption: string | undefined;
}

/** What stands under one heading, up to the next. */
export interface SourceSection {
  /** The headings that it stands under, the outermost first; its own last. */
  readonly headings: readonly string[];
  readonly page: number | undefined;
  /** Paragraphs and tables in the order in which they are printed. */
  readonly parts: readonly SourcePart[];
}

export type SourcePart =
  | { readonly kind: "paragraph"; readonly paragraph: SourceParagraph }
  | { readonly kind: "table"; readonly table: SourceTable };

/** Where a paragraph or a table of a section stands, for an officer: "Key stage 1, page 9", "Summary, paragraph 1.5". */
export function describeSourcePlace(
  { headings, page: sectionPage }: SourceSection,
  { number, page = sectionPage }: { readonly number?: string | undefined; readonly page?: number | undefined },
): string {
  const named = headings.slice(-2).map((heading) => heading.trim());
  return [
    ...(named.length > 0 ? named : ["Beginning"]),
    ...(number === undefined ? [] : [`paragraph ${number}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
  ].join(", ");
}

/** The paragraphs of a section. */
export function paragraphsOf({ parts }: SourceSection): SourceParagraph[] {
  return parts.flatMap((part) => (part.kind === "paragraph" ? [part.paragraph] : []));
}

/** The tables of a section. */
export function tablesOf({ parts }: SourceSection): SourceTable[] {
  return parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
}

/** Where the tables of a section stand, for an officer. */
export function describeTablePlace(section: SourceSection): string {
  return `${describeSourcePlace(section, tablesOf(section)[0] ?? {})}, table`;
}
