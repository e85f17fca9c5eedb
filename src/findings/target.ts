import type { Polarity, Unit } from "../model/indicator.ts";
import { formatNumber } from "../statistics/format.ts";

/** Whether a result reaches a target, by what is better; undefined where neither direction is. */
export function judgeTarget(result: number, target: number, polarity: Polarity): "met" | "missed" | undefined {
  if (polarity === "neither") return undefined;
  return (polarity === "higher-is-better" ? result >= target : result <= target) ? "met" : "missed";
}

/** A target with the decimals that it has, but no more than the indicator's. */
export function formatTarget(value: number, decimals: number, unit: Unit): string {
  const own = String(value).split(".")[1]?.length ?? 0;
  return formatNumber(value, Math.min(own, decimals), unit);
}
