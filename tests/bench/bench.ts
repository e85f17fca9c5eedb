import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatBuilds, formatWeights } from "./report.ts";
import { runBuild, type BuildRun } from "./run-build.ts";
import { installEleventy } from "./time-eleventy.ts";
import { weighSite } from "./weigh-site.ts";

// npm run bench [-- --sizes 1000,5000] [-- --keep]
// How long builds of generated sites take, beside a plain loop and Eleventy that write the same pages, and what readers of the site in `dist`
// load. `--keep` leaves the generated sites, for example for `node --cpu-prof`.
const { values } = parseArgs({
  options: { sizes: { type: "string", default: "1000,5000" }, keep: { type: "boolean", default: false } },
});
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
// The smallest size runs again at the end: how far its two runs lie apart is what the machine's other work does to the figures.
for (const [index, size] of [...sizes, Math.min(...sizes)].entries()) {
  const run = await runBuild(project, join(work, `${index + 1}-${size}`), size, abort.signal);
  console.log(`${size} indicators: ${run.pages} pages in ${run.seconds.toFixed(1)} s`);
  builds.push(run);
}
const weights = await weighSite(project);
console.log(`\n${formatBuilds(builds)}\n\n${formatWeights(weights)}`);
writeFileSync(join(results, "result.json"), `${JSON.stringify({ machine, builds, weights }, null, 2)}\n`);
