import { describe, expect, test } from "vitest";
import { inkColour } from "../../src/charts/style.ts";
import { charts, listDrawings } from "./drawn-charts.ts";
import { findMarkBoxes, findOutside, findOverlaps, findTextBoxes, readElements } from "./svg-boxes.ts";

describe.each(listDrawings())("%s at %i pixels", (_, width, example) => {
  const svg = example.draw(width);
  const [frame] = readElements(svg);
  const [texts, marks] = [findTextBoxes(svg), findMarkBoxes(svg)];

  test("no two texts overlap, and none covers a mark", () => {
    expect([...findOverlaps(texts), ...findOverlaps(texts, marks)]).toEqual([]);
  });

  test("all texts and marks lie inside the frame", () => {
    const { width: drawn, height } = frame?.attributes ?? {};
    expect(Number(drawn)).toBeLessThanOrEqual(width);
    expect(findOutside([...texts, ...marks], Number(drawn), Number(height))).toEqual([]);
  });

  test("the same data give the same drawing", () => {
    expect(example.draw(width)).toBe(svg);
  });
});

describe.each(charts)("the words for $name", ({ examples }) => {
  test.each(examples)("$name: sentences without gaps or machine numbers", ({ describe: words }) => {
    expect(words()).toMatch(/^[A-Z].*[.]$/s);
    expect(words()).not.toMatch(/undefined|NaN|Infinity|null|\s{2}|\.\.|\b\d{4}-\d{2}\b|\bin \.|: [,.;]/);
  });

  test.each(examples)("$name: every figure beside a mark is said", ({ describe: words, draw }) => {
    const said = words();
    const labels = readElements(draw(720)).filter(
      ({ name, attributes }) => name === "text" && attributes.fill === inkColour,
    );
    const figures = labels.flatMap(({ text }) => text.match(/−?£?\d[\d,]*(?:\.\d+)?%?/g) ?? []);
    expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
  });
});
