import { describe, expect, test } from "vitest";
import { buildTableJson } from "../../src/views/tables/printed-table.ts";
import { compareTable } from "./printed-tables/compare.ts";
import { files } from "./printed-tables/files.ts";
import { openSource } from "./printed-tables/source.ts";
import { listQuotedCells } from "./quoted-figures/cells.ts";
import { readPlaces } from "./quoted-figures/paper.ts";
import { papers } from "./quoted-figures/papers.ts";
import { reportLines } from "./readings/printed-reports.ts";
import { listSourceNumbers } from "./readings/source-places.ts";
import { haveSources, loadRealCatalogue, skipReason } from "./source-text.ts";

/** Tables whose cells are all empty in the source. */
const withoutFigures = ["perf-2019-01-seam-closures"];

describe.skipIf(!haveSources)(`all tables of the data are compared with the original documents${skipReason}`, () => {
  const { tables } = loadRealCatalogue();
  const counts = haveSources ? [...countPrinted(), ...countQuoted(), ...countReported()] : [];
  const total = counts.reduce((sum, [, cells]) => sum + cells, 0);

  test("every table of the data is compared, once", () => {
    expect(counts.map(([table]) => table).toSorted()).toEqual([...tables.keys()].toSorted());
  });

  const count = haveSources
    ? `${counts.length} tables with ${total} cells are compared`
    : "tables and cells are counted";

  test(count, () => {
    console.info(`${count} with the original documents.`);
    expect(total).toBeGreaterThanOrEqual(2000);
    expect(counts.filter(([, cells]) => cells === 0)).toEqual(withoutFigures.map((table) => [table, 0]));
  });

  /** Cells of each table that a source prints. */
  function countPrinted(): (readonly [table: string, cells: number])[] {
    return files.flatMap(({ file, mappings }) => {
      const source = openSource(file);
      return mappings.map((mapping) => {
        const { figures } = compareTable(source, mapping, tables.get(mapping.table));
        return [mapping.table, figures] as const;
      });
    });
  }

  /** Cells of each table of figures quoted in prose. */
  function countQuoted(): (readonly [table: string, cells: number])[] {
    return papers.flatMap(([paper, quoted]) => {
      const texts = readPlaces(paper);
      return quoted.map((mapping) => {
        const cells = listQuotedCells(mapping, tables.get(mapping.table), texts);
        const places = cells.flatMap(({ row, column }) => (column === undefined ? [] : [`${column} ${row}`]));
        return [mapping.table, new Set(places).size] as const;
      });
    });
  }

  /** Cells of each table of a printed report whose number stands in it. */
  function countReported(): (readonly [table: string, cells: number])[] {
    return listReported().map(({ id, cells, known }) => [id, cells.filter((cell) => known.has(cell)).length] as const);
  }

  function listReported() {
    return [...tables].flatMap(([id, table]) => {
      const lines = reportLines.get(table.source.document);
      if (!lines) return [];
      const known = new Set(listSourceNumbers(lines.join("\n")).map(({ size }) => size));
      const cells = buildTableJson(table).rows.flatMap((row) => row.cells.flatMap(({ value }) => value ?? []));
      return [{ id, cells, known }];
    });
  }

  test("each figure of a table of a printed report stands in the report", () => {
    const absent = listReported().flatMap(({ id, cells, known }) =>
      cells.filter((cell) => !known.has(cell)).map((cell) => `${id}: ${cell}`),
    );
    expect(absent).toEqual([]);
    expect(listReported().flatMap(({ cells }) => cells).length).toBeGreaterThan(20);
  });
});
