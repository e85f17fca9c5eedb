import { scaleLinear } from "d3-scale";
import { placeValueAxis } from "../axis.ts";
import type { ChartData, ChartSeries } from "../chart-data.ts";
import { placeLine, type PlacedLine } from "../lines.ts";
import { insetPixels, placePeriods } from "../time-axis.ts";

/** The figures of one area over time, for a line without axes. */
export interface SparklineData extends Pick<ChartData, "unit" | "limits" | "periods" | "singleDays" | "breaks"> {
  readonly series: ChartSeries;
}

/** A sparkline in pixels. */
export interface SparklineLayout {
  readonly width: number;
  readonly height: number;
  readonly line: PlacedLine;
}

const size = { width: 120, height: 36 };
/** Room for the mark of a figure at the edge. */
const margin = 5;

/** Places a sparkline. It is the same at every width: it stands beside a figure, like a word. */
export function placeSparkline(data: SparklineData): SparklineLayout {
  const values = data.series.points.flatMap((point) => point.value ?? []);
  const { minimum, maximum } = placeValueAxis(values, data.unit, data.limits);
  const y = scaleLinear()
    .domain([minimum, maximum])
    .range([size.height - margin, margin]);
  const x = placePeriods(data.periods, margin - insetPixels.left, size.width - margin + insetPixels.right);
  return { ...size, line: placeLine(data.series, 0, { x, y }, data) };
}
