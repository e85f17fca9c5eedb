import type { FileSource } from "../../../src/records/folder.ts";
import { openBenchSite } from "./bench-site.ts";
import type { Finding } from "./compare-sites.ts";
import type { Control } from "./control.ts";
import { drawControls } from "./list-controls.ts";
import { drawSlips } from "./list-slips.ts";
import type { EditOutcome, MeasureEdits } from "./measure-edits.ts";
import { findDisputes, readGround } from "./read-ground.ts";
import { expectCatch, type Expectation } from "./second-statement.ts";
import type { Slip } from "./slip.ts";
import { applyEdits } from "./text-edit.ts";

/** A slip, what should become of it, and what the checks say after it. */
export interface SlipTrial {
  readonly slip: Slip;
  readonly expectation: Expectation;
  readonly findings: readonly Finding[];
}

/** A harmless edit, and what is other after it. */
export interface ControlTrial {
  readonly control: Control;
  readonly alarms: readonly string[];
}

/** Everything that the benchmark finds out. */
export interface CheckBench {
  readonly slips: readonly SlipTrial[];
  readonly controls: readonly ControlTrial[];
  /** Warnings of the site as it is. */
  readonly warnings: readonly string[];
  /** Statements that the site and the bench judge differently before any slip. */
  readonly disputes: readonly string[];
}

export interface BenchSize {
  readonly slips: number;
  readonly controls: number;
  readonly seed: number;
}

/** Draws slips and harmless edits, says what each should lead to, and measures what it does lead to. */
export async function runChecks(source: FileSource, size: BenchSize, measure: MeasureEdits): Promise<CheckBench> {
  const site = openBenchSite(source);
  const ground = readGround(site);
  const slips = drawSlips(ground, size.slips, size.seed);
  const controls = drawControls(ground, size.controls, size.seed);
  const expectations = slips.map((slip) => expectCatch(slip, ground));
  const outcomes = await measure([
    ...slips.map(({ file, edits }) => ({ [file]: applyEdits(site.textOf(file), edits) })),
    ...controls.map(({ files }) => files),
  ]);
  const outcomeAt = (at: number): EditOutcome => outcomes[at] ?? { findings: [], changed: [] };
  return {
    slips: slips.map((slip, at) => ({
      slip,
      expectation: expectations[at] ?? { second: "alone", because: "" },
      findings: outcomeAt(at).findings,
    })),
    controls: controls.map((control, at) => {
      const { findings, changed } = outcomeAt(slips.length + at);
      return { control, alarms: [...findings.map(({ text }) => text), ...changed] };
    }),
    warnings: ground.loaded.issues.filter(({ severity }) => severity === "warning").map(({ problem }) => problem),
    disputes: findDisputes(ground),
  };
}
