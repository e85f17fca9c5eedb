/*
 * A plot keeps most of the width. Where names beside it would leave less, they stand in a key above it and only the last figures beside it;
 * where these are too long as well, the key says both.
 */
import { wrapLine, wrapText } from "./labels.ts";
import { coordinate } from "./markup.ts";
import {
  labelLinePixels,
  placeLabelColumn,
  roomBesideLabels,
  type ColumnItem,
  type PlacedLabel,
} from "./label-column.ts";
import { roomForText } from "./style.ts";

/** What a label says: a name, and the figure at the end of what it names; where there is none, why. */
export interface LabelText {
  readonly name: string;
  readonly figure: string | undefined;
  readonly absence?: string;
  /** Whether what it names reaches the last period and has one height there: only then a figure alone can stand beside its end. */
  readonly reachesEnd: boolean;
}

/** Where the labels of lines stand: in a column beside the plot, in a key above it, or each in part. */
export interface LabelPlan {
  /** What stands beside the plot of each text; no lines where the key says all. */
  readonly beside: readonly (readonly string[])[];
  /** Where the plot ends on the right. */
  readonly right: number;
  /** The key, a label a text; empty where labels beside the plot say all. */
  readonly key: readonly PlacedLabel[];
  /** Height of the key with the room below it. */
  readonly keyHeight: number;
}

/** A drawing that gets labels: its width, where its plot begins, and whether it is for a phone. */
export interface LabelledDrawing {
  readonly width: number;
  readonly left: number;
  readonly narrow: boolean;
  /** The share of the width that the plot keeps, where that is not the usual one: left of a slope stand figures and no axis. */
  readonly leastShare?: number;
}

/** A plot keeps this share of the drawing's width: what lies closer together cannot be read. */
const leastShareOfPlot = { narrow: 0.6, wide: 0.5 };

const key = { textLeft: 16, markX: 6, gapBelow: 12, edge: 12, between: 14 };
const widest = { narrow: 92, wide: 190, figure: 80 };

/** Plans labels for a plot that begins at `left`. */
export function planLabels(
  texts: readonly LabelText[],
  { width, left, narrow, leastShare }: LabelledDrawing,
): LabelPlan {
  const least = (leastShare ?? leastShareOfPlot[narrow ? "narrow" : "wide"]) * width;
  const endBeside = (labels: LabelPlan["beside"]) =>
    width - Math.ceil(Math.max(0, ...labels.flat().map((text) => roomForText(text)))) - roomBesideLabels.withSamples;
  const named = texts.map((text) => wrapLabel(text, narrow));
  const right = endBeside(named);
  if (right - left >= least) return { beside: named, right, key: [], keyHeight: 0 };
  const figures = texts.map(({ figure, reachesEnd }) =>
    figure === undefined || !reachesEnd ? [] : wrapText(figure, widest.figure),
  );
  const fits = endBeside(figures) - left >= least;
  const words = texts.map(({ name, figure, absence = "no figures", reachesEnd }) => {
    if (figure === undefined) return `${name}: ${absence}`;
    return fits && reachesEnd ? name : `${name} ${figure}`;
  });
  return {
    beside: fits ? figures : texts.map(() => []),
    right: fits ? endBeside(figures) : width - key.edge,
    ...placeKey(words, width),
  };
}

/** Places the labels of each text: in the key, and beside the end of what it names. `bottom` is how far down labels may stand. */
export function placeLabels(plan: LabelPlan, ends: readonly ColumnItem["end"][], bottom: number): PlacedLabel[][] {
  const column = placeLabelColumn(
    plan.beside.map((lines, index) => ({ lines, end: ends[index] })),
    { right: plan.right, top: plan.keyHeight, bottom },
  );
  return plan.beside.map((_, index) =>
    [plan.key[index], column[index]].filter((label) => label !== undefined).filter(({ lines }) => lines.length > 0),
  );
}

/** A name with its figure, wrapped for a column; narrow charts break before the figure. */
function wrapLabel({ name, figure, absence = "no figures" }: LabelText, narrow: boolean): string[] {
  const room = narrow ? widest.narrow : widest.wide;
  if (figure === undefined) return wrapText(`${name}: ${absence}`, room);
  return narrow ? [...wrapText(name, room), ...wrapText(figure, room)] : wrapText(`${name} ${figure}`, room);
}

/** Places the labels of a key, each after its mark, as many beside each other as fit. */
function placeKey(words: readonly string[], width: number): Pick<LabelPlan, "key" | "keyHeight"> {
  const room = width - key.textLeft - key.edge / 2;
  let [left, top, height] = [0, 0, 0];
  const labels = words.map((text): PlacedLabel => {
    const lines = wrapLine(text, room);
    const taken = key.textLeft + Math.max(0, ...lines.map((line) => roomForText(line)));
    if (left > 0 && left + taken > width - key.edge / 2) [left, top] = [0, height];
    height = Math.max(height, top + lines.length * labelLinePixels);
    const y = top + (lines.length * labelLinePixels) / 2;
    const placed = {
      x: coordinate(left + key.textLeft),
      y,
      lines,
      mark: { x: coordinate(left + key.markX), y, inKey: true as const },
      leader: undefined,
    };
    left += taken + key.between;
    return placed;
  });
  return { key: labels, keyHeight: height + key.gapBelow };
}
