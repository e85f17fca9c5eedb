import { csvFormatRows } from "d3-dsv";
import type { CitedWork } from "../../model/source.ts";
import { citationColumns } from "../../records/csv/csv-citation.ts";
import { asides, listPeriodColumns } from "../../records/csv/csv-wide.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";
import { digestFigures } from "../../records/figure-digest.ts";

/** What a column beside a period's figures says of them. */
export type Aside = (typeof asides)[number];

/** The figures of one indicator: areas down, periods across. Lists of cells go through the periods of the first area, then of the next. */
export interface FigureTable {
  /** Ids of areas. */
  readonly areas: readonly string[];
  /** Periods in the form of the indicator's kind, oldest first. */
  readonly periods: readonly string[];
  /** A number as it is to be printed, a marker that says why there is none, or nothing where the source has no row for it. */
  readonly cells: readonly string[];
  /** What is said beside the cells, such as statuses (`marker`) or notes; "" where there is nothing to say. */
  readonly asides?: Readonly<Partial<Record<Aside, readonly string[]>>>;
}

/** Where all figures of a file are from, as a row of the file says it. */
export interface TableSource {
  readonly citation: CitedWork;
  /** Table, column or measure of the work. */
  readonly place: string;
  /** Why small counts of people are repeated, where the file has such. */
  readonly disclosureReason?: string | undefined;
}

/** A table as `data/observations/<id>.csv`: the first row names the source, which holds for all rows below. */
export function writeFigureTable(table: FigureTable, source: TableSource): string {
  const { areas, periods, cells } = table;
  const width = periods.length;
  const shown = asides.filter((aside) => table.asides?.[aside]?.some((text) => text !== ""));
  // Of what is said beside figures only columns in which something is said.
  const columns = periods.flatMap((period, index) => [
    { heading: period, list: cells, index },
    ...shown.flatMap((aside) => {
      const list = table.asides?.[aside] ?? [];
      const isSaid = areas.some((_, row) => (list[row * width + index] ?? "") !== "");
      return isSaid ? [{ heading: `${period} ${aside}`, list, index }] : [];
    }),
  ]);
  const named = listSourceCells(source);
  const rows = areas.map((area, row) => [
    area,
    ...columns.map(({ list, index }) => list[row * width + index] || (list === cells ? "not-available" : "")),
    ...named.map(([, text]) => (row === 0 ? text : "")),
  ]);
  return `${csvFormatRows([["area", ...columns.map(({ heading }) => heading), ...named.map(([name]) => name)], ...rows])}\n`;
}

function listSourceCells({
  citation,
  place,
  disclosureReason,
}: TableSource): (readonly [name: string, text: string])[] {
  const cited = Object.entries(citationColumns).flatMap(([field, column]) => {
    const text = citation[field as keyof CitedWork];
    return text === undefined ? [] : [[column, text] as const];
  });
  return [
    ...cited,
    ["place", place],
    ...(disclosureReason === undefined
      ? []
      : ([
          ["disclosure", "published-in-source"],
          ["disclosureReason", disclosureReason],
        ] as const)),
  ];
}

/** Reads what `writeFigureTable` wrote, also after an officer added to it or saved it in a spreadsheet; undefined where it has another form. */
export function readFigureTable(text: string): FigureTable | undefined {
  const { rows, unclosed } = splitCsv(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  const [header = [], ...body] = rows;
  const names = header.map((cell) => cell.text.trim());
  const columns = listPeriodColumns(names);
  const own = names.indexOf("area");
  if (unclosed || own === -1 || columns.length === 0) return undefined;
  const values = columns.filter(({ kind }) => kind === "value");
  const column = (aside: Aside) =>
    values.map(({ period }) => columns.find((one) => one.period === period && one.kind === aside)?.index ?? -1);
  const readAll = (indexes: readonly number[]) =>
    body.flatMap((cells) => indexes.map((index) => cells[index]?.text.trim() ?? ""));
  const said = asides.map((aside) => [aside, readAll(column(aside))] as const);
  return {
    areas: body.map((cells) => cells[own]?.text.trim() ?? ""),
    periods: values.map(({ period }) => period),
    cells: readAll(values.map(({ index }) => index)),
    asides: Object.fromEntries(said.filter(([, list]) => list.some((text) => text !== ""))),
  };
}

/** Digest of what a source gives: figures, markers and statuses. */
export function digestTable({ areas, periods, cells, asides: beside }: FigureTable): string {
  return digestFigures(
    areas.flatMap((area, row) =>
      periods.map((period, index) => {
        const at = row * periods.length + index;
        return { area, period, cell: cells[at] ?? "", status: beside?.marker?.[at] ?? "" };
      }),
    ),
  );
}

/** How many cells hold a number. */
export function countNumbers({ cells }: FigureTable): number {
  return cells.filter(isNumber).length;
}

/** Whether a cell holds a number, and not a marker or nothing. */
export function isNumber(cell: string | undefined): cell is string {
  return cell !== undefined && /^-?\d/.test(cell);
}
