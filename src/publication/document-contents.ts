import type { DocumentEntry } from "../catalogue/catalogue.ts";
import type { DocumentHeading } from "./document-html.ts";

/** An entry of a document's contents with the sections below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly children: readonly ContentsEntry[];
}

/** The contents of a document's page: what the page adds before and after the text, and the text's first two levels. */
export function listContents(document: DocumentEntry, headings: readonly DocumentHeading[]): ContentsEntry[] {
  const own = (id: string, text: string, there: boolean): ContentsEntry[] =>
    there ? [{ id, text, children: [] }] : [];
  const sections: { id: string; text: string; children: ContentsEntry[] }[] = [];
  for (const { depth, id, text } of headings) {
    if (depth === 2) sections.push({ id, text, children: [] });
    else if (depth === 3) sections.at(-1)?.children.push({ id, text, children: [] });
  }
  return [
    ...own("judgements", "Judgements", (document.judgements ?? []).length > 0),
    ...own("notes", "Notes to readers", document.notes !== undefined),
    ...sections,
    ...own("recommendations", "What it asks for", (document.recommendations ?? []).length > 0),
    ...own("figures", "Figures from this document", document.indicatorIds.length > 0),
  ];
}
