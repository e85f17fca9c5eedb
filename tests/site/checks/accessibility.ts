import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Brings axe into each page that the tab opens from now on: faster than into each page anew. */
export async function prepareForAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** What axe finds against WCAG 2.2 AA on the page as it is shown now. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
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
      selectors: false,
      resultTypes: ["violations" as const],
      runOnly: { type: "tag" as const, values: tags },
      rules: { "target-size": { enabled: true } },
    },
  );
}
