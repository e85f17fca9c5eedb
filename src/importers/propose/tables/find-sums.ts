import { findRowSums, findTotalRows } from "./find-totals.ts";
import { cellInput, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { FoundStatement } from "../proposal.ts";
import { listCounts, readParts, type SheetContext } from "./sheet-counts.ts";
import { wordsOf } from "../words/words.ts";

/** Parts of a table that add up to a count which the document gives elsewhere; a total that the table's own rules compute is none. */
export function findSums(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
  if (table.fields.arithmetic?.some(({ kind, across }) => kind === "total" && across === "rows"))
    return [...findTotalRows(table, context), ...findRowSums(table, context)];
  const { columns, groups } = readParts(table);
  const counts = listCounts(table, context);
  const wide = columns.length > 1 ? [...columns.map((column) => [column]), columns] : [columns];
  const found = groups.flatMap((rows) =>
    wide.flatMap((each): Omit<FoundStatement, "place">[] => {
      const cells = rows.flatMap((row) =>
        each.map((column) => ({ row, column, value: cellValue(table, row, column) })),
      );
      if (rows.length < 2 || each.length === 0 || cells.some(({ value }) => value === undefined)) return [];
      const sum = cells.reduce((total, { value }) => total + (value ?? 0), 0);
      const isPartial = each.length < columns.length;
      const heading = wordsOf(each.map((column) => table.fields.columns[column]?.title ?? "").join(" "));
      const whole = counts.find(
        ({ value, title }) => value === sum && (!isPartial || sharesStem(heading, wordsOf(title))),
      );
      if (!whole || sum < leastSum) return [];
      return [
        {
          content: { kind: "total", stated: sum, parts: cells.map(({ row, column }) => cellInput(table, row, column)) },
          words: `${table.fields.title}: ${rows.map((row) => table.fields.rows[row]?.title ?? "").join(", ")}`,
          why: `the parts add up to the count of “${whole.title}” on the same sheet`,
        },
      ];
    }),
  );
  return [...found, ...findTotalRows(table, context), ...findRowSums(table, context)];
}

/** Whether two titles have a word in common, perhaps with another ending. */
function sharesStem(one: readonly string[], other: readonly string[]): boolean {
  const stem = (word: string) => word.slice(0, 5);
  return one.some((word) => word.length > 3 && other.some((each) => stem(each) === stem(word)));
}

/** Smaller sums may agree by chance. */
const leastSum = 10;
