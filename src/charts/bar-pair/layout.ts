import { scaleLinear } from "d3-scale";
import type { Unit } from "../../model/unit.ts";
import { divideWords, wrapText } from "../labels.ts";
import { coordinate } from "../markup.ts";
import { fontSizePixels, roomForText, styleOf, type SeriesStyle } from "../style.ts";

/** A few areas in one period, a bar each, the council's first. */
export interface BarPairData {
  readonly unit: Unit;
  /** The period as a reader says it: “2017”. */
  readonly when: string;
  readonly bars: readonly PairedBar[];
}

/** One area's figure. */
export interface PairedBar {
  readonly label: string;
  /** Place of the area among the council and its comparators, so that it has its colour of every chart. */
  readonly place: number;
  /** Whether it stands among others of its kind, of which none is the council's beside the rest. */
  readonly isEqual?: boolean;
  /** Undefined where there is no figure. */
  readonly value?: number;
  /** The figure as printed, or the reason why there is none. */
  readonly text: string;
  readonly provisional: boolean;
  readonly status?: string;
  /** What was aimed at, with its words. */
  readonly target?: { readonly value: number; readonly text: string };
  /** Which row of the table it belongs to, where readers can hide rows. */
  readonly row?: number;
}

/** Bars in pixels. All start at zero, which is `zero`. */
export interface BarPairLayout {
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  /** Where the whole ends of which the bars are shares; undefined where there is none. */
  readonly whole: number | undefined;
  readonly rows: readonly PlacedBar[];
}

/** One bar with its words, in pixels from the top left of the drawing. */
export interface PlacedBar {
  readonly style: SeriesStyle;
  readonly top: number;
  readonly height: number;
  /** From left to right; undefined where there is no figure. */
  readonly ends: readonly [left: number, right: number] | undefined;
  readonly provisional: boolean;
  /** Whether its words are bold: the council's are. */
  readonly bold: boolean;
  /** Where the target's mark stands; undefined where there is none. */
  readonly target: number | undefined;
  readonly row: number | undefined;
  readonly label: { readonly x: number; readonly lines: readonly { readonly y: number; readonly text: string }[] };
  readonly value: { readonly x: number; readonly anchor: "start" | "end"; readonly text: string };
}

/** Places bars in `width` pixels. In narrow drawings the names stand above them. */
export function placeBarPair({ unit, bars }: BarPairData, width: number): BarPairLayout {
  const narrow = width < narrowest;
  const values = bars.flatMap(({ value, target }) => [value ?? [], target?.value ?? []].flat());
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const isOfWhole = unit === "percent" && least === 0 && most >= leastOfWhole && most <= 100;
  const texts = bars.map(({ text, target }) => (target ? `${text}, target ${target.text}` : text));
  const besideName = texts.some((text) => roomForText(text) > width * widestFigure);
  const nameWidth = narrow ? width - 4 - boldAllowance * 2 : widestNames;
  const names = bars.map(({ label }, index) =>
    wrapText(divideWords(besideName ? `${label}: ${texts[index] ?? ""}` : label, nameWidth), nameWidth),
  );
  const printed = texts.filter((_, index) => bars[index]?.value !== undefined);
  const room = besideName ? 0 : Math.max(0, ...printed.map((text) => roomForText(text))) + boldAllowance + gap;
  const namesEnd = narrow
    ? 0
    : Math.ceil(Math.max(0, ...names.flat().map((text) => roomForText(text)))) + boldAllowance;
  const left = (narrow ? 2 : namesEnd + gap * 2) + (least < 0 ? room : 0);
  const right = width - 2 - (most > 0 || least === 0 ? room : 0);
  const x = scaleLinear()
    .domain([least, isOfWhole ? 100 : most === least ? 1 : most])
    .range([left, right]);
  let top = 2;
  const rows = bars.map((bar, index): PlacedBar => {
    const lines = names[index] ?? [];
    const text = lines.length * lineHeight;
    const height = narrow ? barHeight : Math.max(barHeight, text + 4);
    const above = narrow ? text + 5 : 0;
    const barTop = top + above + (height - barHeight) / 2;
    const firstLine = narrow ? top + fontSizePixels : top + height / 2 + 5 - (text - lineHeight) / 2;
    top += above + height + (narrow ? 8 : 10);
    return {
      style: styleOf(bar.place),
      top: coordinate(barTop),
      height: barHeight,
      ends: bar.value === undefined ? undefined : placeEnds(x(0), x(bar.value)),
      provisional: bar.provisional,
      bold: bar.place === 0 && bar.isEqual !== true,
      target: bar.target && coordinate(x(bar.target.value)),
      row: bar.row,
      label: {
        x: narrow ? 2 : namesEnd,
        lines: lines.map((line, at) => ({ y: coordinate(firstLine + at * lineHeight), text: line })),
      },
      value: { ...placeText(bar, x, left), text: besideName ? "" : (texts[index] ?? "") },
    };
  });
  return {
    width,
    height: Math.ceil(top),
    zero: coordinate(x(0)),
    whole: isOfWhole ? coordinate(x(100)) : undefined,
    rows,
  };
}

/** Shares from here on are drawn as parts of a hundred; smaller ones would be slivers, and are drawn as long as they can be. */
const leastOfWhole = 20;
const narrowest = 480;
const barHeight = 22;
const lineHeight = fontSizePixels + 3;
const widestNames = 200;
const gap = 8;
/** Figures wider than this share of the drawing stand beside the names. */
const widestFigure = 0.35;
/** The first row is set in bold, which takes more room than estimated. */
const boldAllowance = 10;

/** A figure stands beyond the end of its bar and the target's mark; the reason why there is none where bars can begin. */
function placeText({ value, target }: PairedBar, x: (value: number) => number, left: number) {
  if (value === undefined) return { x: coordinate(left + gap), anchor: "start" } as const;
  return value < 0
    ? ({ x: coordinate(x(Math.min(value, target?.value ?? value)) - gap), anchor: "end" } as const)
    : ({ x: coordinate(x(Math.max(value, target?.value ?? value)) + gap), anchor: "start" } as const);
}

/** A bar of nothing is a hair, so that it is not taken for a missing figure. */
function placeEnds(zero: number, end: number): readonly [left: number, right: number] {
  const [left, right] = [Math.min(zero, end), Math.max(zero, end)];
  return [coordinate(left), coordinate(Math.max(right, left + 1))];
}
