import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { GeneratedSite } from "./generate-site.ts";

/** A file of a built site. */
export interface SiteFile {
  /** Path from the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly written: number;
}

/** All files of a built site, by path. */
export function listSiteFiles(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => ({ path: path.split(sep).join("/"), stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }) => ({ path, bytes: stats.size, written: stats.mtimeMs }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function isPage(file: SiteFile): boolean {
  return file.path.endsWith(".html");
}

/** Whether a file is a CSV or JSON for readers to take away. */
export function isDownload(file: SiteFile): boolean {
  return /\.(csv|json)$/.test(file.path) && !isSearchFile(file);
}

/** Whether a file is a page or a text that is made of the records: what any generator would make with a template. */
export function isText(file: SiteFile): boolean {
  return /\.(html|csv|json|svg|atom|xml)$/.test(file.path) && !isSearchFile(file);
}

export function isSearchFile(file: SiteFile): boolean {
  return file.path.startsWith("search-index/");
}

/** Throws unless every generated record has its page, with table on those of indicators, and on generated ones with a chart, and its downloads. */
export function assertComplete(site: GeneratedSite, folder: string, files: readonly SiteFile[]): void {
  const isGenerated = site.documents.length > 0;
  // The JSON of an indicator with the figures of all authorities is that of the interface alone.
  const jsonFolder = isGenerated ? "indicators" : "api/v1/indicators";
  const built = new Set(files.filter((file) => file.bytes > 0).map((file) => file.path));
  const expected = [
    ...site.indicators.flatMap((id) => [
      `indicators/${id}.csv`,
      `${jsonFolder}/${id}.json`,
      `indicators/${id}/index.html`,
    ]),
    ...site.documents.map((id) => `documents/${id}/index.html`),
    ...site.topics.map((id) => `topics/${id}/index.html`),
  ];
  const missing = expected.filter((path) => !built.has(path));
  if (missing.length > 0)
    throw new Error(`${missing.length} of ${expected.length} files were not built, the first is ${missing[0] ?? ""}.`);
  for (const id of site.indicators) {
    const html = readFileSync(join(folder, `indicators/${id}/index.html`), "utf8");
    if ((isGenerated && !html.includes("<svg")) || !html.includes("<td") || !html.endsWith("</html>"))
      throw new Error(`The page of ${id} has no chart or no table, or is cut short.`);
  }
}
