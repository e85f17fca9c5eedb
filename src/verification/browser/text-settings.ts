import type { Page } from "playwright-core";
import { describeCutText } from "./cut-text.ts";
import { describeOverflow } from "./overflow.ts";

/** Styles that readers may set without losing any text. Words of drawings stay as drawn: their figures stand in a table too. */
const settings = {
  "as it is": "",
  // https://www.w3.org/TR/WCAG22/#text-spacing
  "with text spacing": `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  // https://www.w3.org/TR/WCAG22/#resize-text
  "with text of 200%": ":root { font-size: 200% !important }",
};

/** What is lost at the page's present width: as it is, with more space between letters, words and lines, and with text of twice the size. */
export async function findTextFaults(page: Page): Promise<string[]> {
  // In one go: asking the browser costs more than its answer. It runs the text of the functions, whatever the page's policy is.
  const look = `() => [...(${describeOverflow.toString()})(), ...(${describeCutText.toString()})()]`;
  const found = await page.evaluate<[string, string[]][]>(
    `(${trySettings.toString()})(${JSON.stringify(Object.entries(settings))}, ${look})`,
  );
  const width = page.viewportSize()?.width ?? 0;
  const known = new Set<string>();
  return found.flatMap(([setting, faults]) => {
    const fresh = faults.filter((fault) => !known.has(fault));
    for (const fault of fresh) known.add(fault);
    return fresh.map((fault) => `${setting}, ${width} px wide: ${fault}`);
  });
}

/** Runs in the browser. */
function trySettings(entries: readonly [string, string][], look: () => string[]): [string, string[]][] {
  const found = entries.map(([setting, styles]): [string, string[]] => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
    return [setting, look()];
  });
  document.adoptedStyleSheets = [];
  return found;
}
