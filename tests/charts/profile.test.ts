import { describe, expect, test } from "vitest";
import * as examples from "../../src/charts/profile/examples.ts";
import { placeProfile } from "../../src/charts/profile/layout.ts";
import { describeProfile } from "../../src/charts/profile/words.ts";

describe("a row of a profile", () => {
  test("has four quarters of one width, and marks in proportion between both ends", () => {
    const { bar, quarters, own } = placeProfile({ ...examples.middling, place: 0.5 }, 160);
    const widths = quarters.map(({ from, to }) => Math.round(to - from));
    expect(new Set(widths).size).toBe(1);
    expect([quarters[0]?.from, quarters[3]?.to]).toEqual([bar.left, bar.right]);
    expect(own).toBe((bar.left + bar.right) / 2);
    expect(placeProfile(examples.bestOfAll, 160).own).toBe(bar.right);
    expect(placeProfile(examples.withoutFigure, 160).own).toBeUndefined();
  });

  test("is said in words: figure, rank, country, and how many neighbours stand ahead", () => {
    expect(describeProfile(examples.middling)).toBe(
      "Pupils reaching the expected standard, from the worst to the best. Oxbury: 61.2%, 88th of 152. Country: 62.4%. " +
        "Statistical neighbours further to the right: 6 of 10.",
    );
    expect(describeProfile(examples.withoutFigure)).toBe(
      "First-time entrants, from the lowest to the highest. Oxbury: suppressed to protect people.",
    );
  });
});
