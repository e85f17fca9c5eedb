import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { sortNewestFirst } from "../../../src/catalogue/figures/figures.ts";
import { unitOfCell } from "../../../src/catalogue/figures/table-figures.ts";
import { readTableCell } from "../../../src/claims/read-cell.ts";
import { absenceMarkers } from "../../../src/model/observations.ts";
import { cellMarkers, type TableUnit } from "../../../src/model/table.ts";
import type { FieldPath } from "../../../src/records/locate.ts";
import type { RecordSet } from "../../../src/records/read.ts";
import type { SourceRecord } from "../../../src/records/record.ts";
import type { BenchSite } from "./bench-site.ts";
import { names, readHeld, type WrittenFigure } from "./figure.ts";
import { locateValue } from "./locate-text.ts";

type Records = RecordSet["records"];
type Described = Omit<WrittenFigure, "file" | "at" | "text" | "held"> & { readonly of?: number };

/** The values, ranks and targets in files of observations. */
export function listObservedFigures(site: BenchSite, records: Records, catalogue: Catalogue): WrittenFigure[] {
  return records.observations.flatMap((record) => {
    const unit = records.indicators.find(({ id }) => id === record.id)?.fields.unit;
    const describe = (role: "value" | "rank" | "target", area: string, period: string): Described => ({
      role,
      unit: role === "rank" ? undefined : unit,
      exactness: role !== "value" ? "all" : unit === "count" && !isAverage(catalogue, area) ? "whole" : "none",
      order: 0,
      names: [names.observed(role, record.id, area, period)],
      observed: { indicator: record.id, area, period },
    });
    const { series, ranks = [], targets = [] } = record.fields;
    return [
      ...series.flatMap(({ area, values }, index) =>
        Object.entries(values).flatMap(([period, given]) => {
          const path: FieldPath = ["series", index, "values", period];
          const field = typeof given !== "object" ? [] : [given.value === undefined ? "marker" : "value"];
          return writeDown(site, record, [...path, ...field], { ...describe("value", area, period), series: index });
        }),
      ),
      ...ranks.flatMap(({ area, of, values }, index) =>
        Object.entries(values).flatMap(([period, given]) => {
          const path: FieldPath = ["ranks", index, "values", period];
          const described = { ...describe("rank", area, period), series: index };
          if (typeof given === "number") return writeDown(site, record, path, { ...described, of });
          return writeDown(site, record, [...path, "rank"], { ...described, of: given.of ?? of });
        }),
      ),
      ...targets.flatMap(({ area, period, value }, index) => {
        const described = { ...describe("target", area, period), series: index };
        return value === undefined ? [] : writeDown(site, record, ["targets", index, "value"], described);
      }),
    ];
  });
}

function isAverage(catalogue: Catalogue, area: string): boolean {
  return catalogue.areas.get(area)?.kind === "neighbour-set";
}

/** The numbers and markers in the cells of printed tables. */
export function listCellFigures(site: BenchSite, records: Records, catalogue: Catalogue): WrittenFigure[] {
  return sortNewestFirst(records).flatMap((table, position) =>
    table.fields.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const path: FieldPath = ["rows", row, "cells", column];
        const field = typeof cell !== "object" ? [] : [cell.value === undefined ? "marker" : "value"];
        return writeDown(site, table, [...path, ...field], describeCell(table, row, column, position, catalogue));
      }),
    ),
  );
}

function describeCell(
  table: SourceRecord<"tables">,
  row: number,
  column: number,
  position: number,
  catalogue: Catalogue,
): Described {
  const own = names.cell(table.id, row, column);
  const unit: TableUnit = unitOfCell(table.fields, row, column);
  const operand = readTableCell(table, row, column, catalogue);
  const exact = operand.known && operand.exact;
  const role = table.fields.columns[column]?.role;
  const [line, heading] = [table.fields.rows[row], table.fields.columns[column]];
  const described: Described = {
    role: "cell",
    unit,
    exactness: !exact ? "none" : role === "target" ? "all" : "whole",
    order: 1 + position,
    names: [own],
    cell: { table: table.id, row, column },
  };
  if (line?.indicator === undefined || heading?.period === undefined) return described;
  if (role !== undefined && role !== "value" && role !== "target") return described;
  const area = heading.area ?? line.area ?? table.fields.area;
  const observed = { indicator: line.indicator, area, period: heading.period };
  const name = names.observed(role ?? "value", line.indicator, area, heading.period);
  const cell = line.cells[column];
  const blank = cell === "blank" || (typeof cell === "object" && cell.value === undefined && cell.marker === "blank");
  return blank ? { ...described, namedByNumber: name } : { ...described, observed, names: [own, name] };
}

/** The figure at a path, where a number or marker stands there in one piece. */
function writeDown(site: BenchSite, record: SourceRecord, path: FieldPath, described: Described): WrittenFigure[] {
  const located = locateValue(site, record, path) ?? locateValue(site, record, path.slice(0, -1));
  if (!located || (!isNumber(located.text) && !markers.includes(located.text))) return [];
  const { of, ...rest } = described;
  const held = { decimals: 0, exact: false, ...(of !== undefined && { of }) };
  const figure: WrittenFigure = { ...located, ...rest, held };
  return [{ ...figure, held: readHeld(figure, located.text) }];
}

const markers: readonly string[] = [...new Set([...absenceMarkers, ...cellMarkers])];

function isNumber(text: string): boolean {
  return /^[-+]?\d+(\.\d+)?$/.test(text);
}
