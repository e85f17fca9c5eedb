import mammoth from "mammoth";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { plain } from "./letters.ts";
import { makePlainLine } from "./read-pasted-text.ts";
import { findUnsettled } from "./unsettled-words.ts";
import { headingFont, type PrintedDocument, type PrintedLine, type ReadingProblem } from "./printed.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Reads a Word document: headings, paragraphs, lists and tables in their order. Pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<PrintedDocument | ReadingProblem> {
  const unsettled = findUnsettled(bytes);
  if (unsettled !== undefined) return { problem: unsettled };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })), ignoreEmptyParagraphs: true },
    );
    const lines: PrintedLine[] = [];
    const nodes = parseFragment(value).childNodes.filter((node) => !holdsFootnotes(node));
    for (const node of nodes) addLines(node, lines);
    if (lines.length < 5)
      return { problem: "The Word document holds next to no text. Open it and see whether it is the report." };
    return { form: "docx", pageCount: undefined, lines, isCounted: nodes.some(holdsCounted) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { problem: `The file is no Word document that can be read (${words}). Save it anew as .docx, or as PDF.` };
  }
}

/** Lines of text stand as far apart as paragraphs do, so that each is one. */
const apart = 3;

/** Adds the lines of a node; `depth` counts the lists that it stands in, since what is set in below an entry has another sign. */
function addLines(node: Node, lines: PrintedLine[], depth = 0): void {
  if (!("tagName" in node)) return;
  const add = (parts: readonly string[], options: { readonly size?: number; readonly font?: string } = {}) => {
    const texts = parts.map((part) => plain(part).replace(/\s+/g, " ").trim());
    if (texts.some((text) => text !== "")) lines.push(makePlainLine(texts, lines.length * apart, options));
  };
  const { tagName } = node;
  if (/^h[1-6]$/.test(tagName)) add([textOf(node)], { size: 20 - Number(tagName.slice(1)), font: headingFont });
  else if (tagName === "p") add(...paragraph(node));
  else if (tagName === "tr") add(cellsOf(node));
  else if (tagName === "li") add([`${depth > 1 ? "–" : "•"} ${ownText(node)}`]);
  const below = /^[ou]l$/.test(tagName) ? depth + 1 : depth;
  for (const child of node.childNodes)
    if (!["p", "tr", "h1", "h2", "h3", "h4", "h5", "h6"].includes(tagName)) addLines(child, lines, below);
}

/** Texts of a row, each in the column where it stands: a cell that spans more, or stands in the row from one above, leaves the others in their places. */
function cellsOf(row: Node): string[] {
  const texts: string[] = [];
  const taken = spansAbove(row);
  const fill = () => {
    while (taken.has(texts.length)) texts.push("");
  };
  for (const cell of elementsOf(row)) {
    fill();
    texts.push(textOf(cell), ...Array.from({ length: spanOf(cell, "colspan") - 1 }, () => ""));
  }
  return texts;
}

/** Columns of a row that cells of the rows above it reach down into. */
function spansAbove(row: Node): ReadonlySet<number> {
  const rows = "parentNode" in row && row.parentNode ? elementsOf(row.parentNode as Node) : [];
  let open: (number | undefined)[] = [];
  for (const each of rows) {
    if (each === row) break;
    const next = open.map((left = 0) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of elementsOf(each)) {
      while ((open[column] ?? 0) > 0) column += 1;
      for (let own = 0; own < spanOf(cell, "colspan"); own += 1) next[column + own] = spanOf(cell, "rowspan") - 1;
      column += spanOf(cell, "colspan");
    }
    open = next;
  }
  return new Set(Array.from(open).flatMap((left = 0, column) => (left > 0 ? [column] : [])));
}

function elementsOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes.filter((child) => "tagName" in child) : [];
}

function spanOf(cell: Node, name: "colspan" | "rowspan"): number {
  return Number(attributeOf(cell, name) ?? 1);
}

/** A short paragraph that is bold throughout is a heading. */
function paragraph(node: Node): [readonly string[], { readonly size?: number; readonly font?: string }] {
  const text = textOf(node);
  const visible = "childNodes" in node ? node.childNodes.filter((child) => textOf(child).trim() !== "") : [];
  const isBold = visible.length > 0 && visible.every((child) => "tagName" in child && child.tagName === "strong");
  return [[text], isBold && text.length < 160 ? { size: 14, font: headingFont } : {}];
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  // The mark of a footnote.
  if (attributeOf(node, "id")?.startsWith("footnote-ref-") || attributeOf(node, "id")?.startsWith("endnote-ref-"))
    return "";
  if ("tagName" in node && node.tagName === "br") return " ";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Whether a list is that of the footnotes, which the library puts at the end. */
function holdsFootnotes(node: Node): boolean {
  if (!("tagName" in node) || node.tagName !== "ol") return false;
  return node.childNodes.some((child) => /^(?:foot|end)note-\d+$/.test(attributeOf(child, "id") ?? ""));
}

/** Whether the program counts paragraphs in it. */
function holdsCounted(node: Node): boolean {
  if (!("tagName" in node)) return false;
  return node.tagName === "ol" || node.childNodes.some(holdsCounted);
}

function attributeOf(node: Node, name: string): string | undefined {
  return "attrs" in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
}

/** Text of an entry without that of lists within it. */
function ownText(node: Node): string {
  if (!("childNodes" in node)) return "";
  return node.childNodes
    .filter((child) => !("tagName" in child && /^[ou]l$/.test(child.tagName)))
    .map(textOf)
    .join("");
}
