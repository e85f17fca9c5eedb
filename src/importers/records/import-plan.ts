import type { ImportedMeasure } from "../../model/import.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import type { FileSource } from "../../records/folder.ts";
import { readReleaseLedger } from "../../releases/release-ledger.ts";
import { compareTables, keepAsides, type FigureChange } from "./compare-tables.ts";
import { countNumbers, digestTable, writeFigureTable, type FigureTable } from "./figure-table.ts";
import { checkEdition } from "./check-edition.ts";
import { checkRange } from "./check-range.ts";
import { checkOwnership } from "./check-ownership.ts";
import { continueSeries, readContinued, tableFrom } from "./continue-series.ts";
import { readImportRecord } from "./read-import-record.ts";
import { observationsFile, readWritten } from "./read-written.ts";
import { readIfThere, type ImportedEdition, type ImportedFigures, type IndicatorChange } from "./edition.ts";
import { ImportRefused, type ImportProblem } from "./problem.ts";
import { writeCorrection } from "./write-correction.ts";
import { writeImportRecord } from "./write-import-record.ts";
import { writeIndicator } from "./write-indicator.ts";

/** What an import would do: all of it, before a byte is written. */
export interface ImportPlan {
  /** Texts of the files that would be new or other than they are, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the site had figures of this import before. */
  readonly isLater: boolean;
  readonly changes: readonly IndicatorChange[];
  /** Indicators that an earlier edition had and this one does not: their figures stay. */
  readonly notInFile: readonly ImportedMeasure[];
}

/**
 * Plans an import into a site. What an officer typed apart from it is never overwritten: an indicator that is not of this import is refused, and of
 * one that is, only the edition in its source follows; notes, targets and ranks beside figures stay. Throws `ImportRefused` with all that is wrong.
 */
export function planImport(site: FileSource, edition: ImportedEdition): ImportPlan {
  const earlier = readImportRecord(site, edition.id);
  const problems: ImportProblem[] = [
    ...(earlier ? checkEdition(edition, earlier) : []),
    ...checkOwnership(site, edition, earlier),
    ...edition.measures.flatMap((figures) => checkRange(site, edition.record.file.name, figures)),
  ];
  if (problems.length > 0) throw new ImportRefused(problems);
  const known = new Map((earlier?.measures ?? []).map((measure) => [measure.indicator, measure]));
  const files = new Map<string, string>();
  const changes: IndicatorChange[] = [];
  const measures: ImportedMeasure[] = [];
  for (const figures of edition.measures) {
    const { indicator, code, from, where, rounded } = figures;
    const before = known.get(indicator)?.written === undefined ? undefined : readWritten(site, figures, edition.id);
    const { text, table } = writeFigures(site, edition, figures, before);
    if (before) changes.push(...compareTables(before, table).map((change) => ({ ...change, indicator })));
    files.set(observationsFile(figures), text);
    if (from === undefined)
      files.set(`data/indicators/${indicator}.yaml`, writeIndicator(site, figures, edition.record.citation));
    measures.push({
      ...{ code, indicator, ...(from !== undefined && { from }) },
      ...(where && { where: { ...where } }),
      ...{ figures: countNumbers(table), ...(rounded !== undefined && rounded > 0 && { rounded }) },
      written: digestTable(table),
    });
  }
  const taken = new Set(measures.map(({ indicator }) => indicator));
  const notInFile = [...known.values()].filter(({ indicator, written }) => written && !taken.has(indicator));
  files.set(`data/imports/${edition.id}.yaml`, writeImportRecord(site, edition, earlier, [...measures, ...notInFile]));
  const correction = writeCorrection(site, edition, {
    changes,
    earlier,
    released: readReleaseLedger(site).lines,
  });
  if (correction) files.set(correction.file, correction.text);
  const isOther = ([file, text]: readonly [string, string]) => readIfThere(site, file) !== text;
  return { files: new Map([...files].filter(isOther)), isLater: earlier?.file !== undefined, changes, notInFile };
}

/** The text of the file of figures, and what of the source stands in it. */
function writeFigures(
  site: FileSource,
  { id, record }: ImportedEdition,
  figures: ImportedFigures,
  before: FigureTable | undefined,
): { readonly text: string; readonly table: FigureTable } {
  const { table, from, place, countsPeople } = figures;
  const disclosureReason = countsPeople ? record.disclosureReason : undefined;
  const source = { citation: record.citation, place, disclosureReason };
  if (from === undefined) return { text: writeFigureTable(before ? keepAsides(before, table) : table, source), table };
  const own = readIfThere(site, observationsFile(figures)) ?? "";
  const text = continueSeries(own, { id, source, table: tableFrom(table, from) });
  return { text, table: readContinued(text, id) ?? { areas: [], periods: [], cells: [] } };
}

/** What changed, in a few lines for the officer. */
export function describePlan({ changes, isLater, notInFile, files }: ImportPlan): string[] {
  const count = (kind: FigureChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  const lines = isLater
    ? [
        changes.length === 0 && files.size === 0
          ? "Nothing changed: these figures are all here."
          : `Since the edition before: ${countNoun(count("revised"), "figure")} revised, ${count("added")} added, ${count("withdrawn")} withdrawn.`,
      ]
    : [];
  if (notInFile.length > 0)
    lines.push(
      `${countNoun(notInFile.length, "measure")} of the edition before not in this one, or not taken; their figures stay as they are: ${notInFile
        .slice(0, 5)
        .map(({ code, indicator }) => `${code} (${indicator})`)
        .join(", ")}${notInFile.length > 5 ? ", …" : ""}.`,
    );
  return lines;
}
