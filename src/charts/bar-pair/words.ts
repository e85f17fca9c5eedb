import type { ChartTable } from "../../contract/chart.ts";
import { describePoint, joinSentences, remarkHollow } from "../words.ts";
import type { BarPairData } from "./layout.ts";

/** Text alternative of the bars: each with its figure, from top to bottom. */
export function describeBarPair({ when, bars }: BarPairData): string {
  const figures = bars.map((bar) => `${bar.label}: ${describePoint(bar)}`).join("; ");
  return joinSentences([`Bars from zero, ${when}`, figures]);
}

/** A row an area, in the one column of the period. */
export function tabulateBarPair({ when, bars }: BarPairData): ChartTable {
  return { columns: [when], rows: bars.map((bar) => ({ name: bar.label, texts: [describePoint(bar)] })) };
}

/** What hollow bars are. */
export function remarkBarPair({ bars }: BarPairData): string[] {
  return remarkHollow("bars", bars);
}
