import type { Output } from "../../src/site/output.ts";

/** What is written to a site, in memory. */
export interface MemoryOutput extends Output {
  /** Contents by address, with its first slash. */
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** An output without a disk, on which some files of the folder public/ lie already. */
export function createMemoryOutput(there: Readonly<Record<string, string>> = {}): MemoryOutput {
  const files = new Map<string, string | Uint8Array>(Object.entries(there));
  const written = new Map<string, string | Uint8Array>();
  return {
    written,
    write: (url, content) => {
      if (written.has(url)) throw new Error(`${url} is written twice.`);
      files.set(url, content);
      written.set(url, content);
    },
    append: (url, content) => {
      const whole = `${String(files.get(url))}${content}`;
      files.set(url, whole);
      written.set(url, whole);
    },
    has: (url) => files.has(url),
    read: (url) => Buffer.from(files.get(url) ?? ""),
    list: () => Array.from(files.keys(), (url) => url.slice(1)).sort(),
  };
}
