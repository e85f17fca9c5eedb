import type { ScaleLinear } from "d3-scale";
import { area } from "d3-shape";
import type { ChartRange } from "./benchmarks.ts";
import type { ChartData } from "./chart-data.ts";
import type { PlacedLabel } from "./label-column.ts";
import { coordinate } from "./markup.ts";
import { joinConsecutive } from "./runs.ts";
import type { TimeScale } from "./time-axis.ts";

/** From periods and values to pixels, and the plot that they lie in. */
export interface Scales {
  readonly x: TimeScale;
  readonly y: ScaleLinear<number, number>;
  readonly plot: { readonly left: number; readonly right: number };
}

/** The targets: a path for periods that follow each other, level over the time of each. */
export interface PlacedTargets {
  readonly paths: readonly string[];
  readonly labels: readonly PlacedLabel[];
}

/** The band between the lowest and the highest neighbour: an outline for periods that follow each other. */
export interface PlacedRange {
  readonly paths: readonly string[];
  readonly labels: readonly PlacedLabel[];
}

interface Unlabelled {
  readonly paths: readonly string[];
  readonly end: { readonly x: number; readonly y: number };
}

/** A target of one period reaches at most this far to either side of it. */
const reachPixels = 20;

/** Half the width of a band that is known for one period only. */
const soleBandPixels = 6;

/** Places the targets as steps: each is level for the time of its period. */
export function placeTargets(data: ChartData, { x, y, plot }: Scales): Unlabelled | undefined {
  const targets = data.targets ?? [];
  const last = targets.at(-1);
  if (!last) return undefined;
  const half = data.singleDays ? reachPixels : (x(1) - x(0)) / 2;
  const reach = Math.min(half, reachPixels);
  const clamp = (at: number) => coordinate(Math.max(plot.left, Math.min(plot.right, at)));
  const runs = data.singleDays ? targets.map((target) => [target]) : joinConsecutive(targets, data);
  return {
    paths: runs.map((run) =>
      run
        .map(({ periodIndex, value }, index) => {
          const [at, level] = [x(periodIndex), coordinate(y(value))];
          const [from, to] = [at - (index === 0 ? reach : half), at + (index === run.length - 1 ? reach : half)];
          return `${index === 0 ? "M" : "L"}${clamp(from)},${level}L${clamp(to)},${level}`;
        })
        .join(""),
    ),
    end: { x: clamp(x(last.periodIndex) + reach), y: coordinate(y(last.value)) },
  };
}

/** Places the band of a range. */
export function placeRange(data: ChartData, { x, y }: Scales): Unlabelled | undefined {
  const points = data.range?.points ?? [];
  const last = points.at(-1);
  if (!last) return undefined;
  const outline = area<{ at: number; low: number; high: number }>()
    .x(({ at }) => coordinate(at))
    .y0(({ low }) => coordinate(y(low)))
    .y1(({ high }) => coordinate(y(high)));
  return {
    paths: joinConsecutive(points, data).map((run) => outline(spread(run, x)) ?? ""),
    end: { x: coordinate(x(last.periodIndex)), y: coordinate((y(last.low) + y(last.high)) / 2) },
  };
}

/** A period that stands alone becomes a bar, so that it can be seen. */
function spread(run: ChartRange["points"], x: TimeScale) {
  const corners = run.map(({ periodIndex, low, high }) => ({ at: x(periodIndex), low, high }));
  const [sole, second] = corners;
  if (!sole || second) return corners;
  return [-soleBandPixels, soleBandPixels].map((shift) => ({ ...sole, at: sole.at + shift }));
}
