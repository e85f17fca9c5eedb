import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { generateSite } from "./generate-site.ts";
import { measureBuild, type BuildStage } from "./measure-build.ts";
import { assertComplete, isPage } from "./site-files.ts";
import type { ProcessUse } from "./watch-processes.ts";
import { withVisitScale, type SearchWeight } from "./weigh-visits.ts";
import { timePlainLoop, type LoopTime } from "./write-loop.ts";

/** One build of a generated site beside the plain loop that writes the same files. */
export interface BuildRun {
  /** Indicators generated. */
  readonly size: number;
  readonly pages: number;
  readonly seconds: number;
  readonly stages: readonly BuildStage[];
  /** Undefined where the system does not tell. */
  readonly use: ProcessUse | undefined;
  /** Tasks that wanted a processor in the minute before the build, and in the last of it. */
  readonly load: { readonly before: number; readonly after: number };
  readonly loop: LoopTime;
  readonly search: SearchWeight;
}

/** Generates, builds and counts a site in `work`, times the plain loop, weighs search, and takes the site away unless told to `keep` it. */
export async function runBuild(
  size: number,
  { project, work, keep, signal }: { project: string; work: string; keep: boolean; signal: AbortSignal },
): Promise<BuildRun> {
  const folder = join(work, `site-${size}`);
  rmSync(folder, { recursive: true, force: true });
  const site = generateSite(project, folder, size);
  const before = loadavg()[0] ?? 0;
  const build = await measureBuild(folder, signal);
  const after = loadavg()[0] ?? 0;
  const dist = join(folder, "dist");
  assertComplete(site, dist, build.files);
  const run = {
    size,
    pages: build.files.filter(isPage).length,
    seconds: build.seconds,
    stages: build.stages,
    use: build.use,
    load: { before, after },
    loop: timePlainLoop(dist, build.files, join(work, "loop")),
    search: await withVisitScale((scale) => scale.weighSearch(dist, "attendance")),
  };
  if (!keep) rmSync(folder, { recursive: true });
  return run;
}
