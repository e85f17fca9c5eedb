import type axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Brings axe, of which this is the script, into each page that the tab opens from now on: faster than into each page anew. */
export async function prepareForAxe(page: Page, axeSource: string): Promise<void> {
  await page.addInitScript({ content: axeSource });
}

/** What axe finds against WCAG 2.2 AA on the page as it is shown now. A page that was not prepared for it needs its script. */
export async function findAccessibilityFaults(page: Page, axeSource = ""): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async (options) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`),
      );
    },
    {
      preload: false,
      iframes: false,
      selectors: false,
      resultTypes: ["violations" as const],
      runOnly: { type: "tag" as const, values: tags },
      rules: { "target-size": { enabled: true } },
    },
  );
}
