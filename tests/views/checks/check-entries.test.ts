import { describe, expect, test } from "vitest";
import { listCheckEntries } from "../../../src/views/checks/check-entries.ts";
import { tellCheck } from "../../../src/views/checks/check-words.ts";
import { describeClaimReview } from "../../../src/downloads/structured/claim-review.ts";
import { findIssues, loadCorrectSite } from "../../site-fixture.ts";
import { checkWritten } from "../../claims/claim-fixture.ts";

const figure = (value: string, unit = "percent") => `{ figure: ${value}, at: Page 1, unit: ${unit} }`;
const claim = (id: string, fields: string, words = "high") =>
  `id: ${id}\nplace: Page 1\nsays: The share of ${id} is ${words}.\n${fields}`;
const differing = (id: string, stated: string, given: string, more = "") =>
  claim(
    id,
    `kind: value\nstated: ${stated}\nof: ${figure(given)}\nnote: Printed so.\nexplains: ${given}\n${more}`,
    `${stated}%`,
  );
const date = claim(
  "date",
  "kind: period-label\nstated: May 2017\nelsewhere: June 2017\nat: Page 2\nnote: Printed so.\nexplains: June 2017",
);
const catalogue = loadCorrectSite();

describe("the entries on the page of checks", () => {
  const idsOf = (...claims: string[]) =>
    listCheckEntries(catalogue, checkWritten(...claims)).map(({ lead, others }) => [
      lead.id,
      ...others.map(({ id }) => id),
    ]);

  test("what would change a conclusion comes first, then other figures, then dates", () => {
    expect(idsOf(date, differing("small", "43", "42"), differing("large", "43", "34"))).toEqual([
      ["large"],
      ["small"],
      ["date"],
    ]);
  });

  test("among those of one weight a headline measure comes first, then what is printed in more places", () => {
    const headline = claim(
      "headline",
      "kind: value\nstated: 96\nof: { indicator: reading-expected, period: '2017' }\nnote: Printed so.\nexplains: 69.0",
      "96%",
    );
    const alone = differing("alone", "43", "34");
    const twice = [differing("twice", "16", "13"), differing("again", "8", "6", "sameCauseAs: twice")];
    expect(idsOf(alone, ...twice, headline)).toEqual([["headline"], ["twice", "again"], ["alone"]]);
  });

  test("a declared consequence goes before the computed one", () => {
    const declared = differing("declared", "43", "34", "consequence: detail");
    expect(idsOf(declared, differing("small", "43", "42"))).toEqual([["small"], ["declared"]]);
  });

  test("differences of one cause are one entry, led by the one that says why it matters", () => {
    expect(
      idsOf(
        differing("b", "43", "34", "sameCauseAs: a"),
        differing("a", "16", "13", "matters: It matters."),
        differing("c", "8", "6", "sameCauseAs: b"),
      ),
    ).toEqual([["a", "b", "c"]]);
  });

  test("the same figure stated wrongly twice is one entry without being told so", () => {
    const of = "{ indicator: reading-expected, period: '2017' }";
    const twice = (id: string) =>
      claim(id, `kind: value\nstated: 96\nof: ${of}\nnote: Printed so.\nexplains: 69.0`, "96%");
    expect(idsOf(twice("one"), twice("two"))).toEqual([["one", "two"]]);
  });

  test("a cause that is no other claim is an error", () => {
    const file = `document: exampleshire-report-2018\narea: exampleshire\nclaims:\n  - ${differing("a", "43", "34", "sameCauseAs: nothing").trim().replaceAll("\n", "\n    ")}\n`;
    expect(findIssues({ "data/claims/exampleshire-report-2018.yaml": file }).join("\n")).toContain(
      "There is no other claim nothing that differs for the same cause.",
    );
  });
});

describe("a disagreement is told as what is said, what is found and why it matters", () => {
  const [entry] = listCheckEntries(
    catalogue,
    checkWritten(`id: a\nplace: Page 1\nsays: “All met” is 43%.\nkind: percentage\nstated: 43
part: ${figure("32", "count")}\nwhole: ${figure("93", "count")}\nnote: 32 of 93 is 34%.\nexplains: 34`),
  );
  if (!entry) throw new Error("There is no entry.");

  test("with the speaker, the statement in quotation marks, and the remark where it gives all numbers", () => {
    expect(tellCheck(catalogue, entry.lead)).toEqual({
      speaker: "The paper says",
      says: "“‘All met’ is 43%.”",
      finding: "Its own figures give",
      found: "32 of 93 is 34%.",
    });
    expect(entry.matters).toBe("The size is far off: 43% is printed where 34% follows.");
  });

  test("and to machines as a review of a claim", () => {
    const site = "https://findings.example.org";
    expect(describeClaimReview(catalogue, entry.lead, "2019-04-01", (address) => `${site}${address}`)).toEqual([
      {
        "@type": "ClaimReview",
        "@id": `${site}/checks/by-document/exampleshire-report-2018/#a`,
        url: `${site}/checks/by-document/exampleshire-report-2018/#a`,
        claimReviewed: "“All met” is 43%.",
        author: { "@type": "Organization", name: "Exampleshire Council" },
        datePublished: "2019-04-01",
        reviewBody: "32 of 93 is 34%. 32 of 93 is 34%.",
        itemReviewed: {
          "@type": "Claim",
          author: { "@type": "Organization", name: "Exampleshire Council" },
          datePublished: "2018-03-07",
          appearance: {
            "@type": "Report",
            "@id": `${site}/documents/exampleshire-report-2018/`,
            name: "Report on standards and inspection in Exampleshire",
          },
        },
        reviewRating: { "@type": "Rating", alternateName: "Differs: the figures give 34%" },
      },
    ]);
  });

  test("and says in words what a check found that gives no number, or another place", () => {
    const rate = (changes: object) => {
      const [review] = describeClaimReview(catalogue, { ...entry.lead, ...changes }, undefined, (address) => address);
      return review?.reviewRating;
    };
    const words = (alternateName: string) => ({ "@type": "Rating", alternateName });
    expect(rate({ kind: "conflict" })).toEqual(words("Contradicts another place"));
    expect(rate({ recomputed: undefined })).toEqual(words("Differs from the figures"));
    expect(rate({ verdict: "consistent-by-truncation", kind: "conflict" })).toEqual(
      words("Agrees if cut, not rounded"),
    );
  });

  test("a statement that agrees is no review", () => {
    const [agreeing] = checkWritten(claim("a", `kind: value\nstated: 69\nof: ${figure("69")}`, "69%"));
    if (!agreeing) throw new Error("There is no claim.");
    expect(describeClaimReview(catalogue, agreeing, undefined, (address) => address)).toEqual([]);
  });
});

test("an order that does not hold is told in words", () => {
  const [order] = checkWritten(
    claim("order", `kind: order\norder: highest-first\ninputs: [{ figure: 9, at: Girls }, { figure: 15, at: Boys }]`),
  );
  expect(order?.arithmetic).toBe("By this order Girls is the higher; the figures are 9 for it and 15 for Boys.");
});
