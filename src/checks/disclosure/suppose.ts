import { isKnown, judge, partEquations } from "./judge.ts";
import { propagate, startBounds, type Bounds, type Equation } from "./propagate.ts";
import type { HiddenFigure, Recoverable } from "./system.ts";

/** The greatest count that is suppressed for itself. */
export interface Limit {
  readonly threshold: number;
  /** Whether the site says so itself: then readers know that every suppressed count is 1 to this. */
  readonly isDeclared: boolean;
}

/** Figures of which one value is left if every suppressed count is one that the site suppresses for itself. */
export function findAssumed(
  equations: readonly Equation[],
  figures: readonly HiddenFigure[],
  bounds: Bounds,
  { threshold, isDeclared }: Limit,
): Recoverable[] {
  const assumed = startBounds(figures, (figure) =>
    figure.isProtected && figure.isCount ? [1, threshold] : [figure.minimum, figure.maximum],
  );
  const known = figures.map((_, index) => isKnown(figures, bounds, index));
  return partEquations(equations, known).flatMap((part) => {
    const own = new Set(part.flatMap(({ terms }) => terms.map(({ unknown }) => unknown)));
    for (const unknown of own) {
      if (!known[unknown]) continue;
      assumed.least[unknown] = bounds.least[unknown] ?? 0;
      assumed.greatest[unknown] = bounds.greatest[unknown] ?? Infinity;
    }
    propagate(part, figures, assumed);
    if ([...own].some((unknown) => assumed.impossible.has(unknown))) return [];
    return [...own].flatMap((unknown): Recoverable[] => {
      const hidden = figures[unknown];
      if (!hidden?.isProtected || known[unknown] || !hidden.isCount || !isKnown(figures, assumed, unknown)) return [];
      const value = assumed.least[unknown] ?? 0;
      const how = `it is ${value} if every suppressed figure here is a count of 1 to ${threshold}${isDeclared ? ", as this site says" : ""}`;
      return [
        {
          hidden,
          minimum: value,
          maximum: value,
          kind: isDeclared ? "exact" : "narrow",
          how,
          where: assumed.from[unknown]?.relation.where,
        },
      ];
    });
  });
}

/** Figures that a sum which is only likely shows to be a count of few people. */
export function findLikely(
  equations: readonly Equation[],
  figures: readonly HiddenFigure[],
  bounds: Bounds,
  threshold: number,
): Recoverable[] {
  const bundles = Map.groupBy(equations, ({ relation }) => relation.bundle ?? relation);
  return [...bundles.values()].flatMap((bundle) => {
    const own: Bounds = {
      ...{ least: Float64Array.from(bounds.least), greatest: Float64Array.from(bounds.greatest) },
      ...{ from: [...bounds.from], impossible: new Set<number>() },
    };
    propagate(bundle, figures, own);
    if (own.impossible.size > 0) return [];
    const moved = new Set(bundle.flatMap(({ terms }) => terms.map(({ unknown }) => unknown)));
    return [...moved].flatMap((unknown) => {
      const hidden = figures[unknown];
      const value = own.greatest[unknown] ?? 0;
      if (!hidden?.isCount || own.from[unknown] === bounds.from[unknown] || value < 1 || value > threshold) return [];
      return judge(hidden, unknown, own).filter(({ kind }) => kind === "exact");
    });
  });
}
