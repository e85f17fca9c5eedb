import { expect, test } from "vitest";
import { listSeeAlso } from "../../../src/views/indicators/see-also.ts";
import { describeIndicator, observe } from "../../checks/rules/rule-case.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const visits = (id: string, fields: Readonly<Record<string, string>> = {}) => ({
  ...describeIndicator(id, { title: `Visits ${id}`, shortTitle: id, ...fields }),
  ...observe(id, { exampleshire: { 2017: "60.0" } }),
});
const catalogue = loadCorrectSite({
  ...visits("now", { seeAlso: "[{ indicator: before, how: earlier }, { indicator: young, how: part }]" }),
  ...visits("before"),
  ...visits("young"),
});
const seen = (id: string) => {
  const indicator = catalogue.indicators.get(id);
  return (
    indicator && listSeeAlso(indicator, catalogue).map(({ title, lines }) => [title, ...lines.map(({ url }) => url)])
  );
};

test("a pair of indicators leads to each other, each seen from its own side", () => {
  expect(seen("now")).toEqual([
    ["The same subject earlier, under another name", "/indicators/before/"],
    ["Parts of it", "/indicators/young/"],
  ]);
  expect(seen("before")).toEqual([["The same subject later, under another name", "/indicators/now/"]]);
  expect(seen("young")).toEqual([["Part of", "/indicators/now/"]]);
});

test("an indicator of which nothing is known leads nowhere", () => {
  expect(seen("absence-primary")).toEqual([]);
});
