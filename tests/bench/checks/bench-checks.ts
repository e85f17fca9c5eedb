import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openFolder } from "../../../src/records/read.ts";
import { measureInThreads } from "./measure-edits.ts";
import { countNoted, formatControls, formatMisses, formatSlips, listFailures } from "./report-checks.ts";
import { openBenchSite } from "./bench-site.ts";
import { drawNumberChanges } from "./number-changes.ts";
import { readGround } from "./read-ground.ts";
import { formatNumberChanges, listNumberFailures, tryNumberChanges } from "./report-numbers.ts";
import { runChecks, type CheckBench } from "./run-checks.ts";

// npm run bench:checks [-- --sample 100] [-- --all] [-- --seed 1] [-- --numbers] [-- --root folder]
// How many slips of officers the checks catch: each is made by itself in the text of one file, in memory, and the whole site is
// checked again. Harmless edits must change nothing. Then one digit is changed in numbers of all kinds; with `--numbers` in these only.
// `--sample` makes fewer slips, `--seed` others; `--all` lists every miss.
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "1000" },
    seed: { type: "string", default: "20190401" },
    numbers: { type: "boolean", default: false },
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
const failures: string[] = [];
const trials: Record<string, unknown> = {};
if (!values.numbers) {
  const size = { slips, controls: Math.ceil(slips / 5), seed };
  const bench = await runChecks(openFolder(values.root), size, measureInThreads(values.root, threads));
  console.log(`${formatSlips(bench.slips)}\n\n${formatMisses(bench.slips, values.all ? Infinity : 20)}\n`);
  console.log(
    `${countNoted(bench.slips)} of those caught show as notes only: a note stood beside the figure already.\n`,
  );
  console.log(`${formatControls(bench.controls)}\n`);
  for (const warning of bench.warnings) console.log(`Warning: ${warning}`);
  for (const id of bench.disputes) console.log(`Judged differently: ${id}`);
  failures.push(...listFailures(bench));
  Object.assign(trials, listTrials(bench));
}
const changes = drawNumberChanges(readGround(openBenchSite(openFolder(values.root))), slips, seed);
const numbers = await tryNumberChanges(changes, measureInThreads(values.root, threads, "first"));
console.log(`${formatNumberChanges(numbers, values.all ? Infinity : 20)}\n`);
failures.push(...listNumberFailures(numbers));
const seconds = (performance.now() - start) / 1000;
console.log(`${slips} slips and changes of numbers each in ${seconds.toFixed(0)} s.`);

const results = join(values.root, ".findings/bench");
mkdirSync(results, { recursive: true });
const changed = numbers.map(({ change: { says, statements }, isCaught }) => ({ says, statements, isCaught }));
writeFileSync(
  join(results, "checks.json"),
  `${JSON.stringify({ seed, seconds, ...trials, numbers: changed }, null, 2)}\n`,
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The trials without the figures that they are about. */
function listTrials(bench: CheckBench) {
  return {
    slips: bench.slips.map(({ slip: { kind, file, says }, expectation, findings }) => ({
      ...{ kind, file, says },
      ...{ ...expectation, findings: findings.slice(0, 3) },
    })),
    controls: bench.controls.map(({ control: { kind, says }, alarms }) => ({ kind, says, alarms: alarms.slice(0, 3) })),
  };
}
