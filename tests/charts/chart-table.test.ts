import { describe, expect, test } from "vitest";
import { comparisonDots } from "../../src/charts/comparison-dots/chart.ts";
import { gapChart } from "../../src/charts/gap-chart/chart.ts";
import { judgementTimeline } from "../../src/charts/judgement-timeline/chart.ts";
import { rankStrip } from "../../src/charts/rank-strip/chart.ts";
import { smallMultiples } from "../../src/charts/small-multiples/chart.ts";
import { stackedBars } from "../../src/charts/stacked-bars/chart.ts";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import { chart, provisional } from "../../src/charts/example-data.ts";
import type { ChartData } from "../../src/charts/chart-data.ts";
import * as gapExamples from "../../src/charts/gap-chart/examples.ts";
import { escapeText } from "../../src/charts/markup.ts";
import * as seriesExamples from "../../src/charts/time-series/examples.ts";
import * as benchmarkExamples from "../../src/charts/time-series/benchmarks/examples.ts";
import * as earlierExamples from "../../src/charts/time-series/earlier-figures/examples.ts";

const data = chart(
  "percent",
  "calendar-year",
  ["2015", "2016", "2017"],
  { Barnet: ["61", "Not yet known", provisional("69")], England: [undefined, "53", "61"] },
  { targets: { "2017": "70" }, range: { "2016": ["50", "58"] } },
);

describe("the rows that a line chart marks for its script", () => {
  const drawn: [string, ChartData][] = [
    ...Object.entries({ ...seriesExamples, ...benchmarkExamples, ...earlierExamples }),
    ["target and range", data],
  ];

  test.each(drawn)("are those of its table: %s", (_, example) => {
    const { rows } = timeSeries.tabulate(example);
    const svg = timeSeries.draw(example, 720, "");
    const marked = [...svg.matchAll(/<g data-row="(\d+)">(.*?)<\/g>/gs)].map(([, row, content]) => ({
      row: Number(row),
      words: [...(content ?? "").matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(" "),
    }));
    expect(new Set(marked.map(({ row }) => row))).toEqual(new Set(rows.keys()));
    for (const [index, { name }] of rows.entries()) {
      // Figures from before the periods have no name in the drawing but their period: the notes say what they are.
      const earlier = index === rows.length - 1 ? example.earlier?.map(({ label }) => label).join(" ") : undefined;
      const words = marked
        .flatMap((mark) => (mark.row === index ? mark.words : []))
        .join(" ")
        .trim();
      expect(words.startsWith(earlier ?? escapeText(name))).toBe(true);
    }
  });
});

describe("the table of a chart", () => {
  test("over time: a row a series, then targets and range, and nothing where the source has no entry", () => {
    const { columns, rows } = timeSeries.tabulate(data);
    expect(columns).toEqual(["2015", "2016", "2017"]);
    expect(rows.slice(0, 3)).toEqual([
      { name: "Barnet", texts: ["61%", "not yet known", "69% (provisional)"] },
      { name: "England", texts: ["", "53%", "61%"] },
      { name: "Target", texts: ["", "", "70%"] },
    ]);
    expect(rows.at(3)?.texts).toEqual(["", expect.stringContaining("50"), ""]);
  });

  test("of one period: its column, the target after the first row", () => {
    expect(comparisonDots.tabulate(data)).toEqual({
      columns: ["2017"],
      rows: [
        { name: "Barnet", texts: ["69% (provisional)"] },
        { name: "Target", texts: ["70%"] },
        { name: "England", texts: ["61%"] },
      ],
    });
  });

  test("of a gap: both groups and the difference, a text a period", () => {
    for (const example of Object.values(gapExamples)) {
      const { columns, rows } = gapChart.tabulate(example);
      expect(rows.map(({ name }) => name)).toEqual([...example.series.map(({ label }) => label), "Difference"]);
      expect(rows.every(({ texts }) => texts.length === columns.length)).toBe(true);
      expect(rows.at(-1)?.texts.filter((text) => text !== "")).toEqual(example.differences.map(({ text }) => text));
    }
  });

  test("of small charts: rows say in which they are", () => {
    const { unit, periods, series } = data;
    const panels = ["Girls", "Boys"].map((title) => ({ title, breaks: [], series: series.slice(0, 1) }));
    expect(smallMultiples.tabulate({ unit, periods, panels }).rows.map(({ panel, name }) => [panel, name])).toEqual([
      ["Girls", "Barnet"],
      ["Boys", "Barnet"],
    ]);
  });

  test("of ranks: one row", () => {
    const rows = [{ label: "2017", rank: 16, of: 152, text: "16th of 152" }];
    expect(rankStrip.tabulate({ bands: [], rows })).toEqual({
      columns: ["2017"],
      rows: [{ name: "Rank", texts: ["16th of 152"] }],
    });
  });

  test("of stacked bars: a row a part, and totals where they are printed", () => {
    const column = { label: "2019", total: undefined, parts: [{ value: 3, text: "3" }, { text: "no figure" }] };
    const part = (name: string, text: string) => ({ name, texts: [text] });
    const parts = [part("Under 1", "3"), part("1 to 4", "no figure")];
    const titles = ["Under 1", "1 to 4"];
    expect(stackedBars.tabulate({ titles, columns: [column] }).rows).toEqual(parts);
    expect(stackedBars.tabulate({ titles, columns: [{ ...column, total: "5" }] }).rows).toEqual([
      ...parts,
      part("Total", "5"),
    ]);
  });

  test("of judgements: the word given and its scale", () => {
    const event = {
      time: 2012.1,
      label: "24 February 2012",
      title: "Safeguarding",
      scale: ["Good", "Poor"],
      position: 2,
    };
    expect(judgementTimeline.tabulate({ events: [event] }).rows).toEqual([
      { name: "24 February 2012", texts: ["Safeguarding", "Poor", "Good, Poor"] },
    ]);
  });
});
