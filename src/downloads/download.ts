import type { Catalogue } from "../catalogue/catalogue.ts";
import { namePublisher } from "../catalogue/councils.ts";
import type { CheckedClaim } from "../claims/claim.ts";
import { csvwUrl } from "../model/addresses.ts";
import type { FigureRelease } from "../releases/release-days.ts";
import type { PublishedChart } from "../views/charts/words.ts";
import type { ApiFile } from "./api/files.ts";
import { byteOrderMark, writeCsv, type CsvFile } from "./csv/csv-file.ts";
import { buildCsvw, type Issuer } from "./csv/csvw.ts";
import type { Workbook } from "./workbook/workbook.ts";

/** A file to take away. */
export type AnyDownload = Download | WorkbookDownload;

/** A workbook, which is written by what writes files: it is bytes, and made of what can go to another thread. */
export interface WorkbookDownload {
  readonly url: string;
  readonly workbook: Workbook;
  readonly text?: undefined;
  readonly table?: undefined;
  readonly chart?: undefined;
}

/** A file of text to take away, by its address within the site. */
export interface Download {
  readonly url: string;
  /** What it holds; that of a table is written each time that it is asked for. */
  readonly text: string;
  /** What the columns hold, where it is a table: such files go into the data package. */
  readonly table?: CsvFile;
  /** What it shows, where it is the picture of a chart. */
  readonly chart?: PublishedChart;
  readonly workbook?: undefined;
}

/** What files are made from. */
export interface DownloadContext {
  readonly catalogue: Catalogue;
  readonly claims: readonly CheckedClaim[];
  /** Releases of figures, newest first; none before the first release. */
  readonly releases: readonly FigureRelease[];
}

/** A file that could not be made, with its address; `cause` is what was thrown. */
export class DownloadFailure extends Error {
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super(`The file ${url} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "DownloadFailure";
    this.url = url;
  }
}

/** What `make` gives, one after the other. Throws a DownloadFailure with the address where it throws, unless what throws named a file before. */
export function* nameFailing<Part>(url: string, make: () => Iterable<Part>): Generator<Part> {
  try {
    yield* make();
  } catch (error) {
    throw error instanceof DownloadFailure ? error : new DownloadFailure(url, error);
  }
}

/** Files that are made together, because they come from the same records. None is made before it is asked for. */
export interface DownloadGroup {
  /** Address of its first file, or of the folder that they are in: by it is told which could not be made. */
  readonly url: string;
  /** Whether a file of this address belongs to the group, if there is one at all. */
  readonly holds: (url: string) => boolean;
  readonly make: () => Iterable<AnyDownload>;
}

/** A table with its CSVW metadata, made together. */
export function groupTable(url: string, issuer: Issuer, build: () => CsvFile): DownloadGroup {
  return { url, holds: isOneOf(url, csvwUrl(url)), make: () => writeTable(build(), issuer) };
}

/** A workbook, made alone. */
export function groupWorkbook(url: string, build: () => Workbook): DownloadGroup {
  return { url, holds: isOneOf(url), make: () => [{ url, workbook: build() }] };
}

/** A file that is made alone. */
export function groupFile(url: string, write: () => string): DownloadGroup {
  return { url, holds: isOneOf(url), make: () => [{ url, text: write() }] };
}

/** A file of the interface for programs, in one line: it is read by machines. */
export function groupApiFile({ url, read }: ApiFile): DownloadGroup {
  return groupFile(url, () => `${JSON.stringify(read())}\n`);
}

/** Whether an address is one of a group's, which are known beforehand. */
export function isOneOf(...urls: readonly string[]): DownloadGroup["holds"] {
  return (url) => urls.includes(url);
}

/** A table without metadata of its own: another table has the same columns. */
export function groupList(url: string, build: () => CsvFile): DownloadGroup {
  return { url, holds: isOneOf(url), make: () => [writeList(build())] };
}

/** A table and its CSVW metadata. */
export function writeTable(table: CsvFile, issuer: Issuer): Download[] {
  return [writeList(table), { url: csvwUrl(table.url), text: writeJson(buildCsvw(table, issuer)) }];
}

/** A table as CSV; its text is made when it is read, and each time anew. */
export function writeList(table: CsvFile): Download {
  return {
    url: table.url,
    get text() {
      return byteOrderMark + writeCsv(table);
    },
    table,
  };
}

/** Content as JSON in one line. */
export function writeJson(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

/** Who publishes the files of a site, and under which licence. */
export function issuerOf({ site, licence }: Catalogue): Issuer {
  return { publisher: namePublisher(site), licence };
}
