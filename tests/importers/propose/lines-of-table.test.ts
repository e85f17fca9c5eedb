import { describe, expect, test } from "vitest";
import { alignRows, partTables } from "../../../src/importers/propose/source/lines-of-table.ts";
import type { PrintedLine } from "../../../src/importers/report/printed/printed.ts";

/** A line of a page: each cell as `x:text`, ten points a letter. */
function line(position: number, ...cells: readonly `${number}:${string}`[]): PrintedLine {
  const read = cells.map((cell) => {
    const at = cell.indexOf(":");
    const [x, text] = [Number(cell.slice(0, at)), cell.slice(at + 1)];
    return { text, x, end: x + text.length * 10 };
  });
  const x = Math.min(...read.map((cell) => cell.x));
  const text = read.map((cell) => cell.text).join(" ");
  return { page: 1, position, x, end: 500, size: 11, font: "plain", text, cells: read };
}
const page = [
  line(1, "0:The table gives shares of pupils."),
  line(2, "195:Reading", "295:Writing"),
  line(3, "200:2017", "300:2017"),
  line(4, "0:Exampleshire", "200:74.0", "300:62.0"),
  line(5, "0:Statistical"),
  line(6, "200:70.5", "300:62.2"),
  line(7, "0:neighbours"),
  line(8, "0:Country", "300:64.0"),
  line(9, "0:It was higher than before."),
];

describe("lines of a page with a table", () => {
  test("are parted into text and table, with a label that is set around its numbers", () => {
    expect(partTables(page).map(({ isTable, lines }) => [isTable, lines.length])).toEqual([
      [false, 1],
      [true, 7],
      [false, 1],
    ]);
  });

  test("are rows whose cells stand under their headings, also where one is empty", () => {
    expect(alignRows(page.slice(1, 8))).toEqual([
      ["", "Reading 2017", "Writing 2017"],
      ["Exampleshire", "74.0", "62.0"],
      ["Statistical neighbours", "70.5", "62.2"],
      ["Country", "", "64.0"],
    ]);
  });

  test("are rows whose cells go on in lines below them, each in the column where it begins", () => {
    const list = [
      line(1, "0:Reference", "100:Indicator title", "300:Result"),
      line(2, "0:KPI 1", "100:The share of children", "300:62%"),
      line(3, "100:visited"),
      line(4, "100:in time", "300:Region 65%"),
      line(5, "0:KPI 2", "100:The share of plans", "300:74%"),
      line(6, "0:It was higher than before."),
    ];
    expect(partTables(list).map(({ isTable, lines }) => [isTable, lines.length])).toEqual([
      [true, 5],
      [false, 1],
    ]);
    expect(alignRows(list.slice(0, 5)).slice(1, 4)).toEqual([
      ["KPI 1", "The share of children", "62%"],
      ["", "visited", ""],
      ["", "in time", "Region 65%"],
    ]);
  });

  test("of which only one has several cells are text", () => {
    expect(partTables([line(1, "0:Report"), line(2, "0:Page", "300:4"), line(3, "0:Text")])).toHaveLength(1);
  });
});
