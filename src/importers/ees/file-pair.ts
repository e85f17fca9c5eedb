import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { metaNameOf, nameUnpacked } from "./file-name-rules.ts";

/** Two files on the disk, and how messages call them. */
export interface FilePair {
  readonly data: { readonly path: string; readonly name: string };
  readonly meta: { readonly path: string; readonly name: string };
}

/** A data file with its metadata file beside it, each plain or packed with gzip; messages call them as seen from the folder that the program works in. */
export function pairOf(path: string): FilePair {
  const plain = join(dirname(path), metaNameOf(nameUnpacked(basename(path))));
  const meta = [plain, `${plain}.gz`].find((one) => existsSync(one)) ?? plain;
  return { data: { path, name: shorten(path) }, meta: { path: meta, name: shorten(meta) } };
}

/** Files that can be meant where a metadata file is not there: those beside the data file that begin like it and say that they are metadata. */
export function findMisnamed({ data }: FilePair): string[] {
  const folder = dirname(data.path);
  if (!existsSync(folder)) return [];
  const stem = letters(basename(metaNameOf(nameUnpacked(data.path)), ".meta.csv"));
  const found = readdirSync(folder).filter(
    (name) => name !== basename(data.path) && letters(name).startsWith(`${stem}meta`),
  );
  return found.map((name) => shorten(join(folder, name)));
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function shorten(path: string): string {
  const from = relative(process.cwd(), path);
  return from.startsWith("..") ? path : from;
}
