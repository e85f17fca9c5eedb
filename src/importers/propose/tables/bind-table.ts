import { seriesOf, valueIn } from "../../../statistics/series.ts";
import type { AreaWords } from "../words/area-words.ts";
import type { Measure } from "../subjects/measures.ts";
import { readPrintedCell, type PrintedFigure } from "../source/printed-cell.ts";
import type { SourceTable } from "../source/source.ts";
import { wordsOf } from "../words/words.ts";

/** A column of a printed table that holds the figures of an indicator in one period, area by area. */
export interface BoundColumn {
  readonly measure: Measure;
  readonly period: string;
  readonly heading: string;
  /** Areas of whose rows the figures agree with what is held. */
  readonly areas: readonly string[];
  /** Whether the figures are those in brackets. */
  readonly isBracketed: boolean;
}

interface PrintedColumn {
  readonly heading: string;
  readonly isBracketed: boolean;
  /** Printed figures by the areas that their row may stand for. */
  readonly figures: readonly { readonly areas: readonly string[]; readonly figure: PrintedFigure }[];
  readonly rank: number | undefined;
}

/**
 * Finds the columns of a table whose rows are areas among held figures: by the figures themselves. Of several indicators and periods that hold the
 * same figures the one is taken that the heading names and no other; where that is not certain, the column is not bound.
 */
export function bindTable(
  table: SourceTable,
  headings: readonly string[],
  {
    measures,
    areas,
    home,
  }: { readonly measures: readonly Measure[]; readonly areas: AreaWords; readonly home: string },
): BoundColumn[] {
  const context = wordsOf([...headings.slice(-1), table.caption ?? ""].join(" "));
  return readColumns(table, areas).flatMap((column) => {
    const found = measures.flatMap((measure) =>
      measure.periods.flatMap((period) => {
        const fit = fitOf(column, measure, period, home);
        return fit === undefined
          ? []
          : [{ measure, period, fit, words: countWords(column, context, { measure, period }) }];
      }),
    );
    const [best, next] = found.toSorted((a, b) => b.fit.length - a.fit.length || b.words - a.words);
    if (!best || (next && next.fit.length === best.fit.length && next.words === best.words)) return [];
    const { measure, period, fit } = best;
    return [{ measure, period, heading: column.heading, areas: fit, isBracketed: column.isBracketed }];
  });
}

function readColumns({ rows }: SourceTable, areas: AreaWords): PrintedColumn[] {
  const [header = [], ...body] = rows;
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: Math.max(0, count - 1) }, (_, offset) => offset + 1).flatMap((index): PrintedColumn[] => {
    const cells = body.map((row) => ({ label: row[0] ?? "", read: readPrintedCell(row[index] ?? "") }));
    const heading = header[index] ?? "";
    const rank = cells.find(({ label, read }) => /\brank/i.test(label) && read)?.read?.main.value;
    const figuresOf = (isBracketed: boolean) =>
      cells.flatMap(({ label, read }) => {
        const named = areas.ofLabel(label);
        const figure = isBracketed ? read?.bracketed : read?.main;
        return figure === undefined || figure.isRank || named.length === 0 ? [] : [{ areas: named, figure }];
      });
    const bracketed = figuresOf(true);
    return [
      { heading, isBracketed: false, figures: figuresOf(false), rank },
      ...(bracketed.length > 0 ? [{ heading, isBracketed: true, figures: bracketed, rank: undefined }] : []),
    ].filter(({ figures }) => figures.length > 1);
  });
}

/** Areas of which the held figures are those of the column; undefined where any is another, or fewer than two are held. */
function fitOf(
  { figures, rank }: PrintedColumn,
  { indicator }: Measure,
  period: string,
  home: string,
): string[] | undefined {
  const fit: string[] = [];
  let others = 0;
  for (const { areas, figure } of figures) {
    const held = areas.flatMap((area) => {
      const series = seriesOf(indicator, area);
      const value = series && valueIn(series, period)?.value;
      return value === undefined ? [] : [{ area, value }];
    });
    const same = held.find(({ value }) => value === figure.value);
    if (same) fit.push(same.area);
    else if (held.length > 0) others += 1;
  }
  if (fit.length < 2 || others > fit.length / 4) return undefined;
  const heldRank = indicator.ranks.find((item) => item.area === home && item.period === period)?.rank;
  if (rank !== undefined && heldRank !== undefined && rank !== heldRank && fit.length < 4) return undefined;
  return rank !== undefined && rank === heldRank ? [...fit, "rank"] : fit;
}

/** How many words of the heading, and of what stands above the table, the measure has in its names; its period counts twice. */
function countWords(
  { heading, isBracketed }: PrintedColumn,
  context: readonly string[],
  { measure, period }: { readonly measure: Measure; readonly period: string },
): number {
  const words = new Set([...measure.subjects.flat(), ...measure.groups.flat(), ...measure.aspects]);
  const named = wordsOf(heading).concat(context);
  const dated = !isBracketed && heading.includes(period.slice(0, 4)) ? 2 : 0;
  return [...words].filter((word) => named.includes(word)).length + dated;
}
