import { expect, test } from "vitest";
import { findIssues } from "../../site-fixture.ts";
import { describeIndicator, observe } from "../rules/rule-case.ts";

/** Ranks of two measures for two groups of pupils, each group in a table of its own. */
function ranked(others: readonly [string, string], place = "Sheet 2") {
  const rank = (value: string) => `ranks:\n  - area: exampleshire\n    of: 152\n    values: { "2017": ${value} }\n`;
  const file = (measure: string, group: string, value: string, at: string) => {
    const id = `${measure}-${group}`;
    const figures = observe(id, { exampleshire: { 2017: value.length + id.length } }, "", rank(value));
    return {
      ...describeIndicator(id, { title: `Progress, ${id}`, shortTitle: id, pupilGroup: group, measure }),
      [`data/observations/${id}.yaml`]: (figures[`data/observations/${id}.yaml`] as string).replace("Sheet 1", at),
    };
  };
  return {
    ...file("reading", "disadvantaged", "11", "Sheet 1"),
    ...file("writing", "disadvantaged", "36", "Sheet 1"),
    ...file("reading", "not-disadvantaged", others[0], place),
    ...file("writing", "not-disadvantaged", others[1], place),
  };
}

const copied = "has the same 2 ranks as";

test("ranks that a document prints for one group of pupils and again for another are pointed out", () => {
  expect(findIssues(ranked(["11", "36"])).filter((issue) => issue.includes(copied))).toEqual([
    expect.stringContaining(
      "not-disadvantaged for exampleshire in 2017 has the same 2 ranks as disadvantaged for exampleshire in 2017",
    ),
  ]);
});

test("not where one of them differs, nor where a note names one of them", () => {
  expect(findIssues(ranked(["11", "37"])).join("\n")).not.toContain(copied);
  const noted = ranked(["{ rank: 11, note: Both tables print 11th and 36th. }", "36"]);
  expect(findIssues(noted).join("\n")).not.toContain(copied);
  const other = ranked(["{ rank: 11, note: Printed without its ending. }", "36"]);
  expect(findIssues(other).join("\n")).toContain(copied);
});
