import { createHash } from "node:crypto";
import { parse } from "yaml";
import { listNationalMeasures } from "../../library/national/measures.ts";
import { nationalSource } from "../../library/national/source.ts";
import { indicatorSchema } from "../../model/indicator.ts";
import type { ImportedMeasure, ImportRecord } from "../../model/import.ts";
import type { NationalMeasure } from "../../model/national-measure.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere, type ImportedEdition, type ImportedFigures } from "../records/edition.ts";
import { readImportRecord } from "../records/read-import-record.ts";
import { isNumber } from "../records/figure-table.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import type { Progress } from "../records/progress.ts";
import { listAreas } from "../records/site-areas.ts";
import type { GivenFile } from "../files/read-given.ts";
import { collectRow, startCollecting, type Collected, type CollectedMeasure } from "./collect.ts";
import { mapAreas } from "./map-areas.ts";
import { mapMeasure, type MeasureRules } from "./map-measure.ts";
import { readEdition } from "./read-edition.ts";
import { readParquet } from "./read-parquet.ts";
import { readCouncils } from "./site-councils.ts";

/** What an officer gives. */
export interface NationalGiven {
  readonly parquet: GivenFile;
  /** The dictionary that is published beside it. */
  readonly dictionary?: GivenFile | undefined;
  /** When it was issued, where the officer says so. */
  readonly issued?: string | undefined;
  /** The day of the import, YYYY-MM-DD. */
  readonly day: string;
  readonly progress: Progress;
}

/** A national file as an edition that can be planned, and what was left out of it. */
export interface NationalEdition {
  readonly edition: ImportedEdition;
  readonly leftOut: LeftOut;
}

/** What of a file was not taken, with the reasons. */
export interface LeftOut {
  /** Codes of measures that neither the library nor the site describes. */
  readonly unknown: readonly string[];
  /** Codes of measures without a figure for any council of the site. */
  readonly withoutFigures: readonly string[];
  /** Labels of periods that the rules leave out, with their measure. */
  readonly labels: readonly string[];
  /** Names of areas that no record has. */
  readonly areas: readonly string[];
}

/** Id of the import: its record is `data/imports/national.yaml`. */
export const nationalId = "national";

/** Reads and maps a national file by the library's rules and those of the site's record. Throws `ImportRefused` with all that is wrong. */
export async function readNational(site: FileSource, given: NationalGiven): Promise<NationalEdition> {
  const record = readImportRecord(site, nationalId);
  const { parquet, progress } = given;
  const { columns } = nationalSource;
  const issued = readEdition(parquet.name, given.dictionary, { issued: given.issued, beside: nationalSource.beside });
  const collected = startCollecting();
  const taking = { file: parquet.name, columns, measures: record?.take?.measures && new Set(record.take.measures) };
  const rows = await readParquet(parquet, columns, progress, (row) => {
    collectRow(collected, row, taking);
  });
  const rules = listRules(record);
  const mapped = mapFile(site, collected, { file: parquet.name, rules, record });
  const edition: ImportedEdition = {
    id: nationalId,
    day: given.day,
    record: {
      ...{ importer: nationalId, citation: { ...nationalSource.citation, issued } },
      ...rules,
      file: { name: parquet.name, digest: createHash("sha256").update(parquet.bytes).digest("hex"), rows },
    },
    measures: mapped.measures,
  };
  return { edition, leftOut: mapped.leftOut };
}

/** The library's rules with what the site's record adds to them. */
function listRules(record: ImportRecord | undefined) {
  const { licence, disclosureReason } = nationalSource;
  return {
    ...{ licence, disclosureReason: record?.disclosureReason ?? disclosureReason },
    markers: { ...nationalSource.markers, ...record?.markers },
    statuses: { ...nationalSource.statuses, ...record?.statuses },
    areaCodes: { ...nationalSource.areaCodes, ...record?.areaCodes },
    periods: { ...nationalSource.periods, ...record?.periods },
  };
}

interface Mapping {
  readonly file: string;
  readonly rules: ReturnType<typeof listRules>;
  readonly record: ImportRecord | undefined;
}

