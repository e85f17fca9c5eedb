import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/judgement-timeline/examples.ts";
import { placeTimeline } from "../../src/charts/judgement-timeline/layout.ts";
import { describeTimeline } from "../../src/charts/judgement-timeline/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("timeline %s at %i pixels", (_, width, data) => {
  const layout = placeTimeline(data, width);

  test("each judgement has the steps of its own scale, the best first, with one step filled", () => {
    layout.rows.forEach(({ steps }, index) => {
      const event = data.events[index];
      expect(steps.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual(event?.scale);
      expect(steps.flatMap(({ given }, at) => (given ? [at + 1] : []))).toEqual([event?.position]);
    });
  });

  test("steps lie side by side or stacked, never over each other or over the next judgement", () => {
    const boxes = layout.rows.flatMap(({ steps }) => steps);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(across, down)).toBeLessThan(0.3);
      }
    expect(boxes.filter(({ x, width: wide }) => x + wide > width)).toEqual([]);
  });

  test("days stand on the rail in the order of time, in proportion", () => {
    const { rail } = layout;
    const times = data.events.map(({ time }) => time);
    const ys = layout.rows.map(({ from }) => from.y);
    expect(ys.filter((y) => y < rail.top || y > rail.bottom + 0.1)).toEqual([]);
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    const span = (ys.at(-1) ?? 0) - (ys[0] ?? 0);
    ys.forEach((y, index) => {
      const share = last === first ? 0 : ((times[index] ?? 0) - first) / (last - first);
      expect(y).toBeCloseTo((ys[0] ?? 0) + share * span, 0);
    });
  });
});

test("the words give each judgement with its own scale: no number is compared across frameworks", () => {
  expect(describeTimeline({ events: examples.threeFrameworks.events.slice(3) })).toBe(
    "Timeline of judgements, each with the steps of its own framework's scale, the best first. " +
      "July 2017, Overall effectiveness: Inadequate, 4th of 4 (Outstanding, Good, Requires improvement to be good, Inadequate).",
  );
});
