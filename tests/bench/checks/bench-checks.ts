import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openFolder } from "../../../src/records/read.ts";
import { measureInThreads } from "./measure-edits.ts";
import { countNoted, formatControls, formatMisses, formatSlips, listFailures } from "./report-checks.ts";
import { openBenchSite } from "./bench-site.ts";
import { runChecks } from "./run-checks.ts";
import { drawTextSlips, formatTextSlips } from "./text-slips.ts";

// npm run bench:checks [-- --sample 100] [-- --all] [-- --seed 1] [-- --root folder]
// How many slips of officers the checks catch: each is made by itself in the text of one file, in memory, and the whole site is
// checked again. Harmless edits must change nothing. `--sample` makes fewer slips, `--seed` others; `--all` lists every miss.
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "1000" },
    seed: { type: "string", default: "20190401" },
    all: { type: "boolean", default: false },
    root: { type: "string", default: join(import.meta.dirname, "../../..") },
  },
});
const slips = Number(values.sample);
const seed = Number(values.seed);
if (!Number.isInteger(slips) || slips < 1 || !Number.isInteger(seed))
  throw new Error("Write the sample and the seed as whole numbers: --sample 100 --seed 1.");

const start = performance.now();
const threads = Math.min(2, availableParallelism());
const size = { slips, controls: Math.ceil(slips / 5), seed };
const bench = await runChecks(openFolder(values.root), size, measureInThreads(values.root, threads));
const textSlips = drawTextSlips(openBenchSite(openFolder(values.root)), slips, seed);
const textOutcomes = await measureInThreads(values.root, threads)(textSlips.map(({ files }) => files));
const seconds = (performance.now() - start) / 1000;

console.log(`${formatSlips(bench.slips)}\n\n${formatMisses(bench.slips, values.all ? Infinity : 20)}\n`);
console.log(`${countNoted(bench.slips)} of those caught show as notes only: a note stood beside the figure already.\n`);
console.log(`${formatControls(bench.controls)}\n`);
console.log(`${formatTextSlips(textSlips, textOutcomes)}\n`);
for (const warning of bench.warnings) console.log(`Warning: ${warning}`);
for (const id of bench.disputes) console.log(`Judged differently: ${id}`);
console.log(`${bench.slips.length + bench.controls.length} checks of the site in ${seconds.toFixed(0)} s.`);

const results = join(values.root, ".findings/bench");
mkdirSync(results, { recursive: true });
writeFileSync(join(results, "checks.json"), `${JSON.stringify({ seed, seconds, ...listTrials() }, null, 2)}\n`);
const failures = listFailures(bench);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The trials without the figures that they are about. */
function listTrials() {
  return {
    slips: bench.slips.map(({ slip: { kind, file, says }, expectation, findings }) => ({
      ...{ kind, file, says },
      ...{ ...expectation, findings: findings.slice(0, 3) },
    })),
    controls: bench.controls.map(({ control: { kind, says }, alarms }) => ({ kind, says, alarms: alarms.slice(0, 3) })),
  };
}
