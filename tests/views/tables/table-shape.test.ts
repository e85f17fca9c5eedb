import { describe, expect, test } from "vitest";
import { shapeTable } from "../../../src/views/tables/table-shape.ts";

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe("the room that a table needs", () => {
  test("few short columns stay beside each other on a phone", () => {
    expect(
      shapeTable([
        ["Area", "2016", "2017"],
        ["Exampleshire", "59.0%", "69.0%"],
      ]),
    ).toEqual({ stacks: false, broad: false, wide: false });
  });

  test("more columns than the narrowest screen holds become cards there", () => {
    const columns = years(2014, 2019);
    expect(
      shapeTable([
        ["Area", ...columns],
        ["Exampleshire", ...columns.map(() => "69.0%")],
      ]),
    ).toEqual({
      stacks: true,
      broad: false,
      wide: false,
    });
  });

  test("what is wider than a tablet scrolls there", () => {
    const columns = years(2005, 2019);
    expect(
      shapeTable([
        ["Area", ...columns],
        ["Exampleshire", ...columns.map(() => "69.0%")],
      ]).wide,
    ).toBe(true);
  });

  test("sentences need room for more than a word a line", () => {
    const short = ["Action", "Lead", "State"];
    expect(shapeTable([short, ["Plan", "Head", "Done"]]).stacks).toBe(false);
    const sentence = "all of it is to be done by the end of May";
    expect(shapeTable([short, [sentence, sentence, sentence]]).stacks).toBe(true);
  });

  test("one long word is not broken", () => {
    expect(
      shapeTable([
        ["Name", "of", "a"],
        ["Llanfairpwllgwyngyllgogerychwyrn", "1", "2"],
      ]).stacks,
    ).toBe(true);
  });

  test("a card has three figures beside each other, two where a word is longer", () => {
    const of = (heading: string) =>
      shapeTable([
        ["Area", heading],
        ["A long name of an area", "1"],
      ]).broad;
    expect(of("Hillingdon")).toBe(false);
    expect(of("Provisional")).toBe(false);
    expect(of("Recomputed")).toBe(true);
    expect(of("Hammersmith and Fulham")).toBe(true);
  });

  test("no rows and rows of different lengths are no error", () => {
    expect(shapeTable([])).toEqual({ stacks: false, broad: false, wide: false });
    expect(shapeTable([["A"], ["a", "b", "c"]]).stacks).toBe(false);
  });
});
