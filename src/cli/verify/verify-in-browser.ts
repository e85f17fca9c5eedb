import type { Browser } from "playwright-core";
import type { BuiltPages } from "../../verification/pages/built-pages.ts";
import { isToEmbed } from "../../verification/pages/built-pages.ts";
import { sendsOn } from "../../verification/pages/links.ts";
import { pickPages } from "../../verification/pages/page-kinds.ts";
import { allTopics, visitPages, type Topic } from "../../verification/browser/visit-pages.ts";
import { readAxeSource } from "./axe-source.ts";
import { explainNoBrowser, launchBrowser } from "./launch-browser.ts";
import { serveFolder } from "./serve-folder.ts";
import type { CheckResult } from "./check-result.ts";

/** How a site is looked at in a browser. */
export interface BrowserOptions {
  /** Chromium, or a browser made from it. */
  readonly browser?: string | undefined;
  /** Whether every page is visited, and not one of each kind. */
  readonly all?: boolean;
}

/** Looks at a built site in a browser in all ways of reading; where that cannot be, says what is missing and how to get it. */
export async function verifyInBrowser(
  site: BuiltPages,
  folder: string,
  options: BrowserOptions,
): Promise<CheckResult[]> {
  const axeSource = readAxeSource();
  if (axeSource === undefined)
    return [skip("axe-core is not installed here: npm install --save-dev axe-core playwright-core")];
  let browser: Browser;
  try {
    browser = await launchBrowser(options.browser);
  } catch (error) {
    const reason = explainNoBrowser(error, options.browser);
    // A browser that was asked for and is not there is a mistake; none at all is only a check less.
    return [options.browser === undefined ? skip(reason) : { title, faults: [reason] }];
  }
  const server = await serveFolder(folder, site.hostFolder);
  try {
    const pages = choosePages(site, options.all ?? false);
    console.log(
      `In the browser: ${pages.size} of ${site.pages.size} pages${options.all ? "." : ", one of each kind. All of them: findings verify --all."}`,
    );
    const { faults } = await visitPages(browser, server.address, { pages, axeSource, walks: true });
    return (Object.keys(allTopics) as Topic[]).map((topic) => ({
      title: `${topic}: ${allTopics[topic]}`,
      faults: faults.get(topic) ?? [],
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

const title = "in a browser: accessibility and the ways of reading";

function skip(reason: string): CheckResult {
  return { title, faults: [], skipped: reason };
}

/** All pages that stay; of those that show one chart to other sites, one is enough. */
function choosePages(site: BuiltPages, all: boolean): ReadonlyMap<string, string> {
  const kinds = new Set(pickPages(site.pages).values());
  return new Map(
    [...site.pages].filter(([path, html]) => kinds.has(path) || (all && !sendsOn(html) && !isToEmbed(path))),
  );
}
