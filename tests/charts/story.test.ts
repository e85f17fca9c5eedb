import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/story/examples.ts";
import { placeStory } from "../../src/charts/story/layout.ts";
import { describeStory, tabulateStory } from "../../src/charts/story/words.ts";
import { listCases } from "./drawn-charts.ts";

describe.each(listCases(examples))("story %s at %i pixels", (_, width, data) => {
  const layout = placeStory(data, width);

  test("all lanes share one axis, on which years are to scale", () => {
    const events = data.lanes.flatMap((lane, at) =>
      lane.events.map(({ time }, index) => ({ time, x: layout.lanes[at]?.marks[index]?.x ?? 0 })),
    );
    const { left, right } = layout.axis;
    const times = events.map(({ time }) => time);
    const first = Math.floor(Math.min(...times));
    const last = Math.max(Math.ceil(Math.max(...times)), first + 1);
    for (const { time, x } of events)
      expect(x).toBeCloseTo(left + ((time - first) / (last - first)) * (right - left), 0);
    for (const { x, label } of layout.years)
      expect(x).toBeCloseTo(left + ((Number(label) - first) / (last - first)) * (right - left), 0);
  });

  test("every grade stands on a plate of its own, above its mark, and none over another", () => {
    const plates = layout.lanes.flatMap(({ plates: own }) => own);
    expect(plates.length).toBe(data.lanes.flatMap(({ events }) => events.filter(({ grade }) => grade)).length);
    for (const [at, a] of plates.entries())
      for (const b of plates.slice(at + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(across, down)).toBeLessThan(0.3);
      }
    expect(plates.filter(({ y, height, to }) => y + height > to[1])).toEqual([]);
  });

  test("has at least one year on its axis", () => {
    expect(layout.years.length).toBeGreaterThan(0);
  });
});

describe("the words for a story", () => {
  test("say every event with its day, a sentence a lane", () => {
    const words = describeStory(examples.fallAndRise);
    expect(words).toContain("Judged as a whole: 26 November 2007, Overall effectiveness: Good; 24 February 2012");
    expect(words).toContain("Plans: August 2017, Improvement plan; March 2019, Delivery plan.");
  });

  test("list all events in one order of time, with the grade where there is one", () => {
    const { rows } = tabulateStory(examples.fallAndRise);
    expect(rows.length).toBe(12);
    expect(rows.slice(2, 4)).toEqual([
      { name: "7 July 2017", texts: ["Judgement", "Overall effectiveness", "Inadequate"] },
      { name: "August 2017", texts: ["Plan", "Improvement plan", ""] },
    ]);
  });
});
