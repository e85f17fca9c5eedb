import { describe, expect, test } from "vitest";
import { findNeighbourMean, findStanding } from "../../src/findings/standing.ts";
import { stateStanding } from "../../src/findings/standing-words.ts";
import { describeIndicator } from "../checks/rules/rule-case.ts";
import { loadCorrectSite, readSiteFile, type Changes } from "../site-fixture.ts";

const file = "data/observations/visits.csv";
const set = "data/areas/exampleshire-neighbours.yaml";
const others = "barnet camden kent leeds surrey devon essex norfolk suffolk york".split(" ");
const more = "bexley bury derby ealing hackney halton haringey harrow islington medway".split(" ");
const heading = "citationTitle,citationPublisher,citationIssued,citationAddress,place";
const source = "Example release,Ofsted,2025,https://example.org/,Table 1";

/** Figures of 2016 and 2017 for eleven authorities and the region; those of the other ten in the order of `others`. */
function visits(
  values: readonly (readonly [string, string])[],
  own = ["70", "72"],
  polarity = "higher-is-better",
): Changes {
  const rows = [...others, ...more.slice(0, Math.max(values.length - others.length, 0))].map(
    (area, index) => `${area},${values[index]?.join(",") ?? "low,low"},${source}`,
  );
  return {
    ...describeIndicator("visits", { polarity }),
    [file]: `area,2016,2017,${heading}\nexampleshire,${own.join(",")},${source}\nexample-region,69,73,${source}\n${rows.join("\n")}\n`,
    [set]: readSiteFile(set).replace(
      "members: [Other authority]",
      "members: [{ area: leeds, closeness: very-close }, { area: kent }, { area: devon }, Other authority]",
    ),
  };
}

const usual = [60, 62, 64, 66, 68, 72, 74, 76, 78, 80].map((value) => [String(value - 1), String(value)] as const);
const state = (changes: Changes) => {
  const catalogue = loadCorrectSite(changes);
  const indicator = catalogue.indicators.get("visits");
  if (!indicator) throw new Error("The indicator is missing.");
  return { catalogue, indicator, found: stateStanding(indicator, catalogue) };
};

