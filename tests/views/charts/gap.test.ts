import { describe, expect, test } from "vitest";
import type { AreaEntry, Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../src/catalogue/indicator-entry.ts";
import { buildGapFigure, stateSoleGap } from "../../../src/views/charts/gap.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const correct = loadCorrectSite();
const whole = { id: "reading", title: "Pupils who read well", measure: "reading", series: {} };
const group: IndicatorSketch = {
  id: "reading-disadvantaged",
  measure: "reading",
  pupilGroup: "disadvantaged",
  series: { exampleshire: { 2016: "46", 2017: "55" } },
};
const others: IndicatorSketch = {
  id: "reading-not-disadvantaged",
  measure: "reading",
  pupilGroup: "not-disadvantaged",
  series: { exampleshire: { 2016: "60", 2017: "72" }, "example-region": { 2016: "61", 2017: "68" } },
};
const gap: IndicatorSketch = {
  id: "reading-gap",
  unit: "percentage-points",
  arithmetic: {
    kind: "gap",
    group: "reading-disadvantaged",
    other: "reading-not-disadvantaged",
    otherArea: "example-region",
  },
  series: { exampleshire: { 2017: "-13" } },
};

/** The figure of the last of the indicators, in a site that has only these. */
function build(...sketches: IndicatorSketch[]) {
  return buildGapFigure(...select(...sketches));
}

/** The last of the indicators, and a site that has only these. */
function select(...sketches: IndicatorSketch[]): [IndicatorEntry, Catalogue] {
  const indicators = sketches.map(sketchIndicator);
  const catalogue: Catalogue = {
    ...correct,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    measures: Map.groupBy(indicators, ({ measure }) => measure ?? ""),
  };
  return [indicators.at(-1) as IndicatorEntry, catalogue];
}

describe("the gap chart of an indicator", () => {
  test("for a group of pupils and for all others: both in the council's area", () => {
    const figure = build(whole, others, group);
    expect(figure).toMatchObject({
      title: "The gap widened from 14 percentage points in 2016 to 17 percentage points in 2017",
      subtitle: "Pupils who read well, per cent. Exampleshire, 2016 to 2017.",
      notes: [
        "The axis runs from 45% to 75%, not from zero.",
        "The differences are computed from the two figures as printed.",
      ],
      sources: [{ document: "report", place: "page 1" }],
    });
    expect(figure?.data.series.map(({ label }) => label)).toEqual(["Disadvantaged pupils", "Other pupils"]);
    expect(figure?.data.differences.map(({ text }) => text)).toEqual(["−14", "−17"]);
    expect(build(whole, group, others)?.title).toBe(figure?.title);
  });

  test("states and draws no change over a series break of either of the two, also one in a year without a figure", () => {
    const earlier = (sketch: IndicatorSketch, value: string): IndicatorSketch => ({
      ...sketch,
      series: { exampleshire: { 2014: value, ...sketch.series.exampleshire } },
    });
    const breaks = ["2015"];
    const [own, theirs] = [earlier(group, "20"), earlier(others, "60")];
    for (const pair of [
      [{ ...theirs, breaks }, own],
      [theirs, { ...own, breaks }],
    ]) {
      const figure = build(whole, ...pair);
      expect(figure?.title).toBe("The gap widened from 14 percentage points in 2016 to 17 percentage points in 2017");
      expect(figure?.data.breaks).toEqual(["2016"]);
    }
    expect(build(whole, theirs, own)?.title).toContain("40 percentage points");
  });

  test("for a gap: the two indicators that it is the distance of, each with its area", () => {
    const figure = build(whole, group, others, gap);
    expect(figure?.title).toBe("The gap narrowed from 15 percentage points in 2016 to 13 percentage points in 2017");
    expect(figure?.subtitle).toBe("Pupils who read well, per cent. Exampleshire and Example region, 2016 to 2017.");
    expect(figure?.data.series.map(({ label }) => label)).toEqual([
      "Disadvantaged pupils, Exampleshire",
      "Other pupils, Example region",
    ]);
  });

  test("for a group whose others have no figure in the area: the pair of the measure's gap", () => {
    const elsewhere = { ...others, series: { "example-region": { 2017: "68" } } };
    expect(build(whole, elsewhere, gap, group)?.title).toBe(
      "Disadvantaged pupils in Exampleshire were 13 percentage points behind others in Example region in 2017",
    );
    expect(build(whole, elsewhere, group)).toBeUndefined();
  });

  test("is a sentence instead where there is only one period", () => {
    const sole = { ...group, series: { exampleshire: { 2017: "55" } } };
    const other = { ...others, series: { exampleshire: { 2017: "72" } } };
    expect(build(whole, other, sole)).toBeUndefined();
    expect(stateSoleGap(...select(whole, other, sole))).toEqual([
      "Disadvantaged pupils were 17 percentage points behind others in 2017: 55% against 72%.",
    ]);
    expect(stateSoleGap(...select(whole, others, group))).toEqual([]);
    expect(stateSoleGap(...select(whole))).toEqual([]);
  });

  test("is drawn, and says why nothing is concluded, where few children live", () => {
    const [indicator, catalogue] = select(whole, others, group);
    const home = { ...catalogue.areas.get("exampleshire"), fewChildren: true } as AreaEntry;
    const areas = new Map([...catalogue.areas, ["exampleshire", home]]);
    expect(buildGapFigure(indicator, { ...catalogue, areas })?.title).toBe(
      "Disadvantaged pupils and others (not compared: few children live there)",
    );
    const [only, alone] = select(
      whole,
      { ...others, series: { exampleshire: { 2017: "72" } } },
      { ...group, series: { exampleshire: { 2017: "55" } } },
    );
    expect(stateSoleGap(only, { ...alone, areas })).toEqual([]);
  });

  test("is none for all pupils, for a group without its counterpart, and where no period has both", () => {
    expect(build(group, others, whole)).toBeUndefined();
    expect(build(whole, group)).toBeUndefined();
    expect(build(whole, { ...others, series: { exampleshire: { 2015: "60" } } }, group)).toBeUndefined();
    expect(build(whole, { ...others, unit: "points" }, group)).toBeUndefined();
  });

  test("a series break ends both lines, and a note says so", () => {
    const figure = build(whole, others, { ...group, breaks: ["2017"] });
    expect(figure?.title).toBe("Disadvantaged pupils were 17 percentage points behind others in 2017");
    expect(figure?.data.breaks).toEqual(["2017"]);
    expect(figure?.notes.at(-1)).toMatch(/series break/);
  });
});
