import { listOtherDownloads, listRecordDownloads, listRecordPages, type Download } from "../downloads/downloads.ts";
import { chartPageUrl, dataPackageUrl } from "../model/addresses.ts";
import { fillShell, shellId } from "../views/charts/embed-page.ts";
import { isPanelsFigure } from "../views/charts/panels.ts";
import { prefixLinks, relativiseLinks } from "../views/page/relative-links.ts";
import { getCatalogue, getClaims } from "./catalogue.ts";
import { createDataPackage } from "./data-package.ts";
import type { Output } from "./output.ts";
import type { FinishPage } from "./prerenderer.ts";
import { searchFolder } from "./search/search-file.ts";
import { startSearchIndex } from "./search-index.ts";

const shellFile = `${chartPageUrl(shellId).slice(1)}index.html`;

/** A site whose pages are being made. */
export interface SiteInMaking {
  /**
   * Takes a page as it was rendered, writes the files of its record, indexes it, and gives the page as it is to be published. The shell of
   * pages to embed, which must come first, is kept and not published.
   */
  readonly finishPage: FinishPage;
  /** Writes the files that belong to no page, and the package of all tables. */
  readonly finish: () => void;
  /** Writes the search index of the pages that were taken. Throws where none is to be found. */
  readonly writeSearchIndex: () => void;
  /** Addresses of the pages to find so far: not those that only send readers on, nor those for other sites to embed. */
  readonly listPagesToFind: () => string[];
}

/** Starts a site in a folder. The files of a record follow its page, so that what both show is worked out and drawn once. */
export function startSite(output: Output): SiteInMaking {
  const catalogue = getCatalogue();
  const claims = getClaims();
  const everything = createDataPackage(catalogue);
  const search = startSearchIndex(catalogue);
  const written = new Set<string>();
  const taken = new Set<string>();
  const toFind: string[] = [];
  let shell = "";
  const write = (downloads: Iterable<Download>) => {
    for (const download of downloads) {
      const { url, text, chart } = download;
      output.write(url, text);
      written.add(url);
      everything.add(download);
      if (chart && !isPanelsFigure(chart)) {
        const file = `${chartPageUrl(chart.id).slice(1)}index.html`;
        output.write(`/${file}`, relativiseLinks(fillShell(shell, chart, catalogue), file));
      }
    }
  };
  const writeRecord = (page: string) => {
    if (taken.has(page)) return;
    taken.add(page);
    write(listRecordDownloads({ catalogue, claims }, page, written));
  };
  return {
    finishPage: (file, html) => {
      if (output.has(`/${file}`))
        throw new Error(`public/${file} stands in the place of the page. Give it another name, or take it away.`);
      if (file === shellFile) {
        shell = html;
        return undefined;
      }
      const address = `/${file.replace(/index\.html$/, "")}`;
      if (isToFind(file, html)) toFind.push(address);
      writeRecord(address);
      search.add(file, html);
      return file === "404.html" ? prefixLinks(html, getHostFolder()) : relativiseLinks(html, file);
    },
    finish: () => {
      for (const page of listRecordPages(catalogue)) writeRecord(page);
      write(listOtherDownloads({ catalogue, claims }, written));
      output.write(dataPackageUrl, everything.finish());
    },
    writeSearchIndex: () => {
      for (const { path, content } of search.finish()) output.write(`${searchFolder}/${path}`, content);
    },
    listPagesToFind: () => [...toFind].sort(),
  };
}

function isToFind(file: string, html: string): boolean {
  return (
    /(^|\/)index\.html$/.test(file) &&
    !html.includes('<meta http-equiv="refresh"') &&
    !html.includes('<meta name="robots" content="noindex"')
  );
}

/** The folder of its host in which the site will lie, between slashes. */
function getHostFolder(): string {
  const { address } = getCatalogue().site;
  return address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
}
