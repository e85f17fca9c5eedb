import { describeArithmetic } from "./describe-arithmetic.ts";
import { compileRelations, propagate, startBounds, type Bounds, type Equation } from "./propagate.ts";
import { openFeasible } from "./simplex.ts";
import type { Recoverable, HiddenFigure, Relation } from "./system.ts";

/** Multiplications after which a system counts as too large to be searched further: about a second. */
const budget = 5e8;

/** The greatest count that is suppressed for itself. */
export interface Limit {
  readonly threshold: number;
  /** Whether the site says so itself: then readers know that every suppressed count is 1 to this. */
  readonly isDeclared: boolean;
}

/**
 * The suppressed figures that readers can work out from all relations together, as the auditors of disclosure control do: the least and
 * the greatest value that each can have where no count is below zero.
 */
export function findRecoverable(relations: readonly Relation[], limit: Limit): Recoverable[] {
  const { threshold } = limit;
  const firm = relations.filter(({ isLikely }) => !isLikely);
  const likely = relations.filter(({ isLikely }) => isLikely);
  const figures = listHidden(relations);
  const numbers = new Map(figures.map((figure, index) => [figure, index]));
  const equations = compileRelations(firm, numbers);
  const bounds = startBounds(figures);
  propagate(equations, figures, bounds);
  const known = figures.map((_, index) => isKnown(figures, bounds, index));
  for (const part of partEquations(equations, known)) search(part, figures, bounds);
  const findings = figures.flatMap((figure, index) => judge(figure, index, bounds));
  const found = new Set(findings.map(({ hidden }) => hidden));
  return [
    ...findings,
    ...contradicted(equations, figures, bounds),
    ...findAssumed(equations, figures, bounds, limit).filter(({ hidden }) => !found.has(hidden)),
    ...findLikely(compileRelations(likely, numbers), figures, bounds, threshold).filter(
      ({ hidden }) => !found.has(hidden),
    ),
  ];
}

function listHidden(relations: readonly Relation[]): HiddenFigure[] {
  const hidden = relations.flatMap(({ terms }) => terms.flatMap(({ operand }) => operand.hidden ?? []));
  return [...new Set(hidden)];
}

/** Whether one value is left: of a count exactly, of another figure to about its last digit. */
function isKnown(figures: readonly HiddenFigure[], { least, greatest, impossible }: Bounds, index: number): boolean {
  if (impossible.has(index)) return false;
  const [low, high] = [least[index] ?? 0, greatest[index] ?? Infinity];
  if (!Number.isFinite(high - low)) return false;
  return figures[index]?.isCount ? low === high : high - low <= Math.max(0.5, 0.01 * Math.abs(high));
}

function judge(hidden: HiddenFigure, index: number, bounds: Bounds): Recoverable[] {
  if (!hidden.isProtected || bounds.impossible.has(index)) return [];
  const [minimum, maximum] = [bounds.least[index] ?? 0, bounds.greatest[index] ?? Infinity];
  const isExact = isKnown(
    [hidden],
    { ...bounds, least: Float64Array.of(minimum), greatest: Float64Array.of(maximum) },
    0,
  );
  if (!isExact && !(hidden.isCount && maximum - minimum === 1)) return [];
  const from = bounds.from[index];
  const how = describeArithmetic(from, index, bounds);
  return [{ hidden, minimum, maximum, kind: isExact ? "exact" : "narrow", how, where: from?.relation.where }];
}

/** Equations in parts that share no figure whose value is open. */
function partEquations(equations: readonly Equation[], known: readonly boolean[]): Equation[][] {
  const leaders = known.map((_, index) => index);
  const leaderOf = (index: number): number => {
    const next = leaders[index] ?? index;
    if (next === index) return index;
    const leader = leaderOf(next);
    leaders[index] = leader;
    return leader;
  };
  const open = equations.filter(({ terms }) => terms.some(({ unknown }) => !known[unknown]));
  for (const { terms } of open) {
    const [first, ...others] = terms.filter(({ unknown }) => !known[unknown]);
    for (const { unknown } of others) leaders[leaderOf(unknown)] = leaderOf(first?.unknown ?? unknown);
  }
  const firstOpen = ({ terms }: Equation) => terms.find(({ unknown }) => !known[unknown])?.unknown ?? 0;
  return [...Map.groupBy(open, (equation) => leaderOf(firstOpen(equation))).values()];
}

/** Narrows the bounds by all equations of a part together. */
function search(equations: readonly Equation[], figures: readonly HiddenFigure[], bounds: Bounds): void {
  const { least, greatest, from, impossible } = bounds;
  const unknowns = [...new Set(equations.flatMap(({ terms }) => terms.map(({ unknown }) => unknown)))];
  if (unknowns.length < 2 || equations.length < 2) return;
  if (unknowns.some((unknown) => impossible.has(unknown) || !Number.isFinite(least[unknown]))) return;
  const places = new Map(unknowns.map((unknown, place) => [unknown, place]));
  const conditions = [
    ...equations.map(({ terms, minimum, maximum }) => {
      const shift = terms.reduce((sum, { unknown, factor }) => sum + factor * (least[unknown] ?? 0), 0);
      const moved = terms.map(({ unknown, factor }) => ({ unknown: places.get(unknown) ?? 0, factor }));
      return { terms: moved, minimum: minimum - shift, maximum: maximum - shift };
    }),
    ...unknowns.flatMap((unknown, place) => {
      const limit = figures[unknown]?.maximum ?? Infinity;
      const maximum = limit - (least[unknown] ?? 0);
      return limit === Infinity ? [] : [{ terms: [{ unknown: place, factor: 1 }], minimum: -Infinity, maximum }];
    }),
  ];
  const feasible = openFeasible(conditions, unknowns.length);
  if (!feasible) return;
  unknowns.forEach((unknown, place) => {
    if (!figures[unknown]?.isProtected) return;
    const isWide = () => (feasible.greatest[place] ?? 0) - (feasible.least[place] ?? 0) > 1.5;
    for (const direction of [1, -1] as const) {
      if (isWide() || feasible.steps * feasible.size > budget) return;
      feasible.push(place, direction);
    }
    if (isWide()) return;
    const shift = least[unknown] ?? 0;
    const slip = 1e-5;
    const round = figures[unknown].isCount;
    const low = shift + (feasible.least[place] ?? 0);
    const high = shift + (feasible.greatest[place] ?? Infinity);
    const [lowest, highest] = round ? [Math.ceil(low - slip), Math.floor(high + slip)] : [low, high];
    if (lowest <= shift && highest >= (greatest[unknown] ?? Infinity)) return;
    least[unknown] = Math.max(lowest, shift);
    greatest[unknown] = Math.min(highest, greatest[unknown] ?? Infinity);
    from[unknown] = undefined;
  });
}

/** Where the printed numbers contradict each other, each sum by itself still tells what one figure must be. */
function contradicted(equations: readonly Equation[], figures: readonly HiddenFigure[], bounds: Bounds): Recoverable[] {
  if (bounds.impossible.size === 0) return [];
  return equations.flatMap((equation) => {
    const [first, ...others] = equation.terms;
    if (!first || others.length > 0 || !bounds.impossible.has(first.unknown)) return [];
    const own = startBounds(figures);
    propagate([equation], figures, own);
    const figure = figures[first.unknown];
    return figure ? judge(figure, first.unknown, own) : [];
  });
}

/** Figures of which one value is left if every suppressed count is one that the site suppresses for itself. */
function findAssumed(
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
function findLikely(
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
