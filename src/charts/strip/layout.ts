/*
 * Authorities with about the same figure stand on each other, so that ties are seen and nothing is hidden; the higher the highest stack, the
 * flatter its marks. What has a name has a row of its own below the axis: however close figures lie, no name covers another.
 */
import { scaleLinear } from "d3-scale";
import type { Unit } from "../../model/unit.ts";
import { placeValueAxis, thinTicks, type Limits, type PlacedTick, type ValueAxis } from "../axis.ts";
import { labelLinePixels } from "../label-column.ts";
import { wrapLine } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { roomForText, styleOf, type SeriesStyle } from "../style.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** The figures of all authorities in one period. */
export interface StripData {
  readonly unit: Unit;
  /** Least and greatest value that there can be, where the indicator says so. */
  readonly limits?: Limits;
  /** The period in words. */
  readonly period: string;
  /** What the axis counts, and in which direction it is better: “Per cent, higher is better”. */
  readonly axisTitle: string;
  /** Values of the authorities that are neither named nor neighbours. */
  readonly others: readonly number[];
  /** Values of the statistical neighbours that are not named. */
  readonly neighbours: readonly number[];
  /** What is marked by name: the council first, then what it is held against. */
  readonly named: readonly StripName[];
  /** Lowest, quartiles and highest of all authorities, as printed. */
  readonly summary: readonly { readonly label: string; readonly text: string }[];
  /** How many authorities have no figure, by the reason in words. */
  readonly absent: readonly { readonly reason: string; readonly count: number }[];
}

/** An area that is named on the strip: the council, who is like it, or an average. */
export interface StripName {
  readonly label: string;
  /** Place of the area in the order of display, so that it looks the same in every chart. */
  readonly place: number;
  /** Whether it is one of the authorities, and no average of them. */
  readonly authority: boolean;
  readonly value?: number;
  /** The figure as printed, or the reason why there is none. */
  readonly text: string;
}

/** A strip in pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axis: ValueAxis;
  readonly ticks: readonly PlacedTick[];
  /** Words below the axis, and the height that its rows begin below. */
  readonly axisTitle: { readonly lines: readonly { readonly y: number; readonly text: string }[] };
  readonly key: readonly { readonly x: number; readonly y: number; readonly kind: MarkKind; readonly text: string }[];
  readonly stacks: readonly PlacedStack[];
  readonly markWidth: number;
  /** Height of a mark with the gap to the next. */
  readonly pitch: number;
  /** Where lines of the named begin above the stacks, where stacks stand, and where the rows below end. */
  readonly top: number;
  readonly base: number;
  readonly bottom: number;
  readonly rows: readonly PlacedName[];
}

export type MarkKind = "other" | "neighbour" | "named";

/** Marks of one kind on each other, from their foot upwards. */
export interface PlacedStack {
  readonly kind: MarkKind;
  readonly x: number;
  readonly foot: number;
  readonly head: number;
  readonly count: number;
}

/** A named area with its mark and its words, in pixels. */
export interface PlacedName {
  readonly style: SeriesStyle;
  readonly bold: boolean;
  readonly y: number;
  /** Place of its mark; undefined where there is no figure. */
  readonly x: number | undefined;
  /** Where the line that shows its place above the stacks ends: on the marks that stand there. */
  readonly lineEnd: number;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly anchor: "start" | "end";
}

const keyGap = { beforeText: 12, betweenItems: 16, below: 14 };
const mostStackPixels = 112;
/** Marks of a tall stack are flat, but no stack is flatter than this. */
const leastStackPixels = 3;
const rowPixels = 25;
const gapBesideMark = 12;
/** Words of the axis are a little smaller than its figures. */
export const axisFontSizePixels = 13;
const axisLineHeight = 16;
/** Bold letters take more room than estimated. */
const boldFactor = 1.08;

/** Places the strip in `width` pixels. */
export function placeStrip(data: StripData, width: number): StripLayout {
  const axis = placeValueAxis(listStripValues(data), data.unit, data.limits);
  const edge = Math.ceil(Math.max(0, ...axis.ticks.map(({ label }) => roomForText(label))) / 2) + 3;
  const [left, right] = [edge, width - edge];
  const x = scaleLinear().domain([axis.minimum, axis.maximum]).range([left, right]);
  const markWidth = width < 480 ? 4 : 6;
  const columns = listColumns(data, (value) => Math.round((x(value) - left) / (markWidth + 1)));
  const tallest = Math.max(1, ...[...columns.values()].map(({ length }) => length));
  // In whole tenths, so that marks of columns beside each other stand level.
  const pitch = Math.min(markWidth + 1, Math.ceil((10 * mostStackPixels) / tallest) / 10);
  const { items, bottom: top } = placeKey(data, width);
  const base = Math.round(top + 8 + Math.max(tallest * pitch, leastStackPixels));
  const stacks = [...columns].flatMap(([column, kinds]) =>
    stackMarks(kinds, coordinate(left + column * (markWidth + 1)), { base, pitch }),
  );
  const heads = stacks.map((stack) => ({ ...stack, reach: markWidth / 2 + 2 }));
  const title = wrapLine(data.axisTitle, width - 8, axisFontSizePixels);
  const below = base + 26 + title.length * axisLineHeight;
  const rows = placeNames(data.named, { x, width, top: below + 6 }).map((row) => {
    const met = heads.filter((stack) => row.x !== undefined && Math.abs(stack.x - row.x) <= stack.reach);
    return { ...row, lineEnd: Math.min(base, ...met.map(({ head }) => head - 1)) };
  });
  const bottom = (rows.at(-1)?.y ?? below - 12) + 12;
  return {
    ...{ width, height: Math.ceil(bottom), left, right, axis, top, base, bottom, stacks },
    ticks: thinTicks(axis, x),
    axisTitle: { lines: title.map((text, line) => ({ y: base + 38 + line * axisLineHeight, text })) },
    key: items,
    ...{ markWidth, pitch },
    rows,
  };
}

