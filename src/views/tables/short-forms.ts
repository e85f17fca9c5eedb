import type { TableEntry } from "../../catalogue/catalogue.ts";
import type { Term } from "../../model/lists.ts";

/** What is read of a table to find short forms in it. */
type PrintedWords = Pick<TableEntry, "title" | "rowHeading"> & {
  readonly columns: readonly { readonly title: string }[];
  readonly rows: readonly { readonly title: string; readonly group?: string | undefined }[];
};

/** The acronyms of the glossary that printed tables have in their headings and rows, where no word is a link, from A to Z. */
export function listShortForms(
  tables: readonly PrintedWords[],
  terms: readonly Pick<Term, "term" | "acronyms">[],
): string[] {
  const printed = tables.flatMap(({ title, rowHeading, columns, rows }) => [
    ...[title, rowHeading, ...columns.map((column) => column.title)],
    ...rows.flatMap((row) => [row.title, row.group ?? ""]),
  ]);
  const words = new Set(printed.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
  const forms = terms.flatMap(({ term, acronyms = [] }) => (/\p{Ll}/u.test(term) ? acronyms : [term, ...acronyms]));
  const isPrinted = (form: string) => form.split(" ").every((word) => words.has(word) || words.has(`${word}s`));
  const isPlural = (form: string) => form.endsWith("s") && forms.includes(form.slice(0, -1));
  return [...new Set(forms.filter((form) => isPrinted(form) && !isPlural(form)))].sort((a, b) =>
    a.localeCompare(b, "en-GB"),
  );
}
