import { readText, type BuiltSite } from "../built-site.ts";

/** Pages that two built sites do not show alike, by their addresses within the site. */
export interface PageChanges {
  /** Words or pictures of the page differ. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compares what readers meet on each page: its title, and all that stands in `main`. What surrounds it, as the menu, is on every page and would
 * make every page a changed one; names of styles and scripts change with any change of the engine, and readers see nothing of it. Charts to embed
 * repeat those of the pages and are left out.
 */
export function comparePages(before: BuiltSite, after: BuiltSite): PageChanges {
  const [old, fresh] = [listPages(before), listPages(after)];
  const both = [...fresh.keys()].filter((address) => old.has(address));
  const contentOf = (site: BuiltSite, path: string | undefined) => readContent(readText(site, path ?? ""));
  return {
    changed: both.filter((address) => contentOf(before, old.get(address)) !== contentOf(after, fresh.get(address))),
    added: [...fresh.keys()].filter((address) => !old.has(address)),
    removed: [...old.keys()].filter((address) => !fresh.has(address)),
  };
}

/** Paths of pages by their addresses. */
function listPages({ paths }: BuiltSite): Map<string, string> {
  const pages = paths.filter((path) => path.endsWith("index.html") && !path.startsWith("charts/"));
  return new Map(pages.map((path) => [`/${path.replace(/index\.html$/, "")}`, path]));
}

function readContent(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  const start = html.search(/<main[\s>]/);
  const main = start === -1 ? html : html.slice(start, html.lastIndexOf("</main>"));
  return `${title}\n${main.replace(/(?:assets\/)[\w.-]+/g, "")}`;
}
