import type { Indicator } from "../../model/indicator.ts";
import { preliminaryMarkers } from "../../model/observations.ts";
import { fitsPeriodKind, periodEnd } from "../../model/period.ts";
import { readFigureSource } from "../../model/source.ts";
import { lastDay } from "../../model/date.ts";
import type { AuthorityRows } from "../../records/csv/authority-rows.ts";
import { rowMarkers } from "../../records/csv/authority-rows.ts";
import { breach, type FilePlace, type Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { Check } from "../check.ts";
import { valueDenominator } from "../shape/check-denominators.ts";
import { timeAfterPublication } from "../time/check-time.ts";
import { valueCopied } from "./check-copies.ts";
import { checkNumber, checkPeriod } from "./check-figure.ts";
import { createImportedLookup } from "./imported.ts";
import { findRowSlips } from "./row-slips.ts";
import { unitRanges } from "./value-range.ts";

/**
 * Figures of areas that the site does not follow are checked as they stand, column by column: their periods, range, decimals and bases, slips of
 * the decimal point, rows that stand twice, and periods that were not over when their source was published.
 */
export const authorityRowChecks: Check = { rules: [], find: checkAuthorityRows };

function checkAuthorityRows({ records }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const published = new Map(records.documents.map(({ id, fields }) => [id, fields.published]));
  const isImported = createImportedLookup(records);
  // Slips and copies in what stands as an import wrote it are its source's.
  const unlessImported = (issues: readonly Issue[], indicator: string): readonly Issue[] =>
    issues.length > 0 && isImported({ indicator }) ? [] : issues;
  return records.observations.flatMap((file): Issue[] => {
    const indicator = indicators.get(file.id);
    const { rows } = file;
    if (!rows || !indicator) return [];
    const at = { file, rows, indicator };
    return [
      ...rows.periods.flatMap((period, index) =>
        checkPeriod({ file: file.file, ...rows.placeOfPeriod(index) }, period, indicator),
      ),
      ...checkNumbers(at),
      ...checkBases(at),
      ...unlessImported([...findRowSlips(file.file, rows, indicator), ...checkCopies(at)], file.id),
      ...checkPublication(at, published),
    ];
  });
}

interface CheckedRows {
  readonly file: SourceRecord<"observations">;
  readonly rows: AuthorityRows;
  readonly indicator: Indicator;
}

function checkNumbers({ file, rows, indicator }: CheckedRows): Issue[] {
  const { minimum = -Infinity, maximum = Infinity } = indicator.range ?? unitRanges[indicator.unit] ?? {};
  const issues: Issue[] = [];
  for (const [position, value] of rows.values.entries()) {
    const decimals = rows.decimals[position] ?? 0;
    if (!(value < minimum) && !(value > maximum) && decimals <= indicator.decimals) continue;
    const place = (): FilePlace => ({ file: file.file, ...rows.placeOf(position) });
    issues.push(...checkNumber({ value, printed: value.toFixed(decimals), decimals, place }, indicator));
  }
  return issues;
}

function checkBases({ file, rows, indicator }: CheckedRows): Issue[] {
  if (indicator.unit !== "count") return [];
  return [...rows.denominators].flatMap(([position, denominator]): Issue[] => {
    const value = rows.values[position] ?? NaN;
    if (!(value > denominator)) return [];
    const problem = `${value} of ${denominator} cannot be: a count is among its base.`;
    const place = { file: file.file, ...rows.placeOf(position) };
    return [breach(valueDenominator, place, problem, "Compare both with the source.")];
  });
}

/** So many numbers, and so many of them different, are the same in two rows by no coincidence. */
const leastNumbers = 4;
const leastDifferent = 3;

function checkCopies({ file, rows }: CheckedRows): Issue[] {
  const width = rows.periods.length;
  const numbersOf = (row: number) => rows.values.subarray(row * width, (row + 1) * width);
  const seen = new Map<number, number>();
  return rows.areas.flatMap((area, row): Issue[] => {
    const own = numbersOf(row);
    const sum = own.reduce((all, value, column) => (Number.isNaN(value) ? all : all + value * (column + 1)), 0);
    const first = seen.get(sum);
    if (first === undefined) seen.set(sum, row);
    if (first === undefined || rows.notes.has(row * width)) return [];
    const numbers = own.filter((value) => !Number.isNaN(value));
    if (numbers.length < leastNumbers || new Set(numbers).size < leastDifferent) return [];
    if (!own.every((value, column) => Object.is(value, numbersOf(first)[column]))) return [];
    const problem = `The row of ${area} has the same ${numbers.length} numbers as that of ${rows.areas[first] ?? ""}.`;
    const remedy = "Compare both with the source; if it is printed so, add a note to the first figure of the row.";
    return [breach(valueCopied, { file: file.file, ...rows.placeOfArea(row) }, problem, remedy)];
  });
}

/** The first figure of a period that ended after its source was published, one for each source and period. */
function checkPublication({ file, rows, indicator }: CheckedRows, published: ReadonlyMap<string, string>): Issue[] {
  const width = rows.periods.length;
  const days = new Map(
    file.fields.sources.map((source) => {
      const { citation, document } = readFigureSource(source);
      return [source.id, citation ? lastDay(citation.issued) : published.get(document)] as const;
    }),
  );
  const known = new Set<string>();
  return rows.periods.flatMap((period, column): Issue[] => {
    if (!fitsPeriodKind(period, indicator.periodKind)) return [];
    const end = periodEnd(period, indicator.periodKind);
    return rows.sources.flatMap((source, row): Issue[] => {
      const position = row * width + column;
      const day = days.get(source);
      const key = `${source} ${period}`;
      if (day === undefined || end <= day || Number.isNaN(rows.values[position]) || known.has(key)) return [];
      if (preliminaryMarkers.includes(rowMarkers[rows.markers[position] ?? 0] ?? "")) return [];
      known.add(key);
      const problem = `The period ${period} ends on ${end}, after its document was published (${day}).`;
      const remedy =
        "Check the period and the document; a figure for a period that was not over has marker: provisional.";
      return [breach(timeAfterPublication, { file: file.file, ...rows.placeOf(position) }, problem, remedy)];
    });
  });
}