describe("the place of a council among all authorities", () => {
  test("is shared, counted among those that have a figure, and said with its quarter", () => {
    // 80, 78, 76, 74, then 72 twice: joint 5th of 11, and place 6 is of the second quarter too.
    const { found } = state(visits(usual));
    expect(found?.place).toBe("Exampleshire ranked joint 5th of 11 authorities in 2017, in the second quarter.");
    expect(found?.standing).toEqual({ rank: 5, of: 11, sharedWith: 1, quarters: [2] });
    // In 2016: 79, 77, 75, 73, 71, then 70: 6th.
    expect(found?.moved).toBe("Up from 6th of 11 in 2016.");
    expect(state(visits(usual, ["71", "80"])).found?.moved).toBe("Up from joint 5th of 11 in 2016.");
  });

  test("stands beside the middle, the region's place and the mean of the neighbours", () => {
    const { found } = state(visits(usual));
    // Sorted: 60 62 64 66 68 72 72 74 76 78 80. Quartiles lie at positions 2.5, 5 and 7.5 from 0.
    expect(found?.spread).toMatchObject({ lowerQuartile: 65, median: 72, upperQuartile: 75 });
    expect(found?.beside).toEqual([
      "The middle figure of all authorities was 72%; half of them lay between 65% and 75%.",
      "Among them the figure for Example region (73%) would be 5th.",
      // Leeds 66, Kent 64, Devon 72: 202 / 3 = 67.3. The other authority has no figure.
      "The mean of its 4 statistical neighbours, of which 3 have a figure, was 67%.",
    ]);
  });

  test("is said without the bounds of the middle half where its quarter and they would contradict each other", () => {
    // 80 78 76, 74 72 68, 66 64 63, 62 60: the 9th of 11 is in the third quarter, and the lower quartile, 63.5, lies above it.
    const { found } = state(visits(usual, ["70", "63"]));
    expect(found?.standing).toMatchObject({ rank: 9, quarters: [3] });
    expect(found?.beside[0]).toBe("The middle figure of all authorities was 68%.");
  });

  test("is counted from the lowest where lower is better", () => {
    // 60, 62, 64, 66, 68, then 72 twice: joint 6th.
    const { found } = state(visits(usual, ["70", "72"], "lower-is-better"));
    expect(found?.place).toBe("Exampleshire ranked joint 6th of 11 authorities in 2017.");
  });

  test.each(["neither", "unknown"])("is an order only where the polarity is %s", (polarity) => {
    const { found } = state(visits(usual, ["70", "72"], polarity));
    expect(found?.place).toBe("Exampleshire had the joint 5th highest figure of 11 authorities in 2017.");
    expect(found?.moved).toBeUndefined();
    expect(found?.beside.join(" ")).not.toMatch(/best|worst/);
  });

  test("says who has no figure", () => {
    const { found } = state(visits([["not-available", "not-available"], ...usual.slice(1)]));
    expect(found?.place).toContain("of 10 authorities");
    expect(found?.beside.at(-1)).toBe("Barnet has no figure and is not ranked.");
  });

  test("where more than a quarter have no figure, is one among those that have: no quarter, no move, no middle of all", () => {
    const held = [...usual, ...usual.slice(0, 4).map(() => ["suppressed", "suppressed"] as const)];
    const { found } = state(visits(held));
    expect(found?.place).toBe("Exampleshire ranked joint 5th of the 11 authorities that have a figure in 2017.");
    expect(found?.moved).toBeUndefined();
    expect(found?.beside[0]).toContain("The middle figure of these authorities was 72%");
  });

  test("is none where more authorities have no figure than have one", () => {
    const held = [...usual, ...more.map(() => ["suppressed", "suppressed"] as const)];
    expect(state(visits(held)).found).toBeDefined();
    expect(state(visits([...held.slice(0, 9), ["low", "low"], ...held.slice(10)])).found).toBeUndefined();
  });

  test("is held only against one among about as many, the earliest of them", () => {
    // 2016 ranks 12 authorities fewer than 2017 does.
    const later = more.map((_, index) => ["not-applicable", String(30 + index)] as const);
    expect(state(visits([...usual, ...later])).found?.moved).toBeUndefined();
    const one = [...usual, ["not-applicable", "30"] as const];
    expect(state(visits(one)).found?.moved).toBe("Up from 6th of 11 in 2016.");
  });

  test("that is the same among one more is said to be the same", () => {
    const { found } = state(visits([...usual, ["not-applicable", "30"]], ["99", "99"]));
    expect(found?.moved).toBe("Also 1st of 11 in 2016.");
  });

  test("has no mean of neighbours beside it where fewer than half of them have a figure", () => {
    // Kent and Leeds are the third and fourth, Devon the sixth; the other authority has no figure.
    const without = usual.map((pair, index) => (index === 2 || index === 5 ? (["low", "low"] as const) : pair));
    const { found } = state(visits([...without, ["40", "41"], ["42", "43"]]));
    expect(found?.beside[2]).toBe("Of its 4 statistical neighbours 1 has a figure, too few for a mean.");
  });

  test("is not said where the council's figure is of very few", () => {
    const { catalogue, indicator } = state(visits(usual));
    const figures = indicator.authorityFigures;
    const of = (base: number) =>
      findStanding(
        { ...indicator, ...(figures && { authorityFigures: { ...figures, denominatorOf: () => base } }) },
        catalogue,
        "2017",
      );
    expect(of(9)).toBeUndefined();
    expect(of(10)?.standing.rank).toBe(5);
  });

  test("did not move from a ranking of fewer authorities, though all that existed had a figure", () => {
    const later = more.slice(0, 3).map((_, index) => ["not-applicable", String(30 + index)] as const);
    const { catalogue, indicator } = state(visits([...usual, ...later]));
    const began = (ids: readonly string[]) => {
      const areas = new Map(catalogue.areas);
      for (const id of ids) {
        const area = areas.get(id);
        if (area?.kind !== "local-authority") throw new Error("The area is missing.");
        areas.set(id, { ...area, changes: [{ on: "2017-01-01", what: "New.", effect: "began" }] });
      }
      return stateStanding(indicator, { ...catalogue, areas })?.moved;
    };
    // 11 of 2016 beside 14 of 2017.
    expect(began(more.slice(0, 3))).toBeUndefined();
    expect(state(visits([...usual, ...later.slice(0, 1)])).found?.moved).toBe("Up from 6th of 11 in 2016.");
  });

  test("has the mean of its own neighbours beside it, not that of another council's", () => {
    const { catalogue, indicator } = state(visits(usual));
    const own = catalogue.areas.get("exampleshire-neighbours");
    if (own?.kind !== "neighbour-set") throw new Error("The set is missing.");
    const other = { ...own, id: "other-set", of: "leeds" };
    const areas = new Map([...catalogue.areas, ["other-set", other]]);
    const site = { ...catalogue.site, comparators: ["other-set", ...catalogue.site.comparators] };
    expect(findNeighbourMean(indicator, { ...catalogue, areas, site }, "2017")?.set).toBe("exampleshire-neighbours");
  });

  test("is not said of amounts, of few authorities, or of nobody knows whom", () => {
    const { catalogue, indicator } = state(visits(usual));
    expect(findStanding({ ...indicator, unit: "count", decimals: 0 }, catalogue, "2017")).toBeUndefined();
    expect(findStanding({ ...indicator, denominator: "unknown" }, catalogue, "2017")).toBeUndefined();
    expect(state(visits(usual.slice(0, 8))).found).toBeUndefined();
    const disputed = {
      ...indicator,
      series: indicator.series.map((series) => ({
        ...series,
        observations: series.observations.map((item) => ({ ...item, disputed: "figure" as const })),
      })),
    };
    expect(findStanding(disputed, catalogue, "2017")).toBeUndefined();
    expect(findNeighbourMean({ ...indicator, unit: "count", decimals: 0 }, catalogue, "2017")).toBeUndefined();
  });
});

