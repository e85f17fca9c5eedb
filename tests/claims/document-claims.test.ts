import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/claims/claim.ts";
import { loadChangedSite } from "../site-fixture.ts";
import { checkOne, checkWritten } from "./claim-fixture.ts";

const figure = (value: string, unit = "percent", at = "Page 1") => `{ figure: ${value}, at: ${at}, unit: ${unit} }`;

describe("claims on dates, places and rows of a document", () => {
  test.each<[string, string, Verdict, string | undefined]>([
    ["a weekday that is another", "kind: weekday\nstated: Tuesday\ndate: 2018-03-07", "contradicted", "Wednesday"],
    ["a weekday that is right", "kind: weekday\nstated: Wednesday\ndate: 2018-03-07", "consistent", "Wednesday"],
    ["a weekday of a leap day", "kind: weekday\nstated: Monday\ndate: 2016-02-29", "consistent", "Monday"],
    ["a weekday before 1970", "kind: weekday\nstated: Saturday\ndate: 1966-07-30", "consistent", "Saturday"],
    [
      "a paragraph that is not there",
      "kind: cross-reference\nstated: '1.2'\nparagraphs: ['1.1', 1.3 to 1.13]",
      "contradicted",
      "no 1.2",
    ],
    [
      "a paragraph that is there",
      "kind: cross-reference\nstated: paragraphs 1.4 to 1.6\nparagraphs: ['1.1', 1.3 to 1.13]",
      "consistent",
      "paragraphs 1.4 to 1.6",
    ],
    [
      "a paragraph about something else",
      "kind: cross-reference\nstated: 2.2 to 2.6\nparagraphs: [2.1 to 2.13]\nstandsIn: 2.7 to 2.9",
      "contradicted",
      "2.7 to 2.9",
    ],
    ["a paragraph that the text here has no mark of", "kind: cross-reference\nstated: '99'", "contradicted", "no 99"],
    [
      "a section whose paragraphs are there",
      "kind: cross-reference\nstated: '6.3'\nparagraphs: [6.3.1 to 6.3.4]",
      "consistent",
      "6.3",
    ],
    [
      "a section of which only the number begins so",
      "kind: cross-reference\nstated: '6.3'\nparagraphs: [6.31 to 6.34]",
      "contradicted",
      "no 6.3",
    ],
    [
      "a target for the day on which it was said",
      "kind: forecast\nfor: 2007-11-26\nsaid: 2007-11-26",
      "consistent",
      "26 November 2007",
    ],
    ["a target for a month past", "kind: forecast\nfor: 2007-07\nsaid: 2007-11-26", "contradicted", "26 November 2007"],
    [
      "a target for the month itself",
      "kind: forecast\nfor: 2007-11\nsaid: 2007-11-26",
      "consistent",
      "26 November 2007",
    ],
    ["a forecast before the document's own day", "kind: forecast\nfor: 2018-02", "contradicted", "7 March 2018"],
    ["a forecast for the document's year", 'kind: forecast\nfor: "2018"', "consistent", "7 March 2018"],
    [
      "a part greater than its whole",
      `kind: nested\ninputs: [${figure("22")}, ${figure("30")}]`,
      "contradicted",
      "22%, 30%",
    ],
    [
      "at least level 2, then level 3",
      `kind: nested\ninputs: [${figure("30")}, ${figure("22")}]`,
      "consistent",
      "30%, 22%",
    ],
    [
      "parts as great as rounding allows",
      `kind: nested\ninputs: [${figure("30")}, ${figure("30.4")}]`,
      "consistent",
      "30%, 30.4%",
    ],
    [
      "two rows of ranks that are equal",
      `kind: copied\nrow: [${figure("11", "text")}, ${figure("9", "text")}]\nother: [${figure("11", "text")}, ${figure("9", "text")}]`,
      "contradicted",
      "11 and 9",
    ],
    [
      "two rows that differ in one",
      `kind: copied\nrow: [${figure("11", "text")}, ${figure("9", "text")}]\nother: [${figure("11", "text")}, ${figure("8", "text")}]`,
      "consistent",
      "11 and 8",
    ],
    [
      "a rise in points printed as per cent",
      `kind: change\nstated: 4.3\nprintedIn: percent\nfrom: ${figure("68.1")}\nto: ${figure("72.4")}`,
      "contradicted",
      "4.3 points",
    ],
    [
      "a rise in points printed as points",
      `kind: change\nstated: 4.3\nprintedIn: percentage-points\nfrom: ${figure("68.1")}\nto: ${figure("72.4")}`,
      "consistent",
      "4.3 points",
    ],
    [
      "a rise that is the same in both units",
      `kind: change\nstated: 5\nprintedIn: percent\nfrom: ${figure("95")}\nto: ${figure("100")}`,
      "consistent",
      "5 points",
    ],
    [
      "a gap in points printed as per cent",
      `kind: gap\nstated: 13\ndirection: behind\nprintedIn: percent\ngroup: ${figure("56")}\nother: ${figure("69")}`,
      "contradicted",
      "\u221213 points",
    ],
    [
      "an event within the months named elsewhere",
      "kind: period-label\nis: within\nstated: May 2017\nelsewhere: April and May 2017\nat: Page 1",
      "consistent",
      "April and May 2017",
    ],
    [
      "an event in a span of months",
      "kind: period-label\nis: within\nstated: December 2018\nelsewhere: November 2018 to January 2019\nat: Page 1",
      "consistent",
      "November 2018 to January 2019",
    ],
    [
      "an event outside them",
      "kind: period-label\nis: within\nstated: June 2017\nelsewhere: April and May 2017\nat: Page 1",
      "contradicted",
      "April and May 2017",
    ],
    [
      "an event in another year",
      "kind: period-label\nis: within\nstated: May 2018\nelsewhere: April and May 2017\nat: Page 1",
      "contradicted",
      "April and May 2017",
    ],
    [
      "a figure that is about a part of the period",
      "kind: period-label\nstated: May 2017\nelsewhere: April and May 2017\nat: Page 1",
      "contradicted",
      "April and May 2017",
    ],
    [
      "a number that counts what stands under another heading",
      "kind: count\nstated: 7\nthings: [a, b, c, d, e, f]\nincluding: [g]",
      "consistent",
      "7",
    ],
    [
      "a number that fits neither way",
      "kind: count\nstated: 8\nthings: [a, b, c, d, e, f]\nincluding: [g]",
      "contradicted",
      "6",
    ],
    [
      "a total with what it takes in besides",
      `kind: total\nstated: 68\nparts: [${figure("60", "count")}]\nincluding: [${figure("8", "count")}]`,
      "consistent",
      "68",
    ],
    [
      "a conflict of two places",
      "kind: conflict\nmatters: It matters.\nplaces: [{ place: Page 1, prints: 8th }, { place: Page 2, prints: 9th }]",
      "contradicted",
      "9th",
    ],
  ])("%s", (_, fields, verdict, recomputed) => {
    const claim = checkOne(fields);
    expect([claim.verdict, claim.recomputed]).toEqual([verdict, recomputed]);
  });
});

