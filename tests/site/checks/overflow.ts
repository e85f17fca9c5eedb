import type { Page } from "playwright-core";

/** What makes a page wider than its window at the page's present width: readers would have to scroll sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth && !scrolls(element.parentElement),
    );
    const shown = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px: ${shown.join(" ")}`];
  });
}
