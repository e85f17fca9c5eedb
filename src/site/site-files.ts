import { findDownload, listDownloads } from "../downloads/downloads.ts";
import { dataPackageUrl } from "../model/addresses.ts";
import { getCatalogue, getClaims } from "./catalogue.ts";
import { createDataPackage } from "./data-package.ts";

/** A file of the site by its address. */
export interface SiteFile {
  readonly url: string;
  readonly content: string | Uint8Array;
}

/** Every file to take away; the last is the package of all tables. */
export function* listSiteFiles(): Generator<SiteFile> {
  const everything = createDataPackage(getCatalogue());
  for (const download of listDownloads(getCatalogue(), getClaims())) {
    yield { url: download.url, content: download.text };
    everything.add(download);
  }
  yield { url: dataPackageUrl, content: everything.finish() };
}

/** The file to take away of an address, made now and without the others; the package needs all of them. */
export function makeSiteFile(url: string): SiteFile["content"] | undefined {
  if (url !== dataPackageUrl) return findDownload(getCatalogue(), getClaims(), url)?.text;
  for (const file of listSiteFiles()) if (file.url === url) return file.content;
  return undefined;
}
