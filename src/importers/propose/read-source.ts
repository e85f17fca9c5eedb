import { readBlocks } from "../report/outline.ts";
import type { PrintedLine } from "../report/printed.ts";
import { readPrinted } from "../report/read-file.ts";
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
      sections.addTable(
        run.lines.map(({ cells }) => cells.map(({ text }) => text)),
        run.lines[0]?.page,
      );
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

interface LineRun {
  readonly isTable: boolean;
  readonly lines: PrintedLine[];
}

/** Two lines or more with several cells, of which some hold numbers, are a table. */
function partTables(lines: readonly PrintedLine[]): LineRun[] {
  const runs: LineRun[] = [];
  for (const line of lines) {
    const isTable = line.cells.length > 1 && line.cells.every(({ text }) => text.length < 90);
    const last = runs.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else runs.push({ isTable, lines: [line] });
  }
  const isReal = ({ isTable, lines: own }: LineRun) =>
    isTable && own.length > 1 && own.some(({ cells }) => cells.slice(1).some(({ text }) => /\d/.test(text)));
  const settled: LineRun[] = [];
  for (const run of runs) {
    const last = settled.at(-1);
    if (!isReal(run) && last && !last.isTable) last.lines.push(...run.lines);
    else settled.push({ isTable: isReal(run), lines: [...run.lines] });
  }
  return settled;
}
