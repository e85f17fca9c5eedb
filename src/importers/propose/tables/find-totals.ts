import type { ClaimInput } from "../../../model/claim-input.ts";
import { cellInput, cellUnit, cellValue, plainTitle, type HeldTable } from "../held/held-tables.ts";
import type { FoundStatement } from "../proposal.ts";
import { listCounts, readParts, type SheetContext } from "./sheet-counts.ts";

/** The total row of a table that gives the same count as another place of its sheet. */
export function findTotalRows(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
  const { columns } = readParts(table);
  const counts = listCounts(table, context);
  return table.fields.rows.flatMap(({ title, indicator, role }, row) => {
    if (indicator !== undefined || !(role === "total" || /^totals?\b/i.test(title))) return [];
    return columns.flatMap((column): Omit<FoundStatement, "place">[] => {
      const value = cellValue(table, row, column);
      const same = counts.filter((each) => each.value === value);
      if (value === undefined || value < 20 || same.length === 0) return [];
      const cell: ClaimInput = cellInput(table, row, column);
      return [
        {
          content: { kind: "value", stated: value, of: same[0]?.input ?? cell },
          alternative: { kind: "value", stated: value, of: cell },
          words: `${table.fields.title}: ${title}`,
          why: `the total of the table is the count of “${same[0]?.title ?? ""}” on the same sheet`,
        },
      ];
    });
  });
}

/** Rows of a table of categories that add up to the count of the same row in another table, or, where they are totals, to a count of the sheet. */
export function findRowSums(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
  const { columns, rows } = table.fields;
  const isOfCategories =
    columns.length > 2 &&
    columns.every(({ period, unit, role }) => period === undefined && unit === undefined && role === undefined);
  if (!isOfCategories || table.fields.arithmetic?.some(({ kind, across }) => kind === "total" && across === "columns"))
    return [];
  return rows.flatMap(({ title, role }, row): Omit<FoundStatement, "place">[] => {
    const values = columns.map((_, column) => cellValue(table, row, column));
    const sum = values.reduce((total: number, value) => total + (value ?? 0), 0);
    const isTotal = role === "total" || /^totals?\b/i.test(title);
    const isSame = isTotal
      ? listCounts(table, context).some(({ value }) => value === sum)
      : isCountedElsewhere(title, sum, table, context);
    if (values.some((value) => value === undefined) || sum === 0 || !isSame) return [];
    return [
      {
        content: { kind: "total", stated: sum, parts: columns.map((_, column) => cellInput(table, row, column)) },
        words: `${table.fields.title}: ${title}`,
        why: isTotal
          ? "the totals add up to a count of the sheet"
          : "another table gives the same count of the same row",
      },
    ];
  });
}

function isCountedElsewhere(title: string, sum: number, table: HeldTable, { tables = [] }: SheetContext): boolean {
  return tables.some(
    (other) =>
      other !== table &&
      other.fields.rows.some(
        (each, row) =>
          plainTitle(each.title) === plainTitle(title) &&
          other.fields.columns.some(
            (_, column) => cellUnit(other, row, column) === "count" && cellValue(other, row, column) === sum,
          ),
      ),
  );
}
