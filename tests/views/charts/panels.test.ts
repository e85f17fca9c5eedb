import { describe, expect, test } from "vitest";
import type { AreaEntry } from "../../../src/catalogue/catalogue.ts";
import { listPanelSets } from "../../../src/views/charts/panel-sets.ts";
import { buildPanelsFigure } from "../../../src/views/charts/panels.ts";
import { listTopicGroups } from "../../../src/views/topics/topic-pages.ts";
import { sketchIndicator, yearly, type IndicatorSketch } from "../../charts/indicator-sketch.ts";
import { writeSourceNote } from "../../../src/views/places/source-markup.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const build = (...sketches: IndicatorSketch[]) =>
  listPanelSets(sketches.map(sketchIndicator), catalogue).map((set) => buildPanelsFigure(set, catalogue));

/** A measure of reading for a group of pupils, or for all. */
function reading(
  pupilGroup: string | undefined,
  own: IndicatorSketch["series"][string],
  region?: string,
): IndicatorSketch {
  return {
    id: `reading-${pupilGroup ?? "all"}`,
    title: "Pupils who read well",
    measure: "reading",
    ...(pupilGroup !== undefined && { pupilGroup }),
    series: { exampleshire: own, ...(region !== undefined && { "example-region": { 2014: region } }) },
  };
}

const two = yearly("50", "60");

test("panels with figures from a work that is not published here name the work, and lead to no page of it", () => {
  const citation = { title: "National figures", publisher: "The department", issued: "2018-03" };
  const source = { document: "cited: National figures", place: "Row 1", citation };
  const groups = [undefined, "disadvantaged", "not-disadvantaged"].map((group) => reading(group, two, "58"));
  const indicators = groups.map(sketchIndicator).map((indicator) => ({
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      observations: series.observations.map((observation) => ({ ...observation, source })),
    })),
  }));
  const [figure] = listPanelSets(indicators, catalogue).map((set) => buildPanelsFigure(set, catalogue));
  expect(writeSourceNote(catalogue, figure?.sources ?? [])).toBe(
    '<p class="place">Source: National figures, The department, March 2018, as the page of each panel says.</p>',
  );
});

test("those of a site that a whole leads stand alone: a part of it is no measure for the whole", () => {
  const region = catalogue.areas.get("example-region");
  if (!region) throw new Error("The fixture has lost its region.");
  const areas = new Map([...catalogue.areas, ["example-region", { ...region, country: "exampleshire" } as AreaEntry]]);
  const led = { ...catalogue, areas, site: { ...catalogue.site, comparators: ["example-region"] } };
  const sketches = ["one", "two", "three"].map((id) => ({
    ...reading(undefined, yearly("50", "60", "61"), "58"),
    ...{ id, title: id, measure: id },
  }));
  const [figure] = listPanelSets(sketches.map(sketchIndicator), led).map((set) => buildPanelsFigure(set, led));
  expect(figure?.title).toBe("Exampleshire: 3 measures");
  expect(figure?.subtitle).not.toContain("region");
  expect(build(...sketches)[0]?.title).toContain("Example region");
});

