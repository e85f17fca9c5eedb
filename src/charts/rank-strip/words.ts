import { bandLimit } from "../../statistics/rank.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import type { RankStripData } from "./layout.ts";

/** Text alternative of a rank strip: from best to last, its bands, then the rank of each period. */
export function describeRankStrip({ bands, rows }: RankStripData): string {
  const latest = rows.at(-1);
  const limits = bands.flatMap((band) => {
    const limit = latest ? bandLimit(band, latest.of) : 0;
    if (!latest || limit < 1 || limit > latest.of) return [];
    return [`${band.title} ${band.end === "top" ? "to" : "from"} rank ${limit}`];
  });
  return joinSentences([
    `Rank strip from 1, the best, on the left to ${latest?.of ?? "the last"} on the right`,
    limits.length > 0 ? `Bands: ${limits.join(", ")}` : undefined,
    rows.map(({ label, text }) => `${label}: ${text}`).join("; "),
  ]);
}

/** One row, with the rank of each period. */
export function tabulateRanks({ rows }: RankStripData): ChartTable {
  return { columns: rows.map(({ label }) => label), rows: [{ name: "Rank", texts: rows.map(({ text }) => text) }] };
}
