import { expect, test } from "vitest";
import { buildKeyMeasureTables, explainKeyMeasureTables } from "../../../src/views/topics/key-measure-tables.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { twoStages } from "../../stage-fixture.ts";

test("a table a stage, with the key measures in their order", () => {
  const tables = buildKeyMeasureTables(loadCorrectSite(twoStages));
  expect(
    tables.map(({ title, stage, table }) => [title, stage, table.rows.map(({ indicator }) => indicator.id)]),
  ).toEqual([
    ["Junior school", "junior-school", ["reading-expected", "maths-progress", "absence-primary"]],
    ["Going to school", "going-to-school", ["absence-primary", "maths-progress", "reading-expected"]],
  ]);
});

test("columns are the council, its comparators, and another authority of which any measure has figures", () => {
  const [table] = buildKeyMeasureTables(loadCorrectSite(twoStages));
  expect(table?.table.columns).toEqual(["Exampleshire", "Example region", "Statistical neighbours", "Other authority"]);
  expect(table?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["69.0%", "67.0%", "66.3%", "66%"],
    ["−0.75", "–", "–", "–"],
    ["5.0%", "–", "–", "–"],
  ]);
  expect(table?.table.rows.map(({ rank }) => rank)).toEqual([undefined, "39th of 152", "40th of 150"]);
});

test("what is said before them speaks of ranks only where they have some", () => {
  const tables = buildKeyMeasureTables(loadCorrectSite(twoStages));
  expect(explainKeyMeasureTables(tables, "Exampleshire")).toContain("A rank is Exampleshire’s own");
  expect(explainKeyMeasureTables(tables, undefined)).toContain("on the pages of each council");
  const without = tables.map((item) => ({ ...item, table: { ...item.table, ranked: false } }));
  expect(explainKeyMeasureTables(without, "Exampleshire")).not.toMatch(/rank/i);
});

test("without stages the indicators of the home page stand together", () => {
  const tables = buildKeyMeasureTables(loadCorrectSite());
  expect(
    tables.map(({ title, stage, table }) => [title, stage, table.rows.map(({ indicator }) => indicator.id)]),
  ).toEqual([["Key measures", undefined, ["reading-expected", "absence-primary"]]]);
});
