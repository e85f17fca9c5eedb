import { describe, expect, test } from "vitest";
import { compareTable } from "./printed-tables/compare.ts";
import { indicatorList } from "./printed-tables/indicator-list.ts";
import { childrenInCare, dashboards, safeguarding } from "./printed-tables/performance-report.ts";
import { readChart, readTable } from "./printed-tables/read.ts";
import { charts, commentary } from "./printed-tables/running-text.ts";
import { findLine, listUnreached, openSource } from "./printed-tables/source.ts";
import { update2018, update2019 } from "./printed-tables/updates.ts";
import { haveSources, loadRealCatalogue, skipReason } from "./source-text.ts";

interface File {
  readonly file: string;
  readonly mappings: typeof update2018;
  /** Cells of the source that are not blank; a mapping that loses some is noticed. */
  readonly figures: number;
  /** Documents whose tables are compared: how their first line begins, and the first one after them. */
  readonly documents: readonly (readonly [from: string, to: string])[];
  /** What stands in their tables and is no cell of ours, with the reason. */
  readonly exceptions: readonly (readonly [text: string, reason: string])[];
}

const files: readonly File[] = [
  {
    file: "003_3b373de8dc1958bc.txt",
    mappings: [...update2019, ...safeguarding, ...childrenInCare, ...dashboards, ...charts, ...commentary],
    figures: 1593,
    documents: [
      ["Indicator\tPolarity", "Document control"],
      ["MULTI AGENCY SAFEGUARDING HUB", "Children and Young People's Plan 2019-20 Delivery Plan"],
    ],
    exceptions: [
      ["*YTD Period Begins April 18", "footnote"],
      ["No.", "unit of the number of section 47 enquiries, which stands beside it"],
      ["Cumulative Figures", "heading above the headings of Chart 10"],
      ["-", "dash in a line below the ratio of boys to girls, where nothing else stands on that side"],
      ["System change and new report from Jan 2018", "remark on a measure of the dashboard"],
      ["↑Positive upward change↓Positive downward change↑Negative upward change↓Negative downward change", "key"],
      ["Reasons for SEAM closures:", "title"],
    ],
  },
  {
    file: "001_8777fa5ea46eda67.txt",
    mappings: [...update2018, indicatorList],
    figures: 200,
    documents: [
      ["- 1.52 Quantitative", "Title\tEducational Standards in Barnet"],
      ["CES/S1\t", "Title\tDraft Arts and Culture Strategy"],
    ],
    exceptions: [],
  },
];

describe.skipIf(!haveSources)(`printed tables agree with the original documents${skipReason}`, () => {
  const { tables } = loadRealCatalogue();

  test("every table of the data is compared, once", () => {
    const compared = files.flatMap(({ mappings }) => mappings.map(({ table }) => table));
    expect(compared.toSorted()).toEqual([...tables.keys()].toSorted());
  });

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
