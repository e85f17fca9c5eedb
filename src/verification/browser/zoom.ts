import type { Page } from "playwright-core";
import { describeCutText } from "./cut-text.ts";
import { findOverflow } from "./overflow.ts";

/** A window of 1280 by 1024 pixels at a zoom of 400%: https://www.w3.org/TR/WCAG22/#reflow */
const zoomedWindow = { width: 320, height: 256 };

/** What cannot be read in a window as small as a high zoom makes it. */
export async function findZoomFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(zoomedWindow);
  return [
    ...(await findOverflow(page)),
    ...(await page.evaluate(describeCutText)),
    ...(await page.evaluate(describeHiddenParts)),
  ];
}

/** Runs in the browser. */
async function describeHiddenParts(): Promise<string[]> {
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const root = document.documentElement;
  const faults = new Set<string>();
  const lowest = [...document.body.querySelectorAll("p, li, td, h2, a, footer")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect().bottom + scrollY);
  const end = lowest.reduce((one, other) => Math.max(one, other), 0);
  for (const share of [0, 0.5, 1]) {
    scrollTo({ top: share * (root.scrollHeight - innerHeight), behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const rows = Array.from({ length: 16 }, (_, row) => ((row + 0.5) * innerHeight) / 16);
    const lying = rows.map((y) => findLyingOver(y)).filter((element) => element !== undefined);
    // More than a third of the height is lost to what does not scroll.
    if (lying.length > rows.length / 3 && lying[0])
      faults.add(`Covers ${lying.length} of ${rows.length} parts of the window: ${name(lying[0])}`);
  }
  const stays = [root, document.body].some((element) => /^(hidden|clip)$/.test(getComputedStyle(element).overflowY));
  if (stays && end > innerHeight + 1) faults.add("The page cannot be scrolled.");
  if (scrollY + innerHeight < end - 1)
    faults.add(`The page ends ${Math.round(end - scrollY - innerHeight)} px too early.`);
  scrollTo({ top: 0, behavior: "instant" });
  return [...faults];

  function findLyingOver(y: number): Element | undefined {
    const found = [0.25, 0.5, 0.75].flatMap((x) => document.elementFromPoint(x * innerWidth, y) ?? []);
    return found.flatMap((element) => stuckAncestor(element) ?? [])[0];
  }

  function stuckAncestor(element: Element | null): Element | undefined {
    if (!element || element === root) return undefined;
    const { position } = getComputedStyle(element);
    return position === "fixed" || position === "sticky" ? element : stuckAncestor(element.parentElement);
  }
}
