import { describe, expect, test } from "vitest";
import { stateExtremes } from "../../src/findings/extremes.ts";
import type { Unit } from "../../src/model/unit.ts";

function find(
  figures: Readonly<Record<string, string>>,
  doubtful: readonly string[] = [],
  unit: Unit = "ratio",
): string | undefined {
  const named = Object.entries(figures).map(([title, text]) => ({
    title,
    text,
    number: { value: Number(text), decimals: text.split(".")[1]?.length ?? 0 },
    doubtful: doubtful.includes(title),
  }));
  return stateExtremes(named, unit, "January 2019");
}

describe("the highest and the lowest of several figures", () => {
  test("are named with their figures", () => {
    expect(find({ Days: "9.5", Nights: "21.5", Weekends: "13.2" })).toBe(
      "Highest in January 2019: Nights, 21.5; lowest: Days, 9.5",
    );
  });

  test("two that are equal share a place, and so do two that rounding cannot tell apart", () => {
    expect(find({ A: "100", B: "100", C: "70" })).toBe("Highest in January 2019: A and B, 100 each; lowest: C, 70");
    expect(find({ A: "10", B: "10.2", C: "7" })).toBe("Highest in January 2019: A and B, 10 and 10.2; lowest: C, 7");
  });

  test("more than two that are equal are not named", () => {
    expect(find({ A: "3", B: "1", C: "1", D: "1" })).toBe("Highest in January 2019: A, 3");
    expect(find({ A: "3", B: "3", C: "3", D: "1" })).toBeUndefined();
  });

  test("of counts the most alone", () => {
    expect(find({ A: "213", B: "1" }, [], "count")).toBe("Most in January 2019: A, 213");
    expect(find({ A: "21.5", B: "9.5" }, [], "count")).toBe("Highest in January 2019: A, 21.5; lowest: B, 9.5");
  });

  test("are not named where all are level, where one is in doubt, or of one alone", () => {
    expect(find({ A: "5", B: "5" })).toBeUndefined();
    expect(find({ A: "5", B: "7" }, ["B"])).toBeUndefined();
    expect(find({ A: "5" })).toBeUndefined();
  });
});
