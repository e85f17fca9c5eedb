import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listSiteFiles, type SiteFile } from "./site-files.ts";
import { watchProcesses, type ProcessUse } from "./watch-processes.ts";

const folder = join(import.meta.dirname, "eleventy");
const command = join(folder, "node_modules/@11ty/eleventy/cmd.cjs");

/** What Eleventy took to write the pages of a built site. */
export interface EleventyTime {
  readonly seconds: number;
  /** Undefined where the system does not tell. */
  readonly use: ProcessUse | undefined;
}

/** Installs Eleventy from its own lock file, where it is not there yet. Throws where it cannot be had. */
export function installEleventy(): void {
  if (existsSync(command)) return;
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" } as const;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], options);
  if (status !== 0) throw new Error(`Eleventy could not be installed in ${folder}.`);
}

/**
 * Time that Eleventy takes, as a process of its own, to write `files` of a built site below `target`. It is given what they hold, so
 * this is the least that it needs for as many: it reads no records, checks, draws and computes nothing. Nothing may have been removed just
 * before: where thousands of files were, the file system makes it twice as slow.
 */
export async function timeEleventy(dist: string, files: readonly SiteFile[], target: string): Promise<EleventyTime> {
  const list = `${target}.json`;
  writeFileSync(list, JSON.stringify(files.map(({ path }) => path)));
  const start = performance.now();
  const child = spawn(process.execPath, [command, `--output=${target}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, BENCH_PAGES: dist, BENCH_LIST: list, NO_COLOR: "1" },
  });
  const watch = watchProcesses(child.pid ?? 0);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (log += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const seconds = (performance.now() - start) / 1000;
  const use = watch.stop();
  if (code !== 0) throw new Error(`Eleventy ended with ${String(code)}:\n${log.slice(-4000)}`);
  const wanted = files.map((file) => `${file.path} ${file.bytes}`);
  const written = listSiteFiles(target).map((file) => `${file.path} ${file.bytes}`);
  if (wanted.join("\n") !== written.join("\n")) throw new Error("Eleventy did not write the same files as the build.");
  return { seconds, use };
}
