import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What something costs to transfer: as it is, by gzip at level 9, by Brotli at its best. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs files together, each compressed by itself, as servers do. */
export function weighFiles(paths: readonly string[]): Weight {
  const contents = paths.map((path) => readFileSync(path));
  const sum = (weigh: (content: Buffer) => number) => contents.reduce((total, content) => total + weigh(content), 0);
  return {
    files: contents.length,
    bytes: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum((content) => brotliCompressSync(content).length),
  };
}
