import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/claims/claim.ts";
import { checkOne } from "./claim-fixture.ts";

const figure = (value: string, unit = "percent") => `{ figure: ${value}, at: Page 1, unit: ${unit} }`;
const value2017 = "{ indicator: reading-expected, period: '2017' }";
const rank2017 = "{ rank: maths-progress, period: 2016/17 }";

describe("claims that state a number, against numbers worked by hand", () => {
  test.each<[string, string, Verdict, string | undefined]>([
    ["a figure repeated", `kind: value\nstated: 69\nof: ${value2017}`, "consistent", "69.0%"],
    ["a figure repeated wrongly", `kind: value\nstated: 96\nof: ${value2017}`, "contradicted", "69.0%"],
    [
      "a figure cut, not rounded",
      `kind: value\nstated: 56\nof: ${figure("56.7")}`,
      "consistent-by-truncation",
      "56.7%",
    ],
    ["about", `kind: value\nstated: 6\nqualifier: about\nof: ${figure("5.63", "score")}`, "consistent", "5.63"],
    [
      "about, by a tenth",
      `kind: value\nstated: 10\nqualifier: about\nof: ${figure("10.8", "score")}`,
      "consistent",
      "10.8",
    ],
    [
      "a relative change of what lies below zero: from -10 to -5 is 50% up",
      `kind: change\nin: percent\nstated: 50\ndirection: rise\nfrom: ${figure("-10", "count")}\nto: ${figure("-5", "count")}`,
      "consistent",
      "50%",
    ],
    [
      "a variance from a target below zero: -5 lies 50% above -10",
      `kind: variance\nstated: 50\nresult: ${figure("-5.0")}\ntarget: ${figure("-10.0")}`,
      "consistent",
      "50%",
    ],
    [
      "about, but too far",
      `kind: value\nstated: 6\nqualifier: about\nof: ${figure("7.1", "score")}`,
      "contradicted",
      "7.1",
    ],
    ["more than", `kind: value\nstated: 200\nqualifier: more-than\nof: ${figure("264", "count")}`, "consistent", "264"],
    [
      "more than itself",
      `kind: value\nstated: 264\nqualifier: more-than\nof: ${figure("264", "count")}`,
      "contradicted",
      "264",
    ],
    [
      "at least itself",
      `kind: value\nstated: 264\nqualifier: at-least\nof: ${figure("264", "count")}`,
      "consistent",
      "264",
    ],
    [
      "a rise in points",
      `kind: change\nstated: 3\ndirection: rise\nfrom: ${figure("66")}\nto: ${figure("69")}`,
      "consistent",
      "3 points",
    ],
    [
      "a rise called a fall",
      `kind: change\nstated: 3\ndirection: fall\nfrom: ${figure("66")}\nto: ${figure("69")}`,
      "contradicted",
      "3 points",
    ],
    [
      "a sign lost",
      `kind: change\nstated: 258\nfrom: ${figure("888", "count")}\nto: ${figure("630", "count")}`,
      "contradicted",
      "\u2212258",
    ],
    [
      "a relative change: 144 to 150 is 4.2%",
      `kind: change\nin: percent\nstated: 4.3\nfrom: ${figure("144", "count")}\nto: ${figure("150", "count")}`,
      "contradicted",
      "4.2%",
    ],
    [
      "a gap beyond rounding: 69 less 56 as 11",
      `kind: gap\nstated: 11\ndirection: behind\ngroup: ${figure("56")}\nother: ${figure("69")}`,
      "contradicted",
      "\u221213 points",
    ],
    [
      "a gap of rounded shares spans a point: 13 printed as 12.1",
      `kind: gap\nstated: 12.1\ndirection: behind\ngroup: ${figure("56")}\nother: ${figure("69")}`,
      "consistent",
      "\u221213.0 points",
    ],
    [
      "a gap either way",
      `kind: gap\nstated: 13\ndirection: either\ngroup: ${figure("56")}\nother: ${figure("69")}`,
      "consistent",
      "13 points",
    ],
    [
      "a total of counts is exact",
      `kind: total\nstated: 249\nparts: [${figure("100", "count")}, ${figure("148", "count")}]`,
      "contradicted",
      "248",
    ],
    [
      "a total of rounded shares: 57.3 + 21.5 + 13.0 + 2.2 + 4.1 + 1.9 is 100.0",
      `kind: total\nstated: 100\nparts: [${figure("57.3")}, ${figure("21.5")}, ${figure("13.0")}, ${figure("2.2")}, ${figure("4.1")}, ${figure("1.9")}]`,
      "consistent",
      "100%",
    ],
    [
      "a percentage of a count: 181 of 316",
      `kind: percentage\nstated: 57.3\npart: ${figure("181", "count")}\nwhole: ${figure("316", "count")}`,
      "consistent",
      "57.3%",
    ],
    [
      "a percentage cut: 57.27… as 57.2",
      `kind: percentage\nstated: 57.2\npart: ${figure("181", "count")}\nwhole: ${figure("316", "count")}`,
      "consistent-by-truncation",
      "57.28%",
    ],
    [
      "a percentage of nothing",
      `kind: percentage\nstated: 0\npart: ${figure("0", "count")}\nwhole: ${figure("0", "count")}`,
      "unverifiable",
      undefined,
    ],
    [
      "a mean",
      `kind: mean\nstated: 2.5\nvalues: [{ value: ${figure("2", "count")} }, { value: ${figure("3", "count")} }]`,
      "consistent",
      "2.5",
    ],
    [
      "a weighted mean: 2 once and 3 three times",
      `kind: mean\nstated: 2.8\nvalues: [{ value: ${figure("2", "count")}, weight: ${figure("1", "count")} }, { value: ${figure("3", "count")}, weight: ${figure("3", "count")} }]`,
      "consistent",
      "2.8",
    ],
    [
      "a ratio: 192 to 124 is 1.55",
      `kind: ratio\nstated: 1.54\nof: ${figure("192", "count")}\nto: ${figure("124", "count")}`,
      "consistent-by-truncation",
      "1.548",
    ],
    [
      "a variance relative to the target",
      `kind: variance\nstated: -25.3\nresult: ${figure("71")}\ntarget: ${figure("95.0")}`,
      "consistent",
      "\u221225.3%",
    ],
    [
      "a variance in points taken for a relative one, 71.0 of 95",
      `kind: variance\nstated: -24\nresult: ${figure("71.0")}\ntarget: ${figure("95.0")}`,
      "contradicted",
      "\u221225%",
    ],
    [
      "a variance in points",
      `kind: variance\nin: points\nstated: -24\nresult: ${figure("71")}\ntarget: ${figure("95.0")}`,
      "consistent",
      "\u221224 points",
    ],
    ["attendance and absence", `kind: complement\nstated: 95.4\nof: ${figure("4.6")}`, "consistent", "95.4%"],
    [
      "attendance and absence that overlap",
      `kind: complement\nstated: 95.0\nof: ${figure("4.6")}`,
      "contradicted",
      "95.4%",
    ],
    ["things counted", `kind: count\nstated: 3\nthings: [one, two]`, "contradicted", "2"],
    [
      "a sum as an input",
      `kind: value\nstated: 7\nof: { sum: [${figure("3", "count")}, ${figure("4", "count")}] }`,
      "consistent",
      "7",
    ],
    [
      "an input that nobody gives",
      `kind: value\nstated: 7\nof: { missing: the national ranking }`,
      "unverifiable",
      undefined,
    ],
    [
      "an observation that is not available",
      `kind: value\nstated: 7\nof: { indicator: reading-expected, period: "2016" }`,
      "unverifiable",
      undefined,
    ],
    [
      "a change across a series break",
      `kind: change\nstated: 1\nfrom: { indicator: maths-progress, period: 2014/15 }\nto: { indicator: maths-progress, period: 2016/17 }`,
      "not-comparable",
      undefined,
    ],
    [
      "a change of sums across a series break",
      `kind: change\nstated: 1\nfrom: { sum: [{ indicator: maths-progress, period: 2014/15 }, ${figure("1", "score")}] }\nto: { sum: [{ indicator: maths-progress, period: 2016/17 }, ${figure("1", "score")}] }`,
      "not-comparable",
      undefined,
    ],
    [
      "what an officer declares not comparable",
      `kind: value\nstated: 7\nnotComparable: Another population.\nof: ${figure("8")}`,
      "not-comparable",
      undefined,
    ],
  ])("%s", (_, fields, verdict, recomputed) => {
    const claim = checkOne(fields);
    expect([claim.verdict, claim.recomputed]).toEqual([verdict, recomputed]);
  });
});

