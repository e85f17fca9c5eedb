import { findLine } from "../../catalogue/figures/find-line.ts";
import type { Table } from "../../model/table.ts";
import { isValue } from "./declared-sums.ts";
import { fitsRatio, relateRatio } from "./ratios.ts";
import type { Relation } from "./system.ts";
import type { Grid, GridCell } from "./table-grid.ts";
import { readTotalTitle } from "./total-titles.ts";

const changeTitle =
  /^(?:\+ ?\/ ?[-−]|±|[-−] ?\/ ?\+)|\b(?:changes?|differences?|diff|increases?|decreases?|rise|fall|variances?|variation|movement|growth|net)\b/i;

/** Columns in one table between which a change is looked for. */
const mostValues = 14;

/** A line that is the distance from one line to another. */
interface Change {
  readonly change: number;
  readonly from: number;
  readonly to: number;
  readonly isLikely: boolean;
}

/** What the changes of a table, declared or shown by their titles, say of the figures between which they lie. */
export function relateChanges(grid: Grid, table: Table): Relation[] {
  const declared = (table.arithmetic ?? []).flatMap((rule): Change[] => {
    if ((rule.kind !== "change" && rule.kind !== "variance") || rule.across !== grid.direction) return [];
    const names =
      rule.kind === "change" ? [rule.change, rule.from, rule.to] : [rule.variance, rule.target, rule.result];
    const [change, from, to] = names.map((name) => findLine(table, grid.direction, name));
    if (typeof change !== "number" || typeof from !== "number" || typeof to !== "number") return [];
    return [{ change, from, to, isLikely: false }];
  });
  const known = new Set(declared.map(({ change }) => change));
  const found = grid.lines.flatMap((_, line) =>
    known.has(line) || !isChange(grid, line) ? [] : findPairs(grid, line),
  );
  return [...declared, ...found].flatMap((change) => grid.crossing.flatMap((_, at) => relateLine(grid, change, at)));
}

function isChange({ lines, direction }: Grid, line: number): boolean {
  const { role, title = "" } = lines[line] ?? {};
  return (
    role === "change" || role === "variance" || ((direction === "rows" || isValue(role)) && changeTitle.test(title))
  );
}

/** The two lines that a change lies between: those that its numbers show, or else the two before it. */
function findPairs(grid: Grid, change: number): Change[] {
  const { role } = grid.lines[change] ?? {};
  const isVariance = role === "variance";
  const isNamed = isVariance || role === "change";
  const values = [...grid.lines.keys()].filter(
    (line) => line !== change && !isChange(grid, line) && isFigure(grid, line),
  );
  if (values.length < 2 || values.length > mostValues) return [];
  const pairs = values.flatMap((from) => values.flatMap((to) => (from === to ? [] : [{ from, to }])));
  const possible = pairs.flatMap((pair) => {
    const fits = grid.crossing.map((_, at) => fitsLine(grid, { change, ...pair }, at));
    return fits.includes(false) ? [] : [{ ...pair, proofs: fits.filter((fit) => fit === true).length }];
  });
  const proven = possible.filter(({ proofs }) => proofs > 0);
  if (proven.length > 0) {
    const most = Math.max(...proven.map(({ proofs }) => proofs));
    return proven
      .filter(({ proofs }) => proofs === most)
      .map(({ from, to }) => ({ change, from, to, isLikely: most < 2 && !isNamed }));
  }
  const before = values.filter((line) => line < change).slice(-2);
  const usual = before.length === 2 ? before : values.slice(0, 2);
  const [from = 0, to = 0] = isVariance ? sortTargetFirst(grid, usual) : usual;
  const isOnly = values.length === 2;
  return possible
    .filter((pair) => (pair.from === from && pair.to === to) || (pair.from === to && pair.to === from))
    .map((pair) => ({ change, from: pair.from, to: pair.to, isLikely: !isOnly || pair.from !== from }));
}

function sortTargetFirst({ lines }: Grid, pair: readonly number[]): number[] {
  return [...pair].sort((a, b) => Number(lines[b]?.role === "target") - Number(lines[a]?.role === "target"));
}

/** Whether a line holds figures that a change can lie between. */
function isFigure({ lines, direction }: Grid, line: number): boolean {
  const { role, title = "" } = lines[line] ?? {};
  if (direction === "columns") return isValue(role) || role === "target";
  return role !== "total" && readTotalTitle(title) !== "sure";
}

function fitsLine(grid: Grid, { change, from, to }: Omit<Change, "isLikely">, at: number): boolean | undefined {
  const [by, first, last] = [grid.at(change, at), grid.at(from, at), grid.at(to, at)];
  if (by.value === undefined || first.value === undefined || last.value === undefined || !by.operand) return undefined;
  if (first.unit !== last.unit) return false;
  if (isRelative(by, first)) return fitsRatio(last.operand, first.operand, factorOf(by));
  const distance = last.value - first.value;
  const slip = by.operand.maximum - by.operand.minimum + 1e-6;
  return Math.abs(distance - by.value) <= slip;
}

function relateLine(grid: Grid, { change, from, to, isLikely }: Change, at: number): Relation[] {
  const [by, first, last] = [grid.at(change, at), grid.at(from, at), grid.at(to, at)];
  if (!by.operand || !first.operand || !last.operand || first.unit !== last.unit) return [];
  const where = grid.nameCrossing(at);
  if (isRelative(by, first)) {
    if (by.value === undefined) return [];
    const words = `${first.operand.printed} with a change of ${by.operand.printed}%`;
    return relateRatio(last.operand, first.operand, factorOf(by), { where, words, isLikely });
  }
  const terms = [
    { operand: last.operand, factor: 1 },
    { operand: first.operand, factor: -1 },
    { operand: by.operand, factor: -1 },
  ];
  return terms.some(({ operand }) => operand.hidden) ? [{ terms, where, isLikely }] : [];
}

/** Whether a change is relative to the first figure: a share of a count or an amount. */
function isRelative(change: GridCell, first: GridCell): boolean {
  return change.unit === "percent" && first.unit !== "percent" && first.unit !== "percentage-points";
}

function factorOf({ operand }: GridCell) {
  return { least: 1 + (operand?.minimum ?? 0) / 100, greatest: 1 + (operand?.maximum ?? 0) / 100 };
}
