import { describe, expect, test } from "vitest";
import { stateLatestChange } from "../../src/findings/change.ts";
import {
  sketchIndicator,
  stateSketchedFinding as find,
  yearly,
  type IndicatorSketch,
  type SketchedFigure,
} from "../charts/indicator-sketch.ts";

const monthly: Pick<IndicatorSketch, "periodKind" | "decimals"> = { periodKind: "month", decimals: 0 };
const months = (...figures: SketchedFigure[]) =>
  Object.fromEntries(figures.map((figure, index) => [["2018-11", "2018-12", "2019-01"][index] ?? "", figure]));

describe("a figure in doubt bears no sentence", () => {
  const disputed = (printed: string) => ({ printed, disputed: "figure" }) as const;

  test("a comparator's: the own figure stands, and the doubt is said (attendance, England 93%)", () => {
    expect(find({ series: { barnet: { 2017: "96.1" }, england: { 2017: disputed("93") } } })).toBe(
      "Pupils who did well, Barnet: 96.1% in 2017 (the figure for England is in doubt)",
    );
    expect(find({ series: { barnet: { 2017: "96.1" }, england: { 2017: "93" } } })).toContain("above England");
  });

  test("the own, with a target and a rank", () => {
    const more = {
      targets: [{ area: "barnet", period: "2017", value: 90 }],
      ranks: [{ area: "barnet", period: "2017", rank: 4, of: 152 }],
    };
    expect(find({ ...more, series: { barnet: { 2017: disputed("96.1") }, england: { 2017: "93" } } })).toBe(
      "Pupils who did well, Barnet: 96.1% in 2017 (this figure is in doubt)",
    );
  });

  test("an earlier one: no change is stated (children in need, 340 to 682)", () => {
    const series = { barnet: months(disputed("340"), "682") };
    expect(find({ ...monthly, unit: "count", series })).toBe(
      "Pupils who did well, Barnet: 682 in December 2018 (the figure for November 2018 is in doubt)",
    );
  });

  test("only the way in which it changed: the figure stands, its direction does not (section 47 enquiries)", () => {
    const series = { barnet: months("18.6", { printed: "10.7", disputed: "change" }) };
    const sketch = { ...monthly, decimals: 1, unit: "days", series } as const;
    expect(find(sketch)).toBe("Pupils who did well, Barnet: 10.7 days in December 2018 (how it changed is in doubt)");
    expect(changeOf(sketch)).toBeUndefined();
  });

  test("a target: whether it was met is not said", () => {
    const targets = [{ area: "barnet", period: "2017", value: 90, disputed: "figure" as const }];
    expect(find({ series: { barnet: { 2017: "97" } }, targets })).toBe("Pupils who did well, Barnet: 97% in 2017");
  });

  test("another comparator's does not matter", () => {
    const series = { barnet: { 2017: "96.1" }, london: { 2017: disputed("94.4") }, england: { 2017: "93" } };
    expect(find({ series })).toBe("Barnet: 96.1% in 2017, 3 percentage points above England");
  });
});

describe("an unknown base bears no sentence", () => {
  test("neither against other areas, nor against a target, nor over time", () => {
    const sketch = {
      denominator: "unknown",
      series: { barnet: yearly("50", "60"), england: yearly("20", "20") },
      targets: [{ area: "barnet", period: "2014", value: 40 }],
    };
    expect(find(sketch)).toBe("Pupils who did well, Barnet: 60% in 2014 (the source does not say of how many)");
    expect(changeOf(sketch)).toBeUndefined();
  });
});

