import type { NumberTarget, Target } from "../catalogue/indicator-entry.ts";
import { countDecimals } from "../catalogue/figures/figure-content.ts";
import { hasDirection, type Polarity } from "../model/indicator.ts";
import type { Unit } from "../model/unit.ts";
import { formatNumber } from "./format.ts";

/** Whether a target is a number. */
export function isNumberTarget(target: Target): target is NumberTarget {
  return target.value !== undefined;
}

/** Whether a result reaches a target, by what is better; undefined where neither direction is. */
export function judgeTarget(result: number, target: number, polarity: Polarity): "met" | "missed" | undefined {
  if (!hasDirection(polarity)) return undefined;
  return (polarity === "higher-is-better" ? result >= target : result <= target) ? "met" : "missed";
}

/** A target as a reader sees it: the number as printed with its unit. */
export function formatTarget(target: Pick<NumberTarget, "value" | "decimals">, unit: Unit): string {
  return formatNumber(target.value, targetDecimals(target), unit);
}

/** Decimals of a target: those printed, else those that it has. */
export function targetDecimals({ value, decimals }: Pick<NumberTarget, "value" | "decimals">): number {
  return decimals ?? countDecimals(String(value));
}
