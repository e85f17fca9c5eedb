import { readBlocks } from "../../report/printed/outline.ts";
import type { PrintedLine } from "../../report/printed/printed.ts";
import { readPrinted } from "../../report/printed/read-file.ts";
import { alignRows, partTables } from "./lines-of-table.ts";
import { readMarkedText } from "./read-marked-text.ts";
import { createSections } from "./sections.ts";
import type { SourceSection } from "./source.ts";

/**
 * Reads a source into its sections: a PDF or Word document by how it is set, a text by its marks where it has any (`# Heading`, tabs between cells),
 * else by its lines. `isTitle` tells of lines that are known to be titles, as those of rows that stand for a chart of their own.
 */
export async function readSource(
  bytes: Uint8Array,
  isTitle: (text: string) => boolean,
): Promise<readonly SourceSection[] | { readonly problem: string }> {
  const text = new TextDecoder().decode(bytes);
  const isBinary = text.includes("\u0000") || text.startsWith("%PDF-");
  if (!isBinary && /^#{1,6} \S/m.test(text)) return readMarkedText(text, isTitle);
  const printed = await readPrinted(bytes);
  return "problem" in printed ? printed : readPrintedLines(printed.lines, isTitle);
}

/** Lines as they are set: blocks are paragraphs and headings, and runs of lines in several cells are tables. */
function readPrintedLines(lines: readonly PrintedLine[], isTitle: (text: string) => boolean): readonly SourceSection[] {
  const sections = createSections();
  for (const run of partTables(lines)) {
    if (run.isTable) {
      sections.addTable(alignRows(run.lines), run.lines[0]?.page);
      continue;
    }
    for (const block of readBlocks(run.lines, isTitle)) {
      if (block.kind === "heading" || isTitle(block.text))
        sections.addHeading(block.text, isTitle(block.text) ? sections.deepest : headingLevel(block.size), block.page);
      else if (block.text !== "") sections.addParagraph(block.text, block.page, block.number?.toString());
    }
  }
  return sections.list();
}

/** Larger headings stand above smaller ones. */
function headingLevel(size: number): number {
  return Math.max(1, 40 - Math.round(size));
}
