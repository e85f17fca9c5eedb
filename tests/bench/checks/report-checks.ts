import { formatTable } from "../table.ts";
import { controlTitles, type ControlKind } from "./control.ts";
import type { CheckBench, ControlTrial, SlipTrial } from "./run-checks.ts";
import { slipTitles, type SlipKind } from "./slip.ts";

/**
 * Least share that must be caught of the slips that a second statement or a rule contradicts. The rest is for slips that take a figure
 * away from the very statement that would contradict it, so that nothing is left to compare: no recomputation can see those.
 */
export const leastShareCaught = 0.99;

/** How many of some slips were caught. */
export interface Tally {
  readonly made: number;
  readonly stated: number;
  readonly caught: number;
  readonly hidden: number;
  readonly alone: number;
  readonly caughtOfAll: number;
}

export function tally(trials: readonly SlipTrial[]): Tally {
  const count = (test: (trial: SlipTrial) => boolean) => trials.filter(test).length;
  return {
    made: trials.length,
    stated: count(({ expectation }) => expectation.second === "stated"),
    caught: count((trial) => trial.expectation.second === "stated" && isCaught(trial)),
    hidden: count(({ expectation }) => expectation.second === "hidden"),
    alone: count(({ expectation }) => expectation.second === "alone"),
    caughtOfAll: count(isCaught),
  };
}

function isCaught({ findings }: SlipTrial): boolean {
  return findings.length > 0;
}

/** How many slips show to readers only, because a note stood there already. */
export function countNoted(trials: readonly SlipTrial[]): number {
  return trials.filter((trial) => isCaught(trial) && trial.findings.every(({ noted }) => noted)).length;
}

/** Slips that something contradicts and that no check sees. */
export function listMisses(trials: readonly SlipTrial[]): readonly SlipTrial[] {
  return trials.filter((trial) => trial.expectation.second === "stated" && !isCaught(trial));
}

/** What is wrong with the checks, or with the benchmark; nothing where it passes. */
export function listFailures({ slips, controls, warnings, disputes }: CheckBench): string[] {
  const { stated, caught } = tally(slips);
  const alarms = controls.filter((trial) => trial.alarms.length > 0).length;
  return [
    ...(stated === 0 ? ["No slip was made that something contradicts, so nothing was measured."] : []),
    ...(caught < leastShareCaught * stated
      ? [
          `${share(caught, stated)} were caught of the slips that something contradicts; ${leastShareCaught * 100}% must be.`,
        ]
      : []),
    ...(alarms > 0 ? [`${alarms} of ${controls.length} harmless edits raised an alarm.`] : []),
    ...(warnings.length > 0 ? [`The site has ${warnings.length} warnings as it is.`] : []),
    ...(disputes.length > 0 ? [`The site and the benchmark judge ${disputes.length} statements differently.`] : []),
  ];
}

/** The slips by kind, a row each, and all together. */
export function formatSlips(trials: readonly SlipTrial[]): string {
  const header = [
    "Slip",
    "made",
    "contradicted",
    "caught",
    "share",
    "hidden by rounding",
    "alone",
    "caught of all",
    "share",
  ];
  const row = (title: string, some: readonly SlipTrial[]) => {
    const { made, stated, caught, hidden, alone, caughtOfAll } = tally(some);
    return [
      title,
      ...[made, stated, caught].map(String),
      share(caught, stated),
      ...[hidden, alone, caughtOfAll].map(String),
      share(caughtOfAll, made),
    ];
  };
  const kinds = Object.keys(slipTitles) as SlipKind[];
  const rows = kinds.map((kind) =>
    row(
      slipTitles[kind],
      trials.filter(({ slip }) => slip.kind === kind),
    ),
  );
  return formatTable([header, ...rows, row("All", trials)]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

/** The misses, each with what contradicts it: so many, or all. */
export function formatMisses(trials: readonly SlipTrial[], most: number): string {
  const misses = listMisses(trials);
  const shown = misses
    .slice(0, most)
    .flatMap(({ slip, expectation }) => [
      `${slipTitles[slip.kind]}: ${slip.file}`,
      `  ${shorten(slip.says)}`,
      `  contradicted by ${expectation.because}`,
    ]);
  const more = misses.length > most ? [`… and ${misses.length - most} more: --all lists them.`] : [];
  return [`${misses.length} misses`, ...shown, ...more].join("\n");
}

/** The harmless edits by kind, with what went wrong. */
export function formatControls(trials: readonly ControlTrial[]): string {
  const kinds = Object.keys(controlTitles) as ControlKind[];
  const rows = kinds.map((kind) => {
    const own = trials.filter(({ control }) => control.kind === kind);
    return [controlTitles[kind], String(own.length), String(own.filter(({ alarms }) => alarms.length > 0).length)];
  });
  const alarms = trials.flatMap(({ control, alarms: [first] }) =>
    first === undefined ? [] : [`${controlTitles[control.kind]}: ${control.says}\n  ${shorten(first)}`],
  );
  return [formatTable([["Harmless edit", "made", "alarms"], ...rows]), ...alarms].join("\n");
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
