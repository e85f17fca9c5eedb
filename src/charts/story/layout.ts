import { scaleLinear, type ScaleLinear } from "d3-scale";
import { stackLabels, wrapLine } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { fontSizePixels, roomForText } from "../style.ts";

/** What happened to a service over the years, a lane a kind of event. */
export interface StoryData {
  /** Lanes from top to bottom; none is empty. */
  readonly lanes: readonly StoryLane[];
}

/** What of one kind happened, as inspections or papers. */
export interface StoryLane {
  readonly kind: StoryKind;
  /** What the lane shows, with how many. */
  readonly title: string;
  /** In the order of time. */
  readonly events: readonly StoryMoment[];
}

export type StoryKind = "judgement" | "visit" | "plan" | "decision";

/** One thing that happened on a day, or in a month or year where no more is known. */
export interface StoryMoment {
  /** Years since the year 0, with parts of a year: 2012.15 for the end of February 2012. */
  readonly time: number;
  /** The day, month or year in words. */
  readonly label: string;
  readonly title: string;
  /** The inspectors' word, where it is a judgement, and how far up its own scale it stands. */
  readonly grade?: { readonly text: string; readonly tone: GradeTone };
}

export type GradeTone = "best" | "high" | "low" | "worst";

/** Lanes in pixels above one axis of years, to scale. */
export interface StoryLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly y: number; readonly left: number; readonly right: number };
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly lanes: readonly PlacedLane[];
}

/** A lane with its marks and the plates of its judgements, in pixels. */
export interface PlacedLane {
  readonly kind: StoryKind;
  readonly title: { readonly x: number; readonly y: number; readonly text: string };
  /** Height of the line on which its marks stand. */
  readonly y: number;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly plates: readonly PlacedPlate[];
}

/** A grade with its year, and the line from it to its mark. */
export interface PlacedPlate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: GradeTone;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string; readonly bold: boolean }[];
}

/** Text of grades and years. */
export const plateFontSizePixels = 13;

const inset = 20;
const lineHeight = 16;
const platePadding = 7;
const gapBetweenPlates = 6;
const widestWord = 118;
const leaderHeight = 22;
const titleBaseline = 16;
const laneHeight = 50;
const boldFactor = 1.07;

/** Places the lanes in `width` pixels. Grades that do not fit beside each other stand in several rows. */
export function placeStory({ lanes }: StoryData, width: number): StoryLayout {
  const times = lanes.flatMap(({ events }) => events.map(({ time }) => time));
  const first = Math.floor(Math.min(...times));
  const last = Math.max(Math.ceil(Math.max(...times) + 1e-9), first + 1);
  const axis = { left: inset, right: width - inset };
  const x = scaleLinear().domain([first, last]).range([axis.left, axis.right]);
  let top = 0;
  const placed = lanes.map((lane): PlacedLane => {
    const plates = lane.events.some(({ grade }) => grade) ? placePlates(lane.events, x, width) : undefined;
    const y = top + (plates ? titleBaseline + 10 + plates.height + leaderHeight : laneHeight - 16);
    const title = { x: 2, y: top + titleBaseline - 3, text: lane.title };
    const shift = top + titleBaseline + 10;
    top = plates ? y + 14 : top + laneHeight;
    return {
      ...{ kind: lane.kind, title, y },
      marks: lane.events.map(({ time }) => ({ x: coordinate(x(time)), y: coordinate(y) })),
      plates: (plates?.placed ?? []).map((plate) => movePlate(plate, shift, y)),
    };
  });
  return {
    ...{ width, height: top + 24, lanes: placed, axis: { ...axis, y: top } },
    years: listYears(first, last, x),
  };
}

function placePlates(events: readonly StoryMoment[], x: ScaleLinear<number, number>, width: number) {
  const shapes = events.flatMap(({ time, grade }) => (grade ? [shapePlate(time, grade)] : []));
  const rows = countRows(
    shapes.map((shape) => shape.width + gapBetweenPlates),
    width - 2 + gapBetweenPlates,
  );
  const height = Math.max(...shapes.map((shape) => shape.height));
  const placed = Array.from({ length: rows }, (_, row) => {
    const members = shapes.filter((_shape, index) => index % rows === row);
    const centres = stackLabels(
      members.map((shape) => ({ wanted: x(shape.time), height: shape.width + gapBetweenPlates })),
      1 - gapBetweenPlates / 2,
      width - 1 + gapBetweenPlates / 2,
    );
    return members.map((shape, index) => ({
      ...shape,
      at: x(shape.time),
      centre: centres[index] ?? 0,
      top: (rows - 1 - row) * (height + gapBetweenPlates) + height - shape.height,
    }));
  }).flat();
  return { placed, height: rows * (height + gapBetweenPlates) - gapBetweenPlates };
}

/** The fewest rows, taken in turn, of which each fits; a row each where none does. */
function countRows(widths: readonly number[], room: number): number {
  const fits = (rows: number) =>
    Array.from({ length: rows }, (_, row) =>
      widths.filter((_width, index) => index % rows === row).reduce((sum, width) => sum + width, 0),
    ).every((sum) => sum <= room);
  return widths.map((_, index) => index + 1).find(fits) ?? Math.max(1, widths.length);
}

/** The word in as many lines as it needs, and the year below. */
function shapePlate(time: number, { text, tone }: { readonly text: string; readonly tone: GradeTone }) {
  const lines = [...wrapLine(text, widestWord / boldFactor, plateFontSizePixels), `${Math.floor(time)}`];
  const widest = Math.max(...lines.map((line) => roomForText(line, plateFontSizePixels) * boldFactor));
  return { time, tone, lines, width: widest + platePadding * 2, height: lines.length * lineHeight + 8 };
}

type Shape = ReturnType<typeof placePlates>["placed"][number];

function movePlate({ tone, lines, width, height, at, centre, top }: Shape, shift: number, foot: number): PlacedPlate {
  const y = shift + top;
  return {
    x: coordinate(centre - width / 2),
    y: coordinate(y),
    width: coordinate(width),
    height: coordinate(height),
    tone,
    from: [coordinate(centre), coordinate(y + height)],
    to: [coordinate(at), coordinate(foot)],
    lines: lines.map((text, index) => ({
      x: coordinate(centre),
      y: coordinate(y + 17 + index * lineHeight),
      text,
      bold: index < lines.length - 1,
    })),
  };
}

/** Years below the axis: as many as fit, at round ones where not all do. */
function listYears(first: number, last: number, x: ScaleLinear<number, number>): { x: number; label: string }[] {
  const needed = roomForText("0000", fontSizePixels) + 8;
  const step = [1, 2, 5, 10, 20, 50].find((years) => x(first + years) - x(first) >= needed) ?? 100;
  const half = needed / 2 - 4;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0 && x(year) - half >= 0 && x(year) + half <= x(last) + inset)
    .map((year) => ({ x: coordinate(x(year)), label: `${year}` }));
}
