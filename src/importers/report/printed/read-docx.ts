import mammoth from "mammoth";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { plain } from "./letters.ts";
import { makePlainLine } from "./read-pasted-text.ts";
import { headingFont, type PrintedDocument, type PrintedLine, type ReadingProblem } from "./printed.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Reads a Word document: headings, paragraphs, lists and tables in their order. Pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<PrintedDocument | ReadingProblem> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })), ignoreEmptyParagraphs: true },
    );
    const lines: PrintedLine[] = [];
    for (const node of parseFragment(value).childNodes) addLines(node, lines);
    if (lines.length < 5)
      return { problem: "The Word document holds next to no text. Open it and see whether it is the report." };
    return { form: "docx", pageCount: undefined, lines, isCounted: /<ol>/.test(value) };
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
  else if (tagName === "tr") add(node.childNodes.filter((cell) => "tagName" in cell).map(textOf));
  else if (tagName === "li") add([`${depth > 1 ? "–" : "•"} ${ownText(node)}`]);
  const below = /^[ou]l$/.test(tagName) ? depth + 1 : depth;
  for (const child of node.childNodes)
    if (!["p", "tr", "h1", "h2", "h3", "h4", "h5", "h6"].includes(tagName)) addLines(child, lines, below);
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
  if ("tagName" in node && node.tagName === "br") return " ";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Text of an entry without that of lists within it. */
function ownText(node: Node): string {
  if (!("childNodes" in node)) return "";
  return node.childNodes
    .filter((child) => !("tagName" in child && /^[ou]l$/.test(child.tagName)))
    .map(textOf)
    .join("");
}
