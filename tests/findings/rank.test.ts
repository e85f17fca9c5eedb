import { describe, expect, test } from "vitest";
import { stateRankFinding } from "../../src/findings/rank.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

const bands = [
  { id: "top-10", title: "top 10%", end: "top", share: 0.1 },
  { id: "top-20", title: "top 20%", end: "top", share: 0.2 },
  { id: "bottom-half", title: "bottom half", end: "bottom", share: 0.5 },
] as const;

/** The finding about ranks written `period: rank/of`. */
function find(ranks: Readonly<Record<string, string>>, breaks: readonly string[] = []): string {
  const indicator = sketchIndicator({
    breaks,
    series: {},
    ranks: Object.entries(ranks).map(([period, text]) => {
      const [rank = 0, of = 0] = text.split("/").map(Number);
      return { area: "barnet", period, rank, of };
    }),
  });
  return stateRankFinding(indicator.ranks, "Barnet", bands, indicator);
}

describe("one rank", () => {
  test("with the narrowest band that it lies in (16th of 152: the top 20% ends at 30)", () => {
    expect(find({ 2017: "16/152" })).toBe("Barnet ranked 16th of 152 in 2017, in the top 20%");
    expect(find({ 2017: "15/152" })).toBe("Barnet ranked 15th of 152 in 2017, in the top 10%");
    expect(find({ 2017: "91/152" })).toBe("Barnet ranked 91st of 152 in 2017, in the bottom half");
  });

  test("without one where it lies in none", () => {
    expect(find({ 2017: "39/152" })).toBe("Barnet ranked 39th of 152 in 2017");
  });

  test("none at all", () => {
    expect(find({})).toBe("No rank of Barnet is published here");
  });
});

describe("two ranks", () => {
  test("a smaller number is a rise", () => {
    expect(find({ 2016: "87/152", 2017: "39/152" })).toBe("Barnet ranked 39th of 152 in 2017, up from 87th in 2016");
    expect(find({ 2016: "7/152", 2017: "20/152" })).toBe(
      "Barnet ranked 20th of 152 in 2017, down from 7th in 2016, in the top 20%",
    );
    expect(find({ 2015: "5/152", 2016: "7/152", 2017: "7/152" })).toBe(
      "Barnet ranked 7th of 152 in 2017, as in 2016, in the top 10%",
    );
  });

  test("among different numbers of areas they are named side by side: neither rise nor fall", () => {
    expect(find({ 2016: "20/150", 2017: "18/152" })).toBe(
      "Barnet ranked 18th of 152 in 2017, having been 20th of 150 in 2016",
    );
  });

  test("are about the same where they lie within 5% of the places, and always where they lie one apart", () => {
    expect(find({ 2016: "30/152", 2017: "25/152" })).toContain("little changed from 30th in 2016");
    expect(find({ 2016: "33/152", 2017: "25/152" })).toContain("up from 33rd in 2016");
    expect(find({ 2016: "5/11", 2017: "4/11" })).toContain("little changed from 5th");
    expect(find({ 2016: "6/11", 2017: "4/11" })).toContain("up from 6th");
  });

  test("one that is in doubt is passed over, and is itself held against none", () => {
    const ranks = [87, 60, 39].map((rank, index) => ({ area: "barnet", period: String(2015 + index), rank, of: 152 }));
    const { ranks: sketched, ...measure } = sketchIndicator({ series: {}, ranks });
    const state = (doubtful: number) =>
      stateRankFinding(
        sketched.map((rank, index) => (index === doubtful ? { ...rank, disputed: "figure" as const } : rank)),
        "Barnet",
        bands,
        measure,
      );
    expect(state(1)).toBe("Barnet ranked 39th of 152 in 2017, up from 87th in 2015");
    expect(state(2)).toBe("Barnet ranked 39th of 152 in 2017 (this rank is in doubt)");
  });

  test("are not compared across a series break", () => {
    expect(find({ 2016: "87/152", 2017: "39/152" }, ["2017"])).toBe("Barnet ranked 39th of 152 in 2017");
  });
});
