import type { ClaimInput } from "../../model/claim-input.ts";
import { cellInput, cellUnit, cellValue, plainTitle, sheetOf, type HeldTable } from "./held-tables.ts";
import { heldValue } from "./held.ts";
import type { Measure } from "./measures.ts";
import { valueInput, type FoundStatement, type Named } from "./proposal.ts";
import { wordsOf } from "./words.ts";

/** Where sums and shares of held tables are looked for. */
export interface SheetContext {
  /** Indicators of the chart in whose section the table is printed. */
  readonly scope: readonly Named[];
  readonly all: readonly Measure[];
  readonly home: string;
  /** All printed tables of the document that are held. */
  readonly tables?: readonly HeldTable[];
}

/** A count that the document gives elsewhere: an indicator's, on the same sheet or of the same chart. */
export interface HeldCount {
  readonly value: number;
  readonly input: ClaimInput;
  readonly title: string;
}

/** Counts that a table of a sheet may be parts of, in the table's period. */
export function listCounts(table: HeldTable, { scope, all, home }: SheetContext): HeldCount[] {
  const own = new Set(table.fields.rows.flatMap(({ indicator }) => indicator ?? []));
  const sheet = sheetOf(table.fields.source.place);
  const month = table.fields.asOf?.slice(0, 7);
  const told = wordsOf(`${table.fields.title} ${table.fields.summary ?? ""}`);
  const near = all.flatMap((measure): Named[] => {
    const isOfSheet = sheetOf(heldValue({ measure, period: measure.period }, home)?.source.place ?? "") === sheet;
    const isTold = wordsOf(measure.indicator.shortTitle).every((word) => told.includes(word));
    return isOfSheet || isTold ? [{ measure, period: measure.period, why: "" }] : [];
  });
  return [...scope, ...near].flatMap((named) => {
    const { indicator } = named.measure;
    const value = heldValue(named, home)?.value;
    const isNow = month === undefined || named.period.startsWith(month) || month.startsWith(named.period);
    if (value === undefined || indicator.unit !== "count" || own.has(indicator.id) || !isNow) return [];
    return [{ value, input: valueInput(indicator.id, named.period), title: indicator.title }];
  });
}

/** Columns of counts of a table, and the rows that are parts: no totals, and none whose title says that it is of another kind. */
export function readParts(table: HeldTable): { readonly columns: number[]; readonly groups: number[][] } {
  const { rows, columns, asOf } = table.fields;
  const month = asOf?.slice(0, 7);
  const counts = columns.flatMap(({ role, period, area }, column) =>
    (role === undefined || role === "value") &&
    area === undefined &&
    (period === undefined || month === undefined || period === month) &&
    rows.filter((_, row) => cellUnit(table, row, column) === "count").length * 2 > rows.length
      ? [column]
      : [],
  );
  const parts = rows.flatMap(({ title, role, note, unit }, row) =>
    (unit !== undefined && unit !== "count") ||
    role === "total" ||
    role === "detail" ||
    role === "apart" ||
    /^totals?\b/i.test(title) ||
    /not an? /i.test(note ?? "")
      ? []
      : [row],
  );
  const groups = [...Map.groupBy(parts, (row) => rows[row]?.group ?? "").values()];
  return { columns: counts, groups: groups.length > 1 ? [...groups, parts] : groups };
}

/** Parts of a table that add up to a count which the document gives elsewhere; a total that the table's own rules compute is none. */
export function findSums(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
  if (table.fields.arithmetic?.some(({ kind, across }) => kind === "total" && across === "rows"))
    return findTotalRows(table, context);
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

/** Rows of a table of categories that add up to the count of the same row in another table, or, where they are totals, to a count of the sheet. */
function findRowSums(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
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

/** Whether two titles have a word in common, perhaps with another ending. */
function sharesStem(one: readonly string[], other: readonly string[]): boolean {
  const stem = (word: string) => word.slice(0, 5);
  return one.some((word) => word.length > 3 && other.some((each) => stem(each) === stem(word)));
}

/** Smaller sums may agree by chance. */
const leastSum = 10;

/** The total row of a table that gives the same count as another place of its sheet. */
function findTotalRows(table: HeldTable, context: SheetContext): Omit<FoundStatement, "place">[] {
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
