import { csvFormatRows } from "d3-dsv";
import { parse } from "yaml";
import { importSchema } from "../../model/import.ts";
import { indicatorSchema, type Indicator } from "../../model/indicator.ts";
import { absenceMarkers, type AbsenceMarker } from "../../model/observations.ts";
import { periodIndex } from "../../model/period.ts";
import { csvColumns } from "../../records/csv/csv-columns.ts";
import { listPeriodColumns, repeatSources, unfoldPeriods } from "../../records/csv/csv-wide.ts";
import { decodeText } from "../../records/decode.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";
import { readIfThere } from "../records/edition.ts";
import { isNumber, type FigureTable } from "../records/figure-table.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import { listAreas } from "../records/site-areas.ts";
import { checkRange } from "../records/check-range.ts";
import { createAreaReader } from "./read-area.ts";
import { readResults } from "./read-results.ts";

/** What an officer gives: a table, which indicator it is of, and where it was printed. */
export interface ResultsCall {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly indicator: string;
  /** Columns of the source in a file of figures: `document` and `place`, or those of a cited work. */
  readonly source: Readonly<Partial<Record<(typeof csvColumns)[number], string>>>;
  /** Other signs: `<5=suppressed,nil=not-applicable`. */
  readonly markers: string | undefined;
}

/** What would be written, and what there is to say of it. */
export interface ResultsPlan {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** Reads a printed table and plans `data/observations/<indicator>.csv` with it. Throws `ImportRefused` with all that is wrong. */
export function planResults(site: FileSource, call: ResultsCall): ResultsPlan {
  const indicator = readIndicator(site, call.indicator);
  checkSource(call);
  const text = decode(call);
  const { rows, unclosed } = splitCsv(text);
  if (unclosed)
    throw new ImportRefused([
      {
        file: call.file,
        row: unclosed.line,
        problem: "A quotation mark is not closed.",
        remedy: "Close it, or remove it.",
      },
    ]);
  const { unit, decimals, periodKind } = indicator;
  const found = readResults(rows, {
    ...{ file: call.file, unit, decimals, periodKind, own: readMarkers(call.markers) },
    readArea: createAreaReader(listAreas(site)),
  });
  const count = found.table.cells.filter((cell) => cell !== "").length;
  const problems = [...found.problems];
  if (problems.length === 0 && count === 0)
    problems.push({ file: call.file, problem: "The table has no figures.", remedy: "Give each area a row of them." });
  const { indicator: id, file } = call;
  problems.push(
    ...checkRange(site, file, { code: id, indicator: id, place: "", table: found.table, countsPeople: false }),
  );
  if (problems.length > 0) throw new ImportRefused(problems);
  const target = `data/observations/${call.indicator}.csv`;
  const before = readBefore(site, call.indicator);
  const merged = mergeFigures(before, found.table, { call, target, kind: periodKind });
  return {
    files: new Map(merged.text === before?.text ? [] : [[target, merged.text]]),
    lines: [
      `${found.table.cells.filter(isNumber).length} numbers and ${count - found.table.cells.filter(isNumber).length} markers read; ${merged.added} of them new, ${merged.same} here already.`,
      ...found.leftOut.map((what) => `Left out: ${what}.`),
    ],
  };
}

function decode({ file, bytes }: ResultsCall): string {
  const decoded = decodeText(file, bytes);
  if ("text" in decoded) return decoded.text;
  throw new ImportRefused(decoded.issues.map(({ line, problem, remedy }) => ({ file, row: line, problem, remedy })));
}

function readIndicator(site: FileSource, id: string): Indicator {
  const file = `data/indicators/${id}.yaml`;
  const text = readIfThere(site, file);
  const read = text === undefined ? undefined : indicatorSchema.safeParse(parse(text)).data;
  if (read) return read;
  const names = site.list("data/indicators").map((path) => path.replace(/^.*\/|\.yaml$/g, ""));
  const problem = text === undefined ? `There is no indicator ${id}.` : `The indicator ${id} is not in order.`;
  const remedy = text === undefined ? suggest(id, names, "indicators") : "npx findings check says what is wrong.";
  throw new ImportRefused([{ file, problem, remedy }]);
}

function checkSource({ source }: ResultsCall): void {
  const isCited =
    source.citationTitle !== undefined && source.citationPublisher !== undefined && source.citationIssued !== undefined;
  if (source.place !== undefined && (source.document !== undefined || isCited)) return;
  const remedy =
    'Add --document <id> --place "Table 3"; or, where the document is not published here, --title, --publisher, --issued and --place.';
  throw new ImportRefused([{ file: "the command", problem: "Where the table was printed is not said.", remedy }]);
}

function readMarkers(written: string | undefined): Record<string, AbsenceMarker> {
  const pairs = (written ?? "").split(",").filter((one) => one.trim() !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf("=");
      const name = pair.slice(at + 1).trim();
      const marker = absenceMarkers.find((one) => one === name);
      if (at > 0 && marker) return [pair.slice(0, at).trim(), marker] as const;
      const remedy = `Write a sign, =, and one of: ${absenceMarkers.join(", ")}.`;
      throw new ImportRefused([{ file: "the command", problem: `“${pair}” gives no sign its marker.`, remedy }]);
    }),
  );
}

/** A file of figures as rows of one figure each, with the columns that it has. */
interface Before {
  readonly text: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readBefore(site: FileSource, id: string): Before | undefined {
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
function mergeFigures(
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
