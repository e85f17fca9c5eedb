import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import type { GivenFile } from "../../../src/importers/files/read-given.ts";
import { describeNeighbours } from "../../../src/importers/national/describe-neighbours.ts";
import { readFileEdition, readNeighbourEditions } from "../../../src/importers/national/read-neighbours.ts";
import { ImportRefused } from "../../../src/importers/records/problem.ts";
import { listAreas } from "../../../src/importers/records/site-areas.ts";
import { nationalSource } from "../../../src/library/national/source.ts";
import { memorySite } from "../memory-site.ts";

const form = nationalSource.beside.neighbours;
const rows = [
  ["A", "B", "C"],
  ["LA num", "LA Name", "LA number", "SN1", "SNP", "SN2", "SNP"],
  [302, "Barnet", 302, 310, "Close", 317, "Somewhat close"],
  [381, "Calderdale", 381, 382, "Very Close", 999, "Not Close"],
  ["", "Source: the department", "", "", "", "", ""],
];

function workbook(
  name: string,
  sheet: string,
  cells: readonly (readonly unknown[])[],
  bookType: "xlsx" | "ods" = "xlsx",
): GivenFile {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), sheet);
  return { name, bytes: new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer) };
}

describe("sets of statistical neighbours", () => {
  const files = [
    workbook("sn_april_2021.xlsx", form.sheet, rows),
    workbook("sn_may_2025.xlsx", form.sheet, rows, "ods"),
  ];
  const sets = describeNeighbours("barnet", readNeighbourEditions(files, form), listAreas(memorySite({})));

  test("are one record for each edition, the newest first, with how close each is", () => {
    expect(sets.map(({ id, fields: { edition, members, of } }) => ({ id, edition, of, members }))).toEqual([
      {
        ...{ id: "barnet-neighbours-2025", edition: "May 2025", of: "barnet" },
        members: [
          { area: "harrow", closeness: "close" },
          { area: "redbridge", closeness: "somewhat-close" },
        ],
      },
      expect.objectContaining({ id: "barnet-neighbours-2021", edition: "April 2021" }),
    ]);
  });

  test("leave out a number that is no authority's, and are none where the file has no row", () => {
    const editions = readNeighbourEditions(files, form);
    const known = listAreas(memorySite({}));
    expect(describeNeighbours("calderdale", editions, known)[0]?.fields.members).toHaveLength(1);
    expect(describeNeighbours("kent", editions, known)).toEqual([]);
  });

  test.each([
    ["sn_may_2025.xlsx", "2025-05"],
    ["SN_September_2027.xlsx", "2027-09"],
    ["la_code_list.xlsx", undefined],
    ["sn_smarch_2025.xlsx", undefined],
  ])("%s is of %s", (name, issued) => {
    expect(readFileEdition(name, form)).toBe(issued);
  });

  test.each<[string, GivenFile, string]>([
    [
      "another sheet",
      workbook("sn_may_2025.xlsx", "Notes", rows),
      `It has no sheet “${form.sheet}”; its sheets are “Notes”.`,
    ],
    [
      "another heading",
      workbook("sn_may_2025.xlsx", form.sheet, [
        ["a", "b"],
        [1, 2],
      ]),
      "has no row with the headings LA number and SN1.",
    ],
    ["a text", { name: "sn_may_2025.xlsx", bytes: new TextEncoder().encode("LA number,SN1") }, "It is no spreadsheet."],
    [
      "a file that is cut off",
      { name: "sn_may_2025.xlsx", bytes: workbook("a", form.sheet, rows).bytes.slice(0, 2000) },
      "It is damaged, or protected by a password.",
    ],
  ])("are refused where the file has %s", (_, file, problem) => {
    try {
      readNeighbourEditions([file], form);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      expect(error.message).toContain(`sn_may_2025.xlsx: ${problem.startsWith("has") ? "The sheet" : ""}`.trimEnd());
      expect(error.message).toContain(problem);
    }
  });
});
