import { attributeOf, listElements, textOf, type HtmlElement } from "./html.ts";

/** What is wrong with the frame of a page: its language, its title, the order of its headings, and words that no person wrote. */
export function findStructureFaults(html: string): string[] {
  const elements = listElements(html);
  const headings = elements.filter((element) => /^h[1-6]$/.test(element.tagName));
  const mainHeadings = headings.filter((element) => element.tagName === "h1");
  const language = elements.find((element) => element.tagName === "html");
  return [
    ...(language && attributeOf(language, "lang") ? [] : ["The page does not name its language."]),
    ...(titleOf(html) === "" ? ["The page has no title."] : []),
    ...(mainHeadings.length === 1 ? [] : [`The page has ${mainHeadings.length} first-level headings.`]),
    ...headings.filter((heading) => textOf(heading) === "").map((heading) => `A ${heading.tagName} is empty.`),
    ...headings.flatMap((heading, index) => describeSkip(headings[index - 1], heading)),
    ...elements.flatMap(findMachineWords),
  ];
}

/** What a template writes where a value is missing or a condition stands for words. */
const machineWords = /^(?:true|false|undefined|null|NaN|\[object Object\])$|\bundefined\b|\[object Object\]|\bNaN\b/;

function findMachineWords(element: HtmlElement): string[] {
  if (["script", "style", "code"].includes(element.tagName)) return [];
  return element.childNodes.flatMap((node) =>
    "value" in node && machineWords.test(node.value.trim())
      ? [`A ${element.tagName} says “${node.value.trim().slice(0, 60)}”.`]
      : [],
  );
}

/** Titles that stand on several pages, with the pages. */
export function findRepeatedTitles(pages: ReadonlyMap<string, string>): string[] {
  const pathsByTitle = Map.groupBy(pages.keys(), (path) => titleOf(pages.get(path) ?? ""));
  return [...pathsByTitle]
    .filter(([, paths]) => paths.length > 1)
    .map(([title, paths]) => `“${title}” is the title of ${paths.join(" and ")}.`);
}

function titleOf(html: string): string {
  const title = listElements(html).find((element) => element.tagName === "title" && isInHead(element));
  return title ? textOf(title) : "";
}

/** Drawings have titles of their own. */
function isInHead(element: HtmlElement): boolean {
  return element.parentNode?.nodeName === "head";
}

function describeSkip(before: HtmlElement | undefined, heading: HtmlElement): string[] {
  const level = Number(heading.tagName.slice(1));
  const levelBefore = before ? Number(before.tagName.slice(1)) : 0;
  return level > levelBefore + 1
    ? [`The heading “${textOf(heading)}” is a ${heading.tagName} after ${before ? before.tagName : "none"}.`]
    : [];
}
