import { element, escapeText } from "../charts/markup.ts";
import type { Download } from "./download.ts";
import type { Locate } from "../views/page/public-address.ts";
import { robotsUrl, sitemapUrl } from "../model/addresses.ts";

/** A page for search engines to visit. */
export interface ListedPage {
  /** Address in full. */
  readonly address: string;
  /** Day of its last change, where it is known. */
  readonly changed: string | undefined;
}

/** A sitemap may list no more pages than this, and be no larger than 50 MB (sitemaps.org). */
const mostPages = 50_000;

/**
 * The sitemap of a site, in parts where it has more pages than one may list, and the file that tells search engines where it is.
 * They look for that one at the root of the host only. `locate` gives an address of the site in full.
 */
export function listSitemapFiles(pages: readonly ListedPage[], locate: Locate): Download[] {
  const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, index) => ({
    url: index === 0 && pages.length <= mostPages ? sitemapUrl : sitemapUrl.replace(".", `-${index + 1}.`),
    text: writeList("urlset", "url", pages.slice(index * mostPages, (index + 1) * mostPages)),
  }));
  const index = parts.map(({ url }) => ({ address: locate(url), changed: undefined }));
  return [
    ...parts,
    ...(parts.length > 1 ? [{ url: sitemapUrl, text: writeList("sitemapindex", "sitemap", index) }] : []),
    { url: robotsUrl, text: `User-agent: *\nDisallow:\n\nSitemap: ${locate(sitemapUrl)}\n` },
  ];
}

function writeList(list: string, item: string, pages: readonly ListedPage[]): string {
  const written = pages.map(({ address, changed }) => {
    const day = changed === undefined ? "" : element("lastmod", {}, changed);
    return element(item, {}, element("loc", {}, escapeText(address)) + day);
  });
  const attributes = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(list, attributes, `\n${written.join("\n")}\n`)}\n`;
}
