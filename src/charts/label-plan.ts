/*
 * A plot keeps three tenths of the width: where names beside it would leave less, they become a key above it.
 */
import { wrapLine, wrapText } from "./labels.ts";
import { labelLinePixels, roomBesideLabels, type PlacedLabel } from "./label-column.ts";
import { roomForText } from "./style.ts";

/** What a label says: a name, and the figure at the end of what it names; where there is none, why. */
export interface LabelText {
  readonly name: string;
  readonly figure: string | undefined;
  readonly absence?: string;
}

/** Where the labels of lines stand: in a column beside the plot or, where long names would press it together, in a key above it. */
export interface LabelPlan {
  readonly lines: readonly (readonly string[])[];
  /** Where the plot ends on the right. */
  readonly right: number;
  /** Height of the key; undefined where labels stand beside the plot. */
  readonly keyHeight: number | undefined;
}

/** A plot keeps this share of the drawing's width: what lies closer together cannot be read. */
const leastShareOfPlot = 0.3;

const key = { textLeft: 16, markX: 6, gapBelow: 12, edge: 12 };
const widestName = { narrow: 92, wide: 236 };

/** Plans labels for a plot that begins at `left`. */
export function planLabels(
  texts: readonly LabelText[],
  { width, left, narrow }: { readonly width: number; readonly left: number; readonly narrow: boolean },
): LabelPlan {
  const beside = texts.map((text) => wrapLabel(text, narrow));
  const widest = Math.max(0, ...beside.flat().map((text) => roomForText(text)));
  const right = width - Math.ceil(widest) - roomBesideLabels;
  if (right - left >= leastShareOfPlot * width) return { lines: beside, right, keyHeight: undefined };
  const room = width - key.textLeft - key.edge / 2;
  const lines = texts.map(({ name, figure, absence = "no figures" }) =>
    wrapLine(figure === undefined ? `${name}: ${absence}` : `${name} ${figure}`, room),
  );
  return { lines, right: width - key.edge, keyHeight: lines.flat().length * labelLinePixels + key.gapBelow };
}

/** A name with its figure, wrapped for a column; narrow charts break before the figure. */
function wrapLabel({ name, figure, absence = "no figures" }: LabelText, narrow: boolean): string[] {
  const widest = narrow ? widestName.narrow : widestName.wide;
  if (figure === undefined) return wrapText(`${name}: ${absence}`, widest);
  return narrow ? [...wrapText(name, widest), ...wrapText(figure, widest)] : wrapText(`${name} ${figure}`, widest);
}

/** Places the labels of a key, one below the other, each after its mark. */
export function placeKey(lines: LabelPlan["lines"]): PlacedLabel[] {
  let top = 0;
  return lines.map((label) => {
    const height = label.length * labelLinePixels;
    const y = top + height / 2;
    top += height;
    return { x: key.textLeft, y, lines: label, mark: { x: key.markX, y }, leader: undefined };
  });
}