/** All values that the axis must hold. */
export function listStripValues({ others, neighbours, named }: StripData): number[] {
  return [...others, ...neighbours, ...named.flatMap(({ value }) => value ?? [])];
}

/** What kind of mark stands in each column, from the lowest upwards: the named, then neighbours, then all others. */
function listColumns(
  { named, neighbours, others }: StripData,
  columnOf: (value: number) => number,
): Map<number, MarkKind[]> {
  const own = named.flatMap(({ authority, value }) => (authority && value !== undefined ? [value] : []));
  const columns = new Map<number, MarkKind[]>();
  for (const [kind, values] of [
    ["named", own],
    ["neighbour", neighbours],
    ["other", others],
  ] as const)
    for (const value of values) columns.set(columnOf(value), [...(columns.get(columnOf(value)) ?? []), kind]);
  return new Map([...columns].sort(([a], [b]) => a - b));
}

/** The marks of a column, those of a kind together. */
function stackMarks(
  kinds: readonly MarkKind[],
  x: number,
  { base, pitch }: { readonly base: number; readonly pitch: number },
): PlacedStack[] {
  const height = Math.max(leastStackPixels / kinds.length, pitch);
  let foot: number = base;
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length: count }]) => {
    const head = coordinate(foot - count * height);
    const stack = { kind, x, foot, head, count };
    foot = head;
    return stack;
  });
}

/** What a mark stands for, in a line, or one below the other where there is no room. */
function placeKey({ others, neighbours, named }: StripData, width: number) {
  const kinds = [
    ...(others.length > 0
      ? [
          {
            kind: "other" as const,
            text: neighbours.length > 0 || named.some(isMark) ? "other authorities" : "authorities",
          },
        ]
      : []),
    ...(neighbours.length > 0
      ? [
          {
            kind: "neighbour" as const,
            text: `${neighbours.length} statistical ${neighbours.length === 1 ? "neighbour" : "neighbours"}`,
          },
        ]
      : []),
  ];
  const rooms = kinds.map(({ text }) => keyGap.beforeText + roomForText(text) + keyGap.betweenItems);
  const inLine = rooms.reduce((sum, room) => sum + room, 0) <= width;
  const items = kinds.map((item, index) => ({
    ...item,
    x: inLine ? coordinate(4 + rooms.slice(0, index).reduce((sum, room) => sum + room, 0)) : 4,
    y: 10 + (inLine ? 0 : index * labelLinePixels),
  }));
  return { items, bottom: (items.at(-1)?.y ?? 0) + (items.length > 0 ? labelLinePixels : 0) + keyGap.below };
}

function isMark({ authority, value }: StripName): boolean {
  return authority && value !== undefined;
}

/** A row each: the name with its figure beside its mark, or above it where neither side has room. */
function placeNames(
  named: readonly StripName[],
  { x, width, top }: { readonly x: (value: number) => number; readonly width: number; readonly top: number },
): PlacedName[] {
  let end = top;
  return named.map(({ label, place, value, text }): PlacedName => {
    const words = value === undefined ? `${label}: ${lowerFirst(text)}` : `${label} ${text}`;
    const at = value === undefined ? undefined : coordinate(x(value));
    const room = roomForText(words) * (place === 0 ? boldFactor : 1);
    const shared = { style: styleOf(place), bold: place === 0, x: at, lineEnd: 0 };
    const [after, before] = [(at ?? 0) + gapBesideMark + room <= width - 2, (at ?? 0) - gapBesideMark - room >= 2];
    if (at !== undefined && (after || before)) {
      const y = end + rowPixels / 2;
      end += rowPixels;
      const lineX = coordinate(after ? at + gapBesideMark : at - gapBesideMark);
      return { ...shared, y, anchor: after ? "start" : "end", lines: [{ x: lineX, y: y + 5, text: words }] };
    }
    const lines = wrapLine(words, (width - 4) / boldFactor).map((line, at) => ({
      x: 2,
      y: end + (at + 1) * labelLinePixels - 3,
      text: line,
    }));
    end += lines.length * labelLinePixels + (at === undefined ? 6 : rowPixels);
    return { ...shared, y: at === undefined ? end - 8 : end - rowPixels / 2, anchor: "start", lines };
  });
}
