import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/cli/launch-browser.ts";
import { judgedQueries as judged } from "./judged-queries.ts";
import { serveFolder, type SiteServer } from "../../src/cli/serve-folder.ts";

const project = join(import.meta.dirname, "../..");
const site = join(project, "dist");

/** At least this share of the queries is answered in the first three results. */
const leastShare = 0.9;

/** A query with the place of the first result that answers it, from 1; 0 where none of the first ten does. */
interface Outcome {
  readonly query: string;
  readonly heldOut: boolean;
  readonly place: number;
}

const isBuilt = existsSync(join(site, "search-index"));

describe.skipIf(!isBuilt)(
  `${judged.length} judged queries${isBuilt ? "" : " (there is no built site: skipped)"}`,
  () => {
    let server: SiteServer;
    let browser: Browser;
    const outcomes: Outcome[] = [];

    beforeAll(async () => {
      [server, browser] = await Promise.all([serveFolder(site), launchBrowser()]);
      const page = await browser.newPage();
      await page.goto(`${server.address}search/`);
      for (const { query, heldOut = false, finds } of judged) {
        await page.getByRole("searchbox").fill(query);
        await page.keyboard.press("Enter");
        await page
          .locator("#search-status")
          .filter({ hasText: `“${query}”` })
          .waitFor();
        const links = page.locator("#search-results > li h3 a");
        const found = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)));
        const addresses = found.map(({ pathname, hash }) => `${pathname}${hash}`);
        outcomes.push({ query, heldOut, place: addresses.findIndex((address) => finds.includes(address)) + 1 });
      }
    }, 600_000);

    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    test("ask for pages that exist, and for no query twice", () => {
      const missing = judged
        .flatMap(({ finds }) => finds)
        .filter((address) => {
          const [path = "", anchor] = address.split("#");
          const file = join(site, path, "index.html");
          return !existsSync(file) || (anchor !== undefined && !readFileSync(file, "utf8").includes(`id="${anchor}"`));
        });
      expect(missing).toEqual([]);
      expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
      expect(judged.length).toBeGreaterThanOrEqual(50);
    });

    test.each([
      ["tuned to", false],
      ["held out", true],
    ])("%s: nine in ten are answered in the first three results", (name, heldOut) => {
      const own = outcomes.filter((outcome) => outcome.heldOut === heldOut);
      const within = (most: number) => own.filter(({ place }) => place > 0 && place <= most).length;
      const missed = own.filter(({ place }) => place === 0 || place > 3);
      console.info(
        `${name}: ${own.length} queries, answered first ${within(1)}, in the first three ${within(3)}, in the first ten ${within(10)}` +
          missed
            .map(({ query, place }) => `\n  missed: ${query} (${place === 0 ? "not in ten" : `place ${place}`})`)
            .join(""),
      );
      expect(within(3) / own.length).toBeGreaterThanOrEqual(leastShare);
    });
  },
);
