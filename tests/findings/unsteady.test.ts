import { describe, expect, test } from "vitest";
import type { AuthorityFigures } from "../../src/catalogue/figures/authority-figures.ts";
import { isUnsteady } from "../../src/findings/unsteady.ts";
import { stateFinding } from "../../src/findings/indicator.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

const names = new Map([
  ["home", { name: "Home", kind: "local-authority" }],
  ["country", { name: "Country", kind: "country" }],
]);
const periods = ["2021", "2022", "2023", "2024", "2025", "2026"];

/** The council's shares beside a country at 60 in each year and authorities from 50 to 70. */
function measure(own: readonly number[], { group = "looked-after", base = undefined as number | undefined } = {}) {
  const others = Array.from({ length: 21 }, (_, index) => `authority-${index}`);
  const valueOf = (area: string, period: string) => {
    if (area === "country") return 60;
    const figure = own[periods.indexOf(period)];
    if (area === "home") return Number.isNaN(figure) ? undefined : figure;
    return 50 + others.indexOf(area);
  };
  const none = () => undefined;
  const all: AuthorityFigures = {
    ...{ periods, areas: ["home", ...others], valueOf },
    ...{ printOf: none, decimalsOf: none, markerOf: none, noteOf: none, sourceOf: none, denominatorOf: () => base },
  };
  return { periodKind: "calendar-year" as const, ...(group !== "" && { pupilGroup: group }), authorityFigures: all };
}

describe("figures of a group of pupils without their number", () => {
  test("are unsteady where they usually move by more than half of the distance of the middle half of all", () => {
    expect(isUnsteady(measure([40, 64, 30, 52]), "home", names)).toBe(true);
    expect(isUnsteady(measure([58, 62, 59, 61]), "home", names)).toBe(false);
  });

  test("are judged by no fewer than three changes, only for groups, and not where their number is known", () => {
    expect(isUnsteady(measure([40, 64, 30]), "home", names)).toBe(false);
    expect(isUnsteady(measure([40, 64, 30, 52], { group: "" }), "home", names)).toBe(false);
    expect(isUnsteady(measure([40, 64, 30, 52], { base: 25 }), "home", names)).toBe(false);
    expect(isUnsteady(measure([40, 64, 30, 52], { base: 5 }), "home", names)).toBe(true);
  });

  test("are not judged by a change over a series break, but by one over a year that the source left out", () => {
    const seriesBreaks = [{ period: "2023", reason: "Counted anew." }];
    expect(isUnsteady({ ...measure([40, 64, 30, 52]), seriesBreaks }, "home", names)).toBe(false);
    expect(isUnsteady(measure([40, 64, 30, 52, Number.NaN, 20]), "home", names)).toBe(true);
    expect(isUnsteady(measure([40, 64, Number.NaN, 30]), "home", names)).toBe(false);
  });

  test("are stated, and held against nothing", () => {
    const sketch = sketchIndicator({
      id: "looked-after",
      title: "Looked after children at the standard",
      series: {
        home: { 2021: "40", 2022: "64", 2023: "30", 2024: "52" },
        country: { 2021: "60", 2022: "60", 2023: "60", 2024: "60" },
      },
    });
    const state = (own: readonly number[]) => stateFinding({ ...sketch, ...measure(own) }, ["country"], names);
    expect(state([40, 64, 30, 52])).toBe(
      "Looked after children at the standard, Home: 52% in 2024 (not compared: it moves too much from year to year)",
    );
    expect(state([58, 62, 59, 61])).toMatch(/below Country/);
  });
});
