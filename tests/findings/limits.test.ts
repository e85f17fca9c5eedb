import { describe, expect, test } from "vitest";
import { stateBase, stateLimits } from "../../src/findings/figure-words.ts";
import { stateFinding } from "../../src/findings/indicator.ts";
import { hasValue } from "../../src/statistics/series.ts";
import { describeIndicator, observe } from "../checks/rules/rule-case.ts";
import { findIssues, loadCorrectSite } from "../site-fixture.ts";

const wide = (own: string, country: string) => ({
  ...describeIndicator("visits", { polarity: "higher-is-better", denominator: "visits" }),
  "data/observations/visits.csv": [
    "area,2017,2017 denominator,2017 numerator,2017 lower,2017 upper,document,place",
    `exampleshire,${own},exampleshire-report-2018,Sheet 1`,
    `example-country,${country},exampleshire-report-2018,Sheet 1`,
    "",
  ].join("\n"),
});

// 92 of 144 is 63.9%; its limits by Wilson's method are 55.8% and 71.3%.
const own = "63.9,144,92,55.8,71.3";

function read(country: string) {
  const catalogue = loadCorrectSite(wide(own, country));
  const indicator = catalogue.indicators.get("visits");
  const latest = indicator?.series[0]?.observations.find(hasValue);
  if (!indicator || !latest) throw new Error("The figures are missing.");
  return { indicator, latest, title: stateFinding(indicator, ["example-country"], catalogue.areas) };
}

describe("a figure with its numerator and confidence limits", () => {
  test("is shown with them, from both forms of CSV and from YAML alike", () => {
    const { indicator, latest } = read("61.0,,,,");
    expect(stateBase(latest, indicator)).toBe("92 of 144 visits");
    expect(stateLimits(latest, indicator)).toBe("95% limits 55.8% to 71.3%");
    const value = "{ value: 63.9, denominator: 144, numerator: 92, lower: 55.8, upper: 71.3 }";
    const yaml = { ...describeIndicator("visits"), ...observe("visits", { exampleshire: { 2017: value } }) };
    const given = loadCorrectSite(yaml).indicators.get("visits")?.series[0]?.observations[0];
    expect(given).toMatchObject({ numerator: 92, limits: { lower: 55.8, upper: 71.3 } });
    const long =
      "area,period,value,denominator,numerator,lower,upper,document,place\nexampleshire,2017,63.9,144,92,55.8,71.3";
    const csv = { "data/observations/visits.csv": `${long},exampleshire-report-2018,Sheet 1\n` };
    const found = loadCorrectSite({ ...describeIndicator("visits"), ...csv }).indicators.get("visits");
    expect(found?.series[0]?.observations[0]).toMatchObject({ numerator: 92, limits: { lower: 55.8, upper: 71.3 } });
  });

  test("is about level with another that its limits reach, and above one that they do not", () => {
    expect(read("58.0,,,,").title).toContain("about level with");
    expect(read("50.0,,,,").title).toContain("13.9 percentage points above");
    expect(read("50.0,,,46.0,56.0").title).toContain("about level with");
  });

  test.each([
    [
      "a share that is not that of its numerator",
      "64.9,144,92,55.8,71.3",
      "92 of 144 is 63.89%, and the figure is 64.9%.",
    ],
    ["a numerator above its base", "63.9,144,192,55.8,71.3", "A numerator of 192 is part of 144."],
    ["a figure outside its limits", "63.9,144,92,64.8,71.3", "63.9 does not lie between its limits 64.8 and 71.3."],
    ["one limit", "63.9,144,92,,71.3", "One of two confidence limits is missing."],
    ["a limit that is no number", "63.9,144,92,5o,71.3", "“5o” is not a number."],
    ["a numerator that is no whole number", "63.9,144,9.2,55.8,71.3", "“9.2” is not a whole number."],
  ])("is checked: %s", (_, figure, expected) => {
    expect(findIssues(wide(figure, "61.0,,,,"))).toEqual([expect.stringContaining(expected)]);
  });

  test("is a small count of people where its numerator is", () => {
    const people = {
      ...wide("2.8,144,4,1.1,6.9", "61.0,,,,"),
      ...describeIndicator("visits", { denominator: "children" }),
    };
    expect(findIssues(people)).toEqual([expect.stringContaining("Counts of 1 to 5 people can show who they are: 4")]);
  });
});
