import { withinSite } from "../catalogue/held-back/within-site.ts";
import { openFolder } from "../records/read.ts";
import { listChanges } from "../views/page/page-facts.ts";
import { drawIcon, drawSharingImage } from "../views/page/sharing-image.ts";
import { listSitemapFiles } from "../downloads/sitemap.ts";
import { absoluteUrl, iconUrl, sharingImageUrl } from "../model/addresses.ts";
import { getCatalogue, getReleaseDays } from "./catalogue.ts";
import { encodePng } from "./png.ts";
import type { SiteReader } from "./loaded-site.ts";
import type { SiteFile } from "./site-files.ts";

/** The mark that browsers show beside the title of a page. */
export function makeIcon(): SiteFile {
  return { url: iconUrl, content: drawIcon(getCatalogue().site.brandColour) };
}

/** The picture for sharing, which pages name by a full address: there is none where the site's address is not known. */
export function makeSharingImage(): SiteFile | undefined {
  const { address, brandColour } = getCatalogue().site;
  return address === undefined
    ? undefined
    : { url: sharingImageUrl, content: encodePng(drawSharingImage(brandColour)) };
}

/** The sitemap of the pages to find, whose addresses are `found`; none where the site's address is not known. */
export function listSitemaps(found: readonly string[]): SiteFile[] {
  const catalogue = getCatalogue();
  const { address } = catalogue.site;
  if (address === undefined) return [];
  const locate = (page: string) => absoluteUrl(page, address) ?? page;
  const changes = listChanges(catalogue, getReleaseDays());
  const pages = found.map((page) => ({ address: locate(page), changed: changes.get(page) }));
  return listSitemapFiles(pages, locate).map(({ url, text }) => ({ url, content: text }));
}

/** Addresses of files of the folder `public` that only texts lead to which are held back. */
export function listHeldFiles({ root, read }: Pick<SiteReader, "root" | "read">): string[] {
  const { heldLinks, records } = read();
  if (heldLinks.length === 0) return [];
  const home = records.site[0]?.fields.address;
  const held = new Set(heldLinks.map((link) => withinSite(link, home).split(/[?#]/)[0]));
  return openFolder(root)
    .list("public")
    .map((file) => file.slice("public".length))
    .filter((url) => held.has(url) || held.has(encodeURI(url)));
}
