import { absenceMarkers } from "../../model/observations.ts";
import { sourceColumns, type CsvColumn } from "./csv-columns.ts";
import type { CsvCell } from "./split-csv.ts";

/** What a column beside a period's figures can say of them: `2017 note` stands beside `2017`. */
export const asides = [
  ...(["marker", "note", "denominator", "numerator", "lower", "upper", "target", "rank", "of"] as const),
] as const satisfies readonly CsvColumn[];
type Aside = (typeof asides)[number];

/** A column of a file that has areas down and periods across. */
export interface PeriodColumn {
  readonly index: number;
  readonly period: string;
  /** `value` for the figures themselves. */
  readonly kind: "value" | Aside;
}

/** The columns of periods, by their headings, which begin with a year: none where every row names its own period. */
export function listPeriodColumns(header: readonly string[]): PeriodColumn[] {
  if (header.includes("period") || header.includes("value")) return [];
  return header.flatMap((heading, index): PeriodColumn[] => {
    if (!/^\d{4}/.test(heading)) return [];
    const aside = asides.find((name) => heading.endsWith(` ${name}`));
    const period = aside === undefined ? heading : heading.slice(0, -aside.length - 1);
    return [{ index, period, kind: aside ?? "value" }];
  });
}

/** Rows of which each names its source: one that leaves all of a source blank has that of the row above, with the place where it stands. */
export function repeatSources(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): readonly (readonly CsvCell[])[] {
  const columns = header.flatMap((name, index) => ((sourceColumns as readonly string[]).includes(name) ? [index] : []));
  let above: readonly CsvCell[] | undefined;
  return rows.map((cells) => {
    const isBlank = columns.every((index) => (cells[index]?.text ?? "") === "");
    const source = above;
    const whole =
      isBlank && source
        ? cells.map((cell, index) => (columns.includes(index) ? (source[index] ?? cell) : cell))
        : cells;
    above = whole;
    return whole;
  });
}

/**
 * Rows of a file that has areas down and periods across, as rows that each give one figure, every cell with the place where it stands: a
 * period is where its heading is. A cell may give a marker in place of a number.
 */
export function unfoldPeriods(rows: readonly (readonly CsvCell[])[]): (readonly CsvCell[])[] {
  const [header = [], ...body] = rows;
  const columns = listPeriodColumns(header.map(({ text }) => text.trim()));
  const own = [...header.keys()].filter((index) => columns.every((column) => column.index !== index));
  const figures = columns.filter(({ kind }) => kind === "value");
  const start = header[0] ?? { text: "", line: 1, column: 1 };
  const named = (text: string): CsvCell => ({ ...start, text });
  const heading = [...own.flatMap((index) => header[index] ?? []), ...["period", "value", ...asides].map(named)];
  const unfolded = body.flatMap((cells) =>
    figures.map(({ period, index }) => {
      const value = cells[index] ?? named("");
      const find = (kind: Aside) => columns.find((column) => column.period === period && column.kind === kind);
      const beside = new Map(asides.map((kind) => [kind, cells[find(kind)?.index ?? -1] ?? { ...value, text: "" }]));
      const isMarker = (absenceMarkers as readonly string[]).includes(value.text) && beside.get("marker")?.text === "";
      if (isMarker) beside.set("marker", value);
      return [
        ...own.flatMap((column) => cells[column] ?? []),
        { ...(header[index] ?? start), text: period },
        isMarker ? { ...value, text: "" } : value,
        ...beside.values(),
      ];
    }),
  );
  return [heading, ...unfolded];
}
