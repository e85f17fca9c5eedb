import { describe, expect, test } from "vitest";
import type { Polarity } from "../../src/model/indicator.ts";
import { statePanelsFinding } from "../../src/findings/panels.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

/** A panel's figures of 2017: those of Barnet and of England, unless it says another year. */
type Panel = readonly [own: string, other: string, polarity?: Polarity, year?: string];

function find(...panels: Panel[]): string {
  const members = panels.map(([own, other, polarity, year = "2017"]) => {
    const indicator = sketchIndicator({
      ...(polarity && { polarity }),
      series: { barnet: { [year]: own }, england: { [year]: other } },
    });
    const [main, beside] = indicator.series;
    if (!main || !beside) throw new Error("Two areas are needed.");
    return { indicator, main, other: beside };
  });
  return statePanelsFinding(
    members,
    { name: "Barnet", other: "England" },
    { preposition: "for", noun: "pupil groups" },
  );
}

describe("how many panels lie above the other area", () => {
  test("all, both, or some of them", () => {
    expect(find(["71", "61"], ["69", "63"], ["73", "64"])).toBe("Barnet: above England for all 3 pupil groups in 2017");
    expect(find(["71", "61"], ["69", "63"])).toBe("Barnet: above England for both pupil groups in 2017");
    expect(find(["71", "61"], ["60", "63"], ["73", "64"])).toBe(
      "Barnet: above England for 2 of 3 pupil groups in 2017",
    );
    expect(find(["1", "61"], ["60", "63"], ["73", "64"])).toBe("Barnet: below England for 2 of 3 pupil groups in 2017");
  });

  test("one alone is said to be the only one, and not all of them", () => {
    expect(find(["71", "61"], ["69", "not-available"])).toBe(
      "Barnet: above England for the only one of the pupil groups that can be compared in 2017",
    );
  });

  test("level by rounding counts as neither (61 and 61.4)", () => {
    expect(find(["61", "61.4"], ["61", "61"], ["73", "64"])).toBe(
      "Barnet: about level with England for 2 of 3 pupil groups in 2017",
    );
  });

  test("a tie names both sides", () => {
    expect(find(["71", "61"], ["69", "63"], ["1", "3"], ["3", "5"])).toBe(
      "Barnet: above England for 2 of 4 pupil groups in 2017 and below it for 2",
    );
  });

  test("groups that cannot be compared do not count", () => {
    expect(find(["71", "61"], ["69", "not-available"], ["73", "64"])).toBe(
      "Barnet: above England for both pupil groups in 2017",
    );
    expect(find(["71", "not-available"])).toBe("No figures of Barnet and England can be compared");
  });

  test("a group whose latest figures bear no comparison does not count by an older one", () => {
    const few = { printed: "50", denominator: 4 };
    const indicator = sketchIndicator({
      series: { barnet: { 2016: "71", 2017: few }, england: { 2016: "61", 2017: "60" } },
    });
    const [main, other] = indicator.series;
    const names = { name: "Barnet", other: "England" };
    const state =
      main && other && statePanelsFinding([{ indicator, main, other }], names, { preposition: "for", noun: "groups" });
    expect(state).toBe("No figures of Barnet and England can be compared");
  });

  test("different years are the latest figures", () => {
    expect(find(["71", "61"], ["69", "63", "higher-is-better", "2016"])).toBe(
      "Barnet: above England for both pupil groups in the latest figures",
    );
  });
});

describe("where higher is better for some and worse for others", () => {
  test("it says better and worse", () => {
    expect(find(["71", "61"], ["4.1", "6.0", "lower-is-better"], ["60", "63"])).toBe(
      "Barnet: better than England for 2 of 3 pupil groups in 2017",
    );
    expect(find(["51", "61"], ["6.1", "5.0", "lower-is-better"])).toBe(
      "Barnet: worse than England for both pupil groups in 2017",
    );
  });

  test("but not where neither is better for one of them", () => {
    expect(find(["71", "61"], ["6.1", "5.0", "lower-is-better"], ["4", "2", "neither"])).toBe(
      "Barnet: above England for all 3 pupil groups in 2017",
    );
  });
});
