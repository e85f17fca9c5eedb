import type { ChartData, ChartPoint } from "./chart-data.ts";

/** Something at a place on the axis of time. */
interface Dated {
  readonly period: string;
  readonly periodIndex: number;
}

/** Runs of figures for periods that follow each other: a missing figure, a missing period or a series break ends a run. */
export function splitRuns(
  points: readonly ChartPoint[],
  data: Pick<ChartData, "periods" | "breaks" | "singleDays">,
): ChartPoint[][] {
  const valued = points.filter((point) => point.value !== undefined);
  return joinConsecutive(valued, data);
}

/** A run by what its line stands for: between figures of what was, or to and from one that was planned. A figure alone has no line. */
export function splitPlanned(run: readonly ChartPoint[]): { run: ChartPoint[]; planned: boolean }[] {
  const stretches: { run: ChartPoint[]; planned: boolean }[] = [];
  for (const [at, point] of run.slice(1).entries()) {
    const before = run[at] ?? point;
    const planned = (before.planned ?? false) || (point.planned ?? false);
    const last = stretches.at(-1);
    if (last?.planned === planned) last.run.push(point);
    else stretches.push({ run: [before, point], planned });
  }
  return stretches;
}

/** Groups things whose periods follow each other in time on one side of every series break. */
export function joinConsecutive<Item extends Dated>(
  items: readonly Item[],
  { periods, breaks, singleDays }: Pick<ChartData, "periods" | "breaks" | "singleDays">,
): Item[][] {
  const order = periods.map((period) => period.period);
  const follows = (item: Dated, previous: Dated) =>
    singleDays
      ? order.indexOf(item.period) === order.indexOf(previous.period) + 1
      : item.periodIndex - previous.periodIndex === 1;
  const runs: Item[][] = [];
  for (const item of items) {
    const previous = runs.at(-1)?.at(-1);
    if (previous && follows(item, previous) && !breaks.includes(item.period)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}
