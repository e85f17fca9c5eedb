import { isKnown, judge, partEquations } from "./judge.ts";
import { compileRelations, propagate, startBounds, type Bounds, type Equation } from "./propagate.ts";
import { openFeasible } from "./simplex.ts";
import { findAssumed, findLikely, type Limit } from "./suppose.ts";
import type { Recoverable, HiddenFigure, Relation } from "./system.ts";

/** Multiplications after which a system counts as too large to be searched further: about a second. */
const usualBudget = 5e8;

/** How far sums are tried together. */
interface Effort {
  /** Multiplications, at most, for each part that hangs together. */
  readonly budget?: number;
  /** Takes the protected figures of a part that was too large: each of its sums was tried alone, and not all of them together. */
  readonly tellCut?: (figures: readonly HiddenFigure[]) => void;
}

/**
 * The suppressed figures that readers can work out from all relations together, as the auditors of disclosure control do: the least and
 * the greatest value that each can have where no count is below zero.
 */
export function findRecoverable(
  relations: readonly Relation[],
  limit: Limit,
  { budget = usualBudget, tellCut = () => undefined }: Effort = {},
): Recoverable[] {
  const { threshold } = limit;
  const firm = relations.filter(({ isLikely }) => !isLikely);
  const likely = relations.filter(({ isLikely }) => isLikely);
  const figures = listHidden(relations);
  const numbers = new Map(figures.map((figure, index) => [figure, index]));
  const equations = compileRelations(firm, numbers);
  const bounds = startBounds(figures);
  const isSettled = propagate(equations, figures, bounds);
  const known = figures.map((_, index) => isKnown(figures, bounds, index));
  for (const part of partEquations(equations, known)) {
    const isWhole = search(part, figures, bounds, budget);
    if (!isWhole || !isSettled) tellCut(listProtected(part, figures));
  }
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

function listProtected(equations: readonly Equation[], figures: readonly HiddenFigure[]): HiddenFigure[] {
  const unknowns = new Set(equations.flatMap(({ terms }) => terms.map(({ unknown }) => unknown)));
  return figures.filter((figure, index) => figure.isProtected && unknowns.has(index));
}

function listHidden(relations: readonly Relation[]): HiddenFigure[] {
  const hidden = relations.flatMap(({ terms }) => terms.flatMap(({ operand }) => operand.hidden ?? []));
  return [...new Set(hidden)];
}

/** Narrows the bounds by all equations of a part together. Returns whether it got to the end of them within the budget. */
function search(
  equations: readonly Equation[],
  figures: readonly HiddenFigure[],
  bounds: Bounds,
  budget: number,
): boolean {
  const { least, greatest, from, impossible } = bounds;
  const unknowns = [...new Set(equations.flatMap(({ terms }) => terms.map(({ unknown }) => unknown)))];
  if (unknowns.length < 2 || equations.length < 2) return true;
  if (unknowns.some((unknown) => impossible.has(unknown) || !Number.isFinite(least[unknown]))) return true;
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
  if (!feasible) return true;
  let isWhole = true;
  unknowns.forEach((unknown, place) => {
    if (!figures[unknown]?.isProtected) return;
    const isWide = () => (feasible.greatest[place] ?? 0) - (feasible.least[place] ?? 0) > 1.5;
    for (const direction of [1, -1] as const) {
      if (isWide()) return;
      if (feasible.steps * feasible.size > budget) {
        isWhole = false;
        return;
      }
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
  return isWhole;
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
