import { scaleLinear } from "d3-scale";
import { labelLinePixels, placeLabelColumn, roomBesideLabels, type PlacedLabel } from "../label-column.ts";
import { divideWords, wrapText } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { roomForText, widestFont } from "../style.ts";
import { describePart, heightsOf, sumAboveZero, type StackedColumn, type StackedData } from "./data.ts";

/** Stacked bars in pixels. */
export interface StackedLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  /** Where bars stand. */
  readonly base: { readonly left: number; readonly right: number; readonly y: number };
  readonly labels: readonly PlacedLabel[];
}

/** A bar with its total above and its label below, in pixels. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly segments: readonly PlacedSegment[];
  readonly total: { readonly y: number; readonly text: string };
  readonly label: readonly { readonly y: number; readonly text: string }[];
}

/** One part of a bar, in pixels. */
export interface PlacedSegment {
  /** Place of the part in the table, which gives its fill. */
  readonly index: number;
  readonly y: number;
  readonly height: number;
  /** The figure, where it fits inside and no label says it. */
  readonly figure: { readonly y: number; readonly text: string } | undefined;
}

/** Figures in bars and words under them. */
export const columnFontSizePixels = 13;

const widest = { column: 72, name: 300, word: 160 };
/** Room left of the first bar, into which its total may reach. */
const edge = 2;
/** Totals are bold. */
const boldFactor = 1.07;
const gapBetweenColumns = 10;
/** A figure stays on the line of the word before it. */
const noBreak = "\u00a0";
/** Room for leaders, which are steep where small parts lie close. */
const leaderGap = { narrow: 26, wide: 60 };
/** Of a phone's width, bars leave this much to names. */
const leastForNames = 132;
const captionLineHeight = 16;
/** Between labels of which one has several lines. */
const gapBetweenLabels = 6;

/** Places stacked bars in `width` pixels: bars from zero, on one scale; names beside the last one, in the order of the table. */
export function placeStackedBars(data: StackedData, width: number): StackedLayout {
  const narrow = width < 480;
  const drawn = heightsOf(data);
  const last = drawn.at(-1);
  const step = stepOf(data, width);
  const columnWidth = step - gapBetweenColumns;
  const right = coordinate(data.columns.length * step - gapBetweenColumns + edge);
  const gap = narrow ? leaderGap.narrow : leaderGap.wide;
  const room = Math.min(widest.name, width - right - gap - roomBesideLabels.withSamples) / widestFont;
  const texts = labelParts(data).map((label) => wrapText(label, room));
  const between = texts.some((text) => text.length > 1) ? gapBetweenLabels : 0;
  const lines = texts.flat().length + (texts.length * between) / labelLinePixels;
  const top = 24;
  const bottom = top + Math.max(narrow ? 200 : 230, Math.ceil(lines * labelLinePixels) - top);
  const captions = data.columns.map(({ label }) => wrapText(label, step - edge, columnFontSizePixels));
  const captionLines = Math.max(0, ...captions.map((caption) => caption.length));
  const greatest = Math.max(...drawn.map(sumAboveZero), 0);
  const least = Math.min(...drawn.map(sumBelowZero), 0);
  const y = scaleLinear()
    .domain([least, greatest > least ? greatest : 1])
    .range([bottom, top]);
  const columns = drawn.map((column, index) => {
    const x = coordinate(edge + index * step);
    return {
      x,
      width: coordinate(columnWidth),
      segments: placeSegments(column, y, columnWidth, column === last),
      total: { y: coordinate(y(sumAboveZero(column)) - 6), text: column.total ?? "" },
      label: (captions[index] ?? []).map((text, line) => ({ y: bottom + 18 + line * captionLineHeight, text })),
    };
  });
  const labels = placeLabelColumn(
    texts.map((text, index) => ({ lines: text, end: { x: right, y: last ? y(middleOf(last.parts, index)) : bottom } })),
    { right, top: 0, bottom: bottom + 6, gap, withSamples: true, between },
  );
  return {
    width,
    height: bottom + captionLines * captionLineHeight + 12,
    columns,
    base: { left: edge, right, y: coordinate(y(0)) },
    labels: labels.map((label, index) =>
      last?.parts[index]?.value === undefined ? { ...label, mark: undefined, leader: undefined } : label,
    ),
  };
}

/** Room for one bar with the gap after it: bars leave enough for the longest word of a name. */
function stepOf(data: StackedData, width: number): number {
  const words = labelParts(data).flatMap((label) => label.split(" ").map((word) => roomForText(word)));
  const room = width - Math.max(leastForNames, ...words) - leaderGap.narrow - roomBesideLabels.withSamples;
  return Math.min(widest.column + gapBetweenColumns, (room + gapBetweenColumns) / Math.max(1, data.columns.length));
}

/** Names of the parts with their figures in the last column. */
function labelParts({ titles, columns }: StackedData): string[] {
  return titles.map(
    (title, index) => `${divideWords(title, widest.word)}:${noBreak}${nameLast(columns.at(-1)?.parts[index])}`,
  );
}

function nameLast(part: StackedColumn["parts"][number] | undefined): string {
  return part ? describePart(part) : "";
}

/** Whether the bars are wide enough for their totals and for the words under them. */
export function hasRoom(data: StackedData, width: number): boolean {
  const step = stepOf(data, width);
  return data.columns.every(
    ({ label, total }) =>
      roomForText(total ?? "") * boldFactor <= step - gapBetweenColumns + 2 * edge &&
      label.split(" ").every((word) => roomForText(word, columnFontSizePixels) <= step - gapBetweenColumns + 2 * edge),
  );
}

/** The value in the middle of a part, counted from the base; between its neighbours where it has none. */
function middleOf(parts: StackedColumn["parts"], index: number): number {
  const value = parts[index]?.value ?? 0;
  const from =
    value < 0 ? sumBelowZero({ parts: parts.slice(0, index) }) : sumAboveZero({ parts: parts.slice(index + 1) });
  return from + value / 2;
}

/** The sum of the parts below zero, which hang from the base. */
function sumBelowZero({ parts }: Pick<StackedColumn, "parts">): number {
  return parts.reduce((sum, { value }) => sum + Math.min(0, value ?? 0), 0);
}

/** The first part at the top, so that parts read down as in the table. */
function placeSegments(
  { parts }: StackedColumn,
  y: (value: number) => number,
  width: number,
  labelled: boolean,
): PlacedSegment[] {
  return parts.flatMap(({ value, text: printed, share }, index): PlacedSegment[] => {
    if (value === undefined) return [];
    const text = share ?? printed;
    const middle = middleOf(parts, index);
    const [top, bottom] = [y(middle + Math.abs(value) / 2), y(middle - Math.abs(value) / 2)];
    const fits = bottom - top >= columnFontSizePixels + 4 && roomForText(text, columnFontSizePixels) <= width - 4;
    return [
      {
        index,
        y: coordinate(top),
        height: coordinate(bottom - top),
        figure: fits && !labelled ? { y: coordinate((top + bottom) / 2 + 4.5), text } : undefined,
      },
    ];
  });
}
