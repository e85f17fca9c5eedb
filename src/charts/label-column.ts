import { stackLabels } from "./labels.ts";
import { coordinate } from "./markup.ts";
import { fontSizePixels } from "./style.ts";

/** A label for something that is drawn left of the column. */
export interface ColumnItem {
  readonly lines: readonly string[];
  /** Where what it names ends; undefined where nothing is drawn. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

/** Where a sample of what a label names stands. */
export interface LabelMark {
  readonly x: number;
  readonly y: number;
  /** Whether it stands in a key, where nobody takes it for a figure. */
  readonly inKey?: true;
}

/** A label in its place beside a plot. */
export interface PlacedLabel {
  readonly x: number;
  /** Centre of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where a sample of what it names stands; undefined where the label stands beside its end, or a leader leads there: a mark would look like one figure more. */
  readonly mark: LabelMark | undefined;
  /** Line from the end to the label; undefined where every label stands beside its own end, or where the series ends before the others. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | undefined;
}

/** Where a column of labels stands. */
export interface ColumnPlace {
  /** Where the plot ends. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for leaders before the marks: more where labels move far. */
  readonly gap?: number;
  /** Whether all labels have samples: parts of a bar, which no shape tells apart. */
  readonly withSamples?: boolean;
  /** Room between labels of several lines, which would read as one. */
  readonly between?: number;
}

/** Height of a line of a label. */
export const labelLinePixels = fontSizePixels + 3;

/** Room to keep free right of the plot besides the widest label: a gap, the sample where there is one, and the edge. */
export const roomBesideLabels = { plain: 22, withSamples: 32 };

const gapForLeader = 14;
const sampleWidth = 14;
const gapBesideEnd = 12;

/** A label may stand this much above or below the end that it names, and ends this close to each other need their leaders. */
const tolerancePixels = { moved: 4, close: 9 };

/** Stacks labels right of a plot that ends at `right`, between `top` and `bottom`, each as near as possible to its end. */
export function placeLabelColumn(
  items: readonly ColumnItem[],
  { right, top, bottom, gap = gapForLeader, withSamples = false, between = 0 }: ColumnPlace,
): PlacedLabel[] {
  const worded = items.filter(({ lines }) => lines.length > 0);
  const stacked = stackLabels(
    worded.map(({ lines, end }) => ({ wanted: end?.y ?? bottom, height: lines.length * labelLinePixels + between })),
    top,
    bottom,
  );
  const centres = items.map((item) => stacked[worded.indexOf(item)] ?? 0);
  const moved = (index: number) => Math.abs((centres[index] ?? 0) - (items[index]?.end?.y ?? bottom));
  const reaches = ({ end }: ColumnItem) => end !== undefined && end.x > right - 10;
  const plain = items.every(
    ({ lines, end }, index) =>
      lines.length === 0 ||
      (end !== undefined &&
        end.x > right - 10 &&
        moved(index) <= tolerancePixels.moved &&
        !items.some((other, at) => at !== index && other.end && Math.abs(other.end.y - end.y) < tolerancePixels.close)),
  );
  const allReach = items.every((item) => item.lines.length === 0 || reaches(item));
  return items.map(({ lines, end }, index): PlacedLabel => {
    const y = coordinate(centres[index] ?? 0);
    if (plain) return { x: coordinate(right + gapBesideEnd), y, lines, mark: undefined, leader: undefined };
    const start = right + gap;
    const [led, x] = [reaches({ lines, end }), coordinate(withSamples || !allReach ? start + sampleWidth : start + 4)];
    return {
      x,
      y,
      lines,
      mark: withSamples || !led ? { x: coordinate(start + 5), y } : undefined,
      leader:
        end && led
          ? { x1: coordinate(end.x + 6), y1: coordinate(end.y), x2: coordinate(withSamples ? start - 3 : x - 4), y2: y }
          : undefined,
    };
  });
}
