import { describe, expect, test } from "vitest";
import { loadChangedSite } from "../site-fixture.ts";

const indicator = (polarity: string) => `title: Visits made in time
shortTitle: Visits in time
definition: The share of visits that were made in time.
unit: percent
decimals: 1
polarity: ${polarity}
periodKind: month
topic: safeguarding
source: { document: exampleshire-report-2018, place: Sheet 1 }
`;

const observations = (held: string, target: string) => `sources:
  - { id: sheet, document: exampleshire-report-2018, place: Sheet 1 }
series:
  - area: exampleshire
    values:
      2018-01: ${held}
targets:
  - area: exampleshire
    period: 2018-01
    value: ${target}
`;

const claim = (fields: string) => `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: visits
    place: Paragraph 1
    says: The report says ${/^stated: (.*)$/m.exec(fields)?.[1] ?? "so"}.
    ${fields.replaceAll("\n", "\n    ")}
`;

function check(held: string, target: string, fields: string, polarity = "higher-is-better") {
  const { claims, issues } = loadChangedSite({
    "data/indicators/visits-in-time.yaml": indicator(polarity),
    "data/observations/visits-in-time.yaml": observations(held, target),
    "data/claims/exampleshire-report-2018.yaml": claim(fields),
  });
  const found = claims.find(({ id }) => id.includes("visits"));
  if (!found) throw new Error(issues.map(({ problem }) => problem).join("\n"));
  return found;
}

const stating = (value: string) => `kind: value\nstated: ${value}\nof: { indicator: visits-in-time, period: 2018-01 }`;

describe("a target is exact, so that another number can turn missed into met", () => {
  test.each([
    ["95.2", "95.5", "95.9", true],
    ["95.2", "95.5", "95.4", false],
    ["95.6", "95.5", "95.9", false],
    ["95.5", "95.5", "95.9", false],
    ["95.5", "95.5", "95.3", true],
    ["95.9", "95.50", "95.2", true],
    ["94.2", "95", "95.2", true],
  ])("held %s, target %s, stated %s: %s", (held, target, stated, changes) => {
    expect(check(held, target, stating(stated))).toMatchObject({ verdict: "contradicted", changesConclusion: changes });
  });

  test("and met into missed, where lower is better", () => {
    expect(check("95.2", "95.5", stating("95.9"), "lower-is-better").changesConclusion).toBe(true);
    expect(check("95.6", "95.5", stating("95.9"), "lower-is-better").changesConclusion).toBe(false);
  });

  test("and lies on a side of it where neither direction is better", () => {
    expect(check("95.2", "95.5", stating("95.9"), "neither").changesConclusion).toBe(true);
    expect(check("95.6", "95.5", stating("95.9"), "neither").changesConclusion).toBe(false);
  });
});

test.each([
  ["95", "95%"],
  ["95.0", "95.0%"],
  ["95.50", "95.50%"],
])("a target printed as %s is quoted as %s", (printed, quoted) => {
  const fields = `kind: target\nis: met\nresult: { indicator: visits-in-time, period: 2018-01 }\ntarget: { target: visits-in-time, period: 2018-01 }`;
  expect(check("97.0", printed, fields).arithmetic).toContain(`the target ${quoted},`);
});

describe("a target that is a band of the ranking", () => {
  const ranks = `sources:
  - { id: sheet, document: exampleshire-report-2018, place: Sheet 1 }
series:
  - { area: exampleshire, values: { 2018-01: 80, 2018-02: 90 } }
  - { area: other-authority, values: { 2018-02: 95 } }
ranks:
  - { area: other-authority, of: 100, values: { 2018-02: 1 } }
  - { area: exampleshire, of: 100, values: { 2018-01: 5, 2018-02: 40 } }
targets:
  - { area: exampleshire, period: 2018-01, band: top-10 }
  - { area: exampleshire, period: 2018-02, band: top-10 }
`;
  const judge = (period: string, is: string) => {
    const { claims, issues } = loadChangedSite({
      "data/indicators/visits-in-time.yaml": indicator("higher-is-better"),
      "data/observations/visits-in-time.yaml": ranks,
      "data/claims/exampleshire-report-2018.yaml": claim(
        `kind: target\nresult: { indicator: visits-in-time, period: ${period} }\ntarget: { target: visits-in-time, period: ${period} }\nis: ${is}`,
      ),
    });
    const found = claims.find(({ id }) => id.includes("visits"));
    if (!found) throw new Error(issues.map(({ problem }) => problem).join("\n"));
    return [found.verdict, found.recomputed];
  };

  test("is met or missed by the rank of the same area in the same period", () => {
    expect(judge("2018-01", "met")).toEqual(["consistent", "met"]);
    expect(judge("2018-02", "met")).toEqual(["contradicted", "missed"]);
    expect(judge("2018-02", "missed")).toEqual(["consistent", "missed"]);
  });
});
