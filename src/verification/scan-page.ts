import { drawnElements, drawnWords, elementRules } from "./element-rules.ts";
import {
  addElement,
  hasLetters,
  headings,
  isDescribedPicture,
  isKept,
  type Attribute,
  type CollectedPage,
  type PageContent,
} from "./page-content.ts";
import { readAttributes } from "./plain-attributes.ts";
import { decodePlain, hasPlainCodes } from "./plain-codes.ts";
import { areDifferent, createShapeJudge } from "./tag-shapes.ts";

/**
 * Reads a page that is written plainly: every element known, closed in its turn and standing where a browser leaves it, every value in
 * quotation marks, no code for a sign but the common ones. Of any other page it says nothing (undefined): a parser has to tell what it
 * means. It takes a fifth of a parser's time, and the engine writes no other pages unless something is wrong.
 */
export function scanPage(html: string): PageContent | undefined {
  if (unusualCharacter.test(html) || !html.isWellFormed()) return undefined;
  const [start] = /^<!DOCTYPE html>\s*(?=<html[\s>])/i.exec(html) ?? [];
  if (start === undefined) return undefined;
  const page: CollectedPage = { ids: [], targets: [], emptyHeadings: [] };
  let open: OpenElement = { name: "", marks: 0, isDrawn: false, isStrict: true, hasText: false, seen: [] };
  for (let at = start.length; at < html.length;) {
    const sign = html.indexOf("<", at);
    const text = html.slice(at, sign < 0 ? html.length : sign);
    if (text !== "" && !acceptsText(text, open)) return undefined;
    if (sign < 0) break;
    const step = readMarkup(html, sign, open, page);
    if (!step) return undefined;
    ({ at, open } = step);
  }
  return open.parent === undefined && open.seen.length > 0 ? { ...page, markupErrors: [] } : undefined;
}

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string;
  readonly parent?: OpenElement;
  /** What it and all around it are for those within, as the rules of elements mark them. */
  readonly marks: number;
  readonly isDrawn: boolean;
  readonly isStrict: boolean;
  readonly hasText: boolean;
  /** The heading in which it stands, or that it is. */
  readonly heading?: { hasWords: boolean };
  /** Names of elements directly in it, where each may stand there once. */
  readonly seen: string[];
}

interface Step {
  readonly at: number;
  readonly open: OpenElement;
}

/** What parsers report or replace: controls, other ends of lines, code points that are no characters. */
const unusualCharacter = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uDFFE\uDFFF]/;

function acceptsText(text: string, open: OpenElement): boolean {
  if (!open.hasText && /[^ \n\t]/.test(text)) return false;
  if (!hasPlainCodes(text)) return false;
  if (open.heading && !open.heading.hasWords) open.heading.hasWords = hasLetters(decodePlain(text));
  return true;
}

function readMarkup(html: string, at: number, open: OpenElement, page: CollectedPage): Step | undefined {
  const next = html.charCodeAt(at + 1);
  if (next === 0x2f) return close(html, at, open, page);
  if (next === 0x21) return skipComment(html, at, open);
  return openElement(html, at, open, page);
}

/** The end of the element that was opened last. */
function close(html: string, at: number, open: OpenElement, page: CollectedPage): Step | undefined {
  const { name, parent, heading } = open;
  const end = `</${name}>`;
  if (!parent || !html.startsWith(end, at)) return undefined;
  if (name === "html" && !open.seen.includes("body")) return undefined;
  if (heading && !heading.hasWords && headings.has(name)) page.emptyHeadings.push(name);
  return { at: at + end.length, open: parent };
}

function skipComment(html: string, at: number, open: OpenElement): Step | undefined {
  const end = html.indexOf("-->", at + 4);
  if (!html.startsWith("<!--", at) || end < 0 || open.name === "title") return undefined;
  return /^-?>|<!--|--!>|<!-?$/.test(html.slice(at + 4, end)) ? undefined : { at: end + 3, open };
}

function openElement(html: string, at: number, parent: OpenElement, page: CollectedPage): Step | undefined {
  const tag = readTag(html, at);
  if (!tag) return undefined;
  const { name, attributes, end } = tag;
  const isClosed = html.charCodeAt(end - 2) === 0x2f;
  const child = stand(name, parent);
  if (!child || (isClosed && !child.isDrawn && !child.isVoid)) return undefined;
  addElement(page, name, attributes);
  if (child.heading && isDescribedPicture(name, attributes)) child.heading.hasWords = true;
  if (name === "script") return skipScript(html, end, parent);
  return { at: end, open: isClosed || child.isVoid ? parent : child };
}

/** A tag that begins at a place: its attributes, but none where none is of interest, and where it ends. */
function readTag(html: string, at: number) {
  idleTag.lastIndex = at;
  const idle = idleTag.exec(html);
  if (idle && isIdle(idle[2] ?? "")) return { name: idle[1] ?? "", attributes: noAttributes, end: at + idle[0].length };
  tagName.lastIndex = at;
  const name = tagName.exec(html)?.[1];
  if (name === undefined) return undefined;
  const attributes: Attribute[] = [];
  const end = readAttributes(html, at + 1 + name.length, attributes);
  return end < 0 ? undefined : { name, attributes, end };
}

const tagName = /<([a-z][a-z0-9]*)(?=[\s/>])/y;
/** A tag in its simplest form, without any code for a sign. */
const idleTag = /<([a-z][a-z0-9]*)((?: [a-zA-Z_][\w-]*="[^"&]*")*)\/?>/y;
const noAttributes: readonly Attribute[] = [];
/** Nearly all tags are those of drawings and cells, of which nothing is kept. */
const isIdle = createShapeJudge((names) => areDifferent(names) && !names.some((name) => isKept(name.toLowerCase())));

/** An element as it stands in `parent`, or undefined where a browser would move it, or may. */
function stand(name: string, parent: OpenElement): (OpenElement & { readonly isVoid?: boolean }) | undefined {
  if (parent.isDrawn) {
    if (parent.isStrict || !(drawnElements.has(name) || drawnWords.has(name))) return undefined;
    return { ...parent, parent, name, isStrict: drawnWords.has(name) };
  }
  if (name === "script") return parent.name === "head" || !parent.isStrict ? { ...parent, name } : undefined;
  const rule = elementRules.get(name);
  if (!rule || rule.avoids & parent.marks) return undefined;
  if (rule.parents ? !rule.parents.includes(parent.name) : parent.isStrict) return undefined;
  // There is one page, one head before one body.
  if (parent.name === "" || parent.name === "html") {
    if (parent.seen.includes(name) || parent.seen.includes("body")) return undefined;
    if (name === "body" && !parent.seen.includes("head")) return undefined;
    parent.seen.push(name);
  }
  const heading = headings.has(name) ? { hasWords: false } : parent.heading;
  const { marks, hasText, isStrict = false, isVoid = false } = rule;
  return {
    ...{ name, parent, hasText, isStrict, isVoid, isDrawn: name === "svg", seen: [] },
    marks: parent.marks | marks,
    ...(heading ? { heading } : {}),
  };
}

/** Goes on behind a script, of which a browser reads nothing as elements unless it opens a comment. */
function skipScript(html: string, from: number, open: OpenElement): Step | undefined {
  const end = html.indexOf("</script>", from);
  if (end < 0 || /<!--|<\/?script/i.test(html.slice(from, end))) return undefined;
  return { at: end + "</script>".length, open };
}
