import { markdownToMdast, type Features } from "satteri";
import { sourceOf, type MarkdownNode } from "./markdown-node.ts";

/** A text as it is published: parsed, without what its author hid, and with signs that mean themselves. */
export interface PublishedMarkdown {
  readonly text: string;
  readonly tree: MarkdownNode;
  /** Offsets of comments that hold the beginning of another one, so that nobody knows where they end. */
  readonly nested: readonly number[];
}

/**
 * Takes out of a Markdown text what is never published, here and nowhere else: comments, and definitions of links that nothing uses. And
 * puts a backslash before signs that were not meant as layout: a single tilde as in "5~10", and a star between letters and digits as in
 * "3*4" or "A*A". Lines keep their numbers, and columns too but behind such a sign.
 */
export function readMarkdown(body: string, features: Features): PublishedMarkdown {
  let text = body;
  const nested: number[] = [];
  for (let pass = 0; ; pass += 1) {
    const tree = markdownToMdast(text, { features }) as unknown as MarkdownNode;
    const edits = pass < mostPasses ? listEdits(tree, text, nested) : [];
    if (edits.length === 0) return { text, tree, nested };
    text = applyEdits(text, edits);
  }
}

/** Taking out one thing can lay open another; that ends soon. */
const mostPasses = 8;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  // What is put in at a place comes before what is replaced there.
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, Math.max(at, start)), replacement);
    at = Math.max(at, end);
  }
  return [...pieces, text.slice(at)].join("");
}

const holders = ["paragraph", "heading", "tableCell"];

function listEdits(tree: MarkdownNode, text: string, nested: number[]): Edit[] {
  const edits: Edit[] = [];
  const used = new Set<string>();
  const definitions: MarkdownNode[] = [];
  const visit = (node: MarkdownNode, holder: MarkdownNode | undefined, depth: number): void => {
    if (depth > greatestDepth) return;
    if (node.type === "html") edits.push(...editComments(node, holder, text, nested));
    else if (node.type === "delete") edits.push(...editTilde(node, text));
    else if (node.type === "emphasis" || node.type === "strong") edits.push(...editStars(node, text));
    else if (node.type === "definition") definitions.push(node);
    else if (node.type.endsWith("Reference")) used.add(node.identifier ?? "");
    const inner = holders.includes(node.type) ? node : holder;
    node.children?.forEach((child) => {
      visit(child, inner, depth + 1);
    });
  };
  visit(tree, undefined, 0);
  for (const node of definitions) {
    if (used.has(node.identifier ?? "") || node.identifier?.startsWith("^")) continue;
    edits.push(blank(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0, text));
  }
  return edits;
}

const greatestDepth = 120;

/** What stands in a part of a text is taken out, and its line ends stay. */
function blank(start: number, end: number, text: string): Edit {
  return { start, end, replacement: text.slice(start, end).replace(/[^\n]+/g, "") };
}

function editComments(node: MarkdownNode, holder: MarkdownNode | undefined, text: string, nested: number[]): Edit[] {
  const from = node.position?.start.offset ?? 0;
  return findComments(sourceOf(node, text)).flatMap(({ index, comment }): Edit[] => {
    const start = from + index;
    const end = start + comment.length;
    if (comment.slice(4).includes("<!--")) nested.push(start);
    if (!holder) return [blank(start, end, text)];
    const lines = comment.split("\n").length - 1;
    if (lines > 0) {
      // Blank lines would part the paragraph: they follow it, so that what comes after keeps its lines.
      const after = holder.position?.end.offset ?? end;
      return [
        { start, end, replacement: "" },
        { start: after, end: after, replacement: "\n".repeat(lines) },
      ];
    }
    // Spaces at the end of a line would break it.
    if (/^[ \t]*(?:\n|$)/.test(text.slice(end)))
      return [{ start: text.slice(0, start).trimEnd().length, end, replacement: "" }];
    return [{ start, end, replacement: " ".repeat(comment.length) }];
  });
}

/** The comments of a piece of HTML, up to the first that is not closed; `<!-->` and `<!--->` are whole ones. */
function findComments(html: string): { readonly index: number; readonly comment: string }[] {
  const found: { readonly index: number; readonly comment: string }[] = [];
  for (let index = html.indexOf("<!--"); index >= 0;) {
    const short = /^<!---?>/.exec(html.slice(index, index + "<!--->".length))?.[0];
    const close = html.indexOf("-->", index + "<!--".length);
    if (short === undefined && close < 0) break;
    const end = short === undefined ? close + "-->".length : index + short.length;
    found.push({ index, comment: html.slice(index, end) });
    index = html.indexOf("<!--", end);
  }
  return found;
}

function editTilde(node: MarkdownNode, text: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  return text[start] === "~" && text[start + 1] !== "~" ? [escapeAt(start), escapeAt(end - 1)] : [];
}

function editStars(node: MarkdownNode, text: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (!isStarBetweenWords(node, text)) return [];
  const width = node.type === "strong" ? 2 : 1;
  return Array.from({ length: width }, (_, index) => [escapeAt(start + index), escapeAt(end - 1 - index)]).flat();
}

/** Whether the star that begins an emphasis follows a letter or digit at once, as in "3*4 and 5*6" or in the grades "A*A*A". */
export function isStarBetweenWords(node: MarkdownNode, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return text[start] === "*" && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function escapeAt(offset: number): Edit {
  return { start: offset, end: offset, replacement: "\\" };
}
