import { cellInput, cellUnit, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { FoundStatement } from "../proposal.ts";

/** Two rows of a table that may be the whole between them: its total, and a row that the total leaves out. */
interface Split {
  readonly table: HeldTable;
  readonly total: number;
  readonly apart: number;
}

interface Compared {
  readonly split: Split;
  /** Columns of the table that gives the total, and of the table that splits it. */
  readonly column: number;
  readonly own: number;
  readonly stated: number;
  readonly sum: number;
}

/**
 * A table's totals that other tables split, period by period: into what each counts, and what stands beside its total, as "not applicable". Where most
 * of what they give adds up to the totals, every total is a statement on each of them, and those that differ are worth a look.
 */
export function findSplits(table: HeldTable, tables: readonly HeldTable[]): Omit<FoundStatement, "place">[] {
  return listTotals(table).flatMap((total) => {
    const compared = tables
      .filter((other) => other !== table && other.fields.topic === table.fields.topic)
      .flatMap(listSplits)
      .flatMap((split) => comparePeriods(table, total, split));
    const agreeing = compared.filter(({ stated, sum }) => stated === sum);
    if (agreeing.length < leastAgreeing || agreeing.length * 3 < compared.length * 2) return [];
    return compared.map(({ split, column, own, stated }) => ({
      content: {
        kind: "total" as const,
        stated,
        parts: [cellInput(split.table, split.total, own), cellInput(split.table, split.apart, own)],
      },
      words: `${table.fields.title}: ${table.fields.rows[total]?.title ?? ""}, ${table.fields.columns[column]?.title ?? ""}, ${stated}`,
      why: `the total and “${split.table.fields.rows[split.apart]?.title ?? ""}” of “${split.table.fields.title}” are the total of this table in most periods`,
    }));
  });
}

/** A few sums may agree by chance. */
const leastAgreeing = 4;
const leastTotal = 10;

function listTotals({ fields: { rows } }: HeldTable): number[] {
  return rows.flatMap(({ title, role }, row) => (role === "total" || /^totals?\b/i.test(title) ? [row] : []));
}

/** The total of a table with each row of counts that no rule makes a part of it. */
function listSplits(table: HeldTable): Split[] {
  const { rows, arithmetic = [] } = table.fields;
  const [total, another] = listTotals(table);
  if (total === undefined || another !== undefined) return [];
  const rules = arithmetic.flatMap((rule) => (rule.kind === "total" && rule.across === "rows" ? [rule] : []));
  const parts = new Set(rules.flatMap((rule) => rule.parts));
  // Without a rule nothing tells what the total leaves out.
  if (parts.size === 0) return [];
  return rows.flatMap(({ title, group, unit }, row) =>
    row === total || unit !== undefined || parts.has(title) || parts.has(`${group ?? ""} / ${title}`)
      ? []
      : [{ table, total, apart: row }],
  );
}

function comparePeriods(table: HeldTable, total: number, split: Split): Compared[] {
  return table.fields.columns.flatMap(({ period }, column): Compared[] => {
    const own = split.table.fields.columns.findIndex((each) => period !== undefined && each.period === period);
    const stated = cellValue(table, total, column);
    const [counted, apart] = [split.total, split.apart].map((row) =>
      own < 0 ? undefined : cellValue(split.table, row, own),
    );
    if (stated === undefined || stated < leastTotal || counted === undefined || apart === undefined) return [];
    const isOfCounts = [split.total, split.apart].every((row) => cellUnit(split.table, row, own) === "count");
    return isOfCounts && cellUnit(table, total, column) === "count"
      ? [{ split, column, own, stated, sum: counted + apart }]
      : [];
  });
}
