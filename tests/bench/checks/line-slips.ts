import type { WrittenFigure } from "./figure.ts";
import { isNumber, rewriteFigures, type Ground, type Slip, type SlipKind } from "./slip.ts";

/** Rows of figures: of a table from left to right, of an area's series from the first period to the last. */
type Line = readonly WrittenFigure[];

/** Neighbouring rows of a table whose figures change places, and neighbouring areas of an indicator. */
export function listRowSlips(ground: Ground): Slip[] {
  return listBlocks(ground).flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => exchange("rows-exchanged", lines[index] ?? [], line)),
  );
}

/** Neighbouring columns of a table that change places in all rows, and neighbouring periods of all areas. */
export function listColumnSlips(ground: Ground): Slip[] {
  return listBlocks(ground).flatMap((lines) => {
    const columns = [...new Set(lines.flat().map(acrossOf))].sort(compare);
    const columnAt = (across: string | number) => lines.flat().filter((figure) => acrossOf(figure) === across);
    return columns.slice(1).flatMap((across, index) => {
      const [left, right] = [columnAt(columns[index] ?? ""), columnAt(across)];
      return exchange("columns-exchanged", left, right, alongOf);
    });
  });
}

/** Rows of dated figures in which each period has the figure of the one before it, and the first its own. */
export function listShiftSlips(ground: Ground): Slip[] {
  return listBlocks(ground)
    .flat()
    .flatMap((line) => {
      const dated = line.filter((figure) => isNumber(figure) && figure.observed);
      if (dated.length < 2) return [];
      const shifted = dated.map((figure, index) => [figure, dated[index - 1]?.text ?? figure.text] as const);
      return rewriteFigures("periods-shifted", shifted) ?? [];
    });
}

/** Tables and files of observations with more than one figure, each as rows. */
function listBlocks({ index }: Ground): Line[][] {
  const figures = index.figures.filter(({ role }) => role === "cell" || role === "value");
  const blocks = Map.groupBy(figures, ({ file }) => file);
  return [...blocks.values()].map((block) =>
    [...Map.groupBy(block, alongOf)]
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line.toSorted((a, b) => compare(acrossOf(a), acrossOf(b)))),
  );
}

function alongOf({ cell, series }: WrittenFigure): number {
  return cell?.row ?? series ?? 0;
}

function acrossOf({ cell, observed }: WrittenFigure): number | string {
  return cell?.column ?? observed?.period ?? 0;
}

function compare(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1;
}

/** A slip that exchanges the figures of two lines, where both have one; none where that leaves nothing in its place. */
function exchange(
  kind: SlipKind,
  first: Line,
  second: Line,
  keyOf: (figure: WrittenFigure) => string | number = acrossOf,
): Slip[] {
  const pairs = first.flatMap((figure) => {
    const other = second.find((item) => keyOf(item) === keyOf(figure));
    return other && isNumber(figure) && isNumber(other) ? [[figure, other] as const] : [];
  });
  const slip = rewriteFigures(
    kind,
    pairs.flatMap(([a, b]) => [[a, b.text] as const, [b, a.text] as const]),
  );
  return slip ? [slip] : [];
}
