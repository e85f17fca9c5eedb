import { loadavg } from "node:os";
import { join } from "node:path";
import { generateSite } from "./generate-site.ts";
import { measureBuild, type BuildStage } from "./measure-build.ts";
import { assertComplete, isPage } from "./site-files.ts";
import type { ProcessUse } from "./watch-processes.ts";
import { timeEleventy, type EleventyTime } from "./time-eleventy.ts";
import { withVisitScale, type SearchWeight } from "./weigh-visits.ts";
import { timePlainLoop, type LoopTime } from "./write-loop.ts";

/** One build of a generated site beside the plain loop and Eleventy, which write the same pages. */
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
  /** Eleventy, writing the same pages from their HTML. */
  readonly eleventy: EleventyTime;
  readonly search: SearchWeight;
}

/** Generates a site in the folder `work`, builds and counts it, times the plain loop and Eleventy, and weighs search. Leaves all files there. */
export async function runBuild(project: string, work: string, size: number, signal: AbortSignal): Promise<BuildRun> {
  const folder = join(work, "site");
  const dist = join(folder, "dist");
  const site = generateSite(project, folder, size);
  const before = loadavg()[0] ?? 0;
  const build = await measureBuild(folder, signal);
  const after = loadavg()[0] ?? 0;
  assertComplete(site, dist, build.files);
  return {
    size,
    pages: build.files.filter(isPage).length,
    seconds: build.seconds,
    stages: build.stages,
    use: build.use,
    load: { before, after },
    loop: timePlainLoop(dist, build.files, join(work, "loop")),
    eleventy: await timeEleventy(dist, build.files, join(work, "eleventy")),
    search: await withVisitScale((scale) => scale.weighSearch(dist, "attendance")),
  };
}
