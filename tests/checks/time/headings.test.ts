import { expect, test } from "vitest";
import { contradictsPeriod } from "../../../src/checks/time/headings.ts";

test.each([
  ["Dec-18", "2018-12"],
  ["Dec", "2018-12"],
  ["Dec, No.", "2018-12"],
  ["Sept 2018", "2018-09"],
  ["January 2019, rate", "2019-01"],
  ["Previous period (Dec 18)", "2018-12"],
  ["31 December 2018", "2018-12-31"],
  ["December 31", "2018-12-31"],
  ["Latest", "2019-01"],
  ["Year to January 2019 from January 2018", "2018-01"],
  ["Children who may need help", "2018-12"],
  ["2017 Result", "2017"],
  ["2016/17", "2017"],
  ["2016-17", "2016/17"],
  ["2016 to 2017", "2016/17"],
  ["Benchmarking: England", "2017"],
  ["Q3 2018/19", "2018/19 Q3"],
])("the heading “%s” may stand over %s", (heading, period) => {
  expect(contradictsPeriod(heading, period)).toBe(false);
});

test.each([
  ["Dec-18", "2018-11"],
  ["Dec-18", "2019-12"],
  ["DEC 2018", "2019-12"],
  ["Dec", "2019-01"],
  ["December 2018", "2018-11-30"],
  ["2017 Result", "2016"],
  ["2016/17", "2016"],
  ["2015/16", "2016/17"],
  ["2015", "2016/17"],
  ["Q3 2017/18", "2018/19 Q3"],
])("the heading “%s” contradicts %s", (heading, period) => {
  expect(contradictsPeriod(heading, period)).toBe(true);
});
