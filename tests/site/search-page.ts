import type { Locator, Page } from "playwright-core";

/** The search page as a reader uses it. */
export interface SearchReader {
  readonly search: (query: string) => Promise<void>;
  /** Waits until the index is there: the filters get their values from it. */
  readonly waitForStart: () => Promise<void>;
  /** Titles of the pages shown, as soon as there is an answer. */
  readonly waitForResults: () => Promise<string[]>;
  readonly titles: () => Promise<string[]>;
  readonly status: () => Promise<string>;
  readonly countFound: () => Promise<number>;
  readonly resultOf: (title: string) => Locator;
  readonly tabTo: (selector: string) => Promise<void>;
}

/** A reader of the search page of the site at `address`. */
export function createSearchReader(page: Page, address: string): SearchReader {
  const results = page.locator("#search-results > li");
  const titles = () => results.locator("h3").allInnerTexts();
  const status = () => page.locator("#search-status").innerText();
  const waitForStart = () => page.locator('[data-filter="Kind"] option').nth(1).waitFor({ state: "attached" });
  const waitForResults = async () => {
    await page.locator("#search-status").filter({ hasText: /found/i }).waitFor();
    return titles();
  };
  return {
    titles,
    status,
    waitForStart,
    waitForResults,
    search: async (query) => {
      await page.goto(`${address}search/`);
      await waitForStart();
      await page.getByRole("searchbox").fill(query);
      await page.getByRole("button", { name: "Search" }).click();
      await waitForResults();
    },
    countFound: async () => Number(/^(\d+) pages? found/.exec(await status())?.[1]),
    resultOf: (title) => results.filter({ has: page.getByRole("link", { name: title, exact: true }) }),
    tabTo: async (selector) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`The Tab key does not lead to ${selector}.`);
    },
  };
}