describe("a contradiction between places", () => {
  const conflict = (second: string) =>
    loadChangedSite({
      "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: number-of-the-visit
    place: Summary
    says: The visit was the eighth.
    kind: conflict
    places:
      - { place: Summary, prints: eighth visit }
      - { place: Paragraph 1.10, prints: ${second} }
    matters: Readers cannot tell how many visits there were.
`,
    });

  test("is known, with its places, and is no warning", () => {
    const { claims, issues } = conflict("ninth visit");
    expect(issues).toEqual([]);
    expect(claims.find(({ id }) => id === "number-of-the-visit")).toMatchObject({
      verdict: "contradicted",
      severity: "note",
      consequence: "figure",
      matters: "Readers cannot tell how many visits there were.",
      places: [
        { document: "exampleshire-report-2018", place: "Summary", prints: "eighth visit" },
        { document: "exampleshire-report-2018", place: "Paragraph 1.10", prints: "ninth visit" },
      ],
    });
  });

  test("is none where all places print the same", () => {
    expect(conflict("Eighth visit.").issues.map(({ rule }) => rule)).toEqual(["claim-note"]);
  });
});

describe("a word on size that the figures do not show", () => {
  const compare = (says: string, more = "") =>
    loadChangedSite({
      "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: one
    place: Page 1
    says: ${says}
    kind: comparison
    is: above
    of: ${figure("0.4", "score")}
    than: [${figure("0.0", "score")}]
${more}`,
    }).claims.find(({ id }) => id === "one");

  test.each([
    "Progress is significantly better than nationally.",
    "It is well above the average.",
    "It is slightly above the average.",
    "It is just above the average.",
    "There was a substantial increase.",
    "It is much higher than elsewhere.",
  ])("%s: the direction agrees, and the word was not checked", (says) => {
    const claim = compare(says);
    expect(claim?.verdict).toBe("consistent-in-part");
    expect(claim?.arithmetic).toMatch(/“[a-z ]+” was not checked\.$/);
  });

  test.each(["Progress is above the average.", "Just three schools were above the average."])("%s agrees", (says) => {
    expect(compare(says)?.verdict).toBe("consistent");
  });

  test("a word on size beside a number that is repeated is no claim of size", () => {
    const figureOf = (kind: string) =>
      checkWritten(`id: one\nplace: Page 1\nsays: It fell slightly, by 3 points to 70%.\n${kind}`)[0]?.verdict;
    expect(figureOf(`kind: value\nstated: 70\nof: ${figure("70")}`)).toBe("consistent");
    expect(figureOf(`kind: change\nstated: 3\ndirection: fall\nfrom: ${figure("73")}\nto: ${figure("70")}`)).toBe(
      "consistent-in-part",
    );
  });

  test("a word of the document that our sentence leaves out can be named", () => {
    expect(
      compare("Progress is above the average.", "    notChecked: [statistically significant]")?.notChecked,
    ).toEqual(["statistically significant"]);
  });
});
