import { describe, expect, test } from "vitest";
import { listEarlierFigures } from "../../../src/catalogue/figures/earlier-figures.ts";
import { buildIndicatorFigure } from "../../../src/views/charts/indicator.ts";
import { describeIndicator, observe, sheet } from "../../checks/rules/rule-case.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const count = { unit: "count", decimals: "0", counted: "things" };
const named = `[{ table: sheet, row: Visits made, column: Number, period: "2012", place: paragraph 9, differs: No day is given. }]`;
const catalogue = loadCorrectSite({
  ...sheet({ columns: ["title: Number"], rows: ["title: Visits made, cells: [41]"] }),
  ...describeIndicator("visits", {
    ...count,
    earlierFigures: named,
    seeAlso: "[{ indicator: calls, how: earlier }, { indicator: shares, how: earlier }]",
  }),
  ...observe("visits", { exampleshire: { 2016: 50, 2017: 55 } }),
  ...describeIndicator("calls", { ...count, title: "Calls at home" }),
  ...observe("calls", { exampleshire: { 2014: 44, 2016: 49 } }),
  ...describeIndicator("shares", { title: "Share of homes" }),
  ...observe("shares", { exampleshire: { 2013: 61 } }),
});
const indicator = catalogue.indicators.get("visits");
if (!indicator) throw new Error("There is no such indicator.");

describe("figures of an indicator's subject from before its own", () => {
  test("are those of tables and of the indicators that were before it, in its unit and before its time", () => {
    expect(listEarlierFigures(indicator, catalogue).map(({ period, value, title }) => [period, value, title])).toEqual([
      ["2012", 41, "Visits made"],
      ["2014", 44, "Calls at home"],
    ]);
  });

  test("stand in the chart's table, words and title as of another count, and in no change", () => {
    const chart = buildIndicatorFigure(indicator, catalogue);
    expect(chart?.title).toMatch(/; 44 in 2014, by another count$/);
    expect(chart?.title).not.toMatch(/since|than/);
    expect(chart?.description).toContain("Earlier, by another count, joined by no line: 41 in 2012, 44 in 2014.");
    expect(chart?.table.columns).toEqual(["2012", "2014", "2016", "2017"]);
    expect(chart?.table.rows.at(-1)).toEqual({ name: "Earlier, by another count", texts: ["41", "44", "", ""] });
    expect(chart?.notes.join(" ")).toMatch(/“Visits made”, .*paragraph 9\. No day is given\..*No change is computed/);
    expect(chart?.sources.map(({ place }) => place)).toContain("paragraph 9");
  });
});
