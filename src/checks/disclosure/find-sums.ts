import { isValue, listOthers } from "./declared-sums.ts";
import { listTitledParts, readTotalTitle } from "./total-titles.ts";
import type { Grid } from "./table-grid.ts";
import { isAdditive, type Sum } from "./sum.ts";

/** Tables longer than this are searched for sums by their titles only, not by their numbers. */
const mostLinesByNumbers = 250;

/** How surely the numbers say that a line is a sum: one over the chance that they agree by accident, for each way that was tried. */
const firmEvidence = 500;
const likelyEvidence = 20;

/**
 * Sums that a table does not declare. A line called a total is one unless a line of numbers contradicts it. Other lines are taken as
 * sums where printed numbers add up too often for an accident, or where details follow the line that they are parts of.
 */
export function findSums(grid: Grid, declared: readonly Sum[]): Sum[] {
  const known = new Set(declared.map(({ total }) => total));
  const isFree = (line: number) =>
    !known.has(line) && grid.lines[line]?.role !== "apart" && isValue(columnRole(grid, line));
  const free = grid.lines.flatMap((_, line) => (isFree(line) ? [line] : []));
  const titled = free.flatMap((line) => findTitled(grid, line));
  const detailed = free.flatMap((line) => findDetails(grid, line));
  if (declared.length + titled.length > 0) return [...titled, ...detailed];
  return [
    ...detailed,
    ...(grid.lines.length > mostLinesByNumbers ? [] : free.flatMap((line) => findByNumbers(grid, line))),
  ];
}

function columnRole({ direction, lines }: Grid, line: number): string | undefined {
  return direction === "columns" ? lines[line]?.role : undefined;
}

/** Each set of parts once, without lines that are set apart, distances and shares. */
function listDistinct(grid: Grid, ways: readonly (readonly number[])[]): number[][] {
  const isPart = (line: number) => grid.lines[line]?.role !== "apart" && isValue(columnRole(grid, line));
  const parts = ways.map((lines) => lines.filter(isPart).sort((a, b) => a - b));
  return [...new Map(parts.map((lines) => [lines.join(" "), lines])).values()];
}

/** A line whose title says that it is a total. */
function findTitled(grid: Grid, total: number): Sum[] {
  const { lines } = grid;
  const certainty = readTotalTitle(lines[total]?.title ?? "");
  const named = listTitledParts(grid, total);
  if (certainty === "none" && named.length === 0) return [];
  const isTotal = (line: number) =>
    lines[line]?.role === "total" || readTotalTitle(lines[line]?.title ?? "") === "sure";
  const others = listOthers(grid, total);
  const all = [...lines.keys()].filter((line) => line !== total && lines[line]?.role !== "detail");
  const run = (step: 1 | -1) => {
    const found: number[] = [];
    for (let line = total + step; lines[line] && !isTotal(line); line += step) found.push(line);
    return found;
  };
  const isPart = (line: number) => !isTotal(line);
  const ways = [others.filter(isPart), run(-1), run(1), others.filter(isTotal), all.filter(isPart)];
  const possible = listDistinct(grid, [...named, ...(certainty === "none" ? [] : ways)]).flatMap((parts) => {
    const evidence = weigh(grid, total, parts);
    return parts.length > 1 && evidence !== undefined ? [{ parts, evidence }] : [];
  });
  const proven = possible.filter(({ evidence }) => evidence > 1);
  if (proven.length > 0) return proven.map(({ parts }) => ({ total, parts, isLikely: false }));
  const isSure = certainty === "sure" && possible.length === 1;
  return possible.map(({ parts }) => ({ total, parts, isLikely: !isSure }));
}

/** A line followed by lines that detail it: firm where printed numbers agree, else likely. */
function findDetails(grid: Grid, total: number): Sum[] {
  const { lines } = grid;
  const isDetail = (line: number) =>
    lines[line]?.role === "detail" || /^(?:of (?:which|whom|these)|including|[-–•])/i.test(lines[line]?.title ?? "");
  const parts: number[] = [];
  for (let line = total + 1; lines[line] && isDetail(line); line += 1) parts.push(line);
  if (parts.length < 2 || isDetail(total)) return [];
  const evidence = weigh(grid, total, parts);
  return evidence === undefined ? [] : [{ total, parts, isLikely: evidence < likelyEvidence }];
}

/** A line that is the sum of all others, or of neighbours above or below it, by its numbers alone. */
function findByNumbers(grid: Grid, total: number): Sum[] {
  const { lines } = grid;
  const runs = ([1, -1] as const).flatMap((step) => {
    const parts: number[] = [];
    const found: number[][] = [];
    for (let line = total + step; lines[line]; line += step) {
      parts.push(line);
      if (parts.length >= 2) found.push([...parts]);
    }
    return found;
  });
  const distinct = listDistinct(grid, [listOthers(grid, total), ...runs]);
  return distinct.flatMap((parts): Sum[] => {
    if (parts.length < 2) return [];
    const evidence = (weigh(grid, total, parts) ?? 0) / distinct.length;
    return evidence < likelyEvidence ? [] : [{ total, parts, isLikely: evidence < firmEvidence }];
  });
}

/**
 * How surely the printed numbers show a sum: the product of the totals of those crossing lines in which it is complete and true; 1 where
 * none is complete. Undefined where a line contradicts it, or where nothing hidden is in it.
 */
function weigh(grid: Grid, total: number, parts: readonly number[]): number | undefined {
  let evidence = 1;
  let hasHidden = false;
  for (const at of grid.crossing.keys()) {
    const whole = grid.at(total, at);
    if (!whole.operand) continue;
    let [low, high, isOpen, isPlain] = [0, 0, whole.operand.hidden !== undefined, true];
    for (const part of parts) {
      const cell = grid.at(part, at);
      if (!isAdditive(cell, whole)) isPlain = false;
      if (!isPlain) break;
      if (cell.operand?.hidden) isOpen = true;
      low += Math.max(cell.operand?.minimum ?? 0, cell.operand?.hidden ? 0 : -Infinity);
      high += cell.operand?.maximum ?? 0;
    }
    if (!isPlain) continue;
    if (isOpen) hasHidden = true;
    if (!whole.operand.hidden && (low > whole.operand.maximum || high < whole.operand.minimum)) return undefined;
    if (!isOpen && (whole.value ?? 0) > 0) evidence *= whole.value ?? 1;
  }
  return hasHidden ? evidence : undefined;
}
