import type { Catalogue } from "../catalogue/catalogue.ts";
import type { CsvFile } from "../downloads/csv/csv-file.ts";
import type { AnyDownload } from "../downloads/download.ts";
import { buildDescriptor, describeResource, packagePath, type PackagedTable } from "../downloads/package/descriptor.ts";
import { listPackageTexts } from "../downloads/package/texts.ts";
import { compareText } from "../records/issue.ts";
import { createArchive, type Packed } from "./archive.ts";

/** The data package in the making. */
export interface DataPackage {
  /** Takes a download in, if it is a table. */
  add(download: AnyDownload): void;
  /** The zip archive with all tables, what they are, and the digests of all files. */
  finish(): Uint8Array;
}

/** Starts the package of everything that a site publishes. The same records always give the same bytes. */
export function createDataPackage(catalogue: Catalogue): DataPackage {
  const archive = createArchive();
  const tables: CsvFile[] = [];
  return {
    add: (download) => {
      if (download.workbook || !download.table) return;
      tables.push(withoutRows(download.table));
      archive.put(packagePath(download.table.url), download.text);
    },
    finish: () => {
      for (const { path, content } of describePackage(catalogue, tables, archive.files)) archive.put(path, content);
      return archive.finish();
    },
  };
}

/** A table of which only the description is still needed. */
export function withoutRows(table: CsvFile): CsvFile {
  return { ...table, rows: [] };
}

/** A file of the package. */
export interface PackageFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What stands in the package beside the tables: texts, and `datapackage.json`, which says of every table what it is. */
export function describePackage(
  catalogue: Catalogue,
  tables: readonly CsvFile[],
  files: ReadonlyMap<string, Packed>,
): PackageFile[] {
  const packed = tables
    // In the order of their paths, whichever was made first.
    .toSorted((a, b) => compareText(a.url, b.url))
    .flatMap((table) => {
      const file = files.get(packagePath(table.url));
      return file ? [{ table, ...file }] : [];
    });
  const texts = listPackageTexts(catalogue).map(({ path, text }) => ({ path, content: text }));
  return [...texts, { path: "datapackage.json", content: writeDescriptor(catalogue, packed) }];
}

/** The descriptor in bytes, table by table: of a large site it is forty megabytes, and as one text it would be the most that a build holds at a time. */
function writeDescriptor(catalogue: Catalogue, tables: readonly PackagedTable[]): Uint8Array {
  const [start, end = ""] = JSON.stringify(buildDescriptor(catalogue, []), null, 1).split(
    /(?<="resources": \[)(?=\]\n\}$)/,
  );
  const parts = tables.map((table, index) => {
    const text = JSON.stringify(describeResource(table), null, 1).replaceAll("\n", "\n  ");
    return Buffer.from(`${index === 0 ? "" : ","}\n  ${text}`);
  });
  return Buffer.concat([Buffer.from(start ?? ""), ...parts, Buffer.from(`${parts.length === 0 ? "" : "\n "}${end}\n`)]);
}
