import { describe, expect, test } from "vitest";
import { listJudgements } from "../../../src/views/judgements/judgement-history.ts";
import { buildRankFigure } from "../../../src/views/charts/rank.ts";
import { buildTimelineFigure } from "../../../src/views/charts/timeline.ts";
import { sketchIndicator } from "../../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();

describe("the timeline of an authority", () => {
  const judgements = listJudgements(catalogue, "exampleshire");
  const figure = buildTimelineFigure(judgements, { id: "exampleshire", name: "Exampleshire" });

  test("has the judgements of services as a whole, each with its own framework's words", () => {
    expect(figure?.title).toBe("Exampleshire was judged Good in 2007 and 2018");
    expect(figure?.data.events.map(({ label, position }) => [label, position])).toEqual([
      ["26 November 2007", 2],
      ["7 March 2018", 2],
    ]);
    expect(figure?.data.events.map(({ scale }) => scale[0])).toEqual(["Outstanding", "Outstanding"]);
    expect(figure?.data.events[0]?.time).toBeCloseTo(2007.9, 1);
    expect(figure?.notes[0]).toMatch(/does not mean the same/);
  });

  test("is none of one judgement", () => {
    expect(buildTimelineFigure(judgements.slice(0, 1), { id: "exampleshire", name: "Exampleshire" })).toBeUndefined();
    expect(buildTimelineFigure([], { id: "exampleshire", name: "Exampleshire" })).toBeUndefined();
  });
});

describe("the rank strip of an indicator", () => {
  const rank = (area: string, period: string, place: number) => ({ area, period, rank: place, of: 152 });

  test("has the council's ranks, the last six of many", () => {
    const years = Array.from({ length: 8 }, (_, index) => rank("exampleshire", String(2010 + index), 20 - index));
    const figure = buildRankFigure(
      sketchIndicator({ series: {}, ranks: [...years, rank("other-authority", "2017", 1)] }),
      catalogue,
    );
    expect(figure?.data.rows.map(({ label }) => label)).toEqual(["2012", "2013", "2014", "2015", "2016", "2017"]);
    expect(figure?.data.rows.at(-1)).toMatchObject({ rank: 13, of: 152, text: "13th of 152, top 10%" });
    expect(figure?.title).toBe(
      "Exampleshire ranked 13th of 152 in 2017, little changed from 14th in 2016, in the top 10%",
    );
    expect(figure?.subtitle).toBe(
      "Pupils who did well, rank among local authorities, 2012 to 2017. Ties share the better rank.",
    );
  });

  test("is none where the council has no rank", () => {
    expect(
      buildRankFigure(sketchIndicator({ series: {}, ranks: [rank("other-authority", "2017", 1)] }), catalogue),
    ).toBeUndefined();
  });
});
