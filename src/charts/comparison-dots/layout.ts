import { scaleLinear } from "d3-scale";
import { placeValueAxis, thinTicks, type PlacedTick, type ValueAxis } from "../axis.ts";
import { findLatestPeriod, type ChartData } from "../chart-data.ts";
import { divideWords, wrapText } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { roomForText, fontSizePixels, styleOf, type SeriesStyle } from "../style.ts";

/** A row of the chart: an area, or the target. */
export interface DotRow {
  readonly label: string;
  /** Place of the area in the order of display; `target` for the target of the first area. */
  readonly place: number | "target";
  readonly value: number | undefined;
  /** The figure as printed, or the reason why there is none. */
  readonly text: string;
  readonly provisional: boolean;
  readonly status?: string | undefined;
}

/** A chart of one period: a row an area, a dot a figure. */
export interface ComparisonDotsLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether names stand above their rows instead of left of them. */
  readonly narrow: boolean;
  readonly axis: ValueAxis;
  readonly ticks: readonly PlacedTick[];
  readonly rows: readonly PlacedRow[];
  /** The council's figure, carried down through the rows of the others; undefined where nothing is held against it. */
  readonly guide: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
}

/** One area or target with its dot or stroke, in pixels. */
export interface PlacedRow {
  /** How the dot looks; undefined for the target, which is a stroke. */
  readonly style: SeriesStyle | undefined;
  readonly label: { readonly x: number; readonly lines: readonly { readonly y: number; readonly text: string }[] };
  readonly y: number;
  /** Place of the dot; undefined where there is no figure. */
  readonly x: number | undefined;
  readonly provisional: boolean;
  readonly value: { readonly x: number; readonly anchor: "start" | "end"; readonly text: string };
}

/** Places the figures of the latest period in `width` pixels. Narrow charts write the area's name above its row. */
export function placeComparisonDots(data: ChartData, width: number): ComparisonDotsLayout {
  const narrow = width < 480;
  const rows = listRows(data);
  const axis = placeValueAxis(listAxisValues(data), data.unit, data.limits);
  const besideName = rows.some(({ value, text }) => value !== undefined && roomForText(text) > width * widestFigure);
  const nameWidth = narrow ? width - 4 - boldAllowance * 2 : widestLabelColumn;
  const labels = rows.map(({ label, text }, index) => {
    const words = besideName ? `${label}: ${text}` : label;
    const room = index === 0 ? nameWidth / boldFactor : nameWidth;
    return wrapText(divideWords(words, room), room);
  });
  const widestLabel = Math.max(0, ...labels.flat().map((text) => roomForText(text)));
  const edge = Math.ceil(Math.max(0, ...axis.ticks.map((tick) => roomForText(tick.label))) / 2) + 2;
  const left = narrow ? edge : Math.ceil(widestLabel) + gapBesideName + 10 + boldAllowance;
  const right = width - Math.max(edge, 12);
  const heights = labels.map((lines) => (narrow ? 34 : 26) + lines.length * lineHeight);
  const top = 6;
  const x = scaleLinear().domain([axis.minimum, axis.maximum]).range([left, right]);
  const bottom = top + heights.reduce((sum, height) => sum + height, 0) + 4;
  const placedRows = rows.map((row, index): PlacedRow => {
    const rowTop = top + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    const height = heights[index] ?? 0;
    const lines = labels[index] ?? [];
    const y = narrow ? rowTop + height - 16 : rowTop + height / 2;
    const firstLine = narrow ? y - 16 - (lines.length - 1) * lineHeight : y + 5 - ((lines.length - 1) * lineHeight) / 2;
    const at = row.value === undefined ? undefined : coordinate(x(row.value));
    return {
      style: row.place === "target" ? undefined : styleOf(row.place),
      y,
      x: at,
      provisional: row.provisional,
      label: {
        x: narrow ? 2 : left - gapBesideName,
        lines: lines.map((text, line) => ({ y: coordinate(firstLine + line * lineHeight), text })),
      },
      value: placeValue(
        besideName ? "" : row.text,
        { dot: at, isLeft: index > 0 && (row.value ?? 0) < (rows[0]?.value ?? 0) },
        left,
        width - (index === 0 ? boldAllowance : 0),
      ),
    };
  });
  return {
    width,
    height: bottom + 30 + (axis.cut === undefined ? 0 : lineHeight),
    left,
    right,
    bottom,
    narrow,
    axis,
    ticks: thinTicks(axis, x),
    rows: placedRows,
    guide: placeGuide(placedRows),
  };
}

/** The areas with their figures for the latest period, the first area's target after it. */
export function listRows(data: ChartData): DotRow[] {
  const period = findLatestPeriod(data)?.period;
  const rows = data.series.map((series, index): DotRow => {
    const point = series.points.find((item) => item.period === period);
    return {
      label: series.label,
      place: series.place ?? index,
      value: point?.value,
      text: point?.text ?? "No figure",
      provisional: point?.provisional ?? false,
      status: point?.status,
    };
  });
  const target = data.targets?.find((item) => item.period === period);
  if (target) rows.splice(1, 0, { label: "Target", place: "target", ...target, provisional: false });
  return rows;
}

/** What the axis must hold: the values of the rows; of one alone also zero, and all of a share, since only they give its place a meaning. */
export function listAxisValues(data: ChartData): number[] {
  const values = listRows(data).flatMap((row) => row.value ?? []);
  if (values.length !== 1) return values;
  return [...values, 0, ...(data.unit === "percent" ? [100] : [])];
}

const lineHeight = fontSizePixels + 3;
const widestLabelColumn = 220;
const gapBesideName = 24;
const gapBesideDot = 13;
/** Figures wider than this share of the drawing may fit on neither side of their dots: they stand beside the names. */
const widestFigure = 0.4;
/** The first row is set in bold, which takes more room than estimated. */
const boldAllowance = 10;
const boldFactor = 1.08;

/** From the council's dot down to the last that is held against it. */
function placeGuide([first, ...others]: readonly PlacedRow[]): ComparisonDotsLayout["guide"] {
  const last = others.findLast(({ x }) => x !== undefined);
  return first?.x === undefined || !last ? undefined : { x: first.x, top: first.y, bottom: last.y };
}

/** A figure stands right of its dot, or left of it where the frame ends or the council's dot lies to the right. */
function placeValue(
  text: string,
  { dot, isLeft }: { readonly dot: number | undefined; readonly isLeft: boolean },
  left: number,
  width: number,
): PlacedRow["value"] {
  if (dot === undefined) return { x: left + 4, anchor: "start", text };
  const room = roomForText(text);
  const fitsRight = dot + gapBesideDot + room <= width - 2;
  const fitsLeft = dot - gapBesideDot - room >= left;
  const right = isLeft ? !fitsLeft && fitsRight : fitsRight;
  return { x: coordinate(right ? dot + gapBesideDot : dot - gapBesideDot), anchor: right ? "start" : "end", text };
}
