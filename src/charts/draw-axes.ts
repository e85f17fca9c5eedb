import { drawTimeTicks } from "./draw-time-ticks.ts";
import { gridColour, mutedColour } from "./style.ts";
import { drawRule, drawText } from "./text.ts";
import type { TimeTick } from "./time-axis.ts";

/** Axes in pixels: values upwards, time to the right. */
export interface PlacedAxes {
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly valueTicks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  /** Places of the periods on the axis, and height of the words below it. */
  readonly periodMarks: readonly number[];
  readonly periodLabelY: number;
  readonly periodTicks: readonly TimeTick[];
}

/** Draws the grid of values with its words, and the axis of time with its marks and words. */
export function drawAxes({ plot, valueTicks, periodMarks, periodLabelY, periodTicks }: PlacedAxes): string {
  return [
    ...valueTicks.map(({ y, zero }) =>
      drawRule([plot.left, y], [plot.right, y], { stroke: zero ? mutedColour : gridColour }),
    ),
    ...valueTicks.map(({ y, label }) =>
      drawText(plot.left - 8, y + 5, label, { "text-anchor": "end", fill: mutedColour }),
    ),
    drawRule([plot.left, plot.bottom], [plot.right, plot.bottom], { stroke: mutedColour }),
    ...periodMarks.map((x) => drawRule([x, plot.bottom], [x, plot.bottom + 5], { stroke: mutedColour })),
    drawTimeTicks(periodTicks, periodLabelY),
  ].join("");
}
