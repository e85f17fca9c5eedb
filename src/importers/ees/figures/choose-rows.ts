import type { ImportedMeasure } from "../../../model/import.ts";
import { listFilters, listGrouped, listIndicators, type MetaFile } from "../meta-file.ts";
import { valuesOf, type EesPair } from "../family.ts";
import type { ImportProblem } from "../../records/problem.ts";
import { suggest } from "../../../records/nearest.ts";

/** Columns that say of a row what a record says beside its figure: they choose no rows. */
export const statusColumn = "version";
export const dayColumn = "date";

/** Columns that this project's own files have beside the figures. */
export const ownColumns = { rank: "rank", of: "areas_ranked", target: "target" } as const;

/** Rows of a file that are one measure: a column, and an item of every filter. */
export interface ChosenRows {
  readonly code: string;
  readonly indicator: string;
  readonly where: Readonly<Record<string, string>>;
  /** Whether figures of one period may stand in rows of several statuses, of which none was chosen. */
  readonly readsStatus: boolean;
}

/** Columns of a file that hold figures which can be an indicator's. */
export function listFigureColumns(meta: MetaFile): string[] {
  const names = listIndicators(meta).map((row) => row.cell("col_name"));
  const own: readonly string[] = Object.values(ownColumns);
  return names.includes("value") ? names.filter((name) => !own.includes(name)) : names;
}

/** Which rows a measure of an import's record is. Every filter needs an item: the one that is named, else the file's default. */
export function chooseRows(
  pair: EesPair,
  { code, indicator, where = {} }: Pick<ImportedMeasure, "code" | "indicator" | "where">,
  record: string,
): ChosenRows | readonly ImportProblem[] {
  const { meta, data } = pair;
  const columns = listFigureColumns(meta);
  const filters = listFilters(meta).map((row) => ({
    name: row.cell("col_name"),
    usual: row.cell("filter_default") || "Total",
    place: row.line,
  }));
  const names = filters.map(({ name }) => name);
  const problems: ImportProblem[] = [];
  const report = (problem: string, remedy: string) => problems.push({ file: record, problem, remedy });
  if (!columns.includes(code))
    report(`${data.file} has no figures in a column ${code}.`, suggest(code, columns, "columns of figures"));
  for (const [name, item] of Object.entries(where)) {
    if (!data.names.includes(name))
      report(`${code} is chosen by ${name}, which ${data.file} does not have.`, suggest(name, names, "filters"));
    else if (names.includes(name) && !valuesOf(pair, name).has(item))
      report(`No row of ${data.file} has “${item}” in ${name}.`, suggest(item, valuesOf(pair, name).keys(), "items"));
  }
  const chosen: Record<string, string> = { ...where };
  // An item that is chosen says in which group it is.
  const settled = listGrouped(meta)
    .filter((row) => where[row.cell("col_name")] !== undefined)
    .map((row) => row.cell("filter_grouping_column"));
  for (const { name, usual, place } of filters) {
    if (where[name] !== undefined || settled.includes(name) || name === dayColumn || name === statusColumn) continue;
    if (valuesOf(pair, name).has(usual)) chosen[name] = usual;
    else
      problems.push({
        ...{ file: meta.file, row: place, column: "col_name" },
        problem: `Which item of the filter ${name} ${code} is of is not said, and there is no “${usual}”.`,
        remedy: `Say it under where in ${record}, or with --where "${name}=…". ${suggest("", valuesOf(pair, name).keys(), "items")}`,
      });
  }
  if (problems.length > 0) return problems;
  return {
    code,
    indicator,
    where: chosen,
    readsStatus: names.includes(statusColumn) && where[statusColumn] === undefined,
  };
}
