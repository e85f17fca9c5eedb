import type { SourceRecord } from "../../records/record.ts";
import { isValue } from "./declared-sums.ts";
import { findOnlyHidden, type SummedLine, type SummedPart } from "./summed-line.ts";
import type { Cells, GridCell } from "./table-grid.ts";
import { readTotalTitle } from "./total-titles.ts";
import { findNewest, mergeTimes, readTimes, spansTimes } from "./written-times.ts";

/** Headings of columns that say no more than that something is counted. */
const isGeneral = /^(?:numbers?|no\.?|n|counts?|totals?|all|children|pupils|people|young people)$/i;

/** Columns of a table, and groups of rows in them, of whose counts one is suppressed. */
export function listColumns(table: SourceRecord<"tables">, cells: Cells): SummedLine[] {
  const { fields } = table;
  const { columns, rows } = fields;
  const times = columns.map(({ title, period = "" }) => readTimes(`${title} ${period}`));
  const newest = findNewest(columns.map(({ title, period = "" }) => `${period} ${title}`));
  const isPart = (row: number) =>
    rows[row]?.role === undefined &&
    rows[row]?.counted === undefined &&
    readTotalTitle(rows[row]?.title ?? "") !== "sure";
  const own = [...rows.keys()].filter(isPart);
  const groups = [...Map.groupBy(own, (row) => rows[row]?.group ?? "")];
  const ways = [
    { group: "", lines: own },
    ...(groups.length > 1 ? groups.map(([group, lines]) => ({ group, lines })) : []),
  ];
  const isAlone =
    newest !== undefined ||
    columns.filter(({ role }, column) => isValue(role) && cells.some((row) => row[column]?.unit === "count")).length <
      2;
  return columns.flatMap(({ title, role, area = fields.area }, column) =>
    ways.flatMap(({ group, lines }): SummedLine[] => {
      const parts = lines.flatMap((row) => readPart(rows[row]?.title ?? "", cells[row]?.[column]));
      const hidden = findOnlyHidden(parts);
      if (!isValue(role) || !hidden) return [];
      return [
        {
          ...{ subject: [group === "" ? fields.title : group], parts, hidden, area, spansTimes: false },
          times: mergeTimes(times[column], readTimes(`${fields.title} ${fields.asOf ?? ""}`)),
          isNewest: newest === undefined || newest === column,
          heading: isAlone || isGeneral.test(title.trim()) ? undefined : title,
          ...{ where: `the column “${title}” in ${table.file}`, table: table.id, indicators: [] },
          documents: [fields.source.document],
        },
      ];
    }),
  );
}

/** Rows of a table of whose counts one is suppressed. */
export function listRows(table: SourceRecord<"tables">, cells: Cells): SummedLine[] {
  const { fields } = table;
  const { columns, rows } = fields;
  const own = [...columns.keys()].filter(
    (column) => isValue(columns[column]?.role) && readTotalTitle(columns[column]?.title ?? "") !== "sure",
  );
  const times = own.map((column) => readTimes(`${columns[column]?.title ?? ""} ${columns[column]?.period ?? ""}`));
  return rows.flatMap(({ title, role, counted, area = fields.area }, row): SummedLine[] => {
    if (counted !== undefined) return [];
    const parts = own.flatMap((column) => readPart(columns[column]?.title ?? "", cells[row]?.[column]));
    const hidden = findOnlyHidden(parts);
    if (!hidden) return [];
    const isTotal = role === "total" || readTotalTitle(title) === "sure";
    return [
      {
        ...{ subject: [isTotal ? fields.title : title], parts, hidden, area, isNewest: true },
        times: mergeTimes(...times, readTimes(`${fields.title} ${fields.asOf ?? ""}`)),
        spansTimes: spansTimes(times),
        context: isTotal ? undefined : fields.title,
        ...{ where: `the row “${title}” in ${table.file}`, table: table.id, indicators: [] },
        documents: [fields.source.document],
      },
    ];
  });
}

function readPart(title: string, cell: GridCell | undefined): SummedPart[] {
  return cell?.operand && cell.unit === "count" ? [{ title, operand: cell.operand }] : [];
}
