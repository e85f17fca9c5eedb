import { describe, expect, test } from "vitest";
import type { AreaEntry } from "../../src/catalogue/catalogue.ts";
import type { Target } from "../../src/catalogue/indicator-entry.ts";
import type { Band } from "../../src/model/lists.ts";
import { stateDirection, stateRanks, stateTarget } from "../../src/findings/indicator-statements.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

const bands: Band[] = [
  { id: "top-5", title: "top 5%", end: "top", share: 0.05 },
  { id: "top-10", title: "top 10%", end: "top", share: 0.1 },
  { id: "top-20", title: "top 20%", end: "top", share: 0.2 },
  { id: "bottom-half", title: "bottom half", end: "bottom", share: 0.5 },
];
const areas = new Map<string, AreaEntry>([
  [
    "barnet",
    { id: "barnet", kind: "country", name: "Barnet", fullName: "London Borough of Barnet", code: "E09000003" },
  ],
  ["london", { id: "london", kind: "country", name: "London", fullName: "London", code: "E12000007" }],
]);

describe("a rank in a sentence", () => {
  test.each([
    [1, "1st of 152: in the top 5% (rank 7th or better)"],
    [7, "7th of 152: in the top 5% (rank 7th or better)"],
    [8, "8th of 152: in the top 10% (rank 15th or better)"],
    [15, "15th of 152: in the top 10% (rank 15th or better)"],
    [16, "16th of 152: in the top 20% (rank 30th or better)"],
    [30, "30th of 152: in the top 20% (rank 30th or better)"],
    [31, "31st of 152: in the top half, outside the top 20% (rank 30th or better)"],
    [76, "76th of 152: in the top half, outside the top 20% (rank 30th or better)"],
    [77, "77th of 152: in the bottom half (rank 77th or lower)"],
    [152, "152nd of 152: in the bottom half (rank 77th or lower)"],
  ])("rank %i", (rank, words) => {
    expect(state([{ area: "barnet", period: "2017", rank, of: 152 }])).toEqual([`In 2017 Barnet ranked ${words}.`]);
  });

  test("in doubt has no band", () => {
    const [rank] = sketchIndicator({ series: {}, ranks: [{ area: "barnet", period: "2017", rank: 7, of: 152 }] }).ranks;
    const indicator = sketchIndicator({ series: {} });
    const ranks = rank ? [{ ...rank, disputed: "figure" as const }] : [];
    expect(stateRanks({ ...indicator, ranks }, areas, bands)).toEqual([
      "In 2017 Barnet ranked 7th of 152; this rank is in doubt.",
    ]);
  });

  test("of another number of areas", () => {
    expect(state([{ area: "barnet", period: "2017", rank: 14, of: 33 }])).toEqual([
      "In 2017 Barnet ranked 14th of 33: in the top half, outside the top 20% (rank 6th or better).",
    ]);
    expect(state([{ area: "barnet", period: "2017", rank: 18, of: 33 }])).toEqual([
      "In 2017 Barnet ranked 18th of 33: in the bottom half (rank 18th or lower).",
    ]);
  });

  test("only the latest of each area", () => {
    const ranks = [
      { area: "barnet", period: "2016", rank: 100, of: 152 },
      { area: "london", period: "2016", rank: 2, of: 9 },
      { area: "barnet", period: "2017", rank: 37, of: 152 },
    ];
    expect(state(ranks).map((sentence) => sentence.split(":")[0])).toEqual([
      "In 2017 Barnet ranked 37th of 152",
      "In 2016 London ranked 2nd of 9",
    ]);
  });

  test("without bands, or without any rank", () => {
    const rank = { area: "barnet", period: "2017", rank: 3, of: 152 };
    expect(state([rank], [])).toEqual(["In 2017 Barnet ranked 3rd of 152: in none of the bands."]);
    expect(state([{ ...rank, rank: 40 }], bands.slice(0, 3))).toEqual([
      "In 2017 Barnet ranked 40th of 152: outside the top 20% (rank 30th or better).",
    ]);
    expect(state([])).toEqual([]);
  });

  function state(
    ranks: readonly { area: string; period: string; rank: number; of: number }[],
    given = bands,
  ): string[] {
    return stateRanks(sketchIndicator({ series: {}, ranks }), areas, given);
  }
});

describe("a target in a sentence", () => {
  test.each<[string, Partial<Target>, string]>([
    [
      "a value with a rating",
      { value: 95.5, rating: "green", reference: "CES/S1" },
      "Target for 2017: 95.5% (CES/S1); the source rates the result green.",
    ],
    ["a value as printed", { value: 95, printed: "95", decimals: 0 }, "Target for 2017: 95%."],
    ["a value printed with a decimal", { value: 95, printed: "95.0", decimals: 1 }, "Target for 2017: 95.0%."],
    ["a band", { band: "top-10", reference: "CES/S24" }, "Target for 2017: top 10% (CES/S24)."],
    [
      "another area's figure",
      { comparator: "london", rating: "amber" },
      "Target for 2017: the figure for London; the source rates the result amber.",
    ],
  ])("%s", (_, given, sentence) => {
    const target: Target = { area: "barnet", period: "2017", source: { document: "d", place: "p" }, ...given };
    expect(stateTarget(target, sketchIndicator({ decimals: 1, series: {} }), areas, bands)).toBe(sentence);
  });

  test("a target of zero is a value", () => {
    const target: Target = { area: "barnet", period: "2017", value: 0, source: { document: "d", place: "p" } };
    expect(stateTarget(target, sketchIndicator({ decimals: 0, series: {} }), areas, bands)).toBe(
      "Target for 2017: 0%.",
    );
  });

  const source = { document: "d", place: "p" };
  const targets = (...given: Partial<Target>[]) =>
    given.map((item): Target => ({ area: "barnet", period: "2017", source, ...item }));
  const state = (of: Target[], series = { barnet: { 2017: "69.0", 2018: "90.0" } }) =>
    of.map((target) =>
      stateTarget(
        target,
        sketchIndicator({ series, targets: of, ranks: [{ area: "barnet", period: "2017", rank: 16, of: 152 }] }),
        areas,
        bands,
      ),
    );

  test("says whether it was met by the figure or rank of its own period", () => {
    expect(state(targets({ value: 75, printed: "75" }))).toEqual([
      "Target for 2017: 75%, missed by 6.0 percentage points.",
    ]);
    expect(state(targets({ band: "top-10", reference: "CES/S24", rating: "green" }))).toEqual([
      "Target for 2017: top 10% (CES/S24), missed by one place; the source rates the result green.",
    ]);
    expect(state(targets({ band: "top-20" }))).toEqual(["Target for 2017: top 20%, met."]);
  });

  test("says nothing of the outcome where its period has two targets or no figure", () => {
    expect(state(targets({ value: 75, printed: "75" }, { value: 60, printed: "60" }))[1]).toBe("Target for 2017: 60%.");
    expect(state(targets({ period: "2016", value: 75, printed: "75" }))).toEqual(["Target for 2016: 75%."]);
  });
});

test("of a gap the smaller one is better, whatever sign it is printed with", () => {
  expect(stateDirection({ polarity: "higher-is-better", gap: true })).toBe("A smaller gap is better");
  expect(stateDirection({ polarity: "higher-is-better" })).toBe("Higher is better");
  expect(stateDirection({ polarity: "neither", gap: true })).toBe("Neither higher nor lower is better");
});
