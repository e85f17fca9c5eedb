import type { TableUnit } from "../../model/table.ts";
import type { FieldPath } from "../../records/locate.ts";
import { roundingInterval } from "../../statistics/interval.ts";
import type { HiddenFigure, Operand } from "./system.ts";

/** A printed number with every value that it can stand for. Counts without decimals are what they are. */
export function printedOperand(
  { value, decimals, printed }: { value: number; decimals: number; printed: string },
  unit: TableUnit | undefined,
): Operand {
  if (unit === "count" && decimals === 0) return { minimum: value, maximum: value, printed };
  const { low, high } = roundingInterval({ value, decimals });
  return { minimum: low, maximum: high, printed };
}

/** A number that is what it is. */
export function exactOperand(value: number): Operand {
  return { minimum: value, maximum: value, printed: String(value) };
}

/** A figure that is not printed. */
export function hiddenFigure(
  home: HiddenFigure["home"],
  path: FieldPath,
  { unit, isProtected, title }: { unit: TableUnit | undefined; isProtected: boolean; title: string },
): Operand {
  const mayBeNegative = unit === "score" || unit === "points" || unit === "percentage-points" || unit === "text";
  const hidden: HiddenFigure = {
    ...{ home, path, isProtected, isCount: unit === "count" },
    minimum: mayBeNegative ? -Infinity : 0,
    maximum: unit === "percent" ? 100 : Infinity,
  };
  return { hidden, minimum: hidden.minimum, maximum: hidden.maximum, printed: title };
}
