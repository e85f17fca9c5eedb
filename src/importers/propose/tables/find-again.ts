import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { seriesOf, valueIn } from "../../../statistics/series.ts";
import { cellUnit, type HeldTable } from "../held/held-tables.ts";
import { heldRank } from "../held/held.ts";
import { overlapOf, type Measure } from "../subjects/measures.ts";
import { readPrintedCell } from "../source/printed-cell.ts";
import { isPlaceOfRow } from "./printed-tables.ts";
import { rankInput, valueInput, type ClaimContent, type FoundStatement, type Named } from "../proposal.ts";
import { readRowTarget } from "./read-row-target.ts";
import type { StatementReader } from "../statements/statement.ts";
import { wordsOf } from "../words/words.ts";

type Found = Omit<FoundStatement, "place">;

/**
 * A table whose rows are indicators that have their figures from another place, as the list of performance indicators at the end of a report: each
 * result, rank and target of it is a statement that both places print the same, and a word on the target says whether it is met.
 */
export function findAgain(table: HeldTable, all: readonly Measure[], reader: StatementReader): Found[] {
  const { home } = reader;
  return table.fields.rows.flatMap(({ title, group, indicator }, row) => {
    const measure = chooseMeasure(table, row, { all, home });
    if (!measure) return [];
    const words = `${table.fields.title}: ${[group, title].filter((part) => part !== undefined).join(", ")}`;
    const why =
      indicator === undefined
        ? "its name and its figures are those of the indicator"
        : "the records say that the row is of the indicator";
    const named = { measure, period: latestResult(table, measure), why: "" };
    const target = readRowTarget({ table, row, named }, reader);
    return [
      ...readRow(table, row, { measure, home }).map((content) => ({ content, words, why })),
      ...target.claims.map((content) => ({
        ...{ content, words },
        why: target.isMarked ? why : `${why}; the row has no mark, so the word is what result and target give`,
      })),
    ];
  });
}

/** The indicator of a row: the one that the records name, else the one whose title it shares and whose figure of any period it prints. */
function chooseMeasure(
  table: HeldTable,
  row: number,
  { all, home }: { readonly all: readonly Measure[]; readonly home: string },
): Measure | undefined {
  const { title = "", group = "", indicator: id, cells = [] } = table.fields.rows[row] ?? {};
  if (id !== undefined) return all.find(({ indicator }) => indicator.id === id);
  const called = wordsOf(`${group} ${title}`);
  // Small whole numbers agree by chance.
  const numbers = cells.flatMap((_, column) => {
    const { value, decimals = 0 } = readCellAt(table, row, column);
    return value !== undefined && (decimals > 0 || value >= leastTelling) ? [value] : [];
  });
  const likely = all
    .map((measure) => ({
      measure,
      score: overlapOf(called, measure),
      same: countSame(measure.indicator, numbers, home),
    }))
    .filter(({ score, same }) => score >= 0.6 && same > 0 && same * 2 >= numbers.length)
    .toSorted((a, b) => b.score - a.score || b.same - a.same);
  const [best, next] = likely;
  return best && (next?.score !== best.score || next.same !== best.same) ? best.measure : undefined;
}

const leastTelling = 20;

function countSame(indicator: IndicatorEntry, numbers: readonly number[], home: string): number {
  const held = new Set([
    ...(seriesOf(indicator, home)?.observations ?? []).flatMap(({ value }) => value ?? []),
    ...indicator.ranks.filter(({ area }) => area === home).map(({ rank }) => rank),
  ]);
  return numbers.filter((value) => held.has(value)).length;
}

/** The results, ranks and targets of a row that its indicator has from elsewhere. */
function readRow(
  table: HeldTable,
  row: number,
  { measure, home }: { readonly measure: Measure; readonly home: string },
): ClaimContent[] {
  const { columns, rows } = table.fields;
  return columns.flatMap(({ role, period: own }, column): ClaimContent[] => {
    const named = dateColumn(table, { row, column }, { measure, home });
    const value = printedIn(table, row, column);
    if (!named || value === undefined || role === "variance" || role === "change" || role === "share") return [];
    const { indicator } = measure;
    if (isOfRanks(table, column))
      return isElsewhere(table, row, rankSource(named, home))
        ? [{ kind: "value", stated: value, of: rankInput(indicator.id, named.period) }]
        : [];
    // A cell of an indicator in a period is held against the other places without a claim.
    if (role === "target" || (own !== undefined && rows[row]?.indicator !== undefined)) return [];
    const area = columns[column]?.area ?? home;
    if (cellUnit(table, row, column) !== indicator.unit || !isElsewhere(table, row, valueSource(named, area)))
      return [];
    return [
      { kind: "value", stated: value, of: valueInput(indicator.id, named.period, area === home ? undefined : area) },
    ];
  });
}

/** The latest period of a column of results; where no column has one, that of the indicator. */
function latestResult({ fields: { columns } }: HeldTable, measure: Measure): string {
  const dated = new Set(columns.flatMap(({ period }) => period ?? []));
  return measure.periods.findLast((period) => dated.has(period)) ?? measure.period;
}

/**
 * The period of a column: its own; for a rank that of the results before it; the year in its heading; else the latest of which the indicator holds just
 * this figure.
 */
function dateColumn(
  table: HeldTable,
  { row, column }: { readonly row: number; readonly column: number },
  { measure, home }: { readonly measure: Measure; readonly home: string },
): Named | undefined {
  const { columns } = table.fields;
  const { title = "", area = home } = columns[column] ?? {};
  const beside = isOfRanks(table, column)
    ? columns.slice(0, column).findLast((each) => each.period !== undefined)
    : undefined;
  const own = columns[column]?.period ?? beside?.period;
  const value = printedIn(table, row, column);
  const isHeld = (period: string) =>
    isOfRanks(table, column) ? heldRank({ measure, period }, home) === value : valueOf(measure, period, area) === value;
  const year = /\b(?:19|20)\d\d\b/.exec(title)?.[0];
  const period =
    own ?? measure.periods.findLast((each) => (year === undefined || each.startsWith(year)) && isHeld(each));
  return period === undefined ? undefined : { measure, period, why: "" };
}

function isOfRanks({ fields: { columns } }: HeldTable, column: number): boolean {
  return /\brank/i.test(columns[column]?.title ?? "");
}

/** The number of a cell; a rank may be held in words, as "16th". */
function printedIn(table: HeldTable, row: number, column: number): number | undefined {
  const { value, text = "" } = readCellAt(table, row, column);
  const ranked = isOfRanks(table, column) ? readPrintedCell(text)?.main : undefined;
  return value ?? (ranked?.isRank === true ? ranked.value : undefined);
}

function valueOf({ indicator }: Measure, period: string, area: string): number | undefined {
  const series = seriesOf(indicator, area);
  return series && valueIn(series, period)?.value;
}

function valueSource({ measure: { indicator }, period }: Named, area: string): string | undefined {
  const series = seriesOf(indicator, area);
  return series && valueIn(series, period)?.source.place;
}

function rankSource({ measure: { indicator }, period }: Named, home: string): string | undefined {
  return indicator.ranks.find((item) => item.area === home && item.period === period)?.source.place;
}

function isElsewhere(table: HeldTable, row: number, place: string | undefined): boolean {
  return place !== undefined && !isPlaceOfRow(place, table, row);
}
