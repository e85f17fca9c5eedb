import { expect, test } from "vitest";
import { findIn, makeIndicator, school, tell } from "./proposing-fixture.ts";

const records = {
  ...school,
  ...makeIndicator("reading-expected", { title: "Reading, expected standard", figures: [[70, 72]], ranks: [40, 30] }),
  ...makeIndicator("writing-depth", { title: "Writing, greater depth", figures: [[20, 15]], ranks: [43, 90] }),
};
const read = (text: string) => tell(findIn(`## Key stage 2\n\n${text}\n`, records));

test("a list of subjects with their places in brackets is read by what stands before each, with its order", () => {
  expect(
    read(
      "Writing is ranked the lowest (91st) for pupils at the expected standard, then reading (30th) with the best result being in spelling (12th).",
    ),
  ).toEqual([
    "{kind:value,stated:91,of:{rank:writing-expected,2017}}",
    "{kind:value,stated:30,of:{rank:reading-expected,2017}}",
    "{kind:value,stated:12,of:{rank:spelling-expected,2017}}",
    "{kind:order,inputs:[{rank:writing-expected,2017},{rank:reading-expected,2017},{rank:spelling-expected,2017}],order:highest-first}",
  ]);
});

test("a list without a word on its order has none", () => {
  expect(
    read("We rank 91st in writing, 30th in reading and 12th in spelling.").filter((each) => each.includes("order")),
  ).toEqual([]);
});

test("a sentence that goes on with its subject may name another measure of it", () => {
  expect(read("Writing was ranked 91st. It moved from 43rd to 90th for pupils at greater depth.")).toEqual([
    "{kind:value,stated:91,of:{rank:writing-expected,2017}}",
    "{kind:value,stated:43,of:{rank:writing-depth,2016}}",
    "{kind:value,stated:90,of:{rank:writing-depth,2017}}",
    "{kind:trend,over:[{rank:writing-depth,2016},{rank:writing-depth,2017}],is:worsening}",
  ]);
});

test("“or higher” says nothing of the higher standard", () => {
  expect(read("The share of pupils with a score of 100 or higher in spelling is above the national average.")).toEqual([
    "{kind:comparison,of:{spelling-expected,2017},than:[{spelling-expected,2017,area:example-country}],is:above}",
  ]);
});
