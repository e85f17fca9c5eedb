import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { eesSource } from "../../../library/national/ees-source.ts";
import type { ImportedMeasure, ImportRecord } from "../../../model/import.ts";
import { indicatorSchema, type Indicator } from "../../../model/indicator.ts";
import type { FileSource } from "../../../records/folder.ts";
import { countNoun } from "../../../statistics/format-lists.ts";
import { readIfThere, type ImportedEdition, type ImportedFigures } from "../../records/edition.ts";
import { readImportRecord } from "../../records/read-import-record.ts";
import { ImportRefused, type ImportProblem } from "../../records/problem.ts";
import { listAreas } from "../../records/site-areas.ts";
import type { EesPair } from "../family.ts";
import { listFilters } from "../meta-file.ts";
import { chooseRows, listFigureColumns, ownColumns, type ChosenRows } from "./choose-rows.ts";
import { FigureCollector } from "./collect-figures.ts";
import { createPlaceReader } from "./map-places.ts";

/** What an officer says of a file, beside its name. */
export interface EesCall {
  /** Path of the data file on the disk, which was screened. */
  readonly path: string;
  /** Id of the import; without it, the name of the file. */
  readonly id: string | undefined;
  /** A measure to take beside those of the import's record. */
  readonly measure: ImportedMeasure | undefined;
  readonly citation: { readonly [Field in "title" | "issued" | "publisher" | "address"]?: string | undefined };
  readonly day: string;
}

/** Reads a file that was screened and maps it by the import's record. Throws `ImportRefused` with all that is wrong. */
export function readEes(site: FileSource, pair: EesPair, call: EesCall): { edition: ImportedEdition; lines: string[] } {
  const id = call.id ?? idOf(call.path);
  const record = readImportRecord(site, id);
  const file = `data/imports/${id}.yaml`;
  const measures = listMeasures(record, call.measure);
  if (measures.length === 0) throw new ImportRefused([askForMeasure(pair)]);
  const rules = {
    markers: { ...eesSource.markers, ...record?.markers },
    statuses: { ...eesSource.statuses, ...record?.statuses },
  };
  const cited = citeWork(call, record);
  const chosen = measures.map((measure) => chooseRows(pair, measure, file));
  const problems = [...cited.problems, ...chosen.flatMap((one) => ("code" in one ? [] : one))];
  const described = chosen
    .flatMap((one) => ("code" in one ? [one] : []))
    .map((rows) => ({ rows, indicator: readIndicator(site, rows.indicator) }));
  for (const { rows, indicator } of described) if (!indicator) problems.push(askForIndicator(rows));
  if (problems.length > 0 || !cited.citation) throw new ImportRefused(problems);
  const mapped = mapRows(site, pair, described, { ...rules, named: call.measure?.indicator });
  const { areas: taken } = record?.take ?? {};
  return {
    edition: {
      ...{ id, day: call.day },
      record: {
        ...{ importer: "ees", citation: cited.citation, licence: record?.licence ?? eesSource.licence },
        file: { name: basename(call.path), digest: digestFile(call.path), rows: pair.profile.rowCount },
        ...rules,
        ...(record?.disclosureReason !== undefined && { disclosureReason: record.disclosureReason }),
      },
      measures: mapped.measures.map((figures) => takeAreas(figures, taken)),
    },
    lines: mapped.lines,
  };
}

