import type { BuiltPages } from "./built-pages.ts";
import { attributeOf, listElements } from "./html.ts";

/**
 * Greatest sizes in bytes after gzip. A page's styles and a page of figures fit the first round trips of a slow connection; a folded table of all
 * authorities comes after what is read first, and may be half as much again; a long document is read for longer than it loads.
 * https://www.rfc-editor.org/rfc/rfc6928 (14 kB)
 */
export const budgets = {
  styles: 10_000,
  indicator: 14_000,
  indicatorWithAuthorities: 20_000,
  page: 150_000,
  chartScript: 4_000,
};

/** Pages, styles and scripts that keep readers on slow connections waiting. */
export function findBudgetFaults(site: BuiltPages): string[] {
  const styles = [...site.files].filter((path) => path.endsWith(".css") && !path.startsWith("search-index/"));
  const ofStyles = styles.reduce((sum, path) => sum + site.weigh(path), 0);
  return [
    ...(ofStyles > budgets.styles ? [`The styles weigh ${ofStyles} bytes, more than ${budgets.styles}.`] : []),
    ...[...site.pages].flatMap(([path, html]) => describePage(site, path, html).map((fault) => `${path}: ${fault}`)),
  ];
}

function describePage(site: BuiltPages, path: string, html: string): string[] {
  const most = chooseBudget(path, html);
  const weight = site.weigh(path);
  const scripts = listElements(html).filter(
    (element) => element.tagName === "script" && attributeOf(element, "src") !== undefined,
  );
  const sources = scripts.map((script) => attributeOf(script, "src") ?? "");
  const hasUse = /class="chart\b/.test(html) || /<[^>]* data-(?:sortable|narrowing)[ =>]/.test(html);
  const isSearch = path === "search/index.html";
  const ofScripts = isSearch ? 0 : sources.reduce((sum, source) => sum + weighScript(site, path, source), 0);
  return [
    ...(weight > most ? [`It weighs ${weight} bytes, more than ${most}.`] : []),
    ...(sources.length > 0 && !hasUse && !isSearch
      ? ["It has a script, and neither chart, long list nor search."]
      : []),
    ...(scripts.some((script) => attributeOf(script, "type") !== "module") ? ["A script holds up the page."] : []),
    ...(ofScripts > budgets.chartScript
      ? [`Its scripts weigh ${ofScripts} bytes, more than ${budgets.chartScript}.`]
      : []),
    ...(/@font-face|rel="preload"[^>]*as="font"/.test(html) ? ["It loads a font."] : []),
  ];
}

function chooseBudget(path: string, html: string): number {
  if (!/^indicators\/[^/]+\/index\.html$/.test(path)) return budgets.page;
  return html.includes('<table class="authorities"') ? budgets.indicatorWithAuthorities : budgets.indicator;
}

function weighScript(site: BuiltPages, path: string, source: string): number {
  const file = new URL(source, `https://site.invalid/${path}`).pathname.slice(1);
  return site.files.has(file) ? site.weigh(file) : 0;
}
