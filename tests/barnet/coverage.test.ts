import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { formatNumber } from "../../src/statistics/format.ts";
import { barnet, barnetFolder } from "./barnet.ts";

/** The page for maintainers has the records by kind; UPDATE_GOLDEN=1 counts them anew. */
const path = join(barnetFolder, "docs/coverage.md");
const { records } = readRecords(openFolder(barnetFolder));
const show = (count: number) => formatNumber(count, 0, "count");
const sum = <Item>(items: Iterable<Item>, count: (item: Item) => number) =>
  show([...items].reduce((total, item) => total + count(item), 0));

test("the page on what the sources contain counts the records as they are", () => {
  const { documents, tables, indicators, threads, plans } = barnet;
  const all = documents.values().toArray();
  const cells = tables.values().flatMap(({ rows }) => rows.map((row) => row.cells.length));
  const rows = [
    [
      "Documents",
      "`content/documents`",
      `${documents.size}, with ${sum(all, ({ judgements = [] }) => judgements.length)} judgements, ${sum(all, ({ recommendations = [] }) => recommendations.length)} recommendations, areas for improvement or areas for development, and ${sum(all, ({ commitments = [] }) => commitments.length)} commitments`,
    ],
    ["Meetings", "`content/meetings`", show(barnet.meetings.size)],
    [
      "Plans",
      "`data/plans`",
      `${plans.size}, with ${sum(plans.values(), ({ themes }) => themes.flatMap(({ actions = [] }) => actions).length)} actions and ${sum(plans.values(), ({ indicators: own = [] }) => own.length)} measures of success`,
    ],
    [
      "Tables",
      "`data/tables`",
      `${tables.size}, with ${sum(tables.values(), ({ rows: own }) => own.length)} rows and ${sum(cells, (count) => count)} cells, empty ones included`,
    ],
    [
      "Indicators",
      "`data/indicators`",
      `${indicators.size}, with ${sum(indicators.values(), ({ ranks }) => ranks.length)} ranks and ${sum(indicators.values(), ({ targets }) => targets.length)} targets; ${barnet.families.size} families`,
    ],
    [
      "Files of observations",
      "`data/observations`",
      `${records.observations.length}; the other indicators take their values from tables`,
    ],
    [
      "Threads",
      "`data/threads`",
      `${threads.size}, with ${sum(threads.values(), ({ findings }) => findings.length)} statements; they follow one matter through several documents and add no facts to these`,
    ],
    [
      "Statements about figures",
      "`data/claims`",
      `${sum(records.claims, ({ fields }) => fields.claims.length)} in ${records.claims.length} files`,
    ],
    ["Glossary", "`data/terms.yaml`, `src/library/terms`", `${barnet.terms.length} terms`],
    [
      "Pages of the site",
      "`content/pages`",
      `${barnet.pages.size}, one of which lays out a source (the education report)`,
    ],
  ];
  const table = [["Kind of record", "Folder or file", "Number"], ["---", "---", "---"], ...rows];
  const counted = `${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
  const text = readFileSync(path, "utf8");
  const written = /\| Kind of record [\s\S]*?\n(?=\n)/;
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text.replace(written, counted));
  expect(written.exec(readFileSync(path, "utf8"))?.[0]).toBe(counted);
});
