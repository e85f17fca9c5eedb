import { mixedFont } from "./make-lines.ts";
import { headingFont, type PrintedLine } from "./printed.ts";

/** How most of a text is set, from which headings differ. */
export interface TextStyle {
  /** Size and typeface of most of the text. */
  readonly size: number;
  readonly font: string;
  /** Typefaces in which headings are set at the size of the text. */
  readonly bold: ReadonlySet<string>;
  /** Points from one line of a paragraph to the next. */
  readonly pitch: number;
  readonly hasSizes: boolean;
  /** Left edge of the text. */
  readonly left: number;
  /** Where most of its full lines end at the least; undefined where lines have no places. */
  readonly right: number | undefined;
}

/** The style of a text, told by what most of its letters are set in. */
export function readStyle(all: readonly PrintedLine[]): TextStyle {
  const plainLines = all.filter(({ font }) => font !== headingFont);
  const lines = plainLines.length > 0 ? plainLines : all;
  const sizes = weigh(lines, ({ size }) => String(Math.round(size * 2) / 2));
  const size = Number(sizes[0]?.[0] ?? 12);
  const fonts = weigh(
    lines.filter((line) => Math.abs(line.size - size) < 0.6),
    (line) => line.font,
  );
  const total = fonts.reduce((sum, [, weight]) => sum + weight, 0);
  const gaps = lines.flatMap((line, index) => {
    const gap = line.position - (lines[index - 1]?.position ?? -Infinity);
    return gap > size * 0.8 && gap < size * 2.5 && Math.abs(line.size - size) < 0.6 ? [Math.round(gap * 2) / 2] : [];
  });
  return {
    size,
    font: fonts[0]?.[0] ?? "",
    bold: new Set(
      fonts.slice(1).flatMap(([font, weight]) => (weight < total * 0.15 && font !== mixedFont ? [font] : [])),
    ),
    pitch: mostFrequent(gaps) ?? size * 1.2,
    hasSizes: sizes.length > 1 || lines.length < all.length,
    left: Math.min(...lines.filter((line) => Math.abs(line.size - size) < 0.6).map(({ x }) => x)),
    right: readRight(lines.filter((line) => Math.abs(line.size - size) < 0.6)),
  };
}

function readRight(lines: readonly PrintedLine[]): number | undefined {
  const ends = lines.flatMap(({ end, page }) => (page === undefined ? [] : [end])).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * fullLines)];
}

/** Part of the lines of a text that end before the rest, which are full. */
const fullLines = 0.6;

function weigh(lines: readonly PrintedLine[], keyOf: (line: PrintedLine) => string): [string, number][] {
  const weights = new Map<string, number>();
  for (const line of lines) weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length);
  return [...weights].sort(([, a], [, b]) => b - a);
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
