import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { isRemarked } from "../../catalogue/explained.ts";
import { isNumber, printedNumber, type MeasuredSeries, type NumberFigure } from "../figures/measured.ts";

export const shapeDecimalsMixed: Rule = {
  id: "shape-decimals-mixed",
  severity: "warning",
  says: "No number stands alone without decimals among at least three others of the same source that have them, both over time and over areas.",
};

/** Enough numbers of one source to show how it prints them. */
const leastNumbers = 4;

/**
 * A number with fewer decimals than all others of its source, both over time and over areas, has probably lost a 0: 69 for 69.0. Where a
 * source prints a whole column so, as reports do with their newest year, it is left as it is.
 */
export const decimalChecks: Check = { rules: [shapeDecimalsMixed], find: ({ series }) => checkDecimals(series) };

function checkDecimals(series: readonly MeasuredSeries[]): Issue[] {
  const byIndicator = Map.groupBy(series, ({ id }) => id);
  return series.flatMap(({ id, figures }) => {
    const numbers = figures.filter(isNumber);
    const candidates = numbers.filter(
      (figure) => figure.value !== 0 && Number.isInteger(figure.value) && !isRemarked(figure, figure.value),
    );
    if (numbers.length < leastNumbers || candidates.length === numbers.length) return [];
    return candidates.flatMap((figure): Issue[] => {
      if (decimalsOf(figure) > 0) return [];
      const row = numbers.filter((other) => isSameSource(figure, other));
      if (row.length < leastNumbers || !isAloneInDecimals(figure, row)) return [];
      const column = (byIndicator.get(id) ?? [])
        .flatMap((other) => other.figures.filter(({ period }) => period === figure.period))
        .filter(isNumber)
        .filter((other) => isSameSource(figure, other));
      return isAloneInDecimals(figure, column) ? [report(figure, row)] : [];
    });
  });
}

function isSameSource(a: NumberFigure, b: NumberFigure): boolean {
  return a.home === b.home && a.source.document === b.source.document && a.source.place === b.source.place;
}

function isAloneInDecimals(figure: NumberFigure, others: readonly NumberFigure[]): boolean {
  return others.every((other) => other === figure || decimalsOf(other) > 0);
}

function decimalsOf(figure: NumberFigure): number {
  return figure.decimals ?? 0;
}

function report(figure: NumberFigure, row: readonly NumberFigure[]): Issue {
  const usual = Math.max(...row.map(decimalsOf));
  const problem = `${printedNumber(figure)} has no decimals, unlike the others of its series: ${row.map(printedNumber).join(", ")}.`;
  const remedy = `If the source prints ${figure.value.toFixed(usual)}, write that: the 0 says how it was rounded. Else add a note that names the number.`;
  return breach(shapeDecimalsMixed, placeOf(figure.home, figure.valuePath), problem, remedy);
}
