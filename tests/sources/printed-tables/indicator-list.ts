import type { IndicatorList, Mapping } from "./mapping.ts";
import type { SourceRow, SourceTable } from "./read.ts";
import { findLine, readCell, takeText, type Source } from "./source.ts";

/** Annex A of the education report, which puts results, ratings and ranks, and all benchmarks, into one cell each. */
export const indicatorList: Mapping = {
  table: "standards-2016-17-performance-indicators",
  parts: [
    {
      kind: "indicator list",
      from: "CES/S1\t",
      to: "Title\tDraft Arts and Culture Strategy",
      titles: {
        "CES/S24":
          "Primary pupils at the 'expected standard' in reading, writing and mathematics combined, end of Key Stage 2",
        "CES/S11-1":
          "Disadvantaged pupils at the 'expected standard' in reading, writing and mathematics combined, end of Key Stage 2",
        "CES/S11-2":
          "Difference between disadvantaged pupils and their peers in reaching the 'expected standard' in RWM combined, end of Key Stage 2",
        "CES/S26":
          "Pupils with an EHC Plan or statement at the 'expected standard' in reading, writing and mathematics, Key Stage 2",
        "CES/S13-3": "Pupils achieving the threshold in English and mathematics",
        "CES/S27-1": "Average attainment 8 score, pupils with an EHC Plan or statement",
        "CES/S27-2": "Average progress 8 score, pupils with an EHC Plan or statement",
        "CES/S30": "Gap in average attainment 8 score: Disadvantaged pupils and their peers nationally",
        "CES/S31": "Gap in average progress 8 score: Disadvantaged pupils and their peers nationally",
      },
    },
  ],
  reason:
    "The source prints result, rating and rank in one cell and all benchmarks in another, and long titles in full.",
};

const figure = String.raw`:? ?(-?[\d.]+%?)(?: \([-\d.]+(?:% Reaching (?:the )?Exp Standard)?\))?`;
const benchmarks = ["Stat[a-z]* N[a-z']*", "(?:England|National)", "London"].map(
  (area) => new RegExp(`${area}${figure}`),
);

/** Reads the lines of indicators; those that repeat the headings on a new page are taken and left out. */
export function readIndicatorList(source: Source, part: IndicatorList): SourceTable {
  const [start, end] = [findLine(source, part.from), findLine(source, part.to)];
  const rows: SourceRow[] = [];
  for (let line = start - 1; line < end; line += 1) {
    const count = source.lines[line]?.length ?? 0;
    const texts = Array.from({ length: count }, (_, column) => takeText(source, line, column));
    const [reference = "", title = "", target = "", result = "", earlier = "", compared = ""] = texts;
    if (count < 2 || reference === "PI reference") continue;
    rows.push({
      label: part.titles[reference] ?? title,
      cells: [
        reference,
        target,
        /^-?[\d.]+%?/.exec(result)?.[0] ?? "",
        result.includes("(G)") ? "G" : "",
        /Rank: (\w+)/.exec(result)?.[1] ?? "",
        earlier,
        ...benchmarks.map((benchmark) => benchmark.exec(compared)?.[1] ?? ""),
        benchmarks.reduce((rest, benchmark) => rest.replace(benchmark, ""), compared).trim(),
      ].map(readCell),
    });
  }
  const headings = (source.lines[start - 1] ?? []).flatMap((heading, index): [string, number | string][] =>
    index === 1 ? [] : [[heading, { 0: 0, 2: 1, 3: 2, 4: 5 }[index] ?? "Benchmarking"]],
  );
  return { rows, headings };
}
