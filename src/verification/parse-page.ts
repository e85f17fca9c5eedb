import { parse, type DefaultTreeAdapterTypes, type ParserError, type Token } from "parse5";
import {
  addElement,
  hasLetters,
  headings,
  isDescribedPicture,
  type CollectedPage,
  type PageContent,
} from "./page-content.ts";

/**
 * Reads any page with a parser. What it reports breaks the rules of HTML, or is an element that is not closed by a tag of its own, that
 * a browser makes up, or that it moves out of the one in which it is written.
 */
export function parsePage(html: string): PageContent {
  const errors: MarkupError[] = [];
  const onParseError = ({ code, startOffset, startLine, startCol }: ParserError) => {
    errors.push({ offset: startOffset, words: `${startLine}:${startCol} ${code}` });
  };
  const tree = parse(html, { onParseError, sourceCodeLocationInfo: true });
  const page: Reading = { html, errors, ids: [], targets: [], emptyHeadings: [] };
  visit(tree, undefined, page);
  const { ids, targets, emptyHeadings } = page;
  const markupErrors = errors.sort((a, b) => a.offset - b.offset).map(({ words }) => words);
  return { ids, targets, emptyHeadings, markupErrors };
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface MarkupError {
  /** From the page's first sign. */
  readonly offset: number;
  readonly words: string;
}

interface Reading extends CollectedPage {
  readonly html: string;
  readonly errors: MarkupError[];
}

/** Elements without content, which have no end. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

function visit(node: Node, parent: Element | undefined, page: Reading): void {
  if ("tagName" in node) {
    addElement(page, node.tagName, node.attrs);
    if (headings.has(node.tagName) && !hasWords(node)) page.emptyHeadings.push(node.tagName);
    checkTags(node, parent, page);
  }
  const element = "tagName" in node ? node : parent;
  if ("content" in node) visit(node.content, element, page);
  if (!("childNodes" in node)) return;
  checkOrder(node.childNodes, page);
  for (const child of node.childNodes) visit(child, element, page);
}

/** Whether an element has tags of its own, within those of the one that holds it. */
function checkTags(element: Element, parent: Element | undefined, page: Reading): void {
  const { tagName, sourceCodeLocation: own } = element;
  const outer = parent?.sourceCodeLocation;
  if (!own) {
    report(page, outer ?? { startOffset: 0, startLine: 1, startCol: 1 }, `<${tagName}> is not written`);
    return;
  }
  const { startOffset, startTag = own } = own;
  const hasNoEnd = voidElements.has(tagName) || page.html[startTag.endOffset - 2] === "/";
  if (!own.endTag && !hasNoEnd) report(page, own, `<${tagName}> is not closed`);
  if (outer && (startOffset < outer.startOffset || startOffset > (outer.endTag ?? { startOffset }).startOffset))
    report(page, own, `<${tagName}> is moved by browsers`);
}

/** Whether what stands in an element comes in the order of the text: what a table cannot hold is moved before it. */
function checkOrder(children: readonly Node[], page: Reading): void {
  children.forEach((child, index) => {
    const own = child.sourceCodeLocation;
    const next = children[index + 1]?.sourceCodeLocation;
    if (own && next && next.startOffset < own.startOffset)
      report(page, own, `${child.nodeName === "#text" ? "a text" : `<${child.nodeName}>`} is moved by browsers`);
  });
}

type Place = Pick<Token.Location, "startOffset" | "startLine" | "startCol">;

function report({ errors }: Reading, { startOffset, startLine, startCol }: Place, words: string): void {
  errors.push({ offset: startOffset, words: `${startLine}:${startCol} ${words}` });
}

/** Whether there is anything in an element that is read out or seen: letters or figures, or a picture with a description. */
function hasWords(node: Node): boolean {
  if (node.nodeName === "#text") return hasLetters((node as DefaultTreeAdapterTypes.TextNode).value);
  if ("tagName" in node && isDescribedPicture(node.tagName, node.attrs)) return true;
  return "childNodes" in node && node.childNodes.some(hasWords);
}
