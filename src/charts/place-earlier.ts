import { scaleLinear } from "d3-scale";
import type { ChartData } from "./chart-data.ts";
import { coordinate } from "./markup.ts";
import { roomForText } from "./style.ts";
import { placeTimeTicks, type TimeTick } from "./time-axis.ts";

/** Figures from before the periods of a chart, in pixels: in a strip left of the plot's own time, however long ago they are. */
export interface PlacedEarlier {
  readonly points: readonly { readonly x: number; readonly y: number; readonly text: string; readonly textY: number }[];
  readonly ticks: readonly TimeTick[];
  /** Where the strip ends. */
  readonly end: number;
}

/** Room between the figures, and before what stands left and right of them. */
const gap = { between: 10, end: 10 };
/** The figure stands above its mark, below it where the plot ends. */
const textAway = { above: -13, below: 23, least: 16 };

/** Room that earlier figures take left of a plot. */
export function measureEarlier({ earlier = [] }: Pick<ChartData, "earlier">): number {
  return earlier.length === 0 ? 0 : earlier.length * slotOf(earlier) + gap.end;
}

/** Places the earlier figures from `left` on, in a plot that begins at `top`; undefined where there are none. */
export function placeEarlier(
  { earlier = [] }: Pick<ChartData, "earlier">,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  y: (value: number) => number,
): PlacedEarlier | undefined {
  if (earlier.length === 0) return undefined;
  const slot = slotOf(earlier);
  const places = earlier.map((_, index) => left + (index + 0.5) * slot);
  // Two places at least make a scale.
  const x = scaleLinear()
    .domain([...earlier.map(({ periodIndex }) => periodIndex), Number.MAX_SAFE_INTEGER])
    .range([...places, width]);
  return {
    points: earlier.map(({ value, text }, index) => {
      const at = y(value);
      const away = at - top >= textAway.least ? textAway.above : textAway.below;
      return { x: coordinate(places[index] ?? 0), y: coordinate(at), text, textY: coordinate(at + away) };
    }),
    ticks: placeTimeTicks(earlier, x, width),
    end: coordinate(left + earlier.length * slot + gap.end / 2),
  };
}

function slotOf(earlier: NonNullable<ChartData["earlier"]>): number {
  const texts = earlier.flatMap(({ text, label }) => [text, ...label.split(" ")]);
  return Math.max(...texts.map((text) => roomForText(text))) + gap.between * 2;
}
