import { describe, expect, test } from "vitest";
import { stateInPeople, stateInSchoolDays } from "../../src/findings/share-in-people.ts";
import { stateKeyMeasure } from "../../src/findings/key-measure.ts";
import { sketchIndicator, type IndicatorSketch } from "../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../site-fixture.ts";

/** Council exampleshire; the widest comparator is a set of neighbours, the other a region. */
const catalogue = loadCorrectSite();
const children = { who: "children", did: "were ready" };

function sketch(own: string, other?: string, more: Partial<IndicatorSketch> = {}) {
  const indicator = sketchIndicator({
    series: { exampleshire: { 2017: own }, ...(other !== undefined && { "example-region": { 2017: other } }) },
    ...more,
  });
  const { pair } = stateKeyMeasure(indicator, catalogue);
  if (!pair) throw new Error("There is no figure.");
  return { indicator, pair };
}

function inPeople(own: string, other?: string, more?: Partial<IndicatorSketch>) {
  const { indicator, pair } = sketch(own, other, more);
  return stateInPeople(indicator, pair, children, catalogue.areas);
}

describe("a share of people", () => {
  test("is said of ten where both figures lie near a tenth and as far apart as those", () => {
    expect(inPeople("69.0", "61.0")).toBe(
      "In Exampleshire about 7 in 10 children were ready; in Example region about 6 in 10.",
    );
    expect(inPeople("69.0")).toBe("In Exampleshire about 7 in 10 children were ready.");
  });

  test("is said of a hundred where ten would make two that differ the same, or further apart than they are", () => {
    expect(inPeople("71", "68")).toContain("about 71 in 100 children were ready; in Example region about 68 in 100");
    expect(inPeople("68", "62")).toContain("about 68 in 100");
    expect(inPeople("74", "76")).toContain("about 74 in 100");
    expect(inPeople("83")).toContain("about 83 in 100");
  });

  test("is never said to be the same number as one that differs", () => {
    expect(inPeople("71.4", "70.6", { unit: "percent" })).toContain(", about as many as in Example region.");
    const { indicator, pair } = sketch("71.4", "70.6");
    const fine = { ...indicator, leastDifference: 0.2 };
    expect(stateInPeople(fine, pair, children, catalogue.areas)).toBe(
      "In Exampleshire about 71 in 100 children were ready, slightly more than in Example region.",
    );
  });

  test("is more than one that is next to nothing, and not slightly", () => {
    expect(inPeople("40", "0.3")).toBe(
      "In Exampleshire about 40 in 100 children were ready, more than in Example region.",
    );
    expect(inPeople("60", "99.7")).toMatch(/, fewer than in Example region\.$/);
    expect(inPeople("1.4", "0.4")).toMatch(/, slightly more than in Example region\.$/);
  });

  test("is not said where nobody or everybody would be meant, of a share of fewer than a hundred, or of no share", () => {
    expect(inPeople("0.3")).toBeUndefined();
    expect(inPeople("99.6")).toBeUndefined();
    expect(inPeople("69", undefined, { unit: "points" })).toBeUndefined();
    const { indicator, pair } = sketch("69");
    const few = { ...pair, own: { ...pair.own, denominator: 99 } };
    expect(stateInPeople(indicator, few, children, catalogue.areas)).toBeUndefined();
    const many = { ...pair, own: { ...pair.own, denominator: 100 } };
    expect(stateInPeople(indicator, many, children, catalogue.areas)).toContain("about 7 in 10");
  });

  test("leaves out another area whose share is of fewer than a hundred", () => {
    const { indicator, pair } = sketch("69", "61");
    const other = pair.other && { ...pair.other, denominator: 12 };
    expect(stateInPeople(indicator, { ...pair, other }, children, catalogue.areas)).toBe(
      "In Exampleshire about 7 in 10 children were ready.",
    );
  });

  test("calls statistical neighbours several areas", () => {
    const indicator = sketchIndicator({
      series: { exampleshire: { 2017: "69" }, "exampleshire-neighbours": { 2017: "61" } },
    });
    const { pair } = stateKeyMeasure(indicator, catalogue);
    expect(pair && stateInPeople(indicator, pair, children, catalogue.areas)).toContain(
      "; among statistical neighbours about",
    );
  });
});

describe("a share of the school year", () => {
  const inDays = (own: string, other?: string, leastDifference?: number) => {
    const { indicator, pair } = sketch(own, other, { polarity: "lower-is-better" });
    const measure = { ...indicator, ...(leastDifference !== undefined && { leastDifference }) };
    return stateInSchoolDays(measure, pair, "pupils", catalogue.areas);
  };

  test("is said in days of 190: whole, or the two that it lies halfway between", () => {
    expect(inDays("3.9")).toBe("In Exampleshire pupils missed about 7 of the 190 days of a school year on average.");
    expect(inDays("5.0", "8.4")).toBe(
      "In Exampleshire pupils missed about 9 to 10 of the 190 days of a school year on average; in Example region about 16.",
    );
  });

  test("is not said of no day", () => {
    expect(inDays("0.2")).toBeUndefined();
    expect(inDays("0.3")).toContain("about 1 of the 190 days");
  });

  test("is not said to be as many where it differs", () => {
    expect(inDays("5.2", "5.4", 0.2)).toContain(", slightly fewer than in Example region.");
    expect(inDays("5.2", "5.3")).toContain(", about as many as in Example region.");
  });
});

describe("the figure that stands beside the council's", () => {
  test("is the widest comparator's for the same period, unless it is in doubt", () => {
    const indicator = sketchIndicator({
      series: {
        exampleshire: { 2017: "69" },
        "example-region": { 2017: "65" },
        "exampleshire-neighbours": { 2016: "50", 2017: "61" },
      },
    });
    expect(stateKeyMeasure(indicator, catalogue).pair?.other).toMatchObject({
      area: "exampleshire-neighbours",
      value: 61,
    });
    const doubted = {
      ...indicator,
      series: indicator.series.map((series) => ({
        ...series,
        observations: series.observations.map((item) =>
          item.area === "exampleshire-neighbours" ? { ...item, disputed: "figure" as const } : item,
        ),
      })),
    };
    expect(stateKeyMeasure(doubted, catalogue).pair?.other).toMatchObject({ area: "example-region" });
  });

  test("is none for an amount, and there is no pair where the council's own is in doubt", () => {
    const series = { exampleshire: { 2017: "69" }, "example-region": { 2017: "65" } };
    expect(stateKeyMeasure(sketchIndicator({ unit: "pounds", series }), catalogue).pair?.other).toBeUndefined();
    const unknown = { ...sketchIndicator({ series }), denominator: "unknown" as const };
    expect(stateKeyMeasure(unknown, catalogue).pair).toBeUndefined();
  });
});
