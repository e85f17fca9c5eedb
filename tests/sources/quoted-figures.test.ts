import { describe, expect, test } from "vitest";
import { listQuotedCells, listTablePlaces } from "./quoted-figures/cells.ts";
import { findPrinted, listUnnoticed, listUnsafe } from "./quoted-figures/compare.ts";
import { readPlaces } from "./quoted-figures/paper.ts";
import { papers } from "./quoted-figures/papers.ts";
import { haveSources, loadRealCatalogue, skipReason } from "./source-text.ts";

describe.skipIf(!haveSources)(`figures quoted in prose agree with the original documents${skipReason}`, () => {
  const { tables } = loadRealCatalogue();

  test("every table whose rows name their paragraph is among them", () => {
    const compared = new Set(papers.flatMap(([, quoted]) => quoted.map(({ table }) => table)));
    const citing = [...tables.values()].filter(({ columns }) => columns.some(({ title }) => title === "Paragraph"));
    expect(citing.map(({ id }) => id).filter((id) => !compared.has(id))).toEqual([]);
  });

  describe.each(haveSources ? papers : [])("$document", (paper, quoted) => {
    const places = readPlaces(paper);

    describe.each(quoted)("$table", (mapping) => {
      const table = tables.get(mapping.table);
      const cells = listQuotedCells(mapping, table, places);

      test("every figure, time and number in a title stands in the place that its row names", () => {
        expect(cells.map(({ row, text }) => `${row} | ${text}`)).toEqual(
          cells.map((cell) => `${cell.row} | ${findPrinted(cell)}`),
        );
      });

      test("a figure put in the place of another, or with a wrong digit, would be noticed", () => {
        expect(listUnsafe(cells)).toEqual([]);
        expect(listUnnoticed(cells)).toEqual([]);
      });

      test("the table names its paper, and the paragraphs of its rows", () => {
        expect(table?.source.document).toBe(paper.document);
        const ofRows = cells.filter(({ kind }) => kind === "figure").flatMap(({ place }) => place.split(", "));
        const ofTable = listTablePlaces(table?.source.place ?? "", places);
        expect(ofTable.length > 0 ? new Set(ofRows) : new Set()).toEqual(new Set(ofTable));
      });
    });
  });
});
