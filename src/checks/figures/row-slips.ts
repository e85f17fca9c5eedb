import type { Indicator } from "../../model/indicator.ts";
import { isAdditiveUnit, isMoney } from "../../model/unit.ts";
import type { AuthorityRows } from "../../records/csv/authority-rows.ts";
import { breach, type Issue } from "../../records/issue.ts";
import { valueOutlier, valueTenfold } from "./check-slips.ts";
import { median, robustDeviation } from "./robust.ts";

/** Fewer numbers than these say nothing of one among them. */
const leastInRow = 4;
const leastInColumn = 10;

/** How many usual deviations a number lies from the others of its period, and from the others of its row, to be pointed out. */
const farInDeviations = 8;

/** An amount that is always at least this does not fall to a tenth or rise tenfold by chance. */
const leastAmount = 100;

/**
 * Slips among the figures of all areas. One series of a national file often jumps, and one area often lies far out: a number is pointed out where it
 * is far from the other periods of its own area and from all other areas of its period. Areas are not held against each other by an amount, of
 * which large ones have more: there a number must be about ten times, or a tenth of, all others of its area. A note says that somebody looked.
 */
export function findRowSlips(file: string, rows: AuthorityRows, { unit, counts }: Indicator): Issue[] {
  if (counts === "since-april" || isMoney(unit)) return [];
  const width = rows.periods.length;
  const rowOf = (position: number) => {
    const start = Math.floor(position / width) * width;
    return [...rows.values.subarray(start, start + width)].filter((value, index) =>
      isOther(value, start + index, position),
    );
  };
  const report = (rule: typeof valueTenfold, position: number, words: string): Issue => {
    const printed = (rows.values[position] ?? 0).toFixed(rows.decimals[position]);
    const problem = `${printed} ${words}: ${rowOf(position).join(", ")}.`;
    return breach(rule, { file, ...rows.placeOf(position) }, problem, remedy);
  };
  const found = isAdditiveUnit(unit) ? findTenfold(rows, rowOf) : findFar(rows, rowOf);
  return found.map((position) =>
    isAdditiveUnit(unit)
      ? report(valueTenfold, position, "is about ten times, or a tenth of, the figures of other periods")
      : report(valueOutlier, position, "lies far from those of all other areas and from the other periods of its own"),
  );
}

const remedy = "Compare it with the source; if it is printed so, add a note beside it.";

function isOther(value: number, at: number, position: number): boolean {
  return at !== position && !Number.isNaN(value);
}

type RowOf = (position: number) => readonly number[];

/** Positions of numbers that are far out in their column and in their row. */
function findFar(rows: AuthorityRows, rowOf: RowOf): number[] {
  const width = rows.periods.length;
  return rows.periods.flatMap((_, column) => {
    const numbers = rows.areas
      .map((_, row) => row * width + column)
      .filter((position) => !Number.isNaN(rows.values[position]));
    const values = numbers.map((position) => rows.values[position] ?? 0);
    if (values.length < leastInColumn) return [];
    const [middle, usual] = [median(values), robustDeviation(values)];
    return numbers.filter((position) => {
      const value = rows.values[position] ?? 0;
      if (!isFar(value, middle, usual) || rows.notes.has(position)) return false;
      const others = rowOf(position);
      return others.length >= leastInRow && isFar(value, median(others), Math.max(usual, robustDeviation(others)));
    });
  });
}

function isFar(value: number, middle: number, usual: number): boolean {
  return usual > 0 && Math.abs(value - middle) > farInDeviations * usual;
}

/** Positions of numbers that are about ten times as large, or as small, as all others of their row, which are like each other. */
function findTenfold(rows: AuthorityRows, rowOf: RowOf): number[] {
  const width = rows.periods.length;
  return rows.areas.flatMap((_, row) => {
    const own = rows.values.subarray(row * width, (row + 1) * width);
    let [least, greatest] = [Infinity, 0];
    for (const value of own) {
      if (Number.isNaN(value)) continue;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    if (greatest < 5 * least || greatest < leastAmount) return [];
    const positions = [...own.keys()].map((column) => row * width + column);
    return positions.filter((position) => {
      const value = rows.values[position] ?? NaN;
      const others = rowOf(position);
      const [low, high] = [Math.min(...others), Math.max(...others)];
      if (!(value > 0) || others.length < leastInRow || low < leastAmount || high > 2 * low) return false;
      return !rows.notes.has(position) && (isAbout(value / 10, low, high) || isAbout(value * 10, low, high));
    });
  });
}

function isAbout(value: number, low: number, high: number): boolean {
  return value >= low / 1.5 && value <= high * 1.5;
}
