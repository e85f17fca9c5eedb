import { stackLabels } from "./labels.ts";
import { coordinate } from "./markup.ts";
import { fontSizePixels } from "./style.ts";

/** A label for something that is drawn left of the column. */
export interface ColumnItem {
  readonly lines: readonly string[];
  /** Where what it names ends; undefined where nothing is drawn. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

/** A label in its place beside a plot. */
export interface PlacedLabel {
  readonly x: number;
  /** Centre of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where the mark of its series stands; undefined where every label stands beside its own end: it would look like one figure more. */
  readonly mark: { readonly x: number; readonly y: number } | undefined;
  /** Line from the end to the mark; undefined where there is no mark, or where the series ends before the others. */
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
}

/** Height of a line of a label. */
export const labelLinePixels = fontSizePixels + 3;

/** Room to keep free right of the plot besides the widest label: a gap, the mark and the edge. */
export const roomBesideLabels = 32;

const gapBeforeMark = 14;
const markWidth = 14;
const gapBesideEnd = 12;

/** A label may stand this much above or below the end that it names, and ends this close to each other need their marks. */
const tolerancePixels = { moved: 4, close: 9 };

/** Stacks labels right of a plot that ends at `right`, between `top` and `bottom`, each as near as possible to its end. */
export function placeLabelColumn(
  items: readonly ColumnItem[],
  { right, top, bottom, gap = gapBeforeMark }: ColumnPlace,
): PlacedLabel[] {
  const centres = stackLabels(
    items.map(({ lines, end }) => ({ wanted: end?.y ?? bottom, height: lines.length * labelLinePixels })),
    top,
    bottom,
  );
  const moved = (index: number) => Math.abs((centres[index] ?? 0) - (items[index]?.end?.y ?? bottom));
  const plain = items.every(
    ({ end }, index) =>
      end !== undefined &&
      end.x > right - 10 &&
      moved(index) <= tolerancePixels.moved &&
      !items.some((other, at) => at !== index && other.end && Math.abs(other.end.y - end.y) < tolerancePixels.close),
  );
  return items.map(({ lines, end }, index): PlacedLabel => {
    const y = coordinate(centres[index] ?? 0);
    if (plain) return { x: coordinate(right + gapBesideEnd), y, lines, mark: undefined, leader: undefined };
    const start = right + gap;
    return {
      x: coordinate(start + markWidth),
      y,
      lines,
      mark: { x: coordinate(start + 5), y },
      leader:
        end && end.x > right - 10
          ? { x1: coordinate(end.x + 6), y1: coordinate(end.y), x2: coordinate(start - 3), y2: y }
          : undefined,
    };
  });
}