describe("very few bear a count, and no share", () => {
  const of = (printed: string, denominator: number) => ({ printed, denominator });
  const audits = { ...monthly, denominator: "audits" };

  test("under ten: how many of how many, without better or worse", () => {
    const series = { barnet: months(of("67", 3), of("33", 3)) };
    expect(find({ ...audits, series })).toBe("Barnet: 1 of 3 audits in December 2018, 2 of 3 audits in November 2018");
    expect(changeOf({ ...audits, series })).toBeUndefined();
  });

  test("ten and more: a share with its base, if it moved by more than one of them", () => {
    expect(find({ ...audits, series: { barnet: months(of("25", 16), of("36", 45)) } })).toBe(
      "Barnet: 36% of 45 audits in December 2018, up from 25% of 16 audits in November 2018",
    );
    expect(find({ ...audits, series: { barnet: months(of("53", 17), of("56", 45)) } })).toBe(
      "Barnet: 56% of 45 audits in December 2018, little changed from 53% of 17 audits in November 2018",
    );
  });

  test("a way that turned back is told by the firm figures, without those of very few", () => {
    const figures = months(of("29", 14), of("0", 6), of("43", 28));
    expect(find({ ...audits, series: { barnet: figures } })).toContain("up from 29% of 14 audits");
    const firm = months(of("29", 14), of("0", 16), of("43", 28));
    expect(find({ ...audits, series: { barnet: firm } })).toContain("between 0% and 43%");
  });

  test("a target is not judged by them", () => {
    const targets = [{ area: "barnet", period: "2018-12", value: 90 }];
    expect(find({ ...audits, targets, series: { barnet: { "2018-12": of("33", 3) } } })).toBe(
      "Pupils who did well, Barnet: 1 of 3 audits in December 2018",
    );
    expect(find({ ...audits, targets, series: { barnet: { "2018-12": of("30", 30) } } })).toContain("missed");
  });

  test("where no count gives the share, the share stands with its base", () => {
    expect(find({ ...audits, series: { barnet: months(of("35", 3)) } })).toBe(
      "Pupils who did well, Barnet: 35% of 3 audits in November 2018",
    );
  });

  test("a period in which there were none is named (1, 3 and 0 audits)", () => {
    const none = { marker: "not-applicable", denominator: 0 } as const;
    expect(find({ ...audits, series: { barnet: months(of("100", 1), of("0", 3), none) } })).toBe(
      "Barnet: 0 of 3 audits in December 2018, 1 of 1 audit in November 2018; no audits in January 2019",
    );
  });

  test("counts among others are compared by their shares, and may be better (12 of 28 after 4 of 14)", () => {
    const sketch = { ...audits, unit: "count", series: { barnet: months(of("4", 14), of("12", 28)) } } as const;
    expect(find(sketch)).toBe(
      "Barnet: 12 of 28 audits (43%) in December 2018, up from 4 of 14 audits (29%) in November 2018",
    );
    expect(changeOf(sketch)).toMatchObject({ verdict: "better", words: "Up 14 percentage points since November 2018" });
  });
});

describe("amounts are not held against other areas, nor called better or worse", () => {
  test.each(["count", "pounds"] as const)("%s", (unit) => {
    const series = { barnet: months("120", "150"), england: months("9000", "9000") };
    expect(find({ ...monthly, unit, series })).not.toContain("England");
    expect(changeOf({ ...monthly, unit, series })?.verdict).toBeUndefined();
    expect(changeOf({ ...monthly, unit, series })?.words).toMatch(/^Up £?30 since November 2018$/);
  });

  test("an average printed with decimals is none (caseload)", () => {
    const sketch = { periodKind: "month", unit: "count", polarity: "lower-is-better", decimals: 1 } as const;
    const series = { barnet: months("14.8", "13.5") };
    expect(changeOf({ ...sketch, series })).toMatchObject({ verdict: "better" });
    expect(changeOf({ ...sketch, series: { barnet: months("13.1", "13.2") } })).toMatchObject({
      verdict: undefined,
      words: "Little change since November 2018",
    });
  });
});

describe("size matters", () => {
  test("what is within rounding or too small is little change", () => {
    expect(find({ series: { barnet: yearly("95.8", "96.4") } })).toBe(
      "Barnet: 96.4% in 2014, little changed from 95.8% in 2013",
    );
    expect(find({ series: { barnet: yearly("69", "68") } })).toContain("little changed from 69%");
    expect(find({ series: { barnet: yearly("95.8", "97.4") } })).toContain("up from 95.8%");
  });

  test("an indicator can declare its own least difference", () => {
    const series = { barnet: yearly("4.1", "3.9") };
    expect(find({ series })).toContain("little changed");
    expect(find({ series, leastDifference: 0.2 })).toContain("down from 4.1%");
  });

  test.each([
    [["65", "192", "0"], "0 in January 2019, between 0 and 192 since November 2018"],
    [["635", "361", "627"], "627 in January 2019, between 361 and 635 since November 2018"],
    [["69", "150", "86"], "86 in January 2019, between 69 and 150 since November 2018"],
    [["331", "533", "290"], "290 in January 2019, between 290 and 533 since November 2018"],
    [["86", "100", "150"], "150 in January 2019, up from 86 in November 2018"],
  ])("a way that turned back gives the range: %s", (figures, words) => {
    expect(find({ ...monthly, unit: "count", series: { barnet: months(...figures) } })).toBe(`Barnet: ${words}`);
  });

  test("shares that turned back as well (50, 45, 57)", () => {
    expect(find({ ...monthly, series: { barnet: months("50", "45", "57") } })).toBe(
      "Barnet: 57% in January 2019, between 45% and 57% since November 2018",
    );
  });

  test("counts under ten take no word of direction", () => {
    expect(find({ ...monthly, unit: "count", series: { barnet: months("5", "8") } })).toBe(
      "Barnet: 8 in December 2018, 5 in November 2018",
    );
    expect(changeOf({ ...monthly, unit: "count", series: { barnet: months("0", "1") } })).toBeUndefined();
  });

  test("progress near zero is about level (Progress 8, 0.18 and 0.16)", () => {
    expect(find({ unit: "score", series: { barnet: { 2017: "0.18" }, england: { 2017: "0.16" } } })).toBe(
      "Barnet: 0.18 in 2017, about level with England (0.16)",
    );
    expect(find({ unit: "score", series: { barnet: { 2017: "0.47" }, england: { 2017: "0.00" } } })).toBe(
      "Barnet: 0.47 in 2017, 0.47 points above England",
    );
  });
});

