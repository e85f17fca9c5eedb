import type { ValueAxis } from "./axis.ts";
import { drawTimeTicks } from "./draw-time-ticks.ts";
import { coordinate, element } from "./markup.ts";
import { gridColour, mutedColour } from "./style.ts";
import { drawText } from "./text.ts";
import type { TimeTick } from "./time-axis.ts";

/** Axes in pixels: values upwards, time to the right. */
export interface PlacedAxes {
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly valueTicks: readonly { readonly y: number; readonly label: string; readonly zero: boolean }[];
  /** Places of the periods on the axis, and height of the words below it. */
  readonly periodMarks: readonly number[];
  readonly periodLabelY: number;
  readonly periodTicks: readonly TimeTick[];
  /** Words above the axis of values where it leaves out zero. */
  readonly cut: { readonly y: number; readonly text: string } | undefined;
}

/** Room above a plot for the words of an axis that leaves out zero. */
export const cutHeight = 20;
/** Where their baseline lies in it. */
const cutBaseline = 13;
const cutFontSizePixels = 13;

/** The words of an axis that leaves out zero, in a drawing whose plot has `cutHeight` of room from `top` on. */
export function placeCut({ cut }: Pick<ValueAxis, "cut">, top: number): PlacedAxes["cut"] {
  return cut === undefined ? undefined : { y: top + cutBaseline, text: cut };
}

/** Draws the grid of values with its words, and the axis of time with its marks and words. */
export function drawAxes({ plot, valueTicks, periodMarks, periodLabelY, periodTicks, cut }: PlacedAxes): string {
  const across = ({ y }: { readonly y: number }) =>
    `M${coordinate(plot.left)},${coordinate(y)}H${coordinate(plot.right)}`;
  return [
    drawGrid(valueTicks.filter(({ zero }) => !zero).map(across), gridColour),
    drawGrid(
      [
        ...valueTicks.filter(({ zero }) => zero).map(across),
        `M${coordinate(plot.left)},${coordinate(plot.bottom)}H${coordinate(plot.right)}`,
        ...periodMarks.map((x) => `M${coordinate(x)},${coordinate(plot.bottom)}v5`),
      ],
      mutedColour,
    ),
    element(
      "g",
      { fill: mutedColour },
      [
        element(
          "g",
          { "text-anchor": "end" },
          valueTicks.map(({ y, label }) => drawText(plot.left - 8, y + 5, label, {})).join(""),
        ),
        drawTimeTicks(periodTicks, periodLabelY),
        cut ? drawText(0, cut.y, cut.text, { "font-size": cutFontSizePixels }) : "",
      ].join(""),
    ),
  ].join("");
}

/** Lines of one colour as one path: a drawing has a dozen of them. */
function drawGrid(lines: readonly string[], stroke: string): string {
  return lines.length === 0 ? "" : element("path", { d: lines.join(""), stroke });
}
