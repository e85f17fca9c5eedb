import { describe, expect, test } from "vitest";
import { compareTable } from "./printed-tables/compare.ts";
import { files } from "./printed-tables/files.ts";
import { readChart, readTable } from "./printed-tables/read.ts";
import { charts } from "./printed-tables/running-text.ts";
import { findLine, listUnreached, openSource } from "./printed-tables/source.ts";
import { haveSources, loadRealCatalogue, skipReason } from "./source-text.ts";

describe.skipIf(!haveSources)(`printed tables agree with the original documents${skipReason}`, () => {
  const { tables } = loadRealCatalogue();

  describe.each(haveSources ? files : [])("$file", ({ file, mappings, figures, documents, exceptions }) => {
    const source = openSource(file);

    for (const mapping of mappings)
      test(`${mapping.table}: every row and cell is as printed`, () => {
        const { ours, theirs, mistakes } = compareTable(source, mapping, tables.get(mapping.table));
        expect(ours).toEqual(theirs);
        expect(mistakes).toEqual([]);
      });

    test(`at least ${figures} numbers and words are compared`, () => {
      const counts = mappings.map((mapping) => compareTable(source, mapping, tables.get(mapping.table)).figures);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(figures);
    });

    test("no cell of a table in the documents is left out", () => {
      const fresh = openSource(file);
      for (const mapping of mappings) readTable(fresh, mapping);
      const unreached = documents.flatMap(([from, to]) =>
        listUnreached(fresh, findLine(fresh, from), findLine(fresh, to)),
      );
      expect(unreached).toEqual(exceptions.map(([text]) => text));
    });
  });

  test("numbers in our comments on charts stand beside the chart in the document", () => {
    const source = openSource("003_3b373de8dc1958bc.txt");
    const rows = charts.flatMap(({ table, parts }) =>
      parts.flatMap((part) =>
        part.kind !== "boxes"
          ? []
          : part.rows.map(([anchor], index) => {
              const { title = "", comment = "" } = tables.get(table)?.rows[index] ?? {};
              return { title, comment: listNumbers(comment), printed: listNumbers(readChart(source, anchor)) };
            }),
      ),
    );
    expect(rows.flatMap(({ comment }) => comment).length).toBeGreaterThan(0);
    for (const { title, comment, printed } of rows)
      expect([title, comment.filter((number) => !printed.includes(number))]).toEqual([title, []]);
  });
});

function listNumbers(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
