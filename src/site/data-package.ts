import { createHash } from "node:crypto";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Download } from "../downloads/downloads.ts";
import { buildDescriptor, packagePath, type PackagedTable } from "../downloads/package/descriptor.ts";
import { listPackageTexts } from "../downloads/package/texts.ts";
import { compareText } from "../records/issue.ts";
import { createZip } from "./zip.ts";

/** The data package in the making. */
export interface DataPackage {
  /** Takes a download in, if it is a table. */
  add(download: Download): void;
  /** The zip archive with all tables, what they are, and the digests of all files. */
  finish(): Uint8Array;
}

/** Starts the package of everything that a site publishes. The same records always give the same bytes. */
export function createDataPackage(catalogue: Catalogue): DataPackage {
  const zip = createZip();
  const tables: PackagedTable[] = [];
  const digests = new Map<string, string>();
  const put = (path: string, text: string): { bytes: number; sha256: string } => {
    const content = Buffer.from(text);
    const sha256 = createHash("sha256").update(content).digest("hex");
    zip.add(path, content);
    digests.set(path, sha256);
    return { bytes: content.length, sha256 };
  };
  return {
    add: ({ table, text }) => {
      // Of a table that was written only the description is still needed.
      if (table) tables.push({ table: { ...table, rows: [] }, ...put(packagePath(table.url), text) });
    },
    finish: () => {
      for (const { path, text } of listPackageTexts(catalogue)) put(path, text);
      // In the order of their paths, whichever was made first.
      tables.sort((a, b) => compareText(a.table.url, b.table.url));
      put("datapackage.json", `${JSON.stringify(buildDescriptor(catalogue, tables), null, 1)}\n`);
      const lines = [...digests].sort(([a], [b]) => compareText(a, b)).map(([path, digest]) => `${digest}  ${path}\n`);
      put("SHA256SUMS", lines.join(""));
      return zip.finish();
    },
  };
}
