import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { listChanges } from "../views/page/page-facts.ts";
import { drawIcon, drawSharingImage } from "../views/page/sharing-image.ts";
import { listSitemapFiles } from "../downloads/sitemap.ts";
import { absoluteUrl, iconUrl, sharingImageUrl } from "../model/addresses.ts";
import { getCatalogue, getReleaseDays } from "./catalogue.ts";
import { encodePng } from "./png.ts";
import type { SiteFile } from "./site-files.ts";

/** Writes what browsers, search engines and networks want of a built site. An icon of the site's own stays. */
export function writeWebFiles(folder: string): void {
  const icon = makeIcon();
  if (!existsSync(join(folder, icon.url))) writeFileSync(join(folder, icon.url), icon.content);
  for (const { url, content } of listWebFiles(() => listPagesToFind(folder))) writeFileSync(join(folder, url), content);
}

/** The mark that browsers show beside the title of a page. */
export function makeIcon(): SiteFile {
  return { url: iconUrl, content: drawIcon(getCatalogue().site.brandColour) };
}

/**
 * A site's sitemap and the picture for sharing. Both need full addresses, so there is neither where the site's address is not known.
 * `listPages` gives the addresses of the pages to find.
 */
export function listWebFiles(listPages: () => readonly string[]): SiteFile[] {
  const catalogue = getCatalogue();
  const { address, brandColour } = catalogue.site;
  if (address === undefined) return [];
  const locate = (page: string) => absoluteUrl(page, address) ?? page;
  const changes = listChanges(catalogue, getReleaseDays());
  const pages = listPages().map((page) => ({ address: locate(page), changed: changes.get(page) }));
  return [
    ...listSitemapFiles(pages, locate).map(({ url, text }) => ({ url, content: text })),
    { url: sharingImageUrl, content: encodePng(drawSharingImage(brandColour)) },
  ];
}

/** Addresses of the pages to find: not the page for missing pages, those that only send readers on, nor those for other sites to embed. */
function listPagesToFind(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /(^|\/)index\.html$/.test(path) && isToFind(readFileSync(join(folder, path), "utf8")))
    .map((path) => `/${path.replace(/index\.html$/, "")}`)
    .sort();
}

function isToFind(html: string): boolean {
  return !html.includes('<meta http-equiv="refresh"') && !html.includes('<meta name="robots" content="noindex"');
}
