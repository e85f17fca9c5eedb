import { createHash } from "node:crypto";
import { listNationalMeasures } from "../../library/national/measures.ts";
import { nationalSource } from "../../library/national/source.ts";
import type { ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import type { ImportedEdition, ImportedFigures } from "../records/edition.ts";
import { readImportRecord } from "../records/read-import-record.ts";
import { isNumber } from "../records/figure-table.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import type { Progress } from "../records/progress.ts";
import { listAreas } from "../records/site-areas.ts";
import type { GivenFile } from "../files/read-given.ts";
import { checkTaking } from "./check-taking.ts";
import { collectRow, startCollecting, type Collected } from "./collect.ts";
import { mapAreas } from "./map-areas.ts";
import { describeMeasure, keepBreaksWithin } from "./describe-measure.ts";
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
  const issued = readEdition(parquet.name, given.dictionary, {
    issued: given.issued,
    beside: nationalSource.beside,
    day: given.day,
  });
  const collected = startCollecting();
  const taking = { file: parquet.name, columns, measures: record?.take?.measures && new Set(record.take.measures) };
  const rows = await readParquet(parquet, columns, progress, (row) => {
    collectRow(collected, row, taking);
  });
  const rules = listRules(record);
  const mapped = mapFile(site, collected, { file: parquet.name, rules, record, issued });
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
  /** When the edition was issued. */
  readonly issued: string;
}

function mapFile(
  site: FileSource,
  collected: Collected,
  { file, rules, record, issued }: Mapping,
): { readonly measures: ImportedFigures[]; readonly leftOut: LeftOut } {
  const { columns } = nationalSource;
  const known = listAreas(site);
  const areas = mapAreas(collected, known, { file, column: columns.area, codes: rules.areaCodes });
  const problems: ImportProblem[] = [
    ...collected.problems,
    ...areas.problems,
    ...checkTaking(record, collected, known),
  ];
  const only = record?.take?.areas && new Set(record.take.areas);
  const taken = new Map([...areas.ids].filter(([, id]) => !only || only.has(id)));
  const councils = readCouncils(site);
  const library = new Map(listNationalMeasures().map((measure) => [measure.code, measure]));
  const named = new Map((record?.measures ?? []).map((measure) => [measure.code, measure]));
  const byCode = new Map(
    [...taken].flatMap(([code, id]) => known.filter((area) => area.id === id).map((area) => [code, area] as const)),
  );
  const labels: string[] = [];
  const withoutFigures: string[] = [];
  const unknown: string[] = [];
  const measures = [...collected.measures.values()].flatMap((measure): ImportedFigures[] => {
    const described = describeMeasure(site, measure, { library, named });
    if (!described) {
      unknown.push(measure.code);
      return [];
    }
    const { decimals, periodKind, unit, counted } = described.fields;
    const given: MeasureRules = {
      ...{ file, columns, decimals, periodKind, areas: taken, signs: collected.signs },
      ...{ markers: rules.markers, statuses: rules.statuses, periods: rules.periods, issued, known: byCode },
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
  if (measures.length === 0 && withoutFigures.length > 0 && problems.length === 0)
    problems.push({
      file,
      problem: "Nothing of it can be taken: none of its measures has a figure of the council of this site.",
      remedy: "Check council in data/site.yaml, and take in data/imports/national.yaml, if it names areas.",
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

/** Whether any council of the site has a figure; where it has no council, whether any area has. */
function hasFigures({ areas, periods, cells }: ImportedFigures["table"], councils: ReadonlySet<string>): boolean {
  if (councils.size === 0) return cells.some(isNumber);
  return areas.some(
    (area, row) => councils.has(area) && cells.slice(row * periods.length, (row + 1) * periods.length).some(isNumber),
  );
}
