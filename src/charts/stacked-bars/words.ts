import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import { describePart, type StackedData } from "./data.ts";

/** Text alternative of stacked bars: each bar from top to bottom with its total. */
export function describeStackedBars({ titles, columns, scale }: StackedData): string {
  return joinSentences([
    scale === "share"
      ? `${columns.length === 1 ? "A bar" : `Bars of one height (${columns.length}), each`} divided into the shares of its parts from top to bottom`
      : columns.length === 1
        ? "A bar from zero, stacked of its parts from top to bottom"
        : `Bars from zero (${columns.length}), each stacked of its parts from top to bottom`,
    ...columns.map(({ label, total, parts }) => {
      const said = parts.map((part, index) => `${titles[index] ?? ""} ${describePart(part)}`).join(", ");
      return `${label}${total === undefined ? "" : `, total ${total}`}: ${said}`;
    }),
  ]);
}

/** The parts, then the totals where any is printed. */
export function tabulateStackedBars({ titles, columns }: StackedData): ChartTable {
  const totals = columns.map(({ total }) => total ?? "");
  return {
    columns: columns.map(({ label }) => label),
    rows: [
      ...titles.map((name, part) => ({
        name,
        texts: columns.map(({ parts }) => (parts[part] ? describePart(parts[part]) : "")),
      })),
      ...(totals.some((total) => total !== "") ? [{ name: "Total", texts: totals }] : []),
    ],
  };
}

/** Which parts have no figure. */
export function remarkStackedBars({ titles, columns }: StackedData): string[] {
  const missing = titles.filter((_, index) => columns.some(({ parts }) => parts[index]?.value === undefined));
  return missing.length > 0 ? [`Not all parts have a figure: ${missing.join(", ")}.`] : [];
}
