import { describe, expect, test } from "vitest";
import type { Correction } from "../../src/model/correction.ts";
import { coversChange } from "../../src/releases/correction-cover.ts";
import { findIssues, findReleaseIssues, ledgerOf } from "../release-fixture.ts";
import type { Changes } from "../site-fixture.ts";

const wrongReading = ledgerOf("reading-expected,exampleshire,2017,value,71.0,revised,2018-03-07");

describe("a correction covers only what it names, from what was released to what stands", () => {
  const said = (before: string, after: string, concerns = "{ indicator: reading-expected }"): Changes => ({
    "data/corrections/2019-05-03-figure.yaml": `date: 2019-05-03
title: A figure was wrong
what: The figure was corrected.
why: It was copied from the row above.
before: ${before}
after: ${after}
concerns: [${concerns}]
`,
  });
  const two = ledgerOf(
    "reading-expected,exampleshire,2015,value,58.5,,2018-03-07",
    "reading-expected,exampleshire,2017,value,71.0,revised,2018-03-07",
  );

  test.each([
    ["with its unit", "71%", "69%"],
    ["in a sentence", "Reading was 71.0% in Exampleshire", "It was 69.0% there"],
  ])("as numbers, %s", (_, before, after) => {
    expect(findReleaseIssues({ ...wrongReading, ...said(before, after) })).toEqual([]);
  });

  test.each([
    ["another number before", "17%", "69%"],
    ["another number after", "71%", "96%"],
    ["a number that only holds the digits", "571%", "69%"],
  ])("but not with %s", (_, before, after) => {
    expect(findReleaseIssues({ ...wrongReading, ...said(before, after) })).toEqual([
      `data/observations/reading-expected.yaml:31:9  Published as 71.0 (revised) on 2018-03-07, and now 69.0 (revised). → data/corrections/2019-05-03-figure.yaml does not account for it: it says ${before} before and ${after} after, and should say 71.0 and 69.0.`,
    ]);
  });

  test("and no other figure of the same indicator", () => {
    expect(findReleaseIssues({ ...two, ...said("71%", "69%") })).toHaveLength(1);
    const each = `{ indicator: reading-expected, area: exampleshire, period: "2015", before: '58.5', after: '57.0' }, { indicator: reading-expected, area: exampleshire, period: "2017" }`;
    expect(findReleaseIssues({ ...two, ...said("71%", "69%", each) })).toEqual([]);
  });

  test("and a figure that it names must be as it says, though nothing asks for the correction", () => {
    const same = ledgerOf("reading-expected,exampleshire,2017,value,69.0,revised,2018-03-07");
    const named = `{ indicator: reading-expected, area: exampleshire, period: "2017" }`;
    expect(findIssues({ ...same, ...said("12%", "78%", named) }, "correction-")).toEqual([
      "data/corrections/2019-05-03-figure.yaml:5:9  The correction says 12% was published; 69.0 was released. → Write what readers saw and see.",
      "data/corrections/2019-05-03-figure.yaml:6:8  The correction says 78% stands now; 69.0 stands in the record. → Write what readers saw and see.",
    ]);
    expect(findIssues({ ...same, ...said("69%", "69.0%", named) }, "correction-")).toEqual([]);
  });

  test("a renamed record needs neither", () => {
    const gone = ledgerOf("reading,exampleshire,2017,value,69.0,,2018-03-07");
    const renamed = {
      "data/corrections/2019-05-03-renamed.yaml": `date: 2019-05-03
title: Reading has another name
what: The indicator was renamed.
why: Its name was too short.
concerns: [{ indicator: reading, withdrawn: true }]
`,
    };
    expect(findReleaseIssues({ ...gone, ...renamed })).toEqual([]);
  });
});

test("a figure that was taken away to protect people is covered where its place is named, and is not printed again", () => {
  const line = {
    record: "visits",
    row: "exampleshire",
    column: "2017",
    kind: "value",
    value: "4",
    status: "",
    released: "2018-03-07",
  };
  const covers = (concern: object, now: string | undefined) =>
    coversChange({ title: "Kept back", concerns: [concern] } as unknown as Correction, line, now);
  const named = { indicator: "visits", area: "exampleshire", period: "2017" };
  expect(covers(named, "suppressed")).toBe(true);
  expect(covers({ indicator: "visits" }, "suppressed")).toBe(false);
  expect(covers({ ...named, before: "4", after: "suppressed" }, "5")).toBe(false);
  expect(covers({ ...named, withdrawn: true }, "suppressed")).toBe(false);
});
