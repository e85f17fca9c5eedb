import { listOtherDownloads, listRecordDownloads, listRecordPages } from "../downloads/downloads.ts";
import { DownloadFailure, nameFailing, type AnyDownload } from "../downloads/download.ts";
import { writeCsvInPieces, type CsvFile } from "../downloads/csv/csv-file.ts";
import type { Workbook } from "../downloads/workbook/workbook.ts";
import { chartPageUrl, dataPackageUrl, sectionUrl } from "../model/addresses.ts";
import { describeFilling } from "../views/charts/embed-page.ts";
import { shellId } from "../views/charts/embed-shell.ts";
import { isPanelsFigure } from "../views/charts/panels.ts";
import { getCatalogue, getClaims, getReleaseDays, getSections } from "./catalogue.ts";
import { describePackage, withoutRows } from "./data-package.ts";
import { sizeOf, type Finisher, type Task } from "./finishing/task.ts";
import { writeWorkbook } from "./finishing/write-workbook.ts";
import { PageFailure } from "./page-failure.ts";
import type { FinishPage } from "./prerenderer.ts";
import { listPartPages } from "./search/part-pages.ts";
import { describeLanguage } from "./search-index.ts";
import type { SiteFile } from "./site-files.ts";

const shellFile = `${chartPageUrl(shellId).slice(1)}index.html`;
/** Files that belong to no page are given together until they hold so many letters: lists of a large site are as long as a book. */
const lettersAtOnce = 500_000;

/** A site whose pages are being made. */
export interface SiteInMaking {
  /**
   * Takes a page as it was rendered, and makes the files of its record. The shell of pages to embed, which must come first, is kept and not
   * published.
   */
  readonly finishPage: FinishPage;
  /** Has the search index made of the pages so far. */
  readonly makeIndex: () => Promise<void>;
  /** Makes the files that belong to no page, and the package of all tables. */
  readonly finish: () => Promise<void>;
  /** Writes files. */
  readonly add: (files: readonly SiteFile[]) => Promise<void>;
}

/** Starts a site. The files of a record follow its page, so that what both show is worked out and drawn once. */
export async function startSite({ give, ask, isBehind }: Finisher): Promise<SiteInMaking> {
  const catalogue = getCatalogue();
  const claims = getClaims();
  const tables: CsvFile[] = [];
  const written = new Set<string>();
  const taken = new Set<string>();
  await give(undefined, [
    {
      kind: "begin",
      language: describeLanguage(catalogue),
      found: listPartPages(catalogue),
      terms: getSections().has(sectionUrl.glossary)
        ? catalogue.terms.map(({ id, term, acronyms, part, brief }) => ({ id, term, acronyms, part, brief }))
        : [],
      hostFolder: getHostFolder(),
    },
  ]);
  const listTasks = function* (download: AnyDownload): Generator<Task> {
    written.add(download.url);
    if (download.workbook) {
      yield { kind: "workbook", workbook: download.workbook };
      return;
    }
    const { url, table, chart } = download;
    if (table) tables.push(withoutRows(table));
    if (table) {
      yield* listPieces(table);
      return;
    }
    yield { kind: "file", url, content: download.text };
    if (!chart || isPanelsFigure(chart)) return;
    const page = `${chartPageUrl(chart.id).slice(1)}index.html`;
    yield { kind: "embed", file: page, filling: describeFilling(chart, catalogue) };
  };
  const listRecordTasks = (page: string): Task[] => {
    if (taken.has(page)) return [];
    taken.add(page);
    const tasks: Task[] = [];
    // One by one: what was made is not made again, also within a record.
    for (const download of listRecordDownloads({ catalogue, claims, releases: [] }, page, written))
      tasks.push(...listTasks(download));
    return tasks;
  };
  const listOtherTasks = function* (): Generator<Task> {
    try {
      for (const download of listOtherDownloads({ catalogue, claims, releases: getReleaseDays().figures }, written))
        yield* nameFailing(download.url, () => listTasks(download));
    } catch (error) {
      throw error instanceof DownloadFailure ? new PageFailure(error.url, error.cause) : error;
    }
  };
  return {
    finishPage: async (file, html) => {
      const address = `/${file.replace(/index\.html$/, "")}`;
      if (file === shellFile) return give(address, [{ kind: "shell", html }]);
      await give(address, [...listRecordTasks(address), { kind: "page", file, html }]);
    },
    makeIndex: () => give(undefined, [{ kind: "search" }]),
    finish: async () => {
      for (const page of listRecordPages(catalogue)) await give(page, listRecordTasks(page));
      let [tasks, letters]: [Task[], number] = [[], 0];
      for (const listed of listOtherTasks()) {
        const task = listed.kind === "workbook" && isBehind() ? await writeHere(listed.workbook) : listed;
        tasks.push(task);
        letters += sizeOf(task);
        if (letters < lettersAtOnce) continue;
        const full = tasks;
        [tasks, letters] = [[], 0];
        await give(undefined, full);
      }
      await give(undefined, tasks);
      const texts = describePackage(catalogue, tables, await ask("packed files"));
      await give(undefined, [
        ...texts.map((file) => ({ kind: "packed", ...file }) as const),
        { kind: "package", url: dataPackageUrl },
      ]);
    },
    add: (files) =>
      give(
        undefined,
        files.map((file) => ({ kind: "file", ...file })),
      ),
  };
}

/** A workbook that is written by the thread that makes the site, because the other has enough to do. */
async function writeHere(workbook: Workbook): Promise<Task> {
  return { kind: "file", url: workbook.url, content: await writeWorkbook(workbook) };
}

/** A table in pieces: the list of all figures of a site is longer than all else that is in memory at a time. */
function* listPieces(table: CsvFile): Generator<Task> {
  let last: string | undefined;
  for (const piece of writeCsvInPieces(table)) {
    if (last !== undefined) yield { kind: "piece", url: table.url, content: last };
    last = piece;
  }
  yield { kind: "table", url: table.url, content: last ?? "" };
}

/** The folder of its host in which the site will lie, between slashes. */
function getHostFolder(): string {
  const { address } = getCatalogue().site;
  return address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
}
