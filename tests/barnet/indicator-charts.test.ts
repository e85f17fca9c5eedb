import { describe, expect, test } from "vitest";
import { buildChartData } from "../../src/charts/chart-data.ts";
import { chooseChart } from "../../src/charts/choose-chart.ts";
import { widths } from "../charts/drawn-charts.ts";
import { findMarkBoxes, findOutside, findOverlaps, findTextBoxes, readElements } from "../charts/svg-boxes.ts";
import { barnet } from "./barnet.ts";

const indicators = [...barnet.indicators.values()];
const { areas } = barnet;

describe.each(widths)("the chart of every published indicator at %i pixels", (width) => {
  const drawings = indicators.map((indicator) => {
    const data = buildChartData(indicator, areas);
    const svg = chooseChart(data).draw(data, width, indicator.title);
    return { id: indicator.id, svg, texts: findTextBoxes(svg), marks: findMarkBoxes(svg) };
  });

  test("has texts that neither overlap nor cover a mark", () => {
    expect(drawings.length).toBeGreaterThan(100);
    expect(
      drawings.flatMap(({ id, texts, marks }) =>
        [...findOverlaps(texts), ...findOverlaps(texts, marks)].map((found) => `${id}: ${found}`),
      ),
    ).toEqual([]);
  });

  test("has texts and marks that lie inside its frame", () => {
    const heightOf = (svg: string) => Number(readElements(svg)[0]?.attributes.height);
    expect(
      drawings.flatMap(({ id, svg, texts, marks }) =>
        findOutside([...texts, ...marks], width, heightOf(svg)).map((found) => `${id}: ${found}`),
      ),
    ).toEqual([]);
  });
});
