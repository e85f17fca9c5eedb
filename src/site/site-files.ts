import { findDownload, listDownloads } from "../downloads/downloads.ts";
import type { AnyDownload } from "../downloads/download.ts";
import { dataPackageUrl } from "../model/addresses.ts";
import { getCatalogue, getClaims, getReleaseDays } from "./catalogue.ts";
import { createDataPackage } from "./data-package.ts";
import { writeWorkbook } from "./finishing/write-workbook.ts";

/** A file of the site by its address. */
export interface SiteFile {
  readonly url: string;
  readonly content: string | Uint8Array;
}

/** Every file to take away; the last is the package of all tables. */
export async function* listSiteFiles(): AsyncGenerator<SiteFile> {
  const everything = createDataPackage(getCatalogue());
  for (const download of listDownloads(getCatalogue(), getClaims(), getReleaseDays().figures)) {
    yield { url: download.url, content: await writeDownload(download) };
    everything.add(download);
  }
  yield { url: dataPackageUrl, content: everything.finish() };
}

/** The file to take away of an address, made now and without the others; the package needs all of them. */
export async function makeSiteFile(url: string): Promise<SiteFile["content"] | undefined> {
  if (url !== dataPackageUrl) {
    const download = findDownload(getCatalogue(), getClaims(), url, getReleaseDays().figures);
    return download && writeDownload(download);
  }
  for await (const file of listSiteFiles()) if (file.url === url) return file.content;
  return undefined;
}

function writeDownload(download: AnyDownload): Promise<Uint8Array> | string {
  return download.workbook ? writeWorkbook(download.workbook) : download.text;
}
