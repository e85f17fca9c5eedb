import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import {
  printedFigure,
  tabulate,
  writeCsv,
  writeCsvInPieces,
  type CsvCell,
} from "../../../src/downloads/csv/csv-file.ts";

function write(cell: CsvCell): string | undefined {
  const about = { url: "/data/list.csv", title: "List", description: "A list." };
  const file = tabulate(about, [{ cell }], [["cell", "text", "A cell.", (row) => row.cell]]);
  return csvParse(writeCsv(file))[0]?.["cell"];
}

describe("a cell of a CSV file", () => {
  test.each([
    ["69.0", "69.0"],
    ["-0.40", "-0.40"],
    ["+5.5", "5.5"],
    ["-13", "-13"],
  ])("that holds the number %s as printed stays a number", (printed, expected) => {
    expect(write(printedFigure(printed))).toBe(expected);
  });

  test.each(["=1+1", "+44 20", "-1 or less", "@home", "\t=1", "\n=1", "＝1+1"])(
    "that holds the text %j is not run as a formula",
    (text) => {
      expect(write(text)).toBe(`'${text}`);
      expect(write(printedFigure(text))).toBe(`'${text}`);
    },
  );

  test("that holds a number, a flag or nothing is plain", () => {
    expect([write(-2), write(true), write(undefined), write("a, b\n“c”")]).toEqual(["-2", "true", "", "a, b\n“c”"]);
  });
});

test("a long file comes in pieces of whole lines, each made when it is asked for", () => {
  const about = { url: "/data/list.csv", title: "List", description: "A list." };
  const made: number[] = [];
  const listNumbers = function* () {
    for (let number = 0; number < 3; number += 1) {
      made.push(number);
      yield number;
    }
  };
  const file = tabulate(about, listNumbers, [["cell", "text", "A cell.", () => "a".repeat(600_000)]]);
  const pieces = writeCsvInPieces(file);
  expect(pieces.next().value).toMatch(/^\uFEFFcell\na+\n$/);
  expect(made).toEqual([0, 1]);
  expect(Array.from(pieces, (piece) => /^a+\n$/.test(piece))).toEqual([true, true]);
  expect(`\uFEFF${writeCsv(file)}`).toBe([...writeCsvInPieces(file)].join(""));
  expect(file.rows).toHaveLength(3);
});
