import type { TableEntry } from "../../../src/catalogue/catalogue.ts";
import { buildTableJson } from "../../../src/views/tables/printed-table.ts";
import type { Mapping } from "./mapping.ts";
import { readTable, type SourceRow } from "./read.ts";
import type { Source } from "./source.ts";

/** A table of ours and of the source side by side, as lines that are equal where the tables are. */
export interface Compared {
  readonly table: string;
  /** Cells of the source that are not blank. */
  readonly figures: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** What is wrong besides: headings, values that are not the number as printed, percent signs without the unit. */
  readonly mistakes: readonly string[];
}

type Json = ReturnType<typeof buildTableJson>;
type JsonCell = Json["rows"][number]["cells"][number];

export function compareTable(source: Source, mapping: Mapping, table: TableEntry | undefined): Compared {
  if (!table) throw new Error(`There is no table ${mapping.table}.`);
  const json = buildTableJson(table);
  const { rows, headings } = readTable(source, mapping);
  const compared = json.columns.flatMap((_, column) => (mapping.ownColumns?.includes(column) ? [] : [column]));
  const width = (row: SourceRow | undefined) => Math.max(json.columns.length, row?.cells.length ?? 0);
  const groupOf = (group: string | undefined, row: SourceRow | undefined) =>
    row?.group === undefined ? "" : `${group ?? "no group"}: `;
  return {
    table: mapping.table,
    figures: rows.flatMap((row) => row.cells.filter(({ text }) => text !== "")).length,
    ours: json.rows.map((row, index) =>
      [
        `${groupOf(row.group, rows[index])}${row.title}`,
        ...compared.map((column) => describeCell(row.cells[column])),
      ].join(" | "),
    ),
    theirs: rows.map((row) => {
      const cells = Array.from({ length: width(row) }, (_, column) => row.cells[column]?.text ?? "");
      const extra = cells.slice(json.columns.length).filter((text) => text !== "");
      return [
        `${groupOf(row.group, row)}${row.label}`,
        ...compared.map((column) => cells[column] ?? ""),
        ...extra,
      ].join(" | ");
    }),
    mistakes: [
      ...headings.flatMap(([heading, title]) => findHeadingMistake(json, heading, title)),
      ...json.columns.flatMap(findPeriodMistake),
      ...json.rows.flatMap((row) => row.cells.flatMap((cell) => findValueMistake(row.title, cell))),
      ...rows.flatMap((row, index) => findUnitMistakes(json, row, index)),
    ],
  };
}

/** Markers in the source's signs: a dash is not applicable; other markers stand for themselves. */
function describeCell(cell: JsonCell | undefined): string {
  if (!cell) return "no cell";
  if (cell.printed !== null) return cell.printed;
  return { "not-applicable": "-", blank: "" }[String(cell.marker)] ?? cell.marker ?? "nothing";
}

function findHeadingMistake(json: Json, heading: string, title: number | string): string[] {
  const ours = typeof title === "string" ? title : (json.columns[title]?.title ?? "no column");
  const agrees =
    typeof title === "string" ? heading.startsWith(title) : ours.includes(heading) || heading.includes(ours);
  return agrees ? [] : [`The heading “${heading}” is “${ours}” here.`];
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A column titled with a month is about that month, and about the year where the title has one. */
function findPeriodMistake({ title, period }: Json["columns"][number]): string[] {
  const [, name = "", year] = /\b([A-Z][a-z]{2})[a-z]*(?:[- ](?:20)?(\d\d))?\b/.exec(title) ?? [];
  const month = months.indexOf(name) + 1;
  if (period === undefined || month === 0) return [];
  const isMonth = period.slice(5, 7) === String(month).padStart(2, "0");
  return isMonth && (year === undefined || period.slice(2, 4) === year) ? [] : [`${title} is the period ${period}.`];
}

function findValueMistake(row: string, { value, printed }: JsonCell): string[] {
  return value === null || value === Number(printed)
    ? []
    : [`${row}: the value ${value} is printed ${String(printed)}.`];
}

function findUnitMistakes(json: Json, row: SourceRow, index: number): string[] {
  return row.cells.flatMap((cell, column) => {
    const unit = json.columns[column]?.unit ?? json.rows[index]?.unit ?? json.unit;
    const agrees = !cell.isPercent || unit === "percent" || unit === "percentage-points" || unit === "text";
    return agrees ? [] : [`${row.label}: ${cell.text}% has the unit ${unit}.`];
  });
}