function mapFile(
  site: FileSource,
  collected: Collected,
  { file, rules, record }: Mapping,
): { readonly measures: ImportedFigures[]; readonly leftOut: LeftOut } {
  const { columns } = nationalSource;
  const areas = mapAreas(collected, listAreas(site), { file, column: columns.area, codes: rules.areaCodes });
  const problems: ImportProblem[] = [...collected.problems, ...areas.problems];
  const only = record?.take?.areas && new Set(record.take.areas);
  const taken = new Map([...areas.ids].filter(([, id]) => !only || only.has(id)));
  const councils = readCouncils(site);
  const known = new Map(listNationalMeasures().map((measure) => [measure.code, measure]));
  const named = new Map((record?.measures ?? []).map((measure) => [measure.code, measure]));
  const labels: string[] = [];
  const withoutFigures: string[] = [];
  const unknown: string[] = [];
  const measures = [...collected.measures.values()].flatMap((measure): ImportedFigures[] => {
    const described = describe(site, measure, { known, named });
    if (!described) {
      unknown.push(measure.code);
      return [];
    }
    const { decimals, periodKind, unit, counted } = described.fields;
    const given: MeasureRules = {
      ...{ file, columns, decimals, periodKind, areas: taken, signs: collected.signs },
      ...{ markers: rules.markers, statuses: rules.statuses, periods: rules.periods },
    };
    const mapped = mapMeasure(measure, given);
    problems.push(...mapped.problems);
    labels.push(...mapped.leftOut.map((label) => `“${label}” of ${measure.code}`));
    if (!hasFigures(mapped.table, councils)) {
      if (mapped.problems.length === 0) withoutFigures.push(measure.code);
      return [];
    }
    const { table, rounded } = mapped;
    const countsPeople = unit === "count" && counted !== "things";
    const { indicator, ownFields } = described;
    const from = named.get(measure.code)?.from;
    return [
      {
        code: measure.code,
        indicator,
        fields: keepBreaksWithin(ownFields, table.periods),
        place: `Measure ${measure.code}`,
        table,
        countsPeople,
        ...{ rounded, from },
      },
    ];
  });
  if (unknown.length === collected.measures.size && problems.length === 0)
    problems.push({
      file,
      column: columns.measure,
      problem: `None of its ${unknown.length} measures is one that this version of findings knows: ${unknown.slice(0, 3).join(", ")}, …`,
      remedy: record?.take?.measures
        ? "Check the codes under take in data/imports/national.yaml."
        : "Check that it is the national file; a new list of measures needs a new version of findings.",
    });
  if (problems.length > 0) throw new ImportRefused(problems);
  return { measures, leftOut: { unknown, withoutFigures, labels, areas: areas.leftOut } };
}

/** What a measure is: as its indicator on the site says it, else as the library does; undefined where neither does. */
function describe(
  site: FileSource,
  { code }: CollectedMeasure,
  {
    known,
    named,
  }: { readonly known: ReadonlyMap<string, NationalMeasure>; readonly named: ReadonlyMap<string, ImportedMeasure> },
) {
  const library = known.get(code);
  const indicator = named.get(code)?.indicator ?? library?.id;
  if (indicator === undefined) return undefined;
  const text = readIfThere(site, `data/indicators/${indicator}.yaml`);
  const own = named.has(code) && text !== undefined ? indicatorSchema.safeParse(parse(text)).data : undefined;
  const fields = own ?? library;
  if (!fields) return undefined;
  const ownFields =
    library && Object.fromEntries(Object.entries(library).filter(([name]) => name !== "code" && name !== "id"));
  return { indicator, fields, ownFields: ownFields as ImportedFigures["fields"] };
}

/** Fields without the series breaks before which the file has no figures: nothing lies on their other side. */
function keepBreaksWithin(fields: ImportedFigures["fields"], periods: readonly string[]): ImportedFigures["fields"] {
  if (!fields) return undefined;
  const { seriesBreaks, ...others } = fields;
  const first = periods[0] ?? "";
  const within = seriesBreaks?.filter(({ period }) => period > first) ?? [];
  return { ...others, ...(within.length > 0 && { seriesBreaks: within }) };
}

/** Whether any council of the site has a figure; where it has no council, whether any area has. */
function hasFigures({ areas, periods, cells }: ImportedFigures["table"], councils: ReadonlySet<string>): boolean {
  if (councils.size === 0) return cells.some(isNumber);
  return areas.some(
    (area, row) => councils.has(area) && cells.slice(row * periods.length, (row + 1) * periods.length).some(isNumber),
  );
}
