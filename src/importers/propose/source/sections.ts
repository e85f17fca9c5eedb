import type { SourcePart, SourceSection } from "./source.ts";

interface OpenSection {
  readonly headings: readonly string[];
  readonly page: number | undefined;
  readonly parts: SourcePart[];
}

/** Puts headings, paragraphs and tables into sections, in the order in which they come. */
export interface SectionMaker {
  /** A level below that of every heading of a text. */
  readonly deepest: number;
  /** Begins a section: below all headings before of a lower level. */
  addHeading(text: string, level: number, page?: number): void;
  addParagraph(text: string, page?: number, number?: string): void;
  addTable(rows: readonly (readonly string[])[], page?: number): void;
  list(): readonly SourceSection[];
}

function isProse(cell: string): boolean {
  return cell.length > 80 && cell.split(" ").length > 12 && /[.!?](?:\s|$)/.test(cell);
}

/** Puts the parts of a document, given in their order, under their headings. */
export function createSections(): SectionMaker {
  const sections: OpenSection[] = [];
  const path: { readonly text: string; readonly level: number }[] = [];
  const current = (page: number | undefined): OpenSection => {
    const last = sections.at(-1);
    if (last) return last;
    const first: OpenSection = { headings: [], page, parts: [] };
    sections.push(first);
    return first;
  };
  return {
    deepest: 99,
    addHeading(text, level, page) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      path.push({ text, level });
      sections.push({ headings: path.map((heading) => heading.text), page, parts: [] });
    },
    addParagraph(text, page, number) {
      const own = /^(\d+(?:\.\d+)+)\.?\s+(\S.*)$/s.exec(text);
      current(page).parts.push({
        kind: "paragraph",
        paragraph: { text: own?.[2] ?? text, page, number: own?.[1] ?? number },
      });
    },
    addTable(rows, page) {
      const { parts } = current(page);
      const before = parts.at(-1);
      const line = before?.kind === "paragraph" ? before.paragraph.text : undefined;
      const caption = line !== undefined && line.length < 120 && !/[.!?;]$/.test(line.trim()) ? line : undefined;
      parts.push({ kind: "table", table: { rows, page, caption } });
      // A cell of sentences is a comment that was put into a table.
      for (const cell of rows.flat().filter(isProse)) this.addParagraph(cell, page);
    },
    list: () => sections,
  };
}
