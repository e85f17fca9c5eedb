import type { Page } from "playwright-core";

/** Width of what is printed on A4 within the margins of `src/styles/_print.scss`, in CSS pixels. */
const paper = { portrait: 657, landscape: 986 };

/** What is lost or out of place where the page is printed. */
export async function findPrintFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const faults: string[] = [];
  for (const [orientation, width] of Object.entries(paper)) {
    await page.setViewportSize({ width, height: 900 });
    const { found, hasWidePages } = await page.evaluate(readPrintedPage, orientation === "landscape");
    faults.push(...found);
    if (!hasWidePages) break;
  }
  await page.emulateMedia({ media: null });
  return [...new Set(faults)].slice(0, 5);
}

/** Runs in the browser. `isAcross` asks about the sections that are printed across, on pages named “wide”. */
function readPrintedPage(isAcross: boolean): { found: string[]; hasWidePages: boolean } {
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const wide = new Set(
    [...document.querySelectorAll("main :is(section, .table-frame)")].filter(
      (section) => getComputedStyle(section).getPropertyValue("page") === "wide",
    ),
  );
  const isOnWidePage = (element: Element | null): boolean =>
    element !== null && (wide.has(element) || (wide.size > 0 && isOnWidePage(element.parentElement)));
  const onThesePages = [...document.querySelectorAll("body *:not(svg *)")].filter(
    (element) => isOnWidePage(element) === isAcross,
  );
  const seen = onThesePages.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const widths = seen
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `Wider than the paper: ${name(element)}`);
  const clipped = seen
    .filter((element) => {
      if (element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1)
        return false;
      const { display, overflowX, overflowY } = getComputedStyle(element);
      const isOver =
        (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      return isOver && element.clientWidth > 1 && element.clientHeight > 1 && !display.startsWith("inline");
    })
    .map((element) => `Paper cannot be scrolled: ${name(element)}`);
  const onScreenOnly =
    "nav, form, button, [hidden], [data-made-by-script], .downloads, .chart__take, .screen-only, .govuk-skip-link";
  const shown = new Set(seen);
  const words = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption";
  const lost = onThesePages
    .filter((element) => !shown.has(element) && element.matches(`main :is(${words})`) && !element.closest(onScreenOnly))
    .filter((element) => element.textContent.trim() !== "")
    .map((element) => `Is not printed: ${name(element)}`);
  const useless = seen
    .filter((element) => element.matches("nav, form, button, .downloads, .chart__take, .screen-only, .govuk-skip-link"))
    .map((element) => `Of no use on paper: ${name(element)}`);
  return { found: [...widths, ...clipped, ...lost, ...useless], hasWidePages: wide.size > 0 };
}