function idOf(path: string): string {
  return basename(path)
    .replace(/\.csv(?:\.gz)?$/i, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Measures of the record, and the one that the officer names in the place of what the record has for its indicator. */
function listMeasures(record: ImportRecord | undefined, named: ImportedMeasure | undefined): ImportedMeasure[] {
  const kept = (record?.measures ?? []).filter(({ indicator }) => indicator !== named?.indicator);
  return named ? [...kept, named] : kept;
}

function askForMeasure({ data, meta }: EesPair): ImportProblem {
  const columns = listFigureColumns(meta);
  const filters = listFilters(meta).map((row) => row.cell("col_name"));
  const where = filters.length > 0 ? `, and items of ${filters.join(", ")} with --where "filter=item"` : "";
  return {
    file: data.file,
    problem: "Which figures are which indicator is not said.",
    remedy: `Name an indicator of the site with --indicator <id>, the column with --column <name>${where}. Columns of figures: ${columns.join(", ")}. It is kept in data/imports, and the next edition needs none of it.`,
  };
}

function citeWork(
  { citation }: EesCall,
  record: ImportRecord | undefined,
): { citation?: NonNullable<ImportRecord["citation"]> | undefined; problems: ImportProblem[] } {
  const title = citation.title ?? record?.citation?.title;
  const { issued } = citation;
  if (title !== undefined && issued !== undefined) {
    const address = citation.address ?? record?.citation?.address;
    const publisher = citation.publisher ?? record?.citation?.publisher ?? eesSource.publisher;
    return { citation: { title, publisher, issued, ...(address !== undefined && { address }) }, problems: [] };
  }
  const missing = [
    ...(title === undefined ? ['--title "…"'] : []),
    ...(issued === undefined ? ["--issued 2025-03-27"] : []),
  ];
  const problem = "What the file was published in is not said.";
  return {
    problems: [{ file: "the command", problem, remedy: `Add ${missing.join(" and ")}: a figure names its source.` }],
  };
}

function askForIndicator({ code, indicator }: ChosenRows): ImportProblem {
  return {
    file: `data/indicators/${indicator}.yaml`,
    problem: `There is no indicator ${indicator} for ${code}, or it is not in order.`,
    remedy:
      "Describe it in this file first: title, definition, unit and polarity are yours to say. Then run npx findings check.",
  };
}

function readIndicator(site: FileSource, id: string): Indicator | undefined {
  const text = readIfThere(site, `data/indicators/${id}.yaml`);
  return text === undefined ? undefined : indicatorSchema.safeParse(parse(text)).data;
}

interface Described {
  readonly rows: ChosenRows;
  readonly indicator: Indicator | undefined;
}

/** All measures in one reading of the file. */
function mapRows(
  site: FileSource,
  pair: EesPair,
  described: readonly Described[],
  { named, ...rules }: Pick<ImportedEdition["record"], "markers" | "statuses"> & { readonly named: string | undefined },
): { measures: ImportedFigures[]; lines: string[] } {
  const { data } = pair;
  const areas = listAreas(site);
  const order = new Map(areas.map(({ id }, index) => [id, index]));
  const readPlace = createPlaceReader(data.names, areas);
  const isOwn = Object.values(ownColumns).some((name) => data.names.includes(name)) && data.names.includes("value");
  const collectors = described.flatMap(({ rows, indicator }) => {
    if (!indicator) return [];
    const { periodKind, decimals } = indicator;
    const collector = new FigureCollector({
      ...rules,
      ...{
        file: data.file,
        names: data.names,
        chosen: rows,
        periodKind,
        decimals,
        order,
        isOwn: isOwn && rows.code === "value",
      },
    });
    return [{ rows, indicator, collector }];
  });
  const leftOut = new Map<string, number>();
  const unknown = new Map<string, ImportProblem>();
  for (const row of pair.rows()) {
    if (row.cells.every((cell) => cell === "")) continue;
    const place = readPlace(row);
    if ("leftOut" in place) leftOut.set(place.leftOut, (leftOut.get(place.leftOut) ?? 0) + 1);
    else if ("unknown" in place)
      unknown.set(place.unknown, unknown.get(place.unknown) ?? reportPlace(data.file, row.line, place));
    for (const { collector } of collectors) collector.read(row, () => place);
  }
  const finished = collectors.map(({ rows, indicator, collector }) => ({ rows, indicator, ...collector.finish() }));
  const problems = [
    ...unknown.values(),
    ...finished.flatMap((one) => [...one.problems, ...reportNone(one, data.file)]),
  ];
  if (problems.length > 0) throw new ImportRefused(problems);
  return {
    measures: finished.map(({ rows, indicator, table, rounded }) => ({
      ...{ code: rows.code, indicator: rows.indicator, place: `Column ${rows.code}`, table, rounded },
      ...(Object.keys(rows.where).length > 0 && { where: rows.where }),
      isNamed: rows.indicator === named,
      countsPeople: indicator.unit === "count" && indicator.counted !== "things",
    })),
    lines: Array.from(leftOut, ([what, count]) => `Left out: ${countNoun(count, "row")} ${what}.`),
  };
}

function reportPlace(
  file: string,
  row: number,
  { unknown, column }: { unknown: string; column: string },
): ImportProblem {
  return {
    ...{ file, row, column },
    problem: `${unknown} is no official code that this version of findings knows.`,
    remedy: "Check it; for a new area, add a file with that code to data/areas.",
  };
}

function reportNone(
  { rows, table }: { rows: ChosenRows; table: { areas: readonly string[] } },
  file: string,
): ImportProblem[] {
  if (table.areas.length > 0) return [];
  const items = Object.entries(rows.where).map(([name, item]) => `${name} ${item}`);
  const problem = `No row of an area that is known has ${items.length > 0 ? items.join(", ") : rows.code}.`;
  return [{ file, problem, remedy: "Choose rows that the file has, under where in the import's record." }];
}

/** Only the areas that the import's record names, where it names any. */
function takeAreas(figures: ImportedFigures, only: readonly string[] | undefined): ImportedFigures {
  if (!only) return figures;
  const { areas, periods, cells, asides } = figures.table;
  const rows = [...areas.keys()].filter((row) => only.includes(areas[row] ?? ""));
  const pick = (list: readonly string[]) =>
    rows.flatMap((row) => list.slice(row * periods.length, (row + 1) * periods.length));
  const beside = Object.entries(asides ?? {}).map(([name, list]) => [name, pick(list)] as const);
  const table = { areas: rows.map((row) => areas[row] ?? ""), periods, cells: pick(cells) };
  return { ...figures, table: beside.length > 0 ? { ...table, asides: Object.fromEntries(beside) } : table };
}

/** SHA-256 of a file, read in pieces. */
function digestFile(path: string): string {
  const sum = createHash("sha256");
  const file = openSync(path, "r");
  const bytes = new Uint8Array(1 << 20);
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      sum.update(bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return sum.digest("hex");
}
