import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPages } from "../../verification/pages/built-pages.ts";
import { openBuiltSite } from "./verify-build.ts";

/** Reads all pages of a site that was built into `folder`, to be published at `address`, if that is known. */
export function openPages(folder: string, address?: string): BuiltPages {
  const files = new Set(openBuiltSite(folder).paths);
  const pages = [...files].filter((path) => path.endsWith(".html"));
  return {
    pages: new Map(pages.map((path) => [path, readFileSync(join(folder, path), "utf8")])),
    files,
    hostFolder: address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/"),
    address,
    weigh: (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
  };
}
