import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import { cellInput, cellUnit, type HeldTable } from "../held/held-tables.ts";
import { valueInput, type FoundStatement } from "../proposal.ts";

interface Share {
  readonly value: number;
  readonly decimals: number;
  readonly input: ClaimInput;
}

/**
 * Percentages that are the parts of one whole, side by side or under each other, without counts: the largest is what the others leave of 100%. Where
 * a rule of the table gives its percentages as shares of counts they are none.
 */
export function findComplements(table: HeldTable): Omit<FoundStatement, "place">[] {
  if (table.fields.arithmetic?.some(({ kind }) => kind === "percentage" || kind === "total")) return [];
  return [...findInRows(table), ...findInGroups(table)];
}

/** Rows of which each cell is a share of the same whole. */
function findInRows(table: HeldTable): Omit<FoundStatement, "place">[] {
  const { rows, columns } = table.fields;
  if (columns.length < 3 || columns.some(({ period, role, area }) => period ?? role ?? area)) return [];
  const lines = rows.flatMap(({ title }, row) => {
    const shares = readLine(
      table,
      columns.map((_, column) => ({ row, column })),
    );
    return shares ? [{ title, shares }] : [];
  });
  return lines.length === rows.length ? telling(table, lines) : [];
}

/** Rows that stand under one line, "Staff: Permanent", "Staff: Agency", in each period. */
function findInGroups(table: HeldTable): Omit<FoundStatement, "place">[] {
  const { rows, columns } = table.fields;
  const heads = Map.groupBy(
    rows.flatMap(({ title }, row) =>
      title.includes(": ") ? [{ head: title.slice(0, title.lastIndexOf(": ")), row }] : [],
    ),
    ({ head }) => head,
  );
  return [...heads].flatMap(([head, own]) => {
    if (own.length < 3) return [];
    const lines = columns.flatMap(({ period, role, title }, column) => {
      if (period === undefined || (role !== undefined && role !== "value")) return [];
      const shares = readLine(
        table,
        own.map(({ row }) => ({ row, column })),
      );
      return shares ? [{ title: `${head}, ${title}`, shares }] : [];
    });
    return telling(table, lines);
  });
}

/** The shares of a line; undefined where a cell holds no percentage. */
function readLine(
  table: HeldTable,
  cells: readonly { readonly row: number; readonly column: number }[],
): Share[] | undefined {
  const shares = cells.flatMap(({ row, column }): Share[] => {
    const { value, decimals = 0 } = readCellAt(table, row, column);
    const { indicator } = table.fields.rows[row] ?? {};
    const { period } = table.fields.columns[column] ?? {};
    if (value === undefined || cellUnit(table, row, column) !== "percent") return [];
    const input =
      indicator !== undefined && period !== undefined ? valueInput(indicator, period) : cellInput(table, row, column);
    return [{ value, decimals, input }];
  });
  return shares.length === cells.length ? shares : undefined;
}

/** Lines that add up to 100% but for rounding, where most of them do; the largest in most of them is stated. */
function telling(
  table: HeldTable,
  lines: readonly { readonly title: string; readonly shares: readonly Share[] }[],
): Omit<FoundStatement, "place">[] {
  const isWhole = ({ shares }: (typeof lines)[number]) => {
    const sum = shares.reduce((total, { value }) => total + value, 0);
    const slack = (shares.length / 2) * 10 ** -Math.min(...shares.map(({ decimals }) => decimals));
    return Math.abs(sum - 100) <= slack;
  };
  const sums = (lines[0]?.shares ?? []).map((_, at) =>
    lines.reduce((total, { shares }) => total + (shares[at]?.value ?? 0), 0),
  );
  const main = sums.indexOf(Math.max(...sums));
  if (lines.length === 0 || lines.filter(isWhole).length < lines.length * 0.8) return [];
  return lines.flatMap(({ title, shares }) => {
    const others = shares.filter((_, at) => at !== main).map(({ input }) => input);
    const own = shares[main];
    return own === undefined
      ? []
      : [
          {
            content: { kind: "complement", stated: own.value, of: { sum: others } as ClaimInput },
            words: `${table.fields.title}: ${title}, ${own.value}%`,
            why: "the percentages beside it are the other parts of 100%",
          },
        ];
  });
}
