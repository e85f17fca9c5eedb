import { parse, type DefaultTreeAdapterTypes, type ParserError } from "parse5";

/** What the checks of a built site need to know of one page. */
export interface PageContent {
  /** Every id, as often as it stands there. */
  readonly ids: readonly string[];
  /** Addresses that elements name: links, pictures, scripts, forms, redirects. */
  readonly targets: readonly PageTarget[];
  /** Headings without words, as `h2`. */
  readonly emptyHeadings: readonly string[];
  /** What breaks the rules of HTML, with line and column in the page. */
  readonly markupErrors: readonly string[];
}

/** An address that an element of a page names. */
export interface PageTarget {
  /** Name of the element, for example `a`. */
  readonly element: string;
  readonly address: string;
  /** Whether the browser loads it with the page, as it does pictures, styles and scripts. */
  readonly isLoaded: boolean;
}

/**
 * Reads a page as a browser does. Finding errors in its markup doubles the time: without `isStrict` it is left out, for pages that show again
 * what another page shows.
 */
export function readPage(html: string, isStrict = true): PageContent {
  const markupErrors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) => {
    markupErrors.push(`${startLine}:${startCol} ${code}`);
  };
  const tree = parse(html, isStrict ? { onParseError } : {});
  const page = { ids: [] as string[], targets: [] as PageTarget[], emptyHeadings: [] as string[], markupErrors };
  visit(tree, page);
  return page;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Collected {
  readonly ids: string[];
  readonly targets: PageTarget[];
  readonly emptyHeadings: string[];
}

function visit(node: Node, page: Collected): void {
  if ("tagName" in node) collect(node, page);
  if ("content" in node) visit(node.content, page);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, page);
}

/** What each attribute that holds an address does with it, whatever the element. */
const addressAttributes: Readonly<Record<string, "leads" | "loads">> = {
  href: "leads",
  action: "leads",
  cite: "leads",
  src: "loads",
  poster: "loads",
  data: "loads",
  srcset: "loads",
};

function collect(element: Element, page: Collected): void {
  const { tagName } = element;
  for (const { name, value } of element.attrs) {
    if (name === "id") page.ids.push(value);
    const use = addressAttributes[name];
    if (use !== undefined)
      for (const address of name === "srcset" ? splitSourceSet(value) : [value])
        page.targets.push({ element: tagName, address, isLoaded: use === "loads" || isLoadedLink(element) });
  }
  const redirect = tagName === "meta" ? readRedirect(element) : undefined;
  if (redirect !== undefined) page.targets.push({ element: tagName, address: redirect, isLoaded: false });
  if (/^h[1-6]$/.test(tagName) && !hasWords(element)) page.emptyHeadings.push(tagName);
}

/** Styles, icons and the like; a `link` to another page, as to the canonical one, is only named. */
function isLoadedLink(element: Element): boolean {
  if (element.tagName !== "link") return element.tagName === "use" || element.tagName === "image";
  return /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/.test(attributeOf(element, "rel") ?? "");
}

/** The end of a page that only sends readers on, as in `<meta http-equiv="refresh" content="0; url=../x/">`. */
function readRedirect(element: Element): string | undefined {
  if (attributeOf(element, "http-equiv")?.toLowerCase() !== "refresh") return undefined;
  return /url=(.*)$/i.exec(attributeOf(element, "content") ?? "")?.[1];
}

function splitSourceSet(value: string): string[] {
  return value.split(",").flatMap((part) => part.trim().split(/\s/)[0] ?? []);
}

/** Letters that are counted as such and show nothing: the fillers of Korean. */
const blankLetters = /[\u115F\u1160\u3164\uFFA0]/gu;

/** Whether there is anything in an element that is read out or seen: letters or figures, or a picture with a description. */
function hasWords(node: Node): boolean {
  if (node.nodeName === "#text") {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    return /[\p{L}\p{N}\p{S}]/u.test(value.replace(blankLetters, ""));
  }
  if ("tagName" in node && node.tagName === "img" && (attributeOf(node, "alt") ?? "").trim() !== "") return true;
  return "childNodes" in node && node.childNodes.some(hasWords);
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
