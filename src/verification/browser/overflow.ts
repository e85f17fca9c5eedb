import type { Page } from "playwright-core";

/** What makes a page wider than its window at the page's present width: readers would have to scroll sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(describeOverflow);
}

/** The same, for use in the browser. */
export function describeOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const reaching = (edge: (element: Element) => number) =>
    [...document.body.querySelectorAll("*")].filter(
      (element) => edge(element) > clientWidth && !scrolls(element.parentElement),
    );
  const boxes = reaching((element) => element.getBoundingClientRect().right);
  // A word that is too long for its box does not widen it.
  const wide =
    boxes.length > 0
      ? boxes
      : reaching((element) => element.getBoundingClientRect().left + element.scrollWidth).reverse();
  const shown = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
  return [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px: ${shown.join(" ")}`];
}
