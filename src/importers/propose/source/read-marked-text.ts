import { createSections } from "./sections.ts";
import type { SourceSection } from "./source.ts";

const heading = /^(#{1,6})\s+(.+?)\s*#*$/;
/** A line in bold type alone is a heading below all others. */
const boldLine = /^(?:[-*]\s+)?\*\*([^*]{3,100})\*\*:?$/;
const boldLevel = 50;

/**
 * Reads a text with marks: `#` before headings, tabs or `|` between the cells of tables, an empty line between paragraphs, a form feed between pages.
 * Types of letter and raised numbers are taken out.
 */
export function readMarkedText(text: string, isTitle: (text: string) => boolean): readonly SourceSection[] {
  const sections = createSections();
  let page = text.includes("\f") ? 1 : undefined;
  let paragraph: string[] = [];
  let rows: string[][] = [];
  const close = () => {
    if (paragraph.length > 0) sections.addParagraph(paragraph.join(" "), page);
    if (rows.length > 0) sections.addTable(rows, page);
    [paragraph, rows] = [[], []];
  };
  for (const printed of text.replace(/\r\n?/g, "\n").split("\n")) {
    if (printed.includes("\f")) {
      close();
      page = (page ?? 0) + 1;
    }
    const line = printed.replaceAll("\f", "");
    const plain = takeOutMarks(line);
    const cells = splitCells(line);
    const [, marks, title] = heading.exec(line) ?? [];
    const bold = boldLine.exec(line.trim())?.[1];
    if (cells && cells.some((cell) => cell !== "")) {
      if (rows.length === 0) close();
      if (!cells.every((cell) => /^:?-*:?$/.test(cell) && cell !== "")) rows.push(cells);
    } else if (marks !== undefined && title !== undefined) {
      close();
      sections.addHeading(takeOutMarks(title), marks.length, page);
    } else if (plain !== "" && isTitle(plain)) {
      close();
      sections.addHeading(plain, sections.deepest, page);
    } else if (bold !== undefined && !/[.;,]$/.test(bold.trim())) {
      close();
      sections.addHeading(takeOutMarks(bold), boldLevel, page);
    } else if (plain === "") close();
    else {
      if (rows.length > 0 || /^\s*(?:[-*•]|\d+\.(?:\d+\.?)?)\s/.test(line)) close();
      paragraph.push(plain.replace(/^[-*•]\s+/, ""));
    }
  }
  close();
  return sections.list();
}

/** The cells of a row; undefined where the line is none. */
function splitCells(line: string): string[] | undefined {
  const piped = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (piped !== undefined) return piped.split("|").map(takeOutMarks);
  const [, label, figure] = /^([A-Z][A-Za-z ]{0,24}?) ?: *(\**\(?[-+]?[\d.,]+%?\)?\**) *$/.exec(line) ?? [];
  if (label !== undefined && figure !== undefined) return [`${label}:`, takeOutMarks(figure)];
  if (!line.includes("\t")) return undefined;
  return line.split("\t").map(takeOutMarks);
}

/** A text without types of letter, marks of HTML and what an entity stands for. */
function takeOutMarks(text: string): string {
  return text
    .replace(/\s*<sup>\s*([a-z]{2})\s*<\/sup>/gi, "$1")
    .replace(/<sup>[^<]*<\/sup>/gi, "")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
