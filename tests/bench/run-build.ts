import { renameSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import type { GeneratedSite } from "./generate-site.ts";
import { measureBuild, type BuildMeasurement, type BuildStage } from "./measure-build.ts";
import { assertComplete, isPage, isText, type SiteFile } from "./site-files.ts";
import type { ProcessUse } from "./watch-processes.ts";
import { timeEleventy, type EleventyTime } from "./time-eleventy.ts";
import { withVisitScale, type SearchWeight } from "./weigh-visits.ts";
import { timePlainLoop, type LoopTime } from "./write-loop.ts";

/** One build of a generated site beside the plain loop and Eleventy, which write the same pages. */
export interface BuildRun {
  /** What was built, as a table names it. */
  readonly name: string;
  /** Indicators of the site. */
  readonly size: number;
  /** The built site and its files. */
  readonly dist: string;
  readonly files: readonly SiteFile[];
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
  /** Eleventy, writing the same pages and the files beside them: everything but styles, scripts, the archive and the search index. */
  readonly eleventyFiles: EleventyTime;
  readonly search: SearchWeight;
}

/** What a run is to build. */
export interface RunPlan {
  readonly name: string;
  /** Folder for the site and all that is made of it. All files are left there. */
  readonly work: string;
  /** Puts the site into a folder. */
  readonly prepare: (folder: string) => GeneratedSite;
  /** How often it is built; the run of the middle counts. */
  readonly times: number;
  readonly signal: AbortSignal;
}

/** Builds and counts a site, times the plain loop and Eleventy, and weighs search. */
export async function runBuild({ name, work, prepare, times, signal }: RunPlan): Promise<BuildRun> {
  const folder = join(work, "site");
  const dist = join(folder, "dist");
  const site = prepare(folder);
  const before = loadavg()[0] ?? 0;
  const builds: BuildMeasurement[] = [];
  for (let turn = 1; turn <= times; turn += 1) {
    // A build is slower for half a minute after thousands of files were removed: what was built before is moved away.
    if (turn > 1) renameSync(dist, join(work, `earlier-${turn - 1}`));
    builds.push(await measureBuild(folder, signal));
  }
  const build = builds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)];
  if (!build) throw new Error("Nothing was built.");
  const after = loadavg()[0] ?? 0;
  assertComplete(site, dist, build.files);
  const { files } = build;
  return {
    name,
    size: site.indicators.length,
    dist,
    files,
    pages: build.files.filter(isPage).length,
    seconds: build.seconds,
    stages: build.stages,
    use: build.use,
    load: { before, after },
    loop: timePlainLoop(dist, build.files, join(work, "loop")),
    eleventy: await timeEleventy(dist, files.filter(isPage), join(work, "eleventy")),
    eleventyFiles: await timeEleventy(dist, files.filter(isText), join(work, "eleventy-files")),
    search: await withVisitScale((scale) => scale.weighSearch(dist, "attendance")),
  };
}
