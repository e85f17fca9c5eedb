import { examplePeriod, periodIndex } from "../../model/period.ts";
import type { CsvCell } from "../../records/csv/split-csv.ts";
import { readLabel } from "../national/read-period.ts";
import type { ImportProblem } from "../records/problem.ts";
import { takeMark } from "./read-cell.ts";
import type { ResultRules } from "./result-rules.ts";

/** The row of a table that heads its columns of figures. */
export interface TableHeading {
  readonly form: "areas-down" | "periods-down";
  /** Index of the row. */
  readonly row: number;
  readonly columns: readonly number[];
}

type Rows = readonly (readonly CsvCell[])[];

/** Finds out which way a table lies; undefined where no row heads its figures. */
export function findTableHeading(rows: Rows, rules: ResultRules): TableHeading | undefined {
  const isArea = (text: string) => /\p{L}/u.test(text) && "area" in rules.readArea(text);
  const isPeriod = (text: string) => readPeriod(text, rules) !== undefined;
  // A row that begins with an area or period holds figures, however like a heading they look.
  const across = findRow(rows, isPeriod, (labels) => !labels.some(isArea));
  if (across) return { form: "areas-down", ...across };
  const areas = findRow(
    rows,
    (text) => "area" in rules.readArea(text),
    (labels) => !labels.some(isPeriod),
  );
  const isYearsDown = areas && rows.slice(areas.row + 1).some(([first]) => isPeriod(first?.text ?? ""));
  return isYearsDown ? { form: "periods-down", ...areas } : undefined;
}

/** The first row that has a label of a kind in at least one column behind the first, in no fewer than half of those that are filled from there on, and other words before them. */
function findRow(
  rows: Rows,
  isLabel: (text: string) => boolean,
  mayHead: (labels: readonly string[]) => boolean,
): { readonly row: number; readonly columns: readonly number[] } | undefined {
  for (const [row, cells] of rows.entries()) {
    const filled = [...cells.keys()].filter((column) => column > 0 && textOf(cells, column) !== "");
    const columns = filled.filter((column) => isLabel(textOf(cells, column)));
    const [first = 0] = columns;
    const labels = cells.slice(0, first).map(({ text }) => text.trim());
    const behind = filled.filter((column) => column >= first);
    if (columns.length > 0 && columns.length * 2 >= behind.length && mayHead(labels)) return { row, columns };
  }
  return undefined;
}

/** What a cell says, without spaces around it; "" where there is none. */
export function textOf(cells: readonly CsvCell[], column: number): string {
  return (cells[column]?.text ?? "").trim();
}

/** A heading as a period of the indicator's kind, without the mark of a footnote; undefined where it is none. */
export function readPeriod(text: string, { periodKind }: Pick<ResultRules, "periodKind">): string | undefined {
  const label = takeMark(text.trim()).bare;
  // Six digits are two years that follow each other.
  const spelt = /^(\d{4})(\d{2})$/.exec(label);
  const read = readLabel(spelt ? `${spelt[1] ?? ""}/${spelt[2] ?? ""}` : label, periodKind, {
    statuses: {},
    periods: {},
  });
  return read === undefined || read === "left-out" ? undefined : read.period;
}

/** Why no figure of a table can be read: no row heads them. */
export function reportNoHeading(rows: Rows, { file, periodKind }: ResultRules): ImportProblem {
  const first = rows.findIndex((cells) => cells.filter(({ text }) => text.trim() !== "").length > 1);
  const seen = (rows[first] ?? []).map(({ text }) => text.trim()).filter((text) => text !== "");
  if (["area", "period", "value"].every((name) => seen.includes(name)))
    return {
      ...{ file, row: rows[first]?.[0]?.line ?? 1 },
      problem: "The file has one figure a row, and is no table of areas and periods.",
      remedy: seen.includes("source_place")
        ? "A site published it. Save it as it is in data/observations, under the name of its indicator: npx findings check reads it there."
        : "A file of figures with these columns can lie in data/observations as it is described in docs/editing.md.",
    };
  const found =
    first === -1
      ? ""
      : ` Row ${rows[first]?.[0]?.line ?? first + 1} has ${seen
          .slice(0, 5)
          .map((text) => `“${text}”`)
          .join(", ")}.`;
  return {
    ...{ file, row: 1 },
    problem: `No row of the table has periods of the indicator's kind (${periodKind}) as headings.${found}`,
    remedy: `Put one period, written as ${examplePeriod(periodKind)}, at the head of each column, with areas down; or areas at the head, with a period in each row.`,
  };
}

/** What keeps the columns of a table whose areas stand down from being one figure of each period: two of one period, and periods with words. */
export function checkPeriodColumns(rows: Rows, heading: TableHeading, rules: ResultRules): ImportProblem[] {
  if (heading.form !== "areas-down") return [];
  const cells = rows[heading.row] ?? [];
  const place = { file: rules.file, row: cells[0]?.line ?? heading.row + 1 };
  const titled = heading.columns.map((column) => ({
    title: textOf(cells, column),
    period: readPeriod(textOf(cells, column), rules) ?? "",
  }));
  const twice = [...Map.groupBy(titled, ({ period }) => period)].filter(([, { length }]) => length > 1);
  const [first] = heading.columns;
  const others = [...cells.keys()].filter((column) => column > (first ?? 0) && !heading.columns.includes(column));
  return [
    ...twice
      .sort(([a], [b]) => periodIndex(a, rules.periodKind) - periodIndex(b, rules.periodKind))
      .slice(0, 1)
      .map(([period, list]) => ({
        ...place,
        problem: `${list.map(({ title }) => `“${title}”`).join(" and ")} are both ${period}: the table holds several groups or measures, or a change.`,
        remedy: "Keep the columns of this indicator only, one a period, and delete the others.",
      })),
    ...others
      .flatMap((column): ImportProblem[] => {
        const title = textOf(cells, column);
        const [, begins = "", more = ""] = /^(\d{4}(?:[-/–]?\d{2,4})?)\s*(\D+)$/.exec(title) ?? [];
        if (more !== "" && readPeriod(begins, rules) !== undefined)
          return [
            {
              ...{ ...place, column: title },
              problem: `“${title}” says more than a period.`,
              remedy: `Write ${begins} alone, and say in a column of notes what “${more.trim()}” says; or delete the column, if it is no figure of that period.`,
            },
          ];
        const filled = rows.slice(heading.row + 1).find((row) => /\d/.test(textOf(row, column)));
        if (title !== "" || !filled) return [];
        return [
          {
            ...{ file: rules.file, row: filled[0]?.line },
            problem: `A column without a heading has “${textOf(filled, column)}”: which of the columns is the indicator's is not told.`,
            remedy: "Keep the columns of this indicator only, each with its period at its head, and delete the others.",
          },
        ];
      })
      .slice(0, 3),
  ];
}
