import { isAdditiveUnit, type Unit } from "../model/unit.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { comparePrinted, type PrintedNumber } from "../statistics/interval.ts";

/** A figure among others of its kind. */
export interface NamedFigure {
  readonly title: string;
  readonly number: PrintedNumber;
  /** The figure as printed, with its unit. */
  readonly text: string;
  /** Whether a check disputes it, or it is a share of very few or of an unknown number. */
  readonly doubtful: boolean;
}

/** More figures than these share no end. */
const mostAtAnEnd = 2;

/**
 * Which of several figures is the highest and which the lowest: “Highest in January 2019: Night shift, 21.5; lowest: Day shift, 9.5”. Of counts and other
 * amounts only the most is named: the least of them is often a handful. Undefined where a figure does not bear it, or where rounding leaves open which it is.
 */
export function stateExtremes(figures: readonly NamedFigure[], unit: Unit, when?: string): string | undefined {
  if (figures.length < 2 || figures.some(({ doubtful }) => doubtful)) return undefined;
  const highest = listEnd(figures, "above");
  const lowest = listEnd(figures, "below");
  if (highest.length > mostAtAnEnd || highest.some((figure) => lowest.includes(figure))) return undefined;
  // A count with decimals is an average.
  const isAmount = isAdditiveUnit(unit) && figures.every(({ number }) => number.decimals === 0);
  const low = isAmount || lowest.length > mostAtAnEnd ? "" : `; lowest: ${nameFigures(lowest)}`;
  return `${isAmount ? "Most" : "Highest"}${when === undefined ? "" : ` in ${when}`}: ${nameFigures(highest)}${low}`;
}

/** The figures than which none lies further on a side, as far as their rounding lets one tell. */
function listEnd(figures: readonly NamedFigure[], side: "above" | "below"): NamedFigure[] {
  return figures.filter(({ number }) => !figures.some((other) => comparePrinted(other.number, number) === side));
}

function nameFigures(figures: readonly NamedFigure[]): string {
  const names = joinWords(figures.map(({ title }) => title));
  const texts = [...new Set(figures.map(({ text }) => text))];
  return texts.length === 1
    ? `${names}, ${texts.join("")}${figures.length > 1 ? " each" : ""}`
    : `${names}, ${joinWords(texts)}`;
}
