import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/cli/commands.ts";
import type { GeneratedSite } from "./generate-site.ts";
import { weighIndicatorPages } from "./weigh-visits.ts";
import type { BuildRun } from "./run-build.ts";
import { formatTable } from "./table.ts";

const command = join(import.meta.dirname, "../../bin/findings.mjs");
/** Any of the library's will do. */
const authority = "Calderdale";

/** Makes a site of the file with every national figure of every authority, as an officer does. Throws where a command fails. */
export function makeNationalSite(parquet: string, folder: string): GeneratedSite {
  mkdirSync(folder, { recursive: true });
  const isOneStep = Object.hasOwn(commands["new site"].options, "national");
  run(["new", "site", folder, "--authority", authority, ...(isOneStep ? ["--national", parquet] : [])]);
  if (!isOneStep) run(["import", "national", parquet, "--site", folder]);
  const indicators = readdirSync(join(folder, "data/indicators")).flatMap(
    (file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? [],
  );
  return { folder, indicators, documents: [], topics: [] };
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`findings ${args.join(" ")} ended with ${String(status)}:\n${stdout}${stderr}`);
}

/** What a site of the national file costs its council and its readers, beside what it may. */
export function formatNational({ size, stages, seconds, use, files, dist }: BuildRun): string {
  const check = stages.find(({ name }) => name === "check");
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const page = weighIndicatorPages(dist);
  const megabytes = (value: number) => (value / 1e6).toFixed(0);
  return formatTable([
    [`The national file, ${size} indicators`, "measured", "at most"],
    ["check, s", check?.seconds.toFixed(1) ?? "", "4"],
    ["build, s", seconds.toFixed(1), "40"],
    ["dist, MB", megabytes(bytes), "60"],
    ["dist, files", String(files.length), "6000"],
    ["peak of all processes, MB", use ? megabytes(use.treeBytes) : "not measured", "1000"],
    ["page of an indicator, median, gzip kB", (page.median.gzip / 1000).toFixed(1), ""],
    ["page of an indicator, greatest, gzip kB", (page.greatest.gzip / 1000).toFixed(1), ""],
  ]);
}
