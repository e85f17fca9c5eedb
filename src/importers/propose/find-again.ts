import { readCellAt } from "../../catalogue/figures/figure-content.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { seriesOf, valueIn } from "../../statistics/series.ts";
import { cellUnit, type HeldTable } from "./held-tables.ts";
import { heldRank } from "./held.ts";
import { overlapOf, type Measure } from "./measures.ts";
import { rankInput, valueInput, type ClaimContent, type FoundStatement, type Named } from "./proposal.ts";
import { claimTarget } from "./read-targets.ts";
import { wordsOf } from "./words.ts";

type Found = Omit<FoundStatement, "place">;

/**
 * A table whose rows are indicators that have their figures from another place, as the list of performance indicators at the end of a report: each
 * result, rank and target of it is a statement that both places print the same, and a word on the target says whether it is met.
 */
export function findAgain(table: HeldTable, all: readonly Measure[], home: string): Found[] {
  return table.fields.rows.flatMap(({ title, group, indicator }, row) => {
    const measure = chooseMeasure(table, row, { all, home });
    if (!measure) return [];
    const words = `${table.fields.title}: ${[group, title].filter((part) => part !== undefined).join(", ")}`;
    const why =
      indicator === undefined
        ? "its name and its figures are those of the indicator"
        : "the records say that the row is of the indicator";
    return readRow(table, row, { measure, home }).map((content) => ({ content, words, why }));
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
  const { columns } = table.fields;
  const found = columns.flatMap(({ role }, column): ClaimContent[] => {
    const named = dateColumn(table, { row, column }, { measure, home });
    const { value } = readCellAt(table, row, column);
    if (!named || value === undefined || role === "variance" || role === "change" || role === "share") return [];
    const { indicator } = measure;
    if (isOfRanks(table, column))
      return isElsewhere(table, rankSource(named, home))
        ? [{ kind: "value", stated: value, of: rankInput(indicator.id, named.period) }]
        : [];
    if (role === "target") return [];
    const area = columns[column]?.area ?? home;
    if (cellUnit(table, row, column) !== indicator.unit || !isElsewhere(table, valueSource(named, area))) return [];
    return [
      { kind: "value", stated: value, of: valueInput(indicator.id, named.period, area === home ? undefined : area) },
    ];
  });
  return [...found, ...readStatus(table, row, { measure, home })];
}

const statuses = [
  ["missed", /^(?:not (?:met|achieved)|missed|below target|red|no)$/i],
  ["met", /^(?:met|achieved|exceeded|on target|above target|green|yes)$/i],
] as const;

/** A word beside the row on its target. */
function readStatus(
  table: HeldTable,
  row: number,
  { measure, home }: { readonly measure: Measure; readonly home: string },
): ClaimContent[] {
  return table.fields.columns.flatMap((_, column) => {
    const word = readCellAt(table, row, column).text?.trim() ?? "";
    const is = statuses.find(([, pattern]) => pattern.test(word))?.[0];
    return is === undefined ? [] : claimTarget({ measure, period: measure.period, why: "" }, is, home);
  });
}

/** The period of a column: its own; the year in its heading; else the latest of which the indicator holds just this figure. */
function dateColumn(
  table: HeldTable,
  { row, column }: { readonly row: number; readonly column: number },
  { measure, home }: { readonly measure: Measure; readonly home: string },
): Named | undefined {
  const { period: own, title = "", area = home } = table.fields.columns[column] ?? {};
  const { value } = readCellAt(table, row, column);
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

function isElsewhere({ fields: { source } }: HeldTable, place: string | undefined): boolean {
  return place !== undefined && place !== source.place;
}