describe("an authority that ended and those that took its place", () => {
  const places = ["cumbria", "cumberland", "westmorland-and-furness", ...others.slice(0, 8)];
  const rank = (rows: Readonly<Record<string, string>>) => {
    const lines = places.map((area, index) => `${area},${rows[area] ?? `${50 + index},${51 + index}`},${source}`);
    const text = `area,2022,2024,${heading}\nexampleshire,90,91,${source}\n${lines.join("\n")}\n`;
    const { catalogue, indicator } = state({ ...visits(usual), [file]: text });
    return ["2022", "2024"].map((period) => findStanding(indicator, catalogue, period)?.ranked);
  };

  test("are never counted in one period", () => {
    const [before, after] = rank({ cumbria: "60,61", cumberland: "62,63", "westmorland-and-furness": "64,65" });
    expect(before?.areas).toContain("cumbria");
    expect(before?.areas).not.toContain("cumberland");
    expect(before?.values).toHaveLength(10);
    expect(after?.areas).not.toContain("cumbria");
    expect(after?.areas).toEqual(expect.arrayContaining(["cumberland", "westmorland-and-furness"]));
  });

  test("are told of where the council is one of those that took its place", () => {
    const { catalogue, indicator } = state(visits(usual));
    const say = (on: string) => {
      const area = catalogue.areas.get("exampleshire");
      if (area?.kind !== "local-authority") throw new Error("The area is missing.");
      const began = { ...area, changes: [{ on, what: "Made of two.", effect: "began" as const }] };
      const later = { ...catalogue, areas: new Map([...catalogue.areas, ["exampleshire", began]]) };
      return stateStanding(indicator, later)?.beside.at(-1);
    };
    expect(say("2017-04-01")).toBe(
      "Exampleshire is the place that it is since 1 April 2017: its source worked out its figures of before.",
    );
    expect(say("2015-04-01")).not.toContain("worked out");
  });

  test("count before they began where the source worked it out for them alone", () => {
    const [before] = rank({ cumbria: "not-available,not-available" });
    expect(before?.areas).toEqual(expect.arrayContaining(["cumberland", "westmorland-and-furness"]));
    expect(before?.backCast).toEqual(["cumberland", "westmorland-and-furness"]);
    expect(before?.without).toEqual(["cumbria"]);
  });
});
