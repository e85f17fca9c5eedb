/** A linear condition: the sum of factor × unknown lies within two numbers, which may be infinite. */
export interface Condition {
  readonly terms: readonly { readonly unknown: number; readonly factor: number }[];
  readonly minimum: number;
  readonly maximum: number;
}

/** Values that unknowns, none of them below zero, can have together. */
export interface Feasible {
  /** Least and greatest value met so far of each unknown, in solutions of all conditions. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** Goes to the solution in which the unknown is as great (`1`) or as small (`-1`) as it can be. */
  push(unknown: number, direction: 1 | -1): void;
  /** Multiplications that one step costs. */
  readonly size: number;
  /** Steps made so far. */
  readonly steps: number;
}

/** Differences below it are errors of arithmetic. */
const tolerance = 1e-7;

/**
 * The simplex method on a full tableau: a first solution of the conditions, from which others follow by `push`. Undefined where the
 * conditions contradict each other. Every basis also shows how far each unknown outside it can go, which spares most of the steps.
 */
export function openFeasible(conditions: readonly Condition[], count: number): Feasible | undefined {
  const rows = conditions.flatMap(({ terms, minimum, maximum }) =>
    minimum === maximum
      ? [{ terms, bound: maximum, slack: 0 }]
      : [
          ...(maximum < Infinity ? [{ terms, bound: maximum, slack: 1 }] : []),
          ...(minimum > -Infinity ? [{ terms, bound: minimum, slack: -1 }] : []),
        ],
  );
  const slacks = rows.filter(({ slack }) => slack !== 0).length;
  const inner = count + slacks;
  const width = inner + rows.length + 1;
  let next = count;
  const basis = rows.map((_, index) => inner + index);
  let tableau = rows.map(({ terms, bound, slack }, index) => {
    const row = new Float64Array(width);
    for (const { unknown, factor } of terms) row[unknown] = (row[unknown] ?? 0) + factor;
    if (slack !== 0) row[next++] = slack;
    row[width - 1] = bound;
    if (bound < 0) for (let at = 0; at < width; at += 1) row[at] = -(row[at] ?? 0);
    row[inner + index] = 1;
    return row;
  });
  let steps = 0;
  const least = new Float64Array(count).fill(Infinity);
  const greatest = new Float64Array(count).fill(-Infinity);

  const costs = new Float64Array(width);
  for (let at = inner; at < width - 1; at += 1) costs[at] = -1;
  climb(costs, width - 1);
  const left = tableau.some((row, index) => (basis[index] ?? 0) >= inner && (row[width - 1] ?? 0) > 1e-6);
  if (left) return undefined;
  dropArtificial();
  note();
  return {
    ...{ least, greatest, size: tableau.length * width },
    push: (unknown, direction) => {
      const objective = new Float64Array(width);
      objective[unknown] = direction;
      climb(objective, inner);
      note();
    },
    get steps() {
      return steps;
    },
  };

  /** Raises the objective until it cannot rise: by steepest gain, and by least index after many steps, so that it ends. */
  function climb(objective: Float64Array, columns: number): void {
    const gain = Float64Array.from(objective);
    tableau.forEach((row, index) => {
      subtract(gain, row, objective[basis[index] ?? 0] ?? 0);
    });
    for (let turn = 0; turn < 50 * (tableau.length + 10); turn += 1) {
      let entering = -1;
      for (let at = 0; at < columns; at += 1) {
        if ((gain[at] ?? 0) <= tolerance) continue;
        if (entering < 0 || (gain[at] ?? 0) > (gain[entering] ?? 0)) entering = at;
        if (turn > 20 * (tableau.length + 10)) break;
      }
      if (entering < 0) return;
      const leaving = findLeaving(entering);
      if (leaving < 0) {
        if (entering < count) greatest[entering] = Infinity;
        noteRay(entering);
        return;
      }
      pivot(leaving, entering, gain);
    }
  }

  /** The row that limits a column first, by least index among equals; -1 where none does. */
  function findLeaving(column: number): number {
    let leaving = -1;
    let limit = Infinity;
    tableau.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (factor <= tolerance) return;
      const ratio = (row[width - 1] ?? 0) / factor;
      const isTie = Math.abs(ratio - limit) <= 1e-12;
      if (isTie ? (basis[index] ?? 0) < (basis[leaving] ?? 0) : ratio < limit) [leaving, limit] = [index, ratio];
    });
    return leaving;
  }

  function pivot(leaving: number, entering: number, gain: Float64Array): void {
    steps += 1;
    const row = tableau[leaving] ?? new Float64Array(width);
    const factor = row[entering] ?? 1;
    for (let at = 0; at < width; at += 1) row[at] = (row[at] ?? 0) / factor;
    tableau.forEach((other, index) => {
      if (index !== leaving) subtract(other, row, other[entering] ?? 0);
    });
    subtract(gain, row, gain[entering] ?? 0);
    basis[leaving] = entering;
  }

  /** After a first solution: takes artificial unknowns out of the basis, and rows that say nothing new away. */
  function dropArtificial(): void {
    tableau.forEach((row, index) => {
      if ((basis[index] ?? 0) < inner) return;
      const column = row.findIndex((value, at) => at < inner && Math.abs(value) > tolerance);
      if (column >= 0) pivot(index, column, new Float64Array(width));
    });
    const kept = tableau.flatMap((_, index) => ((basis[index] ?? 0) < inner ? [index] : []));
    tableau = kept.map((index) => tableau[index] ?? new Float64Array(width));
    basis.splice(0, basis.length, ...kept.map((index) => basis[index] ?? 0));
  }

  /** Notes the values of this solution, and those that one step away from it would be met. */
  function note(): void {
    const values = new Float64Array(count);
    tableau.forEach((row, index) => {
      const unknown = basis[index] ?? 0;
      if (unknown < count) values[unknown] = row[width - 1] ?? 0;
    });
    values.forEach((value, unknown) => {
      see(unknown, value);
    });
    const inBasis = new Set(basis);
    for (let column = 0; column < inner; column += 1) {
      if (inBasis.has(column)) continue;
      const leaving = findLeaving(column);
      if (leaving < 0) {
        noteRay(column);
        continue;
      }
      const limit = (tableau[leaving]?.[width - 1] ?? 0) / (tableau[leaving]?.[column] ?? 1);
      if (limit <= tolerance) continue;
      if (column < count) see(column, limit);
      tableau.forEach((row, index) => {
        const unknown = basis[index] ?? 0;
        if (unknown < count) see(unknown, (row[width - 1] ?? 0) - (row[column] ?? 0) * limit);
      });
    }
  }

  /** Notes that a column can grow without end, and with it all that grow along. */
  function noteRay(column: number): void {
    if (column < count) greatest[column] = Infinity;
    tableau.forEach((row, index) => {
      const unknown = basis[index] ?? 0;
      if (unknown < count && (row[column] ?? 0) < -tolerance) greatest[unknown] = Infinity;
    });
  }

  function see(unknown: number, value: number): void {
    least[unknown] = Math.min(least[unknown] ?? Infinity, value);
    greatest[unknown] = Math.max(greatest[unknown] ?? -Infinity, value);
  }
}

function subtract(target: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let at = 0; at < target.length; at += 1) {
    const value = row[at] ?? 0;
    if (value !== 0) target[at] = (target[at] ?? 0) - factor * value;
  }
}
