import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/claims/claim.ts";
import { checkOne } from "./claim-fixture.ts";

const figure = (value: string, unit = "percent") => `{ figure: ${value}, at: Page 1, unit: ${unit} }`;
const value2017 = "{ indicator: reading-expected, period: '2017' }";
const rank2017 = "{ rank: maths-progress, period: 2016/17 }";

describe("claims that state a conclusion, against numbers worked by hand", () => {
  test.each<[string, string, Verdict, string | undefined]>([
    [
      "rank 39 of 152 is not in the top 10%",
      `kind: band\nrank: ${rank2017}\nband: top-10`,
      "contradicted",
      "rank 39 of 152",
    ],
    [
      "rank 39 of 152 is in the second quarter",
      `kind: quartile\nrank: ${rank2017}\nquartile: 2`,
      "consistent",
      "rank 39 of 152",
    ],
    [
      "rank 39 of 152 is not in the first",
      `kind: quartile\nrank: ${rank2017}\nquartile: 1`,
      "contradicted",
      "rank 39 of 152",
    ],
    [
      "a band of a rank without N",
      `kind: band\nrank: ${figure("39", "text")}\nband: top-10`,
      "unverifiable",
      undefined,
    ],
    [
      "an order",
      `kind: order\norder: highest-first\ninputs:\n  - ${figure("71")}\n  - ${figure("70")}\n  - ${figure("70")}`,
      "consistent",
      "71%, 70%, 70%",
    ],
    [
      "an order broken",
      `kind: order\norder: lowest-first\ninputs:\n  - ${figure("71")}\n  - ${figure("70")}`,
      "contradicted",
      "71%, 70%",
    ],
    [
      "above",
      `kind: comparison\nis: above\nof: ${value2017}\nthan: [{ indicator: reading-expected, area: example-country, period: "2017" }]`,
      "consistent",
      "69.0% against 61.0%",
    ],
    [
      "above both, but not above one",
      `kind: comparison\nis: above\nof: ${figure("70")}\nthan: [${figure("69")}, ${figure("71")}]`,
      "contradicted",
      "70% against 69%, 71%",
    ],
    [
      "above by less than rounding shows",
      `kind: comparison\nis: above\nof: ${figure("70")}\nthan: [${figure("70")}]`,
      "unverifiable",
      "70% against 70%",
    ],
    [
      "in line within a tolerance",
      `kind: comparison\nis: in-line\ntolerance: 1\nof: ${figure("70")}\nthan: [${figure("71")}]`,
      "consistent",
      "70% against 71%",
    ],
    [
      "in line, three apart",
      `kind: comparison\nis: in-line\ntolerance: 1\nof: ${figure("70")}\nthan: [${figure("73")}]`,
      "contradicted",
      "70% against 73%",
    ],
    [
      "better, where higher is better",
      `kind: comparison\nis: better\nof: ${value2017}\nthan: [${figure("61")}]`,
      "consistent",
      "69.0% against 61%",
    ],
    [
      "a better rank is a lower number",
      `kind: comparison\nis: better\nof: ${rank2017}\nthan: [${figure("87", "text")}]`,
      "consistent",
      "rank 39 of 152 against 87",
    ],
    [
      "better, with no polarity",
      `kind: comparison\nis: better\nof: ${figure("1")}\nthan: [${figure("2")}]`,
      "unverifiable",
      undefined,
    ],
    [
      "the highest",
      `kind: superlative\nis: highest\nof: ${figure("71")}\namong: [${figure("70")}, ${figure("71")}]`,
      "consistent",
      "highest",
    ],
    [
      "not the lowest",
      `kind: superlative\nis: lowest\nof: ${figure("71")}\namong: [${figure("70")}]`,
      "contradicted",
      "70% (Page 1)",
    ],
    [
      "a target missed",
      `kind: target\nis: met\nbetter: higher\nresult: ${figure("71")}\ntarget: ${figure("95")}`,
      "contradicted",
      "missed",
    ],
    [
      "a target met exactly",
      `kind: target\nis: met\nbetter: higher\nresult: ${figure("95")}\ntarget: ${figure("95")}`,
      "consistent",
      "met",
    ],
    [
      "a target that is a value held",
      `kind: target\nis: missed\nresult: { indicator: maths-progress, period: 2016/17 }\ntarget: { target: maths-progress, period: 2016/17 }`,
      "consistent",
      "missed",
    ],
    [
      "a trend",
      `kind: trend\nis: rising\nover: [${figure("57")}, ${figure("60")}, ${figure("69")}]`,
      "consistent",
      "57%, 60%, 69%",
    ],
    [
      "a trend that turns",
      `kind: trend\nis: rising\nover: [${figure("57")}, ${figure("70")}, ${figure("69")}]`,
      "contradicted",
      "57%, 70%, 69%",
    ],
    [
      "an improvement with polarity",
      `kind: trend\nis: improving\nover:\n  - { indicator: reading-expected, period: "2015" }\n  - ${value2017}`,
      "consistent",
      "57.0%, 69.0%",
    ],
    [
      "a trend that rounding hides",
      `kind: trend\nis: rising\nover: [${figure("57")}, ${figure("57")}]`,
      "unverifiable",
      "57%, 57%",
    ],
    [
      "a period named alike",
      `kind: period-label\nstated: Autumn and spring terms\nelsewhere: autumn and spring terms\nat: Annex`,
      "consistent",
      "autumn and spring terms",
    ],
    [
      "a period named otherwise",
      `kind: period-label\nstated: autumn and spring terms\nelsewhere: full year\nat: Annex`,
      "contradicted",
      "full year",
    ],
    [
      "a gap that narrowed",
      `kind: comparison\nis: below\nof: { distance: [${figure("56")}, ${figure("69")}] }\nthan: [{ distance: [${figure("50")}, ${figure("70")}] }]`,
      "consistent",
      "13 points against 20 points",
    ],
    [
      "a comparison of different years",
      `kind: comparison\nis: above\nof: ${value2017}\nthan: [{ indicator: reading-expected, area: example-country, period: "2016" }]`,
      "not-comparable",
      undefined,
    ],
    [
      "a comparison of different units",
      `kind: comparison\nis: above\nof: ${figure("3", "count")}\nthan: [${figure("3")}]`,
      "not-comparable",
      undefined,
    ],
  ])("%s", (_, fields, verdict, recomputed) => {
    const claim = checkOne(fields);
    expect([claim.verdict, claim.recomputed]).toEqual([verdict, recomputed]);
  });
});
