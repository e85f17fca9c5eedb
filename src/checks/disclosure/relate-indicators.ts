import type { IndicatorArithmetic } from "../../model/arithmetic.ts";
import { findOperand, type FigureIndex, type IndexedFigure } from "./figure-index.ts";
import { exactOperand } from "./operands.ts";
import { relateRatio } from "./ratios.ts";
import type { Operand, Relation, Term } from "./system.ts";

/** What several records say of one figure, and what follows from the arithmetic that indicators declare. */
export function relateIndicators(index: FigureIndex): Relation[] {
  return [
    ...[...index.figures.values()].flatMap(relateSame),
    ...[...index.indicators].flatMap(([id, { arithmetic }]) =>
      arithmetic ? relateDeclared(index, id, arithmetic) : [],
    ),
  ];
}

/** One figure that is hidden in one record and printed in another. */
function relateSame(given: readonly IndexedFigure[]): Relation[] {
  const [first] = given.filter(({ operand }) => operand.hidden);
  return given.flatMap((other) =>
    first && other !== first ? [relateEqual(first.operand, other.operand, other.file)] : [],
  );
}

/** Two places that give the same figure. */
export function relateEqual(hidden: Operand, other: Operand, where: string): Relation {
  const terms = [
    { operand: hidden, factor: 1 },
    { operand: other, factor: -1 },
  ];
  return { terms, where };
}

function relateDeclared(index: FigureIndex, id: string, arithmetic: IndicatorArithmetic): Relation[] {
  const places = [...index.figures.values()].flatMap(([figure]) => (figure?.indicator === id ? [figure] : []));
  return places.flatMap(({ area, period }): Relation[] => {
    const find = (name: string, at = area) => findOperand(index, name, at, period);
    const own = find(id);
    if (!own) return [];
    const where = `${id}, ${area}, ${period}`;
    const sum = (terms: readonly (Term | undefined)[], ending: Partial<Relation> = {}): Relation[] => {
      const known = terms.filter((term) => term !== undefined);
      return known.length === terms.length && known.some(({ operand }) => operand.hidden)
        ? [{ terms: known, where, ...ending }]
        : [];
    };
    const term = (operand: Operand | undefined, factor: number) => (operand ? { operand, factor } : undefined);
    switch (arithmetic.kind) {
      case "total":
        return sum([term(own, 1), ...arithmetic.parts.map((part) => term(find(part), -1))]);
      case "complement":
        return sum([term(exactOperand(100), 1), term(own, -1), term(find(arithmetic.of), -1)]);
      case "gap": {
        if (arithmetic.printed === "size") return [];
        const other = find(arithmetic.other, arithmetic.otherArea ?? area);
        return sum([term(find(arithmetic.group), 1), term(other, -1), term(own, -1)]);
      }
      case "percentage": {
        const [part, whole] = [find(arithmetic.part), find(arithmetic.whole)];
        if (!part || !whole) return [];
        if (own.hidden)
          return part.hidden || whole.hidden || whole.minimum <= 0
            ? []
            : sum([term(own, 1), term(part, -100 / whole.minimum)]);
        const factor = { least: own.minimum / 100, greatest: own.maximum / 100 };
        return relateRatio(part, whole, factor, {
          where,
          words: `${own.printed}% of ${whole.printed}`,
          isLikely: false,
        });
      }
    }
  });
}
