import type { Catalogue, TableEntry } from "../catalogue/catalogue.ts";
import type { Dispute, IndicatorEntry } from "../catalogue/indicator-entry.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { CheckedClaim } from "./claim.ts";
import { cellKey, indicatorKey, keyOfHeld } from "./figure-key.ts";

/**
 * What is in doubt where a claim of the kind is contradicted. Claims that put a figure on a scale or into words cast none: “in the top
 * 10%” of a rank of 16 is a wrong word, and the 16 stands. Every other contradiction leaves open which of the two is wrong.
 */
const disputes: Partial<Record<ClaimKind, Dispute | "nothing">> = {
  band: "nothing",
  quartile: "nothing",
  superlative: "nothing",
  target: "nothing",
  count: "nothing",
  "period-label": "nothing",
  change: "change",
  trend: "change",
};

/**
 * The catalogue with a mark on every figure that a contradicted claim disputes. One that the national figures of today do not bear out is not in doubt by
 * that: it may have been provisional when it was printed.
 */
export function markDisputed(catalogue: Catalogue, claims: readonly CheckedClaim[]): Catalogue {
  const disputed = collectDisputes(claims);
  if (disputed.size === 0) return catalogue;
  const indicators = [...catalogue.indicators.values()].map((indicator) => markIndicator(indicator, disputed));
  const tables = [...catalogue.tables.values()].map((table) => markTable(table, disputed));
  return {
    ...catalogue,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    measures: Map.groupBy(indicators, ({ id, measure }) => measure ?? id),
    tables: new Map(tables.map((table) => [table.id, table])),
  };
}

type Disputes = ReadonlyMap<string, Dispute>;

/** Disputes by the key of the figure; a figure in doubt outweighs a change in doubt. */
function collectDisputes(claims: readonly CheckedClaim[]): Disputes {
  const found = new Map<string, Dispute>();
  for (const claim of claims) {
    const isInDoubt = claim.verdict === "contradicted" && claim.isOfUnitOnly !== true && claim.origin !== "national";
    const dispute = isInDoubt ? (disputes[claim.kind] ?? "figure") : "nothing";
    if (dispute === "nothing") continue;
    for (const key of listDisputed(claim)) if (found.get(key) !== "figure") found.set(key, dispute);
  }
  return found;
}

/**
 * Keys of the figures that a claim disputes: what it is about. What stands in a wrong order may all be wrong. An indicator that does not
 * follow from others as it should is itself in doubt, not those others, which stand in tables of their own.
 */
function listDisputed({ kind, origin, subjects, figures }: CheckedClaim): string[] {
  if (kind === "order") return figures.map(keyOfHeld);
  return (origin === "indicator" ? subjects.slice(0, 1) : subjects).map(keyOfHeld);
}

function markIndicator(indicator: IndicatorEntry, disputed: Disputes): IndicatorEntry {
  const mark = <Item extends { readonly area: string; readonly period: string }>(kind: "value" | "rank" | "target") => {
    return (item: Item): Item & { disputed?: Dispute } => {
      const dispute = disputed.get(indicatorKey(kind, indicator.id, item.area, item.period));
      return dispute === undefined ? item : { ...item, disputed: dispute };
    };
  };
  return {
    ...indicator,
    series: indicator.series.map((series) => ({ ...series, observations: series.observations.map(mark("value")) })),
    ranks: indicator.ranks.map(mark("rank")),
    targets: indicator.targets.map(mark("target")),
  };
}

function markTable(table: TableEntry, disputed: Disputes): TableEntry {
  const cells = table.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((_, column) => {
      const dispute =
        disputed.get(cellKey(table.id, rowIndex, column)) ?? disputed.get(keyGiven(table, rowIndex, column));
      return dispute === undefined ? [] : [{ row: rowIndex, column, dispute }];
    }),
  );
  return cells.length === 0 ? table : { ...table, disputedCells: cells };
}

/** The key of the figure that a cell gives to its row's indicator. */
function keyGiven(table: TableEntry, row: number, column: number): string {
  const [line, heading] = [table.rows[row], table.columns[column]];
  const role = heading?.role ?? "value";
  if (line?.indicator === undefined || heading?.period === undefined || (role !== "value" && role !== "target"))
    return "";
  return indicatorKey(role, line.indicator, heading.area ?? line.area ?? table.area, heading.period);
}
