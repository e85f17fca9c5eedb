import type { TableArithmetic } from "../../model/arithmetic.ts";

/** A table of numbers by row and column; undefined where a cell is no number. */
export interface NumberGrid {
  readonly rowTitles: readonly string[];
  readonly columnTitles: readonly string[];
  /** Whether a column is of shares. */
  readonly isShare: readonly boolean[];
  readonly values: readonly (readonly (number | undefined)[])[];
}

/**
 * How the figures of a table follow from one another, as far as all of them show it: a row that is the sum of the others, a column that is, and a
 * column of shares that is each row's part of a total or of the sum. What holds by chance in one cell alone is not proposed.
 */
export function proposeArithmetic(grid: NumberGrid): TableArithmetic[] {
  const totalRow = findTotalRow(grid);
  const rules: TableArithmetic[] = [];
  const counts = grid.columnTitles.filter((_, column) => grid.isShare[column] === false);
  if (totalRow !== undefined && isUnique(grid.rowTitles, totalRow))
    rules.push({
      kind: "total",
      across: "rows",
      total: totalRow,
      ...(counts.length < grid.columnTitles.length && { only: counts }),
    });
  const totalColumn = findTotalColumn(grid);
  if (totalColumn !== undefined)
    rules.push({
      kind: "total",
      across: "columns",
      total: totalColumn,
      parts: counts.filter((title) => title !== totalColumn),
    });
  return [...rules, ...findShares(grid, totalRow)];
}

/** Why no sum is proposed for a row that is called a total: in which columns the others add up to another number. */
export function tellUnequalTotal({ rowTitles, columnTitles, values, isShare }: NumberGrid): string | undefined {
  const row = rowTitles.findIndex((title) => namesTotal.test(title));
  if (row === -1 || rowTitles.length < 3) return undefined;
  const differing = columnTitles.flatMap((title, column) => {
    const printed = values[row]?.[column];
    const others = values.filter((_, index) => index !== row).map((line) => line[column]);
    if (isShare[column] === true || printed === undefined || others.includes(undefined)) return [];
    const added = sum(others.flatMap((each) => each ?? []));
    return near(printed, added) ? [] : [`${printed} in “${title}”, where they add up to ${Number(added.toFixed(4))}`];
  });
  if (differing.length === 0) return undefined;
  return `“${rowTitles[row] ?? ""}” is not the sum of the other rows: ${differing.join("; ")}. No sum is proposed: see whether a number is wrong, or whether the rows are no parts of it.`;
}

const namesTotal = /\b(?:total|all|overall|sum)\b/i;

function findTotalRow({ rowTitles, values, isShare }: NumberGrid): string | undefined {
  const row = rowTitles.findIndex((title) => namesTotal.test(title));
  if (row === -1 || rowTitles.length < 3) return undefined;
  const columns = isShare.flatMap((share, column) => (share ? [] : [column]));
  const holds = columns.map((column) => {
    const parts = values.flatMap((line, index) => (index === row ? [] : (line[column] ?? [])));
    const total = values[row]?.[column];
    return total === undefined ? undefined : near(total, sum(parts));
  });
  const tried = holds.filter((each) => each !== undefined);
  return tried.length > 0 && tried.every(Boolean) ? rowTitles[row] : undefined;
}

function findTotalColumn({ columnTitles, values, isShare }: NumberGrid): string | undefined {
  const column = columnTitles.findIndex((title) => namesTotal.test(title));
  const parts = isShare.flatMap((share, index) => (share || index === column ? [] : [index]));
  if (column === -1 || parts.length < 2 || values.length < 2) return undefined;
  const tried = values.flatMap((line) => {
    const total = line[column];
    const own = parts.map((part) => line[part]);
    return total === undefined || own.some((each) => each === undefined)
      ? []
      : [near(total, sum(own.flatMap((each) => each ?? [])))];
  });
  return tried.length >= 2 && tried.every(Boolean) ? columnTitles[column] : undefined;
}

/** Shares of a column of counts, of which the nearest on the left is tried first. */
function findShares(
  { columnTitles, rowTitles, values, isShare }: NumberGrid,
  totalRow: string | undefined,
): TableArithmetic[] {
  return columnTitles.flatMap((percentage, column): TableArithmetic[] => {
    if (isShare[column] !== true) return [];
    const total = totalRow === undefined ? -1 : rowTitles.indexOf(totalRow);
    for (let part = column - 1; part >= 0; part -= 1) {
      if (isShare[part] === true) continue;
      const whole = total === -1 ? sum(values.flatMap((line) => line[part] ?? [])) : values[total]?.[part];
      const tried = values.flatMap((line, row) => {
        const [share, count] = [line[column], line[part]];
        return row === total || share === undefined || count === undefined || !whole
          ? []
          : [Math.abs((count / whole) * 100 - share) <= 0.51];
      });
      if (tried.length < 2 || !tried.every(Boolean)) continue;
      const rule = { kind: "percentage", across: "columns", percentage, part: columnTitles[part] ?? "" } as const;
      return [totalRow === undefined ? { ...rule, wholeOf: "sum" } : { ...rule, wholeAt: totalRow }];
    }
    return [];
  });
}

function isUnique(titles: readonly string[], title: string): boolean {
  return titles.indexOf(title) === titles.lastIndexOf(title);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Equal, but for what adding fractions does to a number. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));
