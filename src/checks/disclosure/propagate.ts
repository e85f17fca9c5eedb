import type { HiddenFigure, Relation } from "./system.ts";

/** A relation with its hidden figures by number and its printed ones added up. */
export interface Equation {
  readonly relation: Relation;
  readonly terms: readonly { readonly unknown: number; readonly factor: number }[];
  readonly minimum: number;
  readonly maximum: number;
}

/** The values that each hidden figure can have, and the equation that said so last. */
export interface Bounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly from: (Equation | undefined)[];
  /** Hidden figures for which no value is left: the printed numbers contradict each other. */
  readonly impossible: Set<number>;
}

/** Relations as equations of the hidden figures, which are numbered in their order. */
export function compileRelations(
  relations: readonly Relation[],
  numbers: ReadonlyMap<HiddenFigure, number>,
): Equation[] {
  return relations.flatMap((relation) => {
    const factors = new Map<number, number>();
    let [least, greatest] = [0, 0];
    for (const { operand, factor } of relation.terms) {
      const unknown = operand.hidden && numbers.get(operand.hidden);
      if (unknown !== undefined) {
        factors.set(unknown, (factors.get(unknown) ?? 0) + factor);
        continue;
      }
      const ends = [factor * operand.minimum, factor * operand.maximum];
      least += Math.min(...ends);
      greatest += Math.max(...ends);
    }
    const terms = [...factors].flatMap(([unknown, factor]) => (factor === 0 ? [] : [{ unknown, factor }]));
    const { minimum = 0, maximum = 0 } = relation;
    return terms.length === 0 ? [] : [{ relation, terms, minimum: minimum - greatest, maximum: maximum - least }];
  });
}

/** The bounds with which readers begin. */
export function startBounds(
  figures: readonly HiddenFigure[],
  limit = (figure: HiddenFigure) => [figure.minimum, figure.maximum],
): Bounds {
  return {
    least: Float64Array.from(figures, (figure) => limit(figure)[0] ?? 0),
    greatest: Float64Array.from(figures, (figure) => limit(figure)[1] ?? Infinity),
    from: figures.map(() => undefined),
    impossible: new Set(),
  };
}

/** Narrows the bounds by each equation alone, again and again until nothing moves. Counts are whole numbers. Returns whether nothing moved at its end. */
export function propagate(equations: readonly Equation[], figures: readonly HiddenFigure[], bounds: Bounds): boolean {
  const using = figures.map((): Equation[] => []);
  for (const equation of equations) for (const { unknown } of equation.terms) using[unknown]?.push(equation);
  const waiting = new Set(equations);
  let turns = 200 * equations.length + 1000;
  for (const equation of waiting) {
    waiting.delete(equation);
    turns -= 1;
    if (turns < 0) return false;
    for (const unknown of narrow(equation, figures, bounds))
      for (const other of using[unknown] ?? []) waiting.add(other);
  }
  return true;
}

/** Narrows every figure of one equation; returns those that moved. */
function narrow(equation: Equation, figures: readonly HiddenFigure[], bounds: Bounds): number[] {
  const { least, greatest, from, impossible } = bounds;
  const ends = equation.terms.map(({ unknown, factor }) => {
    const [low, high] = [factor * (least[unknown] ?? 0), factor * (greatest[unknown] ?? 0)];
    return factor > 0 ? { low, high } : { low: high, high: low };
  });
  const lows = countInfinite(ends.map(({ low }) => low));
  const highs = countInfinite(ends.map(({ high }) => high));
  return equation.terms.flatMap(({ unknown, factor }, index) => {
    const own = ends[index] ?? { low: 0, high: 0 };
    const bottom = equation.minimum - highs.without(own.high);
    const top = equation.maximum - lows.without(own.low);
    let [low, high] = factor > 0 ? [bottom / factor, top / factor] : [top / factor, bottom / factor];
    const slip = 1e-6;
    if (figures[unknown]?.isCount) [low, high] = [Math.ceil(low - slip), Math.floor(high + slip)];
    const [known, most] = [least[unknown] ?? 0, greatest[unknown] ?? Infinity];
    if (low > most + slip || high < known - slip) {
      impossible.add(unknown);
      return [];
    }
    const isMoved = low > known + slip || high < most - slip;
    if (!isMoved) return [];
    least[unknown] = Math.max(low, known);
    greatest[unknown] = Math.min(high, most);
    from[unknown] = equation;
    return [unknown];
  });
}

/** Sums of numbers that may be infinite, without one of them. */
function countInfinite(values: readonly number[]) {
  const endless = values.filter((value) => !Number.isFinite(value));
  const sum = values.reduce((total, value) => (Number.isFinite(value) ? total + value : total), 0);
  const [first = 0] = endless;
  return {
    without: (value: number): number => {
      const isEndless = !Number.isFinite(value);
      if (endless.length > (isEndless ? 1 : 0)) return first;
      return isEndless ? sum : sum - value;
    },
  };
}
