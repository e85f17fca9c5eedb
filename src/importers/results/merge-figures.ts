import { csvFormatRows } from "d3-dsv";
import { parse } from "yaml";
import { importSchema } from "../../model/import.ts";
import type { Indicator } from "../../model/indicator.ts";
import { periodIndex } from "../../model/period.ts";
import { csvColumns } from "../../records/csv/csv-columns.ts";
import { listPeriodColumns, repeatSources, unfoldPeriods } from "../../records/csv/csv-wide.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere } from "../records/edition.ts";
import { isNumber, type FigureTable } from "../records/figure-table.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import type { ResultsCall } from "./results-call.ts";

/** A file of figures as rows of one figure each, with the columns that it has. */
interface Before {
  readonly text: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures that an indicator has so far, as a table of words; undefined where it has none. Refuses files whose form would lose something. */
export function readBefore(site: FileSource, id: string): Before | undefined {
  const refuse = (file: string, problem: string, remedy: string): never => {
    throw new ImportRefused([{ file, problem, remedy }]);
  };
  for (const file of site.list("data/imports")) {
    const record = importSchema.safeParse(parse(readIfThere(site, file) ?? "")).data;
    if (record?.measures.some(({ indicator, written }) => indicator === id && written !== undefined))
      refuse(file, `The figures of ${id} are those of an import.`, "Give a table of your own an indicator of its own.");
  }
  const yaml = `data/observations/${id}.yaml`;
  if (site.exists(yaml))
    refuse(
      yaml,
      `The figures of ${id} are in a YAML file.`,
      "Add them there by hand, or turn it into a CSV file first.",
    );
  const file = `data/observations/${id}.csv`;
  const text = readIfThere(site, file);
  if (text === undefined) return undefined;
  const { rows } = splitCsv(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  const [header = [], ...body] = rows;
  const names = header.map((cell) => cell.text.trim());
  const isWide = listPeriodColumns(names).length > 0;
  const [heading = [], ...figures] = isWide ? unfoldPeriods([header, ...repeatSources(names, body)]) : rows;
  return {
    text,
    names: heading.map((cell) => cell.text.trim()),
    rows: figures.map((cells) => cells.map((cell) => cell.text.trim())),
  };
}

/** The figures that are there with those of the table, one a row. A figure that says otherwise than one that is there is a problem, and nothing is written over. */
export function mergeFigures(
  before: Before | undefined,
  { areas, periods, cells }: FigureTable,
  {
    call,
    target,
    kind,
  }: { readonly call: ResultsCall; readonly target: string; readonly kind: Indicator["periodKind"] },
): { readonly text: string; readonly added: number; readonly same: number } {
  const of = (row: readonly string[], name: string) => row[before?.names.indexOf(name) ?? -1] ?? "";
  const known = new Map(
    (before?.rows ?? []).map((row) => [
      `${of(row, "area")} ${of(row, "period")}`,
      of(row, "value") || of(row, "marker"),
    ]),
  );
  const problems: ImportProblem[] = [];
  const added: Record<string, string>[] = [];
  let same = 0;
  for (const [at, cell] of cells.entries()) {
    const [area = "", period = ""] = [areas[Math.floor(at / periods.length)], periods[at % periods.length]];
    const there = known.get(`${area} ${period}`);
    if (cell === "") continue;
    if (there === undefined)
      added.push({ area, period, ...(isNumber(cell) ? { value: cell } : { marker: cell }), ...call.source });
    else if (there === cell) same += 1;
    else {
      const problem = `${target} has ${there} of ${area} in ${period}, and the table ${cell}.`;
      problems.push({
        file: call.file,
        problem,
        remedy: "Correct the one that is wrong; a published figure as docs/releasing.md says.",
      });
    }
  }
  if (problems.length > 0) throw new ImportRefused(problems);
  if (added.length === 0 && before) return { text: before.text, added: 0, same };
  const rows = [
    ...(before?.rows ?? []).map((row) =>
      Object.fromEntries((before?.names ?? []).map((name, index) => [name, row[index] ?? ""])),
    ),
    ...added,
  ];
  const order = new Map([...new Set(rows.map((row) => row["area"] ?? ""))].map((area, index) => [area, index]));
  rows.sort(
    (a, b) =>
      (order.get(a["area"] ?? "") ?? 0) - (order.get(b["area"] ?? "") ?? 0) ||
      periodIndex(a["period"] ?? "", kind) - periodIndex(b["period"] ?? "", kind),
  );
  const used = csvColumns.filter((name) => rows.some((row) => (row[name] ?? "") !== ""));
  const names = [...new Set(["area", "period", "value", ...used])];
  return {
    text: `${csvFormatRows([names, ...rows.map((row) => names.map((name) => row[name] ?? ""))])}\n`,
    added: added.length,
    same,
  };
}
