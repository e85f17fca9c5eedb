import { add, size, subtract } from "../statistics/interval-arithmetic.ts";
import { roundTo } from "../statistics/change.ts";
import type { Operand, Quantity } from "./quantity.ts";

/** The sum of figures, or the difference or distance of two, as a figure of its own. */
export function combine(operation: "sum" | "difference" | "distance", operands: readonly Operand[]): Operand {
  const missing = operands.find((operand) => !operand.known);
  if (missing) return missing;
  const known = operands as readonly Quantity[];
  const [first, second] = known;
  if (!first || !second) return { known: false, reason: "fewer than two figures are given" };
  const decimals = Math.max(...known.map((operand) => operand.decimals));
  const facts = {
    known: true as const,
    decimals,
    unit: first.unit === "percent" && operation !== "sum" ? ("percentage-points" as const) : first.unit,
    exact: known.every((operand) => operand.exact),
    subject: `${operationWords[operation]} ${known.map((operand) => operand.subject).join(" and ")}`,
    place: [...new Set(known.map((operand) => operand.place))].join("; "),
    workedOutFrom: known.flatMap(({ held, workedOutFrom = [] }) => [...(held ? [held] : []), ...workedOutFrom]),
  };
  if (operation === "sum") {
    const interval = known.slice(1).reduce((sum, operand) => add(sum, operand.interval), first.interval);
    return {
      ...facts,
      value: roundTo(
        known.reduce((sum, operand) => sum + operand.value, 0),
        decimals,
      ),
      interval,
    };
  }
  const [value, interval] = [first.value - second.value, subtract(first.interval, second.interval)];
  return operation === "difference"
    ? { ...facts, value: roundTo(value, decimals), interval }
    : { ...facts, value: roundTo(Math.abs(value), decimals), interval: size(interval) };
}

const operationWords = { sum: "sum of", difference: "difference of", distance: "distance of" };
