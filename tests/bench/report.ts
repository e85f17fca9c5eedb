import { stageNames, type BuildStage } from "./measure-build.ts";
import type { BuildRun } from "./run-build.ts";
import { formatTable } from "./table.ts";
import type { Weight } from "./weigh.ts";
import type { SiteWeights } from "./weigh-site.ts";

/**
 * The builds, a row each, and what each further page costs. `CPU` is time on processors, summed over all processes; of a part of the build
 * it stands after the time, of the main process alone. "11ty" is Eleventy writing the same pages, "11ty all" the files beside them as well.
 */
export function formatBuilds(builds: readonly BuildRun[]): string {
  const times = [
    "seconds",
    "ms/page",
    ...stageNames,
    "CPU s",
    "loop s",
    "loop CPU s",
    "ratio",
    "CPU ratio",
    "11ty s",
    "11ty ms/page",
    "11ty MB",
    "ratio to 11ty",
    "11ty all s",
    "ratio to 11ty all",
  ];
  const header = ["built", "indicators", "pages", ...times, "MB", "search kB", "load"];
  const rows = builds.map((run) => {
    const { use, loop, eleventy, eleventyFiles, search } = run;
    return [
      run.name,
      String(run.size),
      String(run.pages),
      run.seconds.toFixed(1),
      ((run.seconds * 1000) / run.pages).toFixed(1),
      ...run.stages.map(formatStage),
      use ? use.processorSeconds.toFixed(1) : notMeasured,
      loop.seconds.toFixed(2),
      loop.processorSeconds.toFixed(2),
      (run.seconds / loop.seconds).toFixed(0),
      use ? (use.processorSeconds / loop.processorSeconds).toFixed(0) : notMeasured,
      eleventy.seconds.toFixed(2),
      ((eleventy.seconds * 1000) / run.pages).toFixed(2),
      eleventy.use ? (eleventy.use.treeBytes / 1e6).toFixed(0) : notMeasured,
      (run.seconds / eleventy.seconds).toFixed(1),
      eleventyFiles.seconds.toFixed(2),
      (run.seconds / eleventyFiles.seconds).toFixed(1),
      use ? (use.treeBytes / 1e6).toFixed(0) : notMeasured,
      `${(search.start.gzip / 1000).toFixed(0)}+${(search.firstQuery.gzip / 1000).toFixed(0)}`,
      `${run.load.before.toFixed(1)}–${run.load.after.toFixed(1)}`,
    ];
  });
  return [formatTable([header, ...rows]), ...formatSlope(builds)].join("\n");
}

const notMeasured = "not measured";

function formatStage({ seconds, processorSeconds }: BuildStage): string {
  return processorSeconds === undefined ? seconds.toFixed(1) : `${seconds.toFixed(1)}/${processorSeconds.toFixed(1)}`;
}

/** What every build costs and what each page adds, from the quickest of the smallest runs and of the largest. */
function formatSlope(builds: readonly BuildRun[]): string[] {
  const sorted = builds.toSorted((a, b) => a.seconds - b.seconds);
  const smallest = Math.min(...builds.map((run) => run.pages));
  const largest = Math.max(...builds.map((run) => run.pages));
  const small = sorted.find((run) => run.pages === smallest);
  const large = sorted.find((run) => run.pages === largest);
  if (!small || !large || smallest === largest) return [];
  const perPage = (before: number, after: number) => (after - before) / (largest - smallest);
  const seconds = perPage(small.seconds, large.seconds);
  const parts = [`${(seconds * 1000).toFixed(2)} ms`];
  if (small.use && large.use) {
    const processorSeconds = perPage(small.use.processorSeconds, large.use.processorSeconds);
    const bytes = perPage(small.use.treeBytes, large.use.treeBytes);
    parts.push(`${(processorSeconds * 1000).toFixed(2)} ms of processors`, `${(bytes / 1000).toFixed(0)} kB of memory`);
  }
  parts.push(`Eleventy ${(perPage(small.eleventy.seconds, large.eleventy.seconds) * 1000).toFixed(2)} ms`);
  parts.push(`the plain loop ${(perPage(small.loop.seconds, large.loop.seconds) * 1000).toFixed(2)} ms`);
  return [`Each further page: ${parts.join(", ")}. Fixed: ${(small.seconds - seconds * small.pages).toFixed(1)} s.`];
}

/** What readers load, in kB. */
export function formatWeights({ indicator, document, indicatorPages, css, search }: SiteWeights): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = (name: string, weight: Weight) => [
    name,
    String(weight.files),
    kilobytes(weight.bytes),
    kilobytes(weight.gzip),
    kilobytes(weight.brotli),
  ];
  return formatTable([
    ["First visit, kB", "files", "as it is", "gzip -9", "Brotli"],
    ...[indicator, document].flatMap((visit) => [
      row(`/${visit.page} HTML`, visit.html),
      row("  its style sheets", visit.css),
      row("  its scripts", visit.scripts),
      row("  other", visit.other),
    ]),
    row(`HTML of ${indicatorPages.pages} indicators, median`, indicatorPages.median),
    row("  greatest", indicatorPages.greatest),
    row("All style sheets", css),
    row("/search/ page, style sheets, script", search.page),
    row("  search index, start", search.start),
    row(`  search index, first query “${search.query}”`, search.firstQuery),
  ]);
}
