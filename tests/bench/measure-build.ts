import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StageEnd } from "../../src/site/stages.ts";
import { listSiteFiles, type SiteFile } from "./site-files.ts";
import { watchProcesses, type ProcessUse } from "./watch-processes.ts";

const command = join(import.meta.dirname, "../../bin/findings.mjs");

/** What a build took. */
export interface BuildMeasurement {
  readonly seconds: number;
  /** Parts of the build in their order; together they are the whole. */
  readonly stages: readonly BuildStage[];
  /** Undefined where the system does not tell. */
  readonly use: ProcessUse | undefined;
  /** Files of the built site. */
  readonly files: readonly SiteFile[];
}

export interface BuildStage {
  readonly name: StageName;
  readonly seconds: number;
  /** Time on processors of the build's own process; undefined for what it cannot note itself. */
  readonly processorSeconds: number | undefined;
}

/**
 * `check`: records read and checked; `bundle`: Astro's start and bundles; `routes`: addresses of all pages; `pages`: pages and the files of
 * their records; `files`: search index, files of no record, and the package; `verify`: what was built is read; `finish`: folders swapped,
 * processes ended.
 */
export const stageNames = ["check", "bundle", "routes", "pages", "files", "verify", "finish"] as const;
export type StageName = (typeof stageNames)[number];

/** Runs the project's own build in `folder` as an officer does, by the command, whose own process counts in its use. Throws where it fails. */
export async function measureBuild(folder: string, signal: AbortSignal): Promise<BuildMeasurement> {
  signal.throwIfAborted();
  const noted = join(folder, `stages-${Date.now()}.jsonl`);
  const start = Date.now();
  const child = spawn(process.execPath, [command, "build"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", FINDINGS_STAGES: noted },
  });
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop);
  const watch = watchProcesses(child.pid ?? 0);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const end = Date.now();
  signal.removeEventListener("abort", stop);
  const use = watch.stop();
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`The build ended with ${String(code)}:\n${log.slice(-4000)}`);
  const stages = splitStages(start, end, readFileSync(noted, "utf8"));
  return { seconds: (end - start) / 1000, stages, use, files: listSiteFiles(join(folder, "dist")) };
}

/** Throws where the end of a part was not noted: then the build has changed, and this must follow. */
function splitStages(start: number, end: number, noted: string): BuildStage[] {
  const lines = noted
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as StageEnd);
  const ends = new Map(lines.map((line) => [line.name, line] as const));
  let previous: Pick<StageEnd, "at" | "processorSeconds"> = { at: start, processorSeconds: 0 };
  return stageNames.map((name) => {
    if (name === "finish") return { name, seconds: (end - previous.at) / 1000, processorSeconds: undefined };
    const stage = ends.get(name);
    if (!stage) throw new Error(`The build does not say when the part “${name}” ends.`);
    const seconds = (stage.at - previous.at) / 1000;
    const processorSeconds = stage.processorSeconds - previous.processorSeconds;
    previous = stage;
    return { name, seconds, processorSeconds };
  });
}
