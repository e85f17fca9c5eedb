import { describe, expect, test } from "vitest";
import { compareCells } from "../../src/browser/table-controls.ts";

const sort = (texts: readonly string[], down: boolean) => [...texts].sort((a, b) => compareCells(a, b, down));

describe("rows of a long table", () => {
  test("numbers go by size, whatever stands around them", () => {
    expect(sort(["9.5%", "10th of 152, top 10%", "£1,200", "−3", "+2"], false)).toEqual([
      "−3",
      "+2",
      "9.5%",
      "10th of 152, top 10%",
      "£1,200",
    ]);
    expect(sort(["69.0%", "108", "7"], true)).toEqual(["108", "69.0%", "7"]);
  });

  test("what is no number stands last either way, and a dash after words", () => {
    expect(sort(["–", "Not available", "5%", ""], false)).toEqual(["5%", "Not available", "–", ""]);
    expect(sort(["–", "Not available", "5%", "7%"], true)).toEqual(["7%", "5%", "Not available", "–"]);
  });

  test("months of a year go by time, as the records write them", () => {
    expect(sort(["2019-01", "2018-12", "2018"], false)).toEqual(["2018", "2018-12", "2019-01"]);
    expect(sort(["2018-03", "2019-01", "2018-12"], true)).toEqual(["2019-01", "2018-12", "2018-03"]);
  });

  test("names go by the alphabet", () => {
    expect(sort(["Ealing", "Barnet", "Élan"], false)).toEqual(["Barnet", "Ealing", "Élan"]);
    expect(sort(["Barnet", "Ealing"], true)).toEqual(["Ealing", "Barnet"]);
  });
});
