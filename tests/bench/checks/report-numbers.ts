import { formatTable } from "../table.ts";
import type { MeasureEdits } from "./measure-edits.ts";
import type { NumberChange } from "./number-changes.ts";

/** Least share that must be caught of the changed numbers that stand in two statements or more, and of all. */
export const leastShares = { twice: 0.95, all: 0.8 } as const;

/** A changed number, and whether the checks found something that they did not find before. */
export interface NumberTrial {
  readonly change: NumberChange;
  readonly isCaught: boolean;
}

/** Makes each change by itself and checks the site. */
export async function tryNumberChanges(
  changes: readonly NumberChange[],
  measure: MeasureEdits,
): Promise<readonly NumberTrial[]> {
  const outcomes = await measure(changes.map(({ files }) => files));
  return changes.map((change, at) => ({ change, isCaught: (outcomes[at]?.findings.length ?? 0) > 0 }));
}

/** How many were caught, by place, of those that stand twice and of all; and the misses. */
export function formatNumberChanges(trials: readonly NumberTrial[], mostMisses: number): string {
  const places = [...Map.groupBy(trials, ({ change }) => change.number.place)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...places, ["All", trials] as const].map(([place, own]) => {
    const twice = own.filter(standsTwice);
    return [place, ...countCaught(own), ...countCaught(twice)];
  });
  const misses = trials.filter(({ isCaught }) => !isCaught).map(({ change }) => `Missed: ${change.says}`);
  const header = ["One digit changed", "all", "caught", "share", "standing twice", "caught", "share"];
  return [formatTable([header, ...rows]), ...misses.slice(0, mostMisses)].join("\n");
}

/** What falls short; nothing where enough was caught. */
export function listNumberFailures(trials: readonly NumberTrial[]): string[] {
  return [
    ...listShort("numbers that stand twice", trials.filter(standsTwice), leastShares.twice),
    ...listShort("all numbers", trials, leastShares.all),
  ];
}

function listShort(title: string, trials: readonly NumberTrial[], least: number): string[] {
  const caught = trials.filter(({ isCaught }) => isCaught).length;
  if (trials.length > 0 && caught >= least * trials.length) return [];
  return [`${caught} of ${trials.length} changes were caught among ${title}; ${least * 100}% must be.`];
}

function standsTwice({ change }: NumberTrial): boolean {
  return change.statements > 1;
}

function countCaught(trials: readonly NumberTrial[]): string[] {
  const caught = trials.filter(({ isCaught }) => isCaught).length;
  const share = trials.length === 0 ? "–" : `${((100 * caught) / trials.length).toFixed(1)}%`;
  return [String(trials.length), String(caught), share];
}
