import type { ClaimInput } from "../../../model/claim-input.ts";
import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import { cellInput, cellUnit, cellValue, sheetOf, type HeldTable } from "../held/held-tables.ts";
import { listCounts, readParts, type HeldCount, type SheetContext } from "./sheet-counts.ts";
import type { FoundStatement } from "../proposal.ts";
import { wordsOf } from "../words/words.ts";

/** The counts that a column of percentages stands beside: the nearest on its left; all of them where it is the only one behind them. */
function countsBeside(
  { fields: { columns } }: HeldTable,
  column: number,
  counts: readonly number[],
): readonly number[] {
  const left = counts.filter((each) => each < column);
  const isAlone = columns.filter(({ unit }) => unit === "percent").length === 1;
  const isBehindAll = counts.every((each) => each < column) && counts.at(-1) === column - 1;
  return isAlone && isBehindAll ? left : left.slice(-1);
}

/** Counts in other tables of the sheet, in a column that is called like that of the percentages. */
function listCells(table: HeldTable, title: string, { tables = [] }: SheetContext): HeldCount[] {
  const called = wordsOf(title.split(",")[0] ?? title);
  const sheet = sheetOf(table.fields.source.place);
  return tables
    .filter((other) => other !== table && sheetOf(other.fields.source.place) === sheet)
    .flatMap((other) =>
      other.fields.columns.flatMap((each, column) => {
        const isCalledSo = called.length > 0 && wordsOf(each.title).join(" ") === called.join(" ");
        if (!isCalledSo) return [];
        return other.fields.rows.flatMap(({ title: label }, row) => {
          const value = cellValue(other, row, column);
          return value === undefined || cellUnit(other, row, column) !== "count"
            ? []
            : [{ value, input: cellInput(other, row, column), title: label }];
        });
      }),
    );
}

interface PrintedShare {
  readonly row: number;
  readonly printed: number;
  readonly decimals: number;
  readonly part: number;
  readonly input: ClaimInput;
}

/**
 * Percentages beside counts: of which count of the same sheet they are shares, the heading says ("n=93") or the figures tell, where one fits all rows. Rows that a rule of the table
 * computes are left out. Where fewer rows than three have a percentage, only a printed decimal tells enough.
 */
export function findShares(
  table: HeldTable,
  context: SheetContext & { readonly base?: number | undefined },
): Omit<FoundStatement, "place">[] {
  const { columns } = readParts(table);
  if (columns.length === 0) return [];
  return table.fields.columns.flatMap(({ title }, column) => {
    const own = countsBeside(table, column, columns);
    const shares = readShares(table, column, own);
    const counts = [...listCounts(table, context), ...listCells(table, title, context)];
    const whole = chooseWhole(shares, counts);
    const printed = readBase(context.base);
    return shares.flatMap((share): Omit<FoundStatement, "place">[] => {
      const label = table.fields.rows[share.row]?.title ?? "";
      const own = printed ?? whole ?? chooseOwnWhole(share, [...counts, ...listAges(label, table, context)]);
      if (!own) return [];
      return [
        {
          content: { kind: "percentage", stated: share.printed, part: share.input, whole: own.input },
          words: `${table.fields.title}: ${label}, ${share.printed}%`,
          why: printed
            ? `the heading of the table says of how many its shares are: ${own.title}`
            : `${whole ? "its shares are" : "the share is"} of the count of “${own.title}” on the same sheet`,
        },
      ];
    });
  });
}

/** The number that the heading of a table gives as that of which its percentages are shares. */
function readBase(base: number | undefined): HeldCount | undefined {
  if (base === undefined) return undefined;
  const title = `n=${base}`;
  return { value: base, title, input: { figure: base, at: `Heading of the table: ${title}`, unit: "count" } };
}

/**
 * The count that one percentage is a share of, where those of a table are of different counts: the only one of the sheet that gives it. A decimal
 * has to be printed, and the part has to be large enough, for a share to tell counts apart.
 */
