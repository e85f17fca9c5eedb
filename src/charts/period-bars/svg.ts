import type { BarPairLayout } from "../bar-pair/layout.ts";
import { drawBarPair } from "../bar-pair/svg.ts";

/** Draws placed bars of two periods as an SVG element, as the bars of a pair are drawn. `description` is its text alternative. */
export function drawPeriodBars(layout: BarPairLayout, description: string): string {
  return drawBarPair(layout, description);
}
