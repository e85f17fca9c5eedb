import type { Polarity } from "../model/indicator.ts";

/** Whether a result reaches a target, by what is better; undefined where neither direction is. */
export function judgeTarget(result: number, target: number, polarity: Polarity): "met" | "missed" | undefined {
  if (polarity === "neither") return undefined;
  return (polarity === "higher-is-better" ? result >= target : result <= target) ? "met" : "missed";
}
