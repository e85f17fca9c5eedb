import type { Random } from "../random.ts";
import type { WrittenFigure } from "./figure.ts";
import {
  addOrTakeOne,
  changeSign,
  movePoint,
  replaceDigit,
  swapDigits,
  writeAsShare,
  type NumberSlip,
} from "./number-slips.ts";
import { isNumber, rewriteFigures, type Ground, type Slip, type SlipKind } from "./slip.ts";

/** A slip for each figure that a number slip can happen to. */
export function listNumberSlips(kind: SlipKind, ground: Ground, random: Random): Slip[] {
  const slip = numberSlips[kind];
  if (!slip) return [];
  return ground.index.figures
    .filter((figure) => isNumber(figure) && slip.fits(figure, ground))
    .flatMap((figure) => {
      const text = slip.write(figure.text, random);
      return text === undefined ? [] : (rewriteFigures(kind, [[figure, text]]) ?? []);
    });
}

const anyFigure = ({ role }: WrittenFigure) => role !== "quoted";

const numberSlips: Partial<
  Record<SlipKind, { fits: (figure: WrittenFigure, ground: Ground) => boolean; write: NumberSlip }>
> = {
  "digits-swapped": { fits: anyFigure, write: swapDigits },
  "digit-replaced": { fits: anyFigure, write: replaceDigit },
  "point-moved": { fits: anyFigure, write: movePoint },
  "sign-changed": { fits: (figure) => anyFigure(figure) && figure.role !== "rank", write: changeSign },
  "rank-off-by-one": { fits: ({ role }) => role === "rank", write: addOrTakeOne },
  "prose-changed": { fits: ({ role }) => role === "quoted", write: replaceDigit },
  "total-changed": { fits: isTotal, write: replaceDigit },
  "target-changed": { fits: isTarget, write: replaceDigit },
};

/** Whether a figure is printed as a total: so a claim says, or its row. */
function isTotal(figure: WrittenFigure, { statements, loaded }: Ground): boolean {
  const { cell } = figure;
  const row = cell && loaded.records.tables.find(({ id }) => id === cell.table)?.fields.rows[cell.row];
  const own = figure.names[0];
  return (
    row?.role === "total" ||
    statements.some(({ kind, stated }) => kind === "total" && stated && "name" in stated && stated.name === own)
  );
}

function isTarget({ role, cell }: WrittenFigure, { loaded }: Ground): boolean {
  const columns = cell && loaded.records.tables.find(({ id }) => id === cell.table)?.fields.columns;
  return role === "target" || columns?.[cell?.column ?? 0]?.role === "target";
}

/** Percentages written as shares of one; differences in points written as relative ones, and the other way. */
export function listUnitSlips({ index, statements }: Ground): Slip[] {
  const shares = index.figures
    .filter((figure) => isNumber(figure) && figure.unit === "percent" && figure.role !== "rank")
    .flatMap((figure) => rewriteFigures("unit-confused", [[figure, writeAsShare(figure.text)]]) ?? []);
  const read = (name: string) => index.byName.get(name)?.[0];
  const otherUnits = statements.flatMap(({ kind, stated, terms, words }): Slip[] => {
    const figure = stated && "name" in stated ? read(stated.name) : undefined;
    const [first, second] = terms.map((term) => ("name" in term ? read(term.name)?.held.value : undefined));
    if (!figure || first === undefined || !second || first === 0) return [];
    const points = kind === "change" ? second - first : first - second;
    const base = kind === "change" ? first : second;
    const relative = words.in === "percent" || (kind === "variance" && words.in !== "points");
    if (kind !== "change" && kind !== "variance" && kind !== "gap") return [];
    const other = relative ? points : (points / Math.abs(base)) * 100;
    const sign = Number(figure.text) < 0 || words.direction === undefined ? other : Math.abs(other);
    return [rewriteFigures("unit-confused", [[figure, sign.toFixed(figure.held.decimals)]]) ?? []].flat();
  });
  return [...shares, ...otherUnits];
}
