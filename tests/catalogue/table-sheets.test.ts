import { describe, expect, test } from "vitest";
import type { TableEntry } from "../../src/catalogue/catalogue.ts";
import { mostTablesOnPage, nameSheets } from "../../src/catalogue/table-sheets.ts";
import { tableUrl } from "../../src/model/addresses.ts";
import { listContents, listSheets } from "../../src/views/documents/document-contents.ts";
import { sheet } from "../checks/rules/rule-case.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const catalogue = loadCorrectSite(
  sheet({ columns: ["title: Number"], rows: ["title: North, cells: [12]"], more: "counted: things\n" }),
);
const [example] = [...catalogue.tables.values()] as [TableEntry];
const [document] = [...catalogue.documents.values()];

/** So many tables of one document, each at the place given for its position. */
function makeTables(count: number, placeOf: (at: number) => string): TableEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    ...example,
    id: `table-${at}`,
    title: `Table ${at}`,
    source: { ...example.source, place: placeOf(at) },
  }));
}

describe("the tables of a document", () => {
  test("stand on its page as long as there are few", () => {
    const tables = nameSheets(makeTables(mostTablesOnPage, () => "Sheet 1, first table"));
    expect(tables.every(({ onSheet }) => onSheet === undefined)).toBe(true);
    expect(listSheets(tables)).toEqual([]);
    expect(tableUrl(tables[0] ?? example)).toBe(`/documents/${example.source.document}/#table-0`);
  });

  test("have one page together, however few, where the long text of their document is divided", () => {
    const tables = nameSheets(
      makeTables(2, () => "Sheet 1"),
      new Set([example.source.document]),
    );
    expect(listSheets(tables).map(({ sheet: { id }, tables: own }) => [id, own.length])).toEqual([["tables", 2]]);
  });

  test("have a page a sheet where there are many: the sheet that a record names, else what its place begins with", () => {
    const made = makeTables(mostTablesOnPage + 1, (at) =>
      at < 3 ? "Child protection, Chart 1" : "Assessments; page 2",
    );
    const tables = nameSheets(
      made.map((table, at) => (at === 4 ? { ...table, sheet: "Visits, plans & more" } : table)),
    );
    expect(listSheets(tables).map(({ sheet: { id, title }, tables: own }) => [id, title, own.length])).toEqual([
      ["child-protection", "Child protection", 3],
      ["assessments", "Assessments", mostTablesOnPage - 3],
      ["visits-plans-more", "Visits, plans & more", 1],
    ]);
    expect(tableUrl(tables[4] ?? example)).toBe(`/documents/${example.source.document}/visits-plans-more/#table-4`);
  });

  test("are listed by sheet in the contents of the document", () => {
    if (!document) throw new Error("There is no document.");
    const tables = nameSheets(makeTables(mostTablesOnPage + 1, (at) => `Sheet ${at % 2}, a table`));
    const contents = listContents(document, [], tables, false).find(({ id }) => id === "tables");
    expect(contents?.children.map(({ id, text }) => [id, text])).toEqual([
      ["tables-sheet-0", "Sheet 0"],
      ["tables-sheet-1", "Sheet 1"],
    ]);
  });
});
