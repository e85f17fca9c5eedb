import { spawn } from "node:child_process";
import { join } from "node:path";
import { isDownload, isPage, isSearchFile, listSiteFiles, type SiteFile } from "./site-files.ts";
import { watchProcesses, type ProcessUse } from "./watch-processes.ts";

/** What a build took. */
export interface BuildMeasurement {
  readonly seconds: number;
  /** Parts of the build in the order in which they ended; together they are the whole. */
  readonly stages: readonly BuildStage[];
  /** Undefined where the system does not tell. */
  readonly use: ProcessUse | undefined;
  /** Files of the built site. */
  readonly files: readonly SiteFile[];
}

export interface BuildStage {
  readonly name: StageName;
  readonly seconds: number;
}

/**
 * `check`: records read and checked; `bundle`: Astro's start and bundles; `render`: all pages made and written; `downloads`;
 * `links`: pages rewritten; `search`: index made and written; `finish`: records read again, pages counted, folders swapped.
 */
export const stageNames = ["check", "bundle", "render", "downloads", "links", "search", "finish"] as const;
export type StageName = (typeof stageNames)[number];

const buildScript = join(import.meta.dirname, "../../src/cli/build.ts");

/** Runs the project's own build in `folder` as a process of its own. Throws where it fails. */
export async function measureBuild(folder: string, signal: AbortSignal): Promise<BuildMeasurement> {
  signal.throwIfAborted();
  const start = Date.now();
  const child = spawn(process.execPath, [buildScript], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop);
  const watch = watchProcesses(child.pid ?? 0);
  let log = "";
  const seen = new Map<string, number>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      for (const words of Object.values(logWords))
        if (!seen.has(words) && log.includes(words)) seen.set(words, Date.now());
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const end = Date.now();
  signal.removeEventListener("abort", stop);
  const use = watch.stop();
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`The build ended with ${String(code)}:\n${log.slice(-4000)}`);
  const files = listSiteFiles(join(folder, "dist"));
  const stages = splitStages(start, end, {
    check: seen.get(logWords.checked),
    bundle: seen.get(logWords.bundled),
    render: Math.min(...files.filter(isDownload).map((file) => file.written)),
    downloads: Math.max(...files.filter(isDownload).map((file) => file.written)),
    links: Math.max(...files.filter(isPage).map((file) => file.written)),
    search: Math.max(...files.filter(isSearchFile).map((file) => file.written)),
    finish: end,
  });
  return { seconds: (end - start) / 1000, stages, use, files };
}

/** What the log says when a part has ended. The other parts show in the times at which files were last written. */
const logWords = { checked: "are in order", bundled: "generating static routes" };

/** Throws where the end of a part is not to be seen: then the build has changed, and this must follow. */
function splitStages(start: number, end: number, ends: Record<StageName, number | undefined>): BuildStage[] {
  let previous = start;
  return stageNames.map((name) => {
    const at = ends[name];
    if (at === undefined || !(at >= start - 1000 && at <= end + 1000))
      throw new Error(`The end of the part “${name}” cannot be told from the build's log and files.`);
    const seconds = Math.max(0, at - previous) / 1000;
    previous = Math.max(previous, at);
    return { name, seconds };
  });
}
