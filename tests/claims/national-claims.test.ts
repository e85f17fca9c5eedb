import { describe, expect, test } from "vitest";
import { describeIndicator, observe } from "../checks/rules/rule-case.ts";
import { loadChangedSite } from "../site-fixture.ts";

const others = "barnet camden kent leeds surrey devon essex norfolk suffolk york".split(" ");
const heading = "area,2017,citationTitle,citationPublisher,citationIssued,citationAddress,place";
const source = "Example release,Ofsted,2025,https://example.org/,Table 1";

/** A printed figure and rank, held against national figures: the council's own, those of ten others, and the country's. */
function check(
  printed: { own: number; rank: number; country?: number },
  own: string,
  values: readonly number[],
  differs = "",
) {
  const more = `ranks:\n  - area: exampleshire\n    of: 152\n    values:\n      "2017": ${printed.rank}\n`;
  const figures = {
    exampleshire: { 2017: printed.own },
    ...(printed.country !== undefined && { "example-country": { 2017: printed.country } }),
  };
  const rows = [`exampleshire,${own},${source}`, `example-country,61.0,${source}`].concat(
    others.map((area, index) => `${area},${values[index]?.toFixed(1) ?? "low"},${source}`),
  );
  const polarity = "higher-is-better";
  const { claims, issues, catalogue } = loadChangedSite({
    ...describeIndicator("visits", { polarity, nationalMeasure: `{ indicator: visits-national${differs} }` }),
    ...observe("visits", figures, "", more),
    ...describeIndicator("visits-national", { polarity, title: "Visits, national figures" }),
    "data/observations/visits-national.csv": `${heading}\n${rows.join("\n")}\n`,
  });
  expect(issues).toEqual([]);
  const found = claims.filter(({ origin }) => origin === "national");
  const indicator = catalogue?.indicators.get("visits");
  return { indicator, told: (id: string) => found.find((claim) => claim.id === `visits-${id}`), found };
}

const values = [80, 78, 76, 74, 72, 68, 66, 64, 62, 60];

describe("a figure that a document prints, held against the national figure of today", () => {
  test("agrees, and so does a rank among those that share the place", () => {
    // 80, 78, 76, 74, then 72.0 twice: places 5 and 6 of 11. 141 of the 152 that were ranked then have no figure here.
    const { told } = check({ own: 72, rank: 6 }, "72.0", values);
    expect(told("exampleshire-2017-national")?.verdict).toBe("consistent");
    expect(told("exampleshire-2017-national-rank")).toMatchObject({ verdict: "consistent", recomputed: "5" });
  });

  test("agrees with a rank that is lower by those who were ranked then and have no figure now, and with none lower", () => {
    // Place 6 of 11 now; of 152 then, so that 141 of those without a figure may have been better.
    const rank = (printed: number) =>
      check({ own: 70, rank: printed }, "70.0", values).told("exampleshire-2017-national-rank")?.verdict;
    expect([rank(6), rank(147), rank(148), rank(5)]).toEqual([
      "consistent",
      "consistent",
      "contradicted",
      "contradicted",
    ]);
  });

  test("differs, as a note to readers that puts no figure in doubt", () => {
    const { told, indicator } = check({ own: 71.4, rank: 4 }, "72.0", values);
    const claim = told("exampleshire-2017-national");
    expect(claim).toMatchObject({ verdict: "contradicted", severity: "note" });
    expect(claim?.says).toContain("71.4% for");
    expect(claim?.arithmetic).toBe("“Example release” (Ofsted, 2025), Table 1 gives 72.0%.");
    expect(told("exampleshire-2017-national-rank")?.verdict).toBe("contradicted");
    expect(indicator?.series[0]?.observations[0]?.disputed).toBeUndefined();
    expect(indicator?.ranks[0]?.disputed).toBeUndefined();
  });

  test("is no statement where the two have other units or other years", () => {
    const count = (fields: Parameters<typeof describeIndicator>[1]) =>
      loadChangedSite({
        ...describeIndicator("visits", {
          polarity: "higher-is-better",
          nationalMeasure: "{ indicator: visits-national }",
        }),
        ...observe("visits", { exampleshire: { 2017: 72 } }),
        ...describeIndicator("visits-national", {
          polarity: "higher-is-better",
          title: "Visits, national figures",
          ...fields,
        }),
        "data/observations/visits-national.csv": `${heading}\nexampleshire,72,${source}\nleeds,70,${source}\n`,
      }).claims.filter(({ origin }) => origin === "national").length;
    expect(count({})).toBe(1);
    expect(count({ unit: "days" })).toBe(0);
    expect(count({ periodKind: "calendar-year" })).toBe(0);
  });

  test("is not compared where the two count another thing, with the reason", () => {
    const differs = ", differs: [{ area: example-country, reason: One counts all schools. }]";
    const { told } = check({ own: 72, rank: 5, country: 58 }, "72.0", values, differs);
    expect(told("example-country-2017-national")).toMatchObject({
      verdict: "not-comparable",
      arithmetic: "One counts all schools.",
    });
    expect(told("exampleshire-2017-national")?.verdict).toBe("consistent");
  });
});
