import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of a page in the order of the document, also those within templates. The page that was asked for last is not parsed again. */
export function listElements(html: string): readonly HtmlElement[] {
  if (last?.html === html) return last.elements;
  const elements: HtmlElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements);
  last = { html, elements };
  return elements;
}

let last: { readonly html: string; readonly elements: readonly HtmlElement[] } | undefined;

/** The value of an attribute as it is read, entities resolved; undefined where the element has none. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text within an element, white space as single spaces. */
export function textOf(element: HtmlElement): string {
  return readText(element).replace(/\s+/g, " ").trim();
}

/** The start tag in brief, to find the element by. */
export function describeElement(element: HtmlElement): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("");
  return `<${element.tagName}${attributes}>`.slice(0, 150);
}

function collect(node: DefaultTreeAdapterTypes.Node, elements: HtmlElement[]): void {
  if ("tagName" in node) elements.push(node);
  if ("content" in node) collect(node.content, elements);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, elements);
}

function readText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(readText).join("") : "";
}
