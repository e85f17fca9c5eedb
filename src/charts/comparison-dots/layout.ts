import { scaleLinear } from "d3";
import { placeValueAxis, type ValueAxis } from "../axis.ts";
import { findLatestPeriod, type ChartData } from "../chart-data.ts";
import { coordinate } from "../markup.ts";
import { estimateTextWidth, styleOf, type SeriesStyle } from "../style.ts";

/** A chart of one period: a row an area, a dot a figure. */
export interface ComparisonDotsLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly axis: ValueAxis;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly zero: boolean }[];
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow {
  readonly style: SeriesStyle;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
  readonly y: number;
  /** Place of the dot; undefined where there is no figure. */
  readonly x: number | undefined;
  readonly provisional: boolean;
  readonly value: { readonly x: number; readonly anchor: "start" | "end"; readonly text: string };
}

/** Places the figures of the latest period in `width` pixels. Narrow charts write the area's name above its row. */
export function placeComparisonDots(data: ChartData, width: number): ComparisonDotsLayout {
  const narrow = width < 480;
  const period = findLatestPeriod(data);
  const rows = data.series.map((series) => ({
    label: series.label,
    point: series.points.find((point) => point.period === period?.period),
  }));
  const axis = placeValueAxis(
    rows.flatMap((row) => row.point?.value ?? []),
    data.unit,
  );
  const widestLabel = Math.max(0, ...rows.map((row) => estimateTextWidth(row.label)));
  const edge = Math.ceil(Math.max(0, ...axis.ticks.map((tick) => estimateTextWidth(tick.label))) / 2) + 2;
  const left = narrow ? edge : Math.ceil(widestLabel) + 24;
  const right = width - Math.max(edge, 12);
  const rowHeight = narrow ? 52 : 44;
  const top = 6;
  const x = scaleLinear().domain([axis.minimum, axis.maximum]).range([left, right]);
  const bottom = top + rows.length * rowHeight + 4;
  return {
    width,
    height: bottom + 30,
    left,
    right,
    bottom,
    axis,
    ticks: axis.ticks.map((tick) => ({ x: coordinate(x(tick.value)), label: tick.label, zero: tick.value === 0 })),
    rows: rows.map(({ label, point }, index) => {
      const y = top + index * rowHeight + (narrow ? rowHeight - 16 : rowHeight / 2);
      const at = point?.value === undefined ? undefined : coordinate(x(point.value));
      const text = point?.text ?? "No figure";
      const room = estimateTextWidth(text) + 16;
      const fits = at === undefined || at + room <= width;
      return {
        style: styleOf(index),
        y,
        x: at,
        provisional: point?.provisional ?? false,
        label: narrow ? { x: 2, y: y - 16, text: label } : { x: left - 14, y: y + 5, text: label },
        value: {
          x: at === undefined ? left + 4 : coordinate(fits ? at + 13 : at - 13),
          anchor: fits ? "start" : "end",
          text,
        },
      };
    }),
  };
}
