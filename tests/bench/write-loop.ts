import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDownload, isPage, listSiteFiles, type SiteFile } from "./site-files.ts";

const filesAtOnce = 200;
const repetitions = 5;

/** What the plain loop took. */
export interface LoopTime {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/**
 * Time that a plain loop takes to write the pages and downloads of a built site below `target`, as they are: what no generator
 * can go below. The least of five, since other work on the disk only ever adds; reading is not timed. Nothing is taken away
 * in between: a file system that is busy with removed files is several times slower.
 */
export function timePlainLoop(dist: string, files: readonly SiteFile[], target: string): LoopTime {
  const written = files.filter((file) => isPage(file) || isDownload(file));
  const times = Array.from({ length: repetitions }, (_, index) => {
    const folder = join(target, String(index + 1));
    const time = copyFiles(dist, written, folder);
    assertSame(written, listSiteFiles(folder));
    return time;
  });
  return times.reduce((least, time) => (time.seconds < least.seconds ? time : least));
}

function copyFiles(dist: string, files: readonly SiteFile[], target: string): LoopTime {
  const folders = new Set<string>();
  let milliseconds = 0;
  let processorMicroseconds = 0;
  for (let first = 0; first < files.length; first += filesAtOnce) {
    const contents = files.slice(first, first + filesAtOnce).map((file) => ({
      path: join(target, file.path),
      content: readFileSync(join(dist, file.path)),
    }));
    const start = performance.now();
    const used = process.cpuUsage();
    for (const { path, content } of contents) {
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(path, content);
    }
    milliseconds += performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    processorMicroseconds += user + system;
  }
  return { seconds: milliseconds / 1000, processorSeconds: processorMicroseconds / 1e6 };
}

function assertSame(expected: readonly SiteFile[], actual: readonly SiteFile[]): void {
  const list = (files: readonly SiteFile[]) => files.map((file) => `${file.path} ${file.bytes}`).join("\n");
  if (list(expected) !== list(actual)) throw new Error("The plain loop did not write the same files as the build.");
}