describe("a target of the latest period", () => {
  test("that is a band: by how many places of the ranking (16th, and the top 10% ends at 15th)", () => {
    const sketch = (rank: number) => ({
      series: { barnet: { 2017: "69.0" }, england: { 2017: "61.0" } },
      ranks: [{ area: "barnet", period: "2017", rank, of: 152 }],
      targets: [{ area: "barnet", period: "2017", band: "top-10" }],
    });
    const compared = "Barnet: 69.0% in 2017, 8.0 percentage points above England";
    expect(find(sketch(16))).toBe(`${compared}; ranked 16th of 152; target of the top 10% missed by one place`);
    expect(find(sketch(15))).toBe(`${compared}; target of the top 10% met`);
  });

  test("that is another area's figure", () => {
    const targets = [{ area: "barnet", period: "2017", comparator: "london" }];
    expect(find({ targets, series: { barnet: { 2017: "69.0" }, london: { 2017: "70.5" } } })).toContain(
      "target of the figure for London missed by 1.5 percentage points",
    );
  });

  test("is not judged where rounding could have carried the result over it (95% and 95.3%)", () => {
    const targets = [{ area: "barnet", period: "2017", value: 95.3 }];
    expect(find({ targets, series: { barnet: { 2017: "95" } } })).not.toContain("target");
    expect(find({ targets, series: { barnet: { 2017: "95.2" } } })).toContain("missed by 0.1 percentage points");
  });
});

describe("how figures are said", () => {
  test("no more decimals of a difference than anybody can mean (43.00 and 31.00)", () => {
    expect(find({ series: { barnet: { 2017: "43.00" }, england: { 2017: "31.00" } } })).toBe(
      "Barnet: 43.00% in 2017, 12.0 percentage points above England",
    );
  });

  test("and never so few that nothing is left of it (0.34 and 0.30)", () => {
    const sketch = { leastDifference: 0.03, series: { barnet: { 2017: "0.34" }, england: { 2017: "0.30" } } };
    expect(find(sketch)).toBe("Barnet: 0.34% in 2017, 0.04 percentage points above England");
  });

  test("a gap by its size, and whether it is the smaller", () => {
    const sketch = { gap: true, unit: "percentage-points" } as const;
    expect(find({ ...sketch, series: { barnet: { 2017: "-13" }, england: { 2017: "-20" } } })).toBe(
      "Barnet: gap of 13 percentage points in 2017, 7 percentage points smaller than in England",
    );
  });

  test("a rank where there is nothing else to compare by", () => {
    const ranks = [{ area: "barnet", period: "2017", rank: 16, of: 152 }];
    expect(find({ ranks, series: { barnet: { 2017: "69.0" } } })).toBe("Barnet: 69.0% in 2017, ranked 16th of 152");
  });

  test("the lead of earlier years where it has changed, else that it is an old one", () => {
    const england = yearly("34.0", "34.0", "34.0");
    expect(find({ unit: "points", series: { barnet: yearly("36.3", "35.4", "35.1"), england } })).toBe(
      "Barnet: 35.1 points in 2015, 1.1 points above England; 2.3 points above in 2013",
    );
  });
});

function changeOf(sketch: IndicatorSketch) {
  const indicator = sketchIndicator(sketch);
  const [own] = indicator.series;
  return own && stateLatestChange(indicator, own, new Map());
}
