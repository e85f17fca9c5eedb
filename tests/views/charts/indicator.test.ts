import { describe, expect, test } from "vitest";
import { buildIndicatorFigure } from "../../../src/views/charts/indicator.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { measure } from "../../checks/rules/rule-case.ts";
import { findLeaving } from "../../charts/leaving.ts";
import { writeChartFile } from "../../../src/views/charts/published.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const build = (sketch: IndicatorSketch) => {
  const figure = buildIndicatorFigure(sketchIndicator(sketch), catalogue);
  if (!figure) throw new Error("There is no chart.");
  return figure;
};

describe("words around a chart", () => {
  test("the title states the finding, the subtitle what is measured, the description both for those who cannot see it", () => {
    const figure = build({ polarity: "lower-is-better", series: { exampleshire: { 2016: "30.1", 2017: "10.9" } } });
    expect(figure).toMatchObject({
      title: "Exampleshire: 10.9% in 2017, down from 30.1% in 2016",
      subtitle: "Pupils who did well, per cent. Exampleshire, 2016 to 2017. Lower is better.",
      description:
        "Exampleshire: 10.9% in 2017, down from 30.1% in 2016. Slope chart of two periods, from 2016 to 2017. Vertical axis from 0% to 35%. " +
        "Exampleshire: 30.1% in 2016, 10.9% in 2017.",
      notes: [],
    });
  });

  test("a dot chart is of the latest period, with the target that it is held against", () => {
    const { subtitle, description } = build({
      series: { exampleshire: { 2017: "64.2" }, "example-region": { 2017: "61" } },
      targets: [{ area: "exampleshire", period: "2017", value: 95 }],
    });
    expect(subtitle).toBe("Pupils who did well, per cent. Exampleshire and other areas, 2017. Higher is better.");
    expect(description).toMatch(
      /Dot chart, one row each, joined to the figure of Exampleshire, in 2017\. .* Exampleshire: 64\.2%; Target: 95%; Example region: 61%\.$/,
    );
  });

  test("the words of a line chart say targets, the band of neighbours and breaks", () => {
    const { description, notes } = build({
      breaks: ["2017"],
      series: { exampleshire: { 2015: "60", 2016: "suppressed", 2017: "70" } },
      targets: [{ area: "exampleshire", period: "2017", value: 75 }],
    });
    expect(description).toContain("Exampleshire: 60% in 2015, suppressed to protect people in 2016, 70% in 2017.");
    expect(description).toContain("Target: 75% in 2017.");
    expect(description).toMatch(/Series break: no line from the period before: in 2017\.$/);
    expect(notes).toContain("The axis runs from 60% to 80%, not from zero.");
  });

  test("shares above 100 that the range allows lie on the axis, in the file too; the words say where it ends", () => {
    const taken = { exampleshire: { 2015: "98.1", 2016: "104.3", 2017: "131.0" }, "example-country": { 2017: "97.0" } };
    const fields = { range: "{ minimum: 0, maximum: 200 }", title: "Places taken" };
    const site = loadCorrectSite(measure(taken, { fields }));
    const indicator = site.indicators.get("visits");
    const chart = indicator && buildIndicatorFigure(indicator, site);
    if (!chart) throw new Error("There is no chart.");
    expect(chart.notes).toContain("The axis runs from 90% to 140%, not from zero.");
    expect(chart.description).toContain("Vertical axis from 90% to 140%.");
    expect([...findLeaving(chart.draw(340)), ...findLeaving(chart.draw(720))]).toEqual([]);
    expect(writeChartFile(chart, site)).toContain("140%");
  });

  test("there is none where no area has a number", () => {
    const empty = (series: IndicatorSketch["series"]) => buildIndicatorFigure(sketchIndicator({ series }), catalogue);
    expect(empty({ exampleshire: { 2016: "suppressed", 2017: "suppressed" } })).toBeUndefined();
    expect(empty({ exampleshire: { 2016: "low" }, "example-region": { 2016: "not-available" } })).toBeUndefined();
    expect(empty({ exampleshire: { 2016: "suppressed" }, "example-region": { 2016: "61" } })).toBeDefined();
  });

  test("long lines are summed up; the table holds every figure", () => {
    const months = Object.fromEntries(
      Array.from({ length: 48 }, (_, index) => [
        `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
        String(50 + ((index * 7) % 11)),
      ]),
    );
    const { description } = build({ periodKind: "month", series: { exampleshire: months } });
    expect(description).toContain(
      "Exampleshire: from 50% in Jan 2015, to 60% in Dec 2018, lowest 50% in Jan 2015, highest 60% in Apr 2015. All figures are in the table.",
    );
  });

  test("notes say where the axis starts, what changed and what the marks mean", () => {
    const { notes } = build({
      breaks: ["2017"],
      series: { exampleshire: { 2015: "60", 2016: "not-available", 2017: { printed: "70", marker: "provisional" } } },
    });
    expect(notes).toEqual([
      "The axis runs from 60% to 70%, not from zero.",
      "Hollow marks are provisional figures.",
      "A cross below the axis marks a period without a figure; the line stops there.",
      "Series break in 2017: New in 2017.",
    ]);
  });

  test("a dot chart's axis is that of the figures it draws", () => {
    const both = { exampleshire: { 2017: "66" }, "example-region": { 2017: "62" } };
    expect(build({ series: both }).notes).toEqual(["The axis runs from 58% to 70%, not from zero."]);
  });

  test("a figure that stands alone is seen on the whole of its axis", () => {
    const alone = { exampleshire: { 2017: "66" }, "example-region": { 2016: "2" } };
    expect(build({ series: alone })).toMatchObject({
      notes: [],
      description: expect.stringContaining("Horizontal axis from 0% to 100%") as string,
    });
  });
});
