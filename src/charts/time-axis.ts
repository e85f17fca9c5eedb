import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { ChartData, ChartPeriod } from "./chart-data.ts";
import { coordinate } from "./markup.ts";
import { roomForText } from "./style.ts";

/** From a period's index to pixels from the left edge of the drawing. */
export type TimeScale = ScaleLinear<number, number>;

/** A label under the axis of time; months, quarters and days have their year in a second line. */
export interface TimeTick {
  readonly period: string;
  /** Centre of the label. */
  readonly x: number;
  readonly label: string;
  /** The year, under the first label that lies in it. */
  readonly year: string | undefined;
}

/** Room beside the first and the last period, so that their marks stay inside the plot. */
export const insetPixels = { left: 12, right: 4 };

/** Least room between two labels. */
const gapBetweenLabels = 10;

/** Places periods between `left` and `right`; a single one stands in the middle. */
export function placePeriods(periods: readonly ChartPeriod[], left: number, right: number): TimeScale {
  const indexes = periods.map((period) => period.periodIndex);
  const [first, last] = indexes.length > 0 ? [Math.min(...indexes), Math.max(...indexes)] : [0, 0];
  if (first === last)
    return scaleLinear()
      .domain([first - 1, first + 1])
      .range([left, right]);
  return scaleLinear()
    .domain([first, last])
    .range([left + insetPixels.left, right - insetPixels.right]);
}

/** A series break stands half way between the last period of the old way and the first of the new. */
export function placeBreaks({ periods, breaks }: Pick<ChartData, "periods" | "breaks">, x: TimeScale): number[] {
  return breaks.flatMap((period) => {
    const at = periods.findIndex((item) => item.period === period);
    const [before, after] = [periods[at - 1], periods[at]];
    return before && after ? [(x(before.periodIndex) + x(after.periodIndex)) / 2] : [];
  });
}

/** Labels under the axis of time: as many as fit within the width of the drawing, the last always among them. */
export function placeTimeTicks(periods: readonly ChartPeriod[], x: TimeScale, width: number): TimeTick[] {
  const texts = periods.map((period) => splitPeriodLabel(period.label));
  const room = texts.map((text) => Math.max(...text.map((line) => roomForText(line))));
  const widest = Math.max(0, ...room);
  const shown: TimeTick[] = [];
  for (const [index, period] of [...periods.entries()].reverse()) {
    const half = (room[index] ?? 0) / 2;
    const at = Math.max(half + 1, Math.min(x(period.periodIndex), width - half - 1));
    const next = shown[0];
    const [label = "", year] = texts[index] ?? [];
    if (next === undefined || next.x - at >= widest + gapBetweenLabels)
      shown.unshift({ period: period.period, x: coordinate(at), label, year });
  }
  return shown.map((tick, index) => (shown[index - 1]?.year === tick.year ? { ...tick, year: undefined } : tick));
}

/** How many lines of text stand under the axis of time. */
export function countTickLines(periods: readonly ChartPeriod[]): number {
  return periods.some((period) => splitPeriodLabel(period.label).length > 1) ? 2 : 1;
}

/** “Nov 2018” becomes “Nov” above “2018”, “2018/19 Q3” becomes “Q3” above “2018/19”, “W5 2019” likewise; a year stays as it is. */
function splitPeriodLabel(label: string): readonly [string] | readonly [string, string] {
  const part = /^(\d{4}\/\d{2}) ([QH]\d|[a-z]+)$/.exec(label);
  if (part?.[1] && part[2]) return [part[2], part[1]];
  const week = /^(W\d+) (\d{4})$/.exec(label);
  if (week?.[1] && week[2]) return [week[1], week[2]];
  const dated = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(label);
  if (!dated?.[2] || !dated[3]) return [label];
  const month = dated[2].slice(0, 3);
  return [dated[1] === undefined ? month : `${dated[1]} ${month}`, dated[3]];
}
