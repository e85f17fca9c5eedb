import { scaleLinear } from "d3-scale";
import { stackLabels, wrapText } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { fontSizePixels, roomForText, widestFont } from "../style.ts";

/** Judgements in the order of time, each with its own framework's scale. */
export interface TimelineData {
  readonly events: readonly TimelineEvent[];
}

/** One judgement of an inspection, on the scale of its own framework. */
export interface TimelineEvent {
  /** Years since the year 0, with parts of a year: 2012.15 for the end of February 2012. */
  readonly time: number;
  /** The day, month or year in words. */
  readonly label: string;
  /** What was judged, with the framework. */
  readonly title: string;
  /** Words of the framework's scale, the best first. */
  readonly scale: readonly string[];
  /** Which word was given: 1 is the best. */
  readonly position: number;
}

/** A timeline in pixels: a rail of years on the left, for each judgement the steps of its scale: side by side, or stacked where they do not fit. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly rail: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly years: readonly { readonly y: number; readonly label: string }[];
  readonly rows: readonly PlacedEvent[];
}

/** A judgement with its words and the steps of its scale, in pixels. */
export interface PlacedEvent {
  /** Where its day lies on the rail, and where its row begins: a line joins them. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly heading: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly bold: boolean;
  }[];
  readonly steps: readonly PlacedStep[];
}

/** One word of a scale as a box, in pixels. */
export interface PlacedStep {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether this word was given. */
  readonly given: boolean;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Words of a scale's steps. */
export const stepFontSizePixels = 13;

const lineHeight = fontSizePixels + 3;
const stepLineHeight = 16;
const railX = 46;
const rowsX = railX + 30;
const gapBetweenRows = 18;
const stepPadding = 4;
const boxPadding = 10;
const boldFactor = 1.07;

/** Places a timeline in `width` pixels; rows move apart where judgements lie close in time. */
export function placeTimeline({ events }: TimelineData, width: number): TimelineLayout {
  const right = width - 2;
  const shapes = events.map((event) => shapeRow(event, right - rowsX));
  const heights = shapes.map((shape) => shape.height + gapBetweenRows);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const times = events.map(({ time }) => time);
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) + 1e-9)];
  const [top, bottom] = [10, Math.max(total, 20) + 10];
  const y = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([top, bottom - gapBetweenRows]);
  const centres = stackLabels(
    events.map(({ time }, index) => ({ wanted: y(time), height: heights[index] ?? 0 })),
    top,
    bottom,
  );
  return {
    width,
    height: bottom,
    rail: { x: railX, top, bottom: bottom - gapBetweenRows },
    years: listYears(first, Math.max(last, first + 1), y),
    rows: shapes.map((shape, index): PlacedEvent => {
      const rowTop = (centres[index] ?? 0) - (heights[index] ?? 0) / 2;
      return {
        from: { x: railX, y: coordinate(y(events[index]?.time ?? first)) },
        to: { x: rowsX - 8, y: coordinate(rowTop + lineHeight / 2) },
        heading: shape.heading.map((line) => ({ ...line, x: rowsX, y: coordinate(rowTop + line.y) })),
        steps: shape.steps.map((step) => ({
          ...step,
          y: coordinate(rowTop + step.y),
          lines: step.lines.map((line) => ({ ...line, y: coordinate(rowTop + line.y) })),
        })),
      };
    }),
  };
}

/** A row with its top at 0: date and title, then a box for every step of the scale. */
function shapeRow({ label, title, scale, position }: TimelineEvent, room: number) {
  const texts = [label, ...wrapText(title, room)];
  const heading = texts.map((text, index) => ({ y: 13 + index * lineHeight, text, bold: index === 0 }));
  const top = texts.length * lineHeight + 3;
  const across = (room - 2) / scale.length;
  const fits = scale.every((word) => word.split(" ").every((part) => widthOf(part) <= across));
  const lineRoom = ((fits ? across : room) - boxPadding) / (widestFont * boldFactor);
  const words = scale.map((word) => wrapText(word, lineRoom, stepFontSizePixels));
  const heights = words.map((lines) => lines.length * stepLineHeight + 2 * stepPadding);
  const tallest = Math.max(0, ...heights);
  const widest = Math.min(room - 2, Math.max(...words.flat().map(widthOf)));
  const steps = words.map((lines, index): PlacedStep => {
    const above = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    const x = rowsX + (fits ? index * across : 0);
    const y = top + (fits ? 0 : above);
    const [width, height] = fits ? [across, tallest] : [widest, heights[index] ?? 0];
    const firstLine = y + height / 2 - ((lines.length - 1) * stepLineHeight) / 2 + 4.5;
    return {
      x: coordinate(x),
      y,
      width: coordinate(width),
      height,
      given: index === position - 1,
      lines: lines.map((text, line) => ({ x: coordinate(x + width / 2), y: firstLine + line * stepLineHeight, text })),
    };
  });
  return { heading, steps, height: top + (fits ? tallest : heights.reduce((sum, height) => sum + height, 0)) };
}

/** Room for a word in its box; the word that was given is bold. */
function widthOf(text: string): number {
  return roomForText(text, stepFontSizePixels) * boldFactor + boxPadding;
}

/** As many years along the rail as fit, at even distances. */
function listYears(first: number, last: number, y: (year: number) => number): { y: number; label: string }[] {
  const room = Math.abs(y(first + 1) - y(first));
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * room >= lineHeight + 2) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ y: coordinate(y(year)), label: `${year}` }));
}
