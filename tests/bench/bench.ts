import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { copySite, generateSite } from "./generate-site.ts";
import { formatBuilds, formatWeights } from "./report.ts";
import { runBuild, type BuildRun } from "./run-build.ts";
import { installEleventy } from "./time-eleventy.ts";
import { weighSite } from "./weigh-site.ts";

// npm run bench [-- --sizes 1000,5000] [-- --times 3] [-- --national <folder>] [-- --keep]
// How long builds of generated sites take, beside a plain loop and Eleventy that write the same pages, and what readers of the site in `dist`
// load. With `--times` each is built so often, and the run of the middle counts. `--national` names the folder of a site with the figures of a
// national file, which is a size of its own; without that folder it is left out. `--keep` leaves the generated sites, for example for `node --cpu-prof`.
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
const sizes = values.sizes.split(",").map(Number);
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
const builds: BuildRun[] = [];
const { signal } = abort;
const national = values.national;
if (national !== undefined && !existsSync(join(national, "data/site.yaml")))
  console.log(`${national} holds no site, so that of the national file is left out.`);
// The smallest size runs again at the end: how far its two runs lie apart is what the machine's other work does to the figures.
const sites = [
  ...[...sizes, Math.min(...sizes)].map((size) => ({
    name: `${size} indicators`,
    prepare: (folder: string) => generateSite(project, folder, size),
  })),
  ...(national !== undefined && existsSync(join(national, "data/site.yaml"))
    ? [{ name: "The national file", prepare: (folder: string) => copySite(national, folder) }]
    : []),
];
for (const [index, { name, prepare }] of sites.entries()) {
  const run = await runBuild({ work: join(work, String(index + 1)), prepare, times, signal });
  console.log(`${name}: ${run.pages} pages in ${run.seconds.toFixed(1)} s`);
  builds.push(run);
}
const weights = await weighSite(project);
console.log(`\n${formatBuilds(builds)}\n\n${formatWeights(weights)}`);
writeFileSync(join(results, "result.json"), `${JSON.stringify({ machine, builds, weights }, null, 2)}\n`);
