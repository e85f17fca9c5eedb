import type { ViteDevServer } from "vite";
import type { IntegrationResolvedRoute } from "astro";
import type { LoadedSite } from "../../checks/load-site.ts";
import { iconUrl, robotsUrl, sharingImageUrl } from "../../model/addresses.ts";
import { getSections } from "../catalogue.ts";
import { getLoadedSite } from "../loaded-site.ts";
import { searchFolder } from "../../search/layout.ts";
import { indexRecords } from "../search-index.ts";
import { makeSiteFile } from "../site-files.ts";
import { listSitemaps, makeIcon, makeSharingImage } from "../web-files.ts";
import { listPageAddresses } from "./page-addresses.ts";

/** Finds the file of an address; undefined where the site has none. */
export type FindFile = (url: string) => Promise<string | Uint8Array | undefined>;

/** Makes the files of a preview that are no pages, each when it is asked for, and the search index once for all its files. */
export function createFileMaker(server: ViteDevServer, routes: () => readonly IntegrationResolvedRoute[]): FindFile {
  const indexes = new WeakMap<LoadedSite, ReadonlyMap<string, string>>();
  const findSearchFile = (path: string) => {
    const loaded = getLoadedSite();
    const index = indexes.get(loaded) ?? new Map(indexRecords().map((file) => [file.path, file.content] as const));
    indexes.set(loaded, index);
    return index.get(path);
  };
  return async (url) => {
    if (url.startsWith(`/${searchFolder}/`)) return findSearchFile(url.slice(searchFolder.length + 2));
    if (/^\/sitemap(?:-\d+)?\.xml$/.test(url) || url === robotsUrl) {
      const pages = await listPageAddresses(server, routes(), getSections());
      return listSitemaps(pages).find((file) => file.url === url)?.content;
    }
    if (url === sharingImageUrl) return makeSharingImage()?.content;
    if (url === iconUrl) return makeIcon().content;
    return /\.\w+$/.test(url) ? makeSiteFile(url) : undefined;
  };
}
