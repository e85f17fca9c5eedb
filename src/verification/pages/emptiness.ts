import { attributeOf, describeElement, listElements, textOf, type HtmlElement } from "./html.ts";

/** Elements that show something without text. */
const shown = ["svg", "img", "input", "select", "textarea", "button", "table", "hr"];

/** Headings over nothing, lists and navigation without entries, and counts that no person would write. What only a script fills is hidden. */
export function findEmptyPlaces(html: string): string[] {
  const main = listElements(html).find(({ tagName }) => tagName === "main");
  const elements = main ? listWithin(main).filter((element) => !isHidden(element)) : [];
  return [
    ...listBareHeadings(elements),
    ...elements
      .filter(({ tagName }) => ["ul", "ol", "dl", "nav", "tbody"].includes(tagName))
      .filter((element) => textOf(element) === "")
      .map((element) => `${describeElement(element)} is empty.`),
    ...elements.flatMap(findUnwrittenWords),
  ];
}

/** What the engine counts. Officers may write of other things that there are none. */
const counted =
  "documents?|indicators?|statements?|recommendations?|terms?|tables?|meetings?|areas?|authorities|entries|pages|topics?|plans?|judgements?|corrections?|records?|stages?|observations?";
/** What a template writes where a list is empty or has one entry. */
const unwritten = new RegExp(
  [
    `(?:^|[\\s(])0 (?:${counted})\\b`,
    `\\b[Aa]ll (?:[01]|2) (?:${counted})\\b`,
    "(?:^|[\\s(])1 (?:documents|indicators|statements|recommendations|terms|tables|meetings|areas|figures|entries)\\b",
    "^[,;:.]",
    ",\\s*,",
  ].join("|"),
);

function findUnwrittenWords(element: HtmlElement): string[] {
  if (!/^(?:h[1-6]|p|li|dt|dd|summary|a)$/.test(element.tagName)) return [];
  const text = textOf(element);
  return unwritten.test(text) ? [`${element.tagName} says “${text.slice(0, 80)}”.`] : [];
}

/** Headings after which the next of the same or a higher level, or the end, follows at once. */
function listBareHeadings(elements: readonly HtmlElement[]): string[] {
  return elements.flatMap((heading, index) => {
    const level = levelOf(heading);
    if (level === undefined) return [];
    const inside = new Set(listWithin(heading));
    const next = elements.findIndex((item, at) => at > index && levelOf(item) !== undefined);
    const between = elements.slice(index + 1, next < 0 ? undefined : next).filter((element) => !inside.has(element));
    const after = elements[next];
    const isOver = after && (levelOf(after) ?? 0) > level;
    const hasContent = between.some((element) => shown.includes(element.tagName) || hasOwnText(element));
    return isOver || hasContent || isAgendaItem(heading)
      ? []
      : [`The heading “${textOf(heading)}” stands over nothing.`];
  });
}

/** Of some items of a meeting only number and title are known. */
function isAgendaItem(heading: HtmlElement): boolean {
  return heading.parentNode?.nodeName === "section" && /^\d+[a-z]?\. /.test(textOf(heading));
}

function levelOf({ tagName }: HtmlElement): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined;
}

/** Whether an element has text that is not within another element; what encloses the next heading has none of its own. */
function hasOwnText(element: HtmlElement): boolean {
  return element.childNodes.some((node) => node.nodeName === "#text" && "value" in node && node.value.trim() !== "");
}

function listWithin(element: HtmlElement): HtmlElement[] {
  return element.childNodes.flatMap((node) => ("tagName" in node ? [node, ...listWithin(node)] : []));
}

function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, "hidden") !== undefined || /\bvisually-hidden\b/.test(attributeOf(element, "class") ?? ""))
    return true;
  const { parentNode } = element;
  return parentNode !== null && "tagName" in parentNode && isHidden(parentNode);
}
