import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/measure-tile/examples.ts";
import { placeSparkline } from "../../src/charts/measure-tile/layout.ts";
import { drawSparkline } from "../../src/charts/measure-tile/svg.ts";
import { describeSparkline } from "../../src/charts/measure-tile/words.ts";
import { countHollowMarks, findMarkBoxes } from "./svg-boxes.ts";

describe.each(Object.entries(examples))("sparkline %s", (_, data) => {
  const layout = placeSparkline(data);
  const figures = data.series.points.filter((point) => point.value !== undefined);

  test("joins only periods that follow each other, on one side of a break", () => {
    const joined = layout.line.paths.reduce((sum, path) => sum + path.split("L").length - 1, 0);
    const wanted = figures.slice(1).filter((point, index) => {
      const before = figures[index];
      return point.periodIndex - (before?.periodIndex ?? 0) === 1 && !data.breaks.includes(point.period);
    });
    expect(joined).toBe(wanted.length);
  });

  test("every figure is on a line or a mark of its own; the last always has one", () => {
    const svg = drawSparkline(layout, "Example");
    const marks = findMarkBoxes(svg).map(({ left, top }) => `${left + 4},${top + 4}`);
    const lines = layout.line.paths.join("L");
    for (const { x, y } of layout.line.points)
      expect(lines.includes(`${x},${y}`) || marks.includes(`${x},${y}`)).toBe(true);
    const last = layout.line.points.at(-1);
    if (last) expect(marks).toContain(`${last.x},${last.y}`);
    expect(countHollowMarks(svg)).toBe(figures.at(-1)?.provisional ? 1 : 0);
  });

  test("is said with all its figures", () => {
    const words = describeSparkline(data);
    expect(figures.filter(({ text }) => !words.includes(text))).toEqual([]);
  });
});
