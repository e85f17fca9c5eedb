import { expect, test } from "vitest";
import { loadCorrectSite } from "../site-fixture.ts";
import { describeIndicator } from "../checks/rules/rule-case.ts";

test("a second source changes nothing for the figures that are there: the first holds, and periods name the new one", () => {
  const file = `sources:
  - { id: then, document: exampleshire-report-2018, place: Sheet 1 }
  - { id: later, document: exampleshire-report-2018, place: Sheet 2 }
series:
  - area: exampleshire
    periods: { "2017": later }
    values: { "2016": 70.1, "2017": 71.4, "2015": { value: 69.5, source: later } }
ranks:
  - area: exampleshire
    of: 152
    periods: { "2017": later }
    values: { "2016": 20, "2017": 18 }
`;
  const changes = { ...describeIndicator("visits"), "data/observations/visits.yaml": file };
  const indicator = loadCorrectSite(changes).indicators.get("visits");
  const places = indicator?.series[0]?.observations.map(({ period, source }) => [period, source.place]);
  expect(places).toEqual([
    ["2015", "Sheet 2"],
    ["2016", "Sheet 1"],
    ["2017", "Sheet 2"],
  ]);
  expect(indicator?.ranks.map(({ source }) => source.place)).toEqual(["Sheet 1", "Sheet 2"]);
});