function chooseOwnWhole(share: PrintedShare, counts: readonly HeldCount[]): HeldCount | undefined {
  if (share.decimals === 0 || share.part < leastTelling) return undefined;
  const fits = counts.filter(({ value }) => value >= share.part && isShareOf(share, value));
  return new Set(fits.map(({ value }) => value)).size === 1 ? fits[0] : undefined;
}

const leastTelling = 20;

function isShareOf({ part, printed, decimals }: PrintedShare, whole: number): boolean {
  return whole > 0 && Math.abs((part / whole) * 100 - printed) <= 0.5001 * 10 ** -decimals;
}

/** The count of ages that a label names, "aged 19 to 21": the sum of their rows in a table of the sheet that counts each age. */
function listAges(label: string, table: HeldTable, { tables = [] }: SheetContext): HeldCount[] {
  const [, first, last] = /\b(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})\b/.exec(label) ?? [];
  if (first === undefined || last === undefined || Number(first) >= Number(last)) return [];
  const ages = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
  const sheet = sheetOf(table.fields.source.place);
  return tables
    .filter((other) => sheetOf(other.fields.source.place) === sheet)
    .flatMap((other): HeldCount[] => {
      const rows = ages.map((age) => other.fields.rows.findIndex(({ title }) => title === age));
      const [column, ...others] = readParts(other).columns;
      if (column === undefined || others.length > 0 || rows.includes(-1)) return [];
      const values = rows.map((row) => cellValue(other, row, column));
      if (values.some((value) => value === undefined)) return [];
      const cells = rows.map((row) => cellInput(other, row, column));
      const value = values.reduce((sum: number, each) => sum + (each ?? 0), 0);
      return [{ value, input: { sum: cells } as ClaimInput, title: `ages ${first} to ${last}` }];
    });
}

function readShares(table: HeldTable, column: number, counts: readonly number[]): PrintedShare[] {
  const { rows, columns, arithmetic = [] } = table.fields;
  if (columns[column]?.unit !== "percent" || columns[column].role === "variance" || columns[column].role === "target")
    return [];
  const computed = arithmetic.filter(
    (rule) => rule.kind === "percentage" && rule.across === "columns" && rule.percentage === columns[column]?.title,
  );
  return rows.flatMap(({ title, unit, group }, row): PrintedShare[] => {
    const isNamed = (names: readonly string[] = []) =>
      names.includes(title) || names.includes(`${group ?? ""} / ${title}`);
    const isComputed = computed.some(({ only, except }) => (only ? isNamed(only) : !isNamed(except)));
    const { value: printed, decimals = 0 } = readCellAt(table, row, column);
    const values = counts.map((each) => ({ each, value: cellValue(table, row, each) }));
    if (isComputed || unit !== undefined || printed === undefined || cellUnit(table, row, column) !== "percent")
      return [];
    if (values.some(({ value }) => value === undefined)) return [];
    const part = values.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const cells = counts.map((each) => cellInput(table, row, each));
    const [only] = cells;
    if (part === 0 || only === undefined) return [];
    const input: ClaimInput = cells.length === 1 ? only : ({ sum: cells } as ClaimInput);
    return [{ row, printed, decimals, part, input }];
  });
}

/** The count of which the printed percentages are shares: it fits nearly all, and no other count does. */
function chooseWhole(shares: readonly PrintedShare[], counts: readonly HeldCount[]): HeldCount | undefined {
  const tells = shares.length >= 3 || (shares.length >= 1 && shares.every(({ decimals }) => decimals > 0));
  if (!tells) return undefined;
  const fits = counts.filter(({ value }) => {
    const right = shares.filter((share) => isShareOf(share, value));
    return right.length >= shares.length * 0.8 && right.length > 0;
  });
  const values = new Set(fits.map(({ value }) => value));
  return values.size === 1 ? fits[0] : undefined;
}
