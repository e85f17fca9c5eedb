import { isAdditiveUnit } from "../../model/unit.ts";
import type { GridCell } from "./table-grid.ts";

/** A line of a table that is the sum of others. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Crossing lines that it holds for; all where it names none. */
  readonly only?: ReadonlySet<number>;
  /** Whether it is only likely to be one. */
  readonly isLikely: boolean;
}

/** Whether a cell adds to a total: counts and amounts do, shares only to one hundred. */
export function isAdditive(cell: GridCell, whole: GridCell): boolean {
  if (cell.unit !== whole.unit) return cell.operand === undefined;
  if (isAdditiveUnit(whole.unit)) return true;
  return whole.unit === "percent" && whole.value !== undefined && Math.abs(whole.value - 100) <= 1;
}
