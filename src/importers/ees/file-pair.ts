import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { metaNameOf, nameUnpacked } from "./file-name-rules.ts";
import type { FilePair } from "./screen.ts";

/** A data file with its metadata file beside it, each plain or packed with gzip; messages call them as seen from the folder that the program works in. */
export function pairOf(path: string): FilePair {
  const plain = join(dirname(path), metaNameOf(nameUnpacked(basename(path))));
  const meta = [plain, `${plain}.gz`].find((one) => existsSync(one)) ?? plain;
  return { data: { path, name: shorten(path) }, meta: { path: meta, name: shorten(meta) } };
}

function shorten(path: string): string {
  const from = relative(process.cwd(), path);
  return from.startsWith("..") ? path : from;
}
