import { describe, expect, test } from "vitest";
import { buildIndicatorFigure } from "../../src/publication/indicator-figure.ts";
import { sketchIndicator, type IndicatorSketch } from "../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const catalogue = loadCorrectSite();
const build = (sketch: IndicatorSketch) => buildIndicatorFigure(sketchIndicator(sketch), catalogue);

describe("words around a chart", () => {
  test("the title states the finding, the subtitle what is measured, the description both for those who cannot see it", () => {
    const figure = build({ polarity: "lower-is-better", series: { exampleshire: { 2016: "30.1", 2017: "10.9" } } });
    expect(figure).toMatchObject({
      chart: "time-series",
      title: "Exampleshire fell from 30.1% in 2016 to 10.9% in 2017",
      subtitle: "Pupils who did well, per cent. Lower is better.",
      description: "Line chart: Exampleshire fell from 30.1% in 2016 to 10.9% in 2017. All values are in the table.",
      notes: [],
    });
    expect(build({ series: { exampleshire: { 2017: "10.9" } } }).description).toMatch(/^Dot chart: /);
  });

  test("notes say where the axis starts, what changed and what the marks mean", () => {
    const { notes } = build({
      breaks: ["2017"],
      series: { exampleshire: { 2015: "60", 2016: "not-available", 2017: { printed: "70", marker: "provisional" } } },
    });
    expect(notes).toEqual([
      "The axis runs from 60% to 70%, not from zero.",
      "Series break in 2017: New in 2017.",
      "Hollow marks are provisional figures.",
      "A cross below the time axis marks a period without a figure; no line is drawn across it.",
    ]);
  });

  test("a dot chart's axis is that of the figures it draws", () => {
    expect(build({ series: { exampleshire: { 2017: "66" }, "example-region": { 2016: "2" } } }).notes).toEqual([
      "The axis runs from 60% to 72%, not from zero.",
    ]);
  });
});