describe("what a disagreement changes", () => {
  test.each<[string, string, boolean]>([
    ["a digit: 69 printed as 70, still above the others", `kind: value\nstated: 70\nof: ${value2017}`, false],
    ["above or below: 69 printed as 60, below England's 61.0", `kind: value\nstated: 60\nof: ${value2017}`, true],
    ["a sign", `kind: change\nstated: 3\ndirection: fall\nfrom: ${figure("66")}\nto: ${figure("69")}`, true],
    ["a band", `kind: band\nrank: ${rank2017}\nband: top-10`, true],
    ["a total", `kind: total\nstated: 249\nparts: [${figure("100", "count")}, ${figure("148", "count")}]`, false],
  ])("%s", (_, fields, changes) => {
    const claim = checkOne(fields);
    expect(claim.verdict).toBe("contradicted");
    expect(claim.changesConclusion).toBe(changes);
  });

  test("is a warning until somebody has compared it with the source, then a note", () => {
    const fields = `kind: value\nstated: 96\nof: ${value2017}`;
    expect(checkOne(fields).severity).toBe("warning");
    expect(checkOne(`${fields}\nnote: The report prints it so.\nexplains: 69.0`).severity).toBe("note");
    expect(checkOne(`kind: value\nstated: 69\nof: ${value2017}`).severity).toBeUndefined();
  });
});
