import { describeArithmetic } from "./describe-arithmetic.ts";
import type { Bounds, Equation } from "./propagate.ts";
import type { HiddenFigure, Recoverable } from "./system.ts";

/** Whether one value is left: of a count exactly, of another figure to about its last digit. */
export function isKnown(
  figures: readonly HiddenFigure[],
  { least, greatest, impossible }: Bounds,
  index: number,
): boolean {
  if (impossible.has(index)) return false;
  const [low, high] = [least[index] ?? 0, greatest[index] ?? Infinity];
  if (!Number.isFinite(high - low)) return false;
  return figures[index]?.isCount ? low === high : high - low <= Math.max(0.5, 0.01 * Math.abs(high));
}

export function judge(hidden: HiddenFigure, index: number, bounds: Bounds): Recoverable[] {
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
export function partEquations(equations: readonly Equation[], known: readonly boolean[]): Equation[][] {
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
