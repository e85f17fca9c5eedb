import { joinSentences } from "../words.ts";
import type { StackedData } from "./data.ts";

/** Text alternative of stacked bars: each bar from top to bottom with its total. */
export function describeStackedBars({ titles, columns }: StackedData): string {
  return joinSentences([
    columns.length === 1
      ? "A bar from zero, stacked of its parts from top to bottom"
      : `Bars from zero (${columns.length}), each stacked of its parts from top to bottom`,
    ...columns.map(({ label, total, parts }) => {
      const said = parts.map(({ text }, index) => `${titles[index] ?? ""} ${text}`).join(", ");
      return `${label}${total === undefined ? "" : `, total ${total}`}: ${said}`;
    }),
  ]);
}
