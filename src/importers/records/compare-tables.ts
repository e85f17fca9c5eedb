import { isNumber, type Aside, type FigureTable } from "./figure-table.ts";

/** A figure of which a later edition says something else. */
export interface FigureChange {
  /** `revised`: another number; `added`: a number where there was none; `withdrawn`: none where there was one. */
  readonly kind: "revised" | "added" | "withdrawn";
  readonly area: string;
  readonly period: string;
  /** The cells as they stood and as they stand: a number, a marker, or "" where there is no cell. */
  readonly before: string;
  readonly after: string;
}

/** What a later edition revised, added and withdrew, in the order of its areas. Another print of the same number is no change. */
export function compareTables(before: FigureTable, after: FigureTable): FigureChange[] {
  const areas = [...new Set([...after.areas, ...before.areas])];
  const periods = [...new Set([...before.periods, ...after.periods])];
  const [old, fresh] = [lookUp(before), lookUp(after)];
  return areas.flatMap((area) =>
    periods.flatMap((period): FigureChange[] => {
      const [was, is] = [old(area, period), fresh(area, period)];
      const [wasNumber, isNow] = [isNumber(was), isNumber(is)];
      if (wasNumber && isNow && Number(was) === Number(is)) return [];
      if (!wasNumber && !isNow) return [];
      const kind = !wasNumber ? "added" : isNow ? "revised" : "withdrawn";
      return [{ kind, area, period, before: was, after: is }];
    }),
  );
}

/** What officers noted beside figures, put beside the same figures of a later edition. Statuses are the source's own. */
export function keepAsides(before: FigureTable, after: FigureTable): FigureTable {
  const kept = (["note", "target", "rank", "of", "denominator"] satisfies Aside[]).flatMap((aside) => {
    const old = lookUp(before, before.asides?.[aside] ?? []);
    const given = after.asides?.[aside];
    const list = after.areas.flatMap((area, row) =>
      after.periods.map((period, index) => given?.[row * after.periods.length + index] || old(area, period)),
    );
    return list.some((text) => text !== "") ? [[aside, list] as const] : [];
  });
  return { ...after, asides: { ...after.asides, ...Object.fromEntries(kept) } };
}

function lookUp(
  { areas, periods, cells }: FigureTable,
  list: readonly string[] = cells,
): (area: string, period: string) => string {
  const rows = new Map(areas.map((area, index) => [area, index]));
  const columns = new Map(periods.map((period, index) => [period, index]));
  return (area, period) => {
    const [row, column] = [rows.get(area), columns.get(period)];
    return row === undefined || column === undefined ? "" : (list[row * periods.length + column] ?? "");
  };
}
