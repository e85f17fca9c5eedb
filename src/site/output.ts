import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The folder that a site is written to. */
export interface Output {
  /** Writes the file of an address within the site. Throws where the disk refuses it. */
  readonly write: (url: string, content: string | Uint8Array) => void;
  /** Writes what follows in a file that was written. Throws where the disk refuses it. */
  readonly append: (url: string, content: string) => void;
  /** Whether the file of an address is there. */
  readonly has: (url: string) => boolean;
  /** The bytes of the file of an address. */
  readonly read: (url: string) => Uint8Array;
  /** Paths of all files from the site's root, with `/`, in order. */
  readonly list: () => string[];
}

/** Opens a folder to write a site to. Folders in it are made once: to ask for each file whether there is one takes as long as to write it. */
export function createOutput(folder: string): Output {
  const made = new Set<string>();
  return {
    has: (url) => existsSync(join(folder, url)),
    write: (url, content) => {
      const path = join(folder, url);
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, content);
    },
    append: (url, content) => {
      appendFileSync(join(folder, url), content);
    },
    read: (url) => readFileSync(join(folder, url)),
    list: () => listFiles(folder),
  };
}

/** Takes the files of some addresses out of a folder, where they are there. */
export function removeFiles(folder: string, urls: readonly string[]): void {
  for (const url of urls) rmSync(join(folder, url), { force: true });
}

/** Paths of all files below a folder, with `/`, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
