import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/comparison-dots/examples.ts";
import { listRows, placeComparisonDots } from "../../src/charts/comparison-dots/layout.ts";
import { drawComparisonDots } from "../../src/charts/comparison-dots/svg.ts";
import { listCases } from "./drawn-charts.ts";
import { countHollowMarks } from "./svg-boxes.ts";

describe.each(listCases(examples))("dot chart %s at %i pixels", (_, width, data) => {
  const layout = placeComparisonDots(data, width);
  const svg = drawComparisonDots(layout, "Example");
  const figures = listRows(data);

  test("dots lie inside the plot, which is wide enough to compare them", () => {
    const dots = layout.rows.flatMap(({ x, y }) => (x === undefined ? [] : [{ x, y }]));
    expect(dots.filter(({ x, y }) => x < layout.left || x > layout.right || y < 0 || y > layout.bottom)).toEqual([]);
    expect(layout.right - layout.left).toBeGreaterThanOrEqual(width / 4);
  });

  test("a name above its row stands nearer to it than to the row before", () => {
    layout.rows.slice(1).forEach((row, index) => {
      const baselines = row.label.lines.map((line) => line.y);
      const [before, after] = [
        Math.min(...baselines) - 11 - (layout.rows[index]?.y ?? 0),
        row.y - Math.max(...baselines) - 3,
      ];
      if (layout.narrow) expect(after).toBeLessThan(before * 0.75);
    });
  });

  test("the ticks that have a label are evenly spaced", () => {
    const xs = layout.ticks.filter(({ label }) => label !== "").map(({ x }) => x);
    const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
  });

  test("a row an area; a dot where there is a figure, else the reason", () => {
    const beside = layout.rows.every(({ value }) => value.text === "");
    expect(layout.rows.map((row) => row.label.lines.map((line) => line.text).join(" "))).toEqual(
      figures.map(({ label, text }) => (beside ? `${label}: ${text}` : label)),
    );
    expect(figures.filter((row) => row.place !== "target").map((row) => row.label)).toEqual(
      data.series.map((series) => series.label),
    );
    expect(layout.rows.map((row) => row.value.text)).toEqual(figures.map(({ text }) => (beside ? "" : text)));
    expect(layout.rows.map((row) => row.x !== undefined)).toEqual(figures.map((figure) => figure.value !== undefined));
    expect(layout.rows.map((row) => row.provisional)).toEqual(figures.map((figure) => figure.provisional));
  });

  test("a higher figure never stands further left, equal ones stand together", () => {
    const placed = layout.rows.flatMap(({ x }, index) => {
      const value = figures[index]?.value;
      return x === undefined || value === undefined ? [] : [{ x, value }];
    });
    for (const a of placed) for (const b of placed) expect(Math.sign(a.x - b.x)).toBe(Math.sign(a.value - b.value));
  });

  test("dots stand where the axis says", () => {
    const { minimum, maximum } = layout.axis;
    layout.rows.forEach(({ x }, index) => {
      const value = figures[index]?.value;
      if (value === undefined) return;
      const share = (value - minimum) / (maximum - minimum);
      expect(x).toBeCloseTo(layout.left + share * (layout.right - layout.left), 0);
    });
    for (const tick of layout.ticks) expect(tick.x >= layout.left - 0.1 && tick.x <= layout.right + 0.1).toBe(true);
  });

  test("provisional figures have hollow marks, and only they", () => {
    const figures = data.series.flatMap((series) => series.points);
    expect(countHollowMarks(svg)).toBe(figures.filter((point) => point.provisional).length);
  });

  test("the first area's target stands right after it, as a stroke", () => {
    const target = data.targets?.[0];
    expect(figures.map((row) => row.place).indexOf("target")).toBe(target ? 1 : -1);
    if (target) expect(layout.rows[1]?.style).toBeUndefined();
    if (target) expect(figures[1]).toMatchObject({ label: "Target", value: target.value, text: target.text });
  });
});
