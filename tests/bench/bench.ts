import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateSite } from "./generate-site.ts";
import { formatNational, makeNationalSite } from "./national-site.ts";
import { formatBuilds, formatWeights } from "./report.ts";
import { runBuild, type BuildRun } from "./run-build.ts";
import { installEleventy } from "./time-eleventy.ts";
import { weighSite } from "./weigh-site.ts";

// npm run bench [-- --sizes 1000,5000] [-- --times 3] [-- --national <file.parquet>] [-- --keep]
// How long builds of generated sites take, beside a plain loop and Eleventy that write the same pages, and what readers of the site in `dist`
// load. With `--times` each is built so often, and the run of the middle counts. `--national` names the file with every national figure of every
// authority, whose site is a size of its own; without that file it is left out. `--sizes none` builds that alone. `--keep` leaves the generated
// sites, for example for `node --cpu-prof`.
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,5000" },
    times: { type: "string", default: "1" },
    national: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new Error("Write how often to build as a whole number: --times 3.");
const sizes = values.sizes === "none" ? [] : values.sizes.split(",").map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error("Write sizes as whole numbers with commas between: --sizes 1000,5000.");

const project = join(import.meta.dirname, "../..");
if (!existsSync(join(project, "dist/index.html")))
  throw new Error('There is no built site to weigh. Run "npm run build" first.');
installEleventy();
const results = join(project, ".findings/bench");
const work = join(results, `run-${process.pid}`);
mkdirSync(work, { recursive: true });
process.once("exit", () => {
  if (values.keep) console.log(`The generated sites are in ${work}.`);
  else rmSync(work, { recursive: true, force: true });
});
const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    abort.abort();
  });
}

const machine = { node: process.version, processors: availableParallelism(), model: cpus()[0]?.model };
console.log(`Node ${machine.node}, ${machine.processors} processors${machine.model ? ` (${machine.model})` : ""}`);
const nationalName = "the national file";
const builds: BuildRun[] = [];
const { signal } = abort;
// The smallest of several sizes runs again at the end: how far its two runs lie apart is what the machine's other work does to the figures.
const again = sizes.length > 1 ? [Math.min(...sizes)] : [];
const parquet = values.national === undefined ? undefined : resolve(values.national);
if (parquet !== undefined && !existsSync(parquet)) console.log(`SKIPPED  the national file: there is no ${parquet}.`);
const sites = [
  ...[...sizes, ...again].map((size, at) => ({
    name: at < sizes.length ? "generated" : "the same again",
    prepare: (folder: string) => generateSite(project, folder, size),
  })),
  ...(parquet !== undefined && existsSync(parquet)
    ? [{ name: nationalName, prepare: (folder: string) => makeNationalSite(parquet, folder) }]
    : []),
];
for (const [index, { name, prepare }] of sites.entries()) {
  const run = await runBuild({ name, work: join(work, String(index + 1)), prepare, times, signal });
  console.log(`${name}, ${run.size} indicators: ${run.pages} pages in ${run.seconds.toFixed(1)} s`);
  builds.push(run);
}
const weights = await weighSite(project);
console.log(`\n${formatBuilds(builds)}\n\n${formatWeights(weights)}`);
const ofNation = builds.find(({ name }) => name === nationalName);
if (ofNation) console.log(`\n${formatNational(ofNation)}`);
const noted = builds.map(({ files, ...run }) => ({ ...run, files: files.length }));
writeFileSync(join(results, "result.json"), `${JSON.stringify({ machine, builds: noted, weights }, null, 2)}\n`);
