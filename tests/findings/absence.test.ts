import { describe, expect, test } from "vitest";
import { stateFinding } from "../../src/findings/indicator.ts";
import { sketchIndicator, type IndicatorSketch } from "../charts/indicator-sketch.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const { areas } = loadCorrectSite();
const find = (series: IndicatorSketch["series"]) =>
  stateFinding(sketchIndicator({ series }), ["example-region"], areas);

describe("where there is no number, the headline says why", () => {
  test.each([
    ["suppressed", "All figures are suppressed to protect people"],
    ["low", "All figures are too low to show: they round to zero"],
    ["not-applicable", "All figures are not applicable"],
    ["not-available", "All figures are not available"],
    ["not-yet-known", "All figures are not yet known"],
  ])("%s", (marker, words) => {
    expect(find({ exampleshire: { 2016: marker, 2017: marker } })).toBe(words);
    expect(find({ exampleshire: { 2016: marker }, "example-region": { 2016: marker } })).toBe(words);
  });

  test("one figure", () => {
    expect(find({ exampleshire: { 2017: "low" } })).toBe("The only figure is too low to show: it rounds to zero");
  });

  test("several reasons, by how often", () => {
    expect(find({ exampleshire: { 2015: "not-available", 2016: "suppressed", 2017: "suppressed" } })).toBe(
      "None of 3 figures has a number: 2 suppressed to protect people and 1 not available",
    );
  });

  test("one area, where another has figures", () => {
    const region = { 2016: "50", 2017: "61" };
    expect(find({ exampleshire: { 2016: "suppressed", 2017: "suppressed" }, "example-region": region })).toBe(
      "All figures for Exampleshire are suppressed to protect people",
    );
  });

  test("nothing entered is not a reason, and one number is a headline", () => {
    expect(find({})).toBe("No figures are published yet");
    expect(find({ exampleshire: { 2016: "suppressed", 2017: "61" } })).toContain("61% in 2017");
  });
});

describe("a later period without a number is said", () => {
  const region = { 2016: "50", 2017: "61", 2018: "62", 2019: "63" };
  test.each([
    [{ 2018: "unknown-missing" }, "no figure in 2018"],
    [{ 2018: "suppressed", 2019: "suppressed" }, "suppressed since 2018"],
    [{ 2018: "low" }, "too low to show in 2018"],
    [{ 2018: "suppressed", 2019: "not-available" }, "no figure since 2018"],
  ])("%j", (later, words) => {
    const title = find({ exampleshire: { 2017: "61", ...later }, "example-region": region });
    expect(title).toBe(`Exampleshire: 61% in 2017, level with Example region; ${words}`);
    expect(find({ exampleshire: { 2017: "61", ...later } })).toContain(`: 61% in 2017; ${words}`);
  });

  test("but not where none was due, nor where nobody has a number", () => {
    const beside = (marker: string, others: Readonly<Record<string, string>>) =>
      find({ exampleshire: { 2017: "61", 2018: marker }, "example-region": { 2017: "61", ...others } });
    expect(beside("not-applicable", { 2018: "62" })).not.toContain("2018");
    expect(beside("not-yet-known", { 2018: "62" })).not.toContain("2018");
    expect(beside("unknown-missing", { 2018: "unknown-missing" })).not.toContain("2018");
  });
});
