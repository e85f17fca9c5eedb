import type { Unit } from "../model/unit.ts";

/** The difference of two values as printed, without binary dust: 73.2 less 68.9 is 4.3. Unit: that of the values. */
export function difference(from: number, to: number, decimals: number): number {
  return roundTo(to - from, decimals);
}

/** Unit of a difference: shares differ by percentage points, everything else by its own unit. */
export function unitOfDifference(unit: Unit): Unit {
  return unit === "percent" ? "percentage-points" : unit;
}

/** Gap between a group and another: the group's value less the other's, so -13 is 13 behind. */
export function gap(group: number, other: number, decimals: number): number {
  return difference(other, group, decimals);
}

/** Rounds half away from zero to `decimals`, as officers do by hand. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round((Math.abs(value) + 1e-9) * factor) / factor;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}
