import type { ClaimInput } from "../../../model/claim-input.ts";
import { cellUnit, cellValue, sheetOf, type HeldTable } from "../held/held-tables.ts";
import { heldValue } from "../held/held.ts";
import type { Measure } from "../subjects/measures.ts";
import { valueInput, type Named } from "../proposal.ts";
import { wordsOf } from "../words/words.ts";

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
    /not an? /i.test(note ?? "") ||
    counts.every((column) => cellValue(table, row, column) === undefined)
      ? []
      : [row],
  );
  const groups = [...Map.groupBy(parts, (row) => rows[row]?.group ?? "").values()];
  return { columns: counts, groups: groups.length > 1 ? [...groups, parts] : groups };
}
