import { describe, expect, test } from "vitest";
import { statePartsFinding } from "../../src/findings/parts.ts";

function find(parts: Readonly<Record<string, number | undefined>>, total?: number, when?: string): string {
  const named = Object.entries(parts).map(([title, value]) => ({ title, ...(value !== undefined && { value }) }));
  return statePartsFinding(named, { value: total }, when);
}

describe("the largest part", () => {
  test("with its share of the printed total (126 of 316 is 39.9%)", () => {
    expect(find({ "Interim Care Order": 52, "Full Care Order": 126, "Section 20": 120 }, 316)).toBe(
      "Largest part: Full Care Order, 126 of 316 (40%)",
    );
  });

  test("of the sum of the parts where no total is printed", () => {
    expect(find({ Male: 40, Female: 30, Other: 30 })).toBe("Largest part: Male, 40 of 100 (40%)");
  });

  test("more than half, and all", () => {
    expect(find({ "16+": 79, "11 to 15": 32 }, 120)).toBe("More than half: 16+, 79 of 120 (66%)");
    expect(find({ RI: 3, Good: 0 }, 3)).toBe("All: RI, 3 of 3");
  });

  test("a part whose title is figures stands in quotation marks", () => {
    expect(find({ "18": 79, "19 to 21": 40, "22": 60, "23": 86 })).toBe("Largest part: “23”, 86 of 265 (32%)");
    expect(find({ "6 to 10": 8, "11-15": 8, Unborn: 4 })).toBe("Largest parts: “6 to 10” and “11-15”, 8 of 20 each");
    expect(find({ "0-25 days": 8, Other: 4 })).toContain(": 0-25 days,");
  });

  test("a little more than half is just over half, where both would be 50%", () => {
    expect(find({ A: 502, B: 498 })).toBe("Just over half: A, 502 of 1,000 (50%)");
  });

  test("exactly half is not more than half", () => {
    expect(find({ A: 5, B: 3, C: 2 })).toBe("Largest part: A, 5 of 10 (50%)");
  });

  test("two or more that are equal", () => {
    expect(find({ Boys: 16, Girls: 16 })).toBe("Largest parts: Boys and Girls, 16 of 32 each");
    expect(find({ A: 2, B: 2, C: 2, D: 1 })).toBe("3 parts are the largest, 2 of 7 each");
  });

  test("says which column where there are several", () => {
    expect(find({ Good: 16, RI: 25 }, 45, "Jan 2019")).toBe("More than half in Jan 2019: RI, 25 of 45 (56%)");
  });

  test("a share close to all is not rounded to it, and thousands are parted", () => {
    expect(find({ A: 1999, B: 1 })).toBe("More than half: A, 1,999 of 2,000 (over 99%)");
  });
});

test("a part without a number that may be the largest leaves the others without a share", () => {
  expect(find({ Male: undefined, Female: 21 }, 60)).toBe("Largest of the parts that have a figure: Female, 21");
  expect(find({ Male: undefined, Female: 21 }, 42)).toBe("Largest of the parts that have a figure: Female, 21");
  expect(find({ A: 8, B: 8, C: undefined }, undefined, "Jan 2019")).toBe(
    "Largest of the parts that have a figure in Jan 2019: A and B, 8 each",
  );
  expect(find({ A: 0, B: 0, C: undefined })).toBe("No part has a figure above zero; some have none");
});

test("parts without a number are not zero; all zero and none at all say so", () => {
  expect(find({ Male: undefined, Female: 21 }, 40)).toBe("More than half: Female, 21 of 40 (53%)");
  expect(find({ Male: 0, Female: 0 }, 0, "Jan 2019")).toBe("Nothing was counted in Jan 2019");
  expect(find({ Male: undefined, Female: undefined })).toBe("No part has a figure");
});