describe("panels of pupil groups", () => {
  const groups = [
    reading("not-disadvantaged", two, "55"),
    reading("disadvantaged", two, "66"),
    reading(undefined, two, "58"),
  ];
  const figures = build(...groups);

  test("all pupils first, then the groups in their order; all pupils are no group to count", () => {
    expect(figures).toHaveLength(1);
    expect(figures[0]?.panels.map(({ title, url }) => [title, url])).toEqual([
      ["All pupils", "/indicators/reading-all/"],
      ["Disadvantaged pupils", "/indicators/reading-disadvantaged/"],
      ["Other pupils", "/indicators/reading-not-disadvantaged/"],
    ]);
    expect(figures[0]?.panels.map(({ anchor }) => anchor)).toEqual([
      undefined,
      "group-reading-disadvantaged",
      "group-reading-not-disadvantaged",
    ]);
    expect(listTopicGroups({ panels: listPanelSets(groups.map(sketchIndicator), catalogue) })).toEqual([
      { name: "Disadvantaged pupils", anchor: "group-reading-disadvantaged" },
      { name: "Other pupils", anchor: "group-reading-not-disadvantaged" },
    ]);
    expect(figures[0]?.title).toBe(
      "Exampleshire: above Example region for 1 of 2 pupil groups in 2014 and below it for 1",
    );
    expect(figures[0]?.subtitle).toBe("Pupils who read well, per cent, Exampleshire and Example region, 2013 to 2014.");
  });

  test("count no group whose figures bear no comparison", () => {
    const home = { ...catalogue.areas.get("exampleshire"), fewChildren: true } as AreaEntry;
    const few = { ...catalogue, areas: new Map([...catalogue.areas, ["exampleshire", home]]) };
    const [set] = listPanelSets(groups.map(sketchIndicator), few);
    expect(set && buildPanelsFigure(set, few).title).toBe(
      "No figures of Exampleshire and Example region can be compared",
    );
  });

  test("end a line at a series break of its own measure, also one in a year without a figure", () => {
    const long = { 2012: "40", ...two };
    const broken: IndicatorSketch = { ...reading("disadvantaged", { 2012: "40", 2014: "60" }, "66"), breaks: ["2013"] };
    const [figure] = build(reading(undefined, long, "58"), reading("not-disadvantaged", long, "55"), broken);
    expect(figure?.data.panels.map(({ breaks }) => breaks)).toEqual([[], ["2013"], []]);
    const later = { ...broken, breaks: ["2012"] };
    const [whole] = build(reading(undefined, long, "58"), reading("not-disadvantaged", long, "55"), later);
    expect(whole?.data.panels[1]?.breaks).toEqual([]);
  });

  test("show the periods that most panels have, and say that one of them goes on", () => {
    const long = { ...two, 2024: "70", 2025: "71" };
    const [figure] = build(reading(undefined, long, "58"), ...groups.slice(0, 2));
    expect(figure?.table.columns).toEqual(["2013", "2014"]);
    expect(figure?.notes.at(-1)).toMatch(/^Periods for which fewer than half of the panels have a figure are left out/);
    expect(figures[0]?.notes.join(" ")).not.toContain("left out");
  });

  test("say what must be known to read them", () => {
    expect(figures[0]?.notes).toEqual([
      "All panels have the same axes (per cent).",
      "The axis runs from 50% to 70%, not from zero.",
    ]);
    expect(figures[0]?.panels[1]?.description).toContain("Example region: 66% in 2014.");
  });

  test("are no set where fewer than three, where most have one figure, or where there is nothing to compare with", () => {
    expect(build(reading(undefined, two, "58"), reading("disadvantaged", two, "66"))).toEqual([]);
    const one = yearly("50");
    expect(
      build(
        reading(undefined, two, "58"),
        reading("disadvantaged", one, "66"),
        reading("not-disadvantaged", one, "66"),
      ),
    ).toEqual([]);
    expect(build(reading(undefined, two), reading("disadvantaged", two), reading("not-disadvantaged", two))).toEqual(
      [],
    );
  });
});

describe("panels of a stage's measures", () => {
  const measure = (id: string, own: IndicatorSketch["series"][string], unit: IndicatorSketch["unit"] = "percent") => ({
    id,
    title: id,
    unit,
    series: { exampleshire: own, "example-region": yearly("40", "41", "42") },
  });
  const three = yearly("50", "51", "52");

  test("are those for all pupils that share a unit and have a line", () => {
    const figures = build(
      measure("a", three),
      measure("b", three),
      measure("c", three),
      measure("d", two),
      measure("e", three, "points"),
    );
    expect(figures.map(({ panels }) => panels.map(({ id }) => id))).toEqual([["a", "b", "c"]]);
    expect(figures[0]?.title).toBe("Exampleshire: above Example region on all 3 measures in 2015");
  });

  test("two are no set", () => {
    expect(build(measure("a", three), measure("b", three))).toEqual([]);
  });
});

test("scores of unlike scales are never on one axis: progress about zero, results up to 120", () => {
  const score = (id: string, range: { minimum: number; maximum: number }): IndicatorSketch => ({
    ...{ id, unit: "score", decimals: 1, range },
    series: { exampleshire: yearly("1.0", "2.0", "3.0"), "example-region": yearly("1.5", "2.5", "3.5") },
  });
  const scaled = ["a", "b", "c"].map((id) => score(id, { minimum: 80, maximum: 120 }));
  const progress = ["d", "e"].map((id) => score(id, { minimum: -30, maximum: 30 }));
  const sets = listPanelSets([...scaled, ...progress].map(sketchIndicator), catalogue);
  expect(sets.map(({ members }) => members.map(({ id }) => id))).toEqual([["a", "b", "c"]]);
});

test("measures whose lines would be flat beside larger ones have a chart of their own, which says how far its figures go", () => {
  const share = (id: string, ...values: string[]): IndicatorSketch => ({
    ...{ id, decimals: 1, series: { exampleshire: yearly(...values), "example-region": yearly("0.2", "0.2", "0.3") } },
  });
  const large = ["a", "b", "c"].map((id) => share(id, "20.0", "25.0", "30.0"));
  const small = ["d", "e", "f"].map((id) => share(id, "0.4", "0.5", "0.6"));
  const sets = listPanelSets([...large, ...small].map(sketchIndicator), catalogue);
  expect(sets.map(({ members, subject }) => [members.map(({ id }) => id).join(""), subject])).toEqual([
    ["abc", "Measures for all pupils, figures up to 30.0%"],
    ["def", "Measures for all pupils, figures up to 0.6%"],
  ]);
  expect(new Set(sets.map(({ id }) => id)).size).toBe(2);
});
