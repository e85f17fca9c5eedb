import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/catalogue/evidence.ts";
import { groupByStatus, listStatusValues } from "../../src/views/register/register-facets.ts";
import {
  describeEvidence,
  describeEvidenceInFull,
  describeNothingLater,
  describeStatus,
  shortenName,
} from "../../src/findings/register-words.ts";
import { planOf2018 } from "../plan-fixture.ts";
import { loadCorrectSite, type Changes } from "../site-fixture.ts";

const quicker = "exampleshire-assessment-2007#quicker-decisions";

/** Entries of the register by key, with a thread about the assessment of 2007 that holds the findings. */
function loadEntries(findings: string, more: Changes = {}) {
  const { register } = loadCorrectSite({
    ...more,
    "data/threads/decisions.yaml": `title: Decisions
summary: Whether decisions are made soon.
topic: safeguarding
recommendations: [${quicker}]
findings:
${findings}`,
  });
  return register;
}

/** A finding in the council's report of March 2018, after a visit of January 2018. */
const finding = (bearing: string, more = "") =>
  `  - source: { document: exampleshire-report-2018, place: Page 1 }
    bearing: ${bearing}
    text: It was said.
${more}`;
const inspector = '    speaker: inspector\n    speakerName: Ofsted, in its letter\n    evidence: "2017-12"\n';
const inspectors = inspector.replace("Ofsted, in its letter", "Care Quality Commission");

function statusOf(findings: string): string[] {
  const entry = loadEntries(findings).find(({ key }) => key === quicker);
  return entry ? describeStatus(entry) : [];
}

describe("the status of an entry in words", () => {
  test("names who speaks and about when, inspectors first", () => {
    expect(statusOf(finding("progress") + finding("still-needed", inspector))).toEqual([
      "Ofsted, December 2017: still needed.",
      "For January 2018, the council reported progress.",
    ]);
  });

  test("says that no inspector speaks of results that others report", () => {
    expect(statusOf(finding("met"))).toEqual([
      "For January 2018, the council reported it as met.",
      "No later report by inspectors is published here.",
    ]);
    expect(statusOf(finding("mentioned"))).toEqual([
      "For January 2018, the council mentioned it without giving a result.",
    ]);
    expect(statusOf(finding("planned"))).toEqual([
      "For January 2018, the council said that work was planned or under way, without giving a result.",
    ]);
  });

  test("gives the word of a partner as it is, for it does not report on itself", () => {
    const partner = "    speaker: partner\n    speakerName: Young people\n    evidence: 2018-02-01\n";
    expect(statusOf(finding("planned") + finding("still-needed", partner))).toEqual([
      "For January 2018, the council said that work was planned or under way, without giving a result.",
      "Young people, February 2018: still needed.",
      "No later report by inspectors is published here.",
    ]);
  });

  test("shows both words where one speaker differs from himself, with each name once", () => {
    expect(statusOf(finding("progress", inspector) + finding("still-needed", inspector))).toEqual([
      "Ofsted, December 2017: progress in part, still needed in part.",
    ]);
    expect(statusOf(finding("progress", inspector) + finding("progress", inspectors))).toEqual([
      "Care Quality Commission and Ofsted, December 2017: progress.",
    ]);
  });

  test("is none where all that is said is background", () => {
    expect(statusOf(finding("progress", "    background: true\n"))).toEqual(["No later statement recorded here."]);
  });

  test("says that a due date passed, and of what there is no word", () => {
    const plan = (planOf2018["data/plans/plan-2018.yaml"] as string).replace("due: 2018-09", "due: 2018-02");
    const say = (text: string) =>
      loadCorrectSite({ "data/plans/plan-2018.yaml": text })
        .register.filter(({ id }) => id === "agree-targets" || id === "visit-homes")
        .map((entry) => describeStatus(entry));
    expect(say(plan)[0]).toEqual(["Due by February 2018; no later statement is recorded here."]);
    const planned = plan
      .replace("bearing: progress", "bearing: planned")
      .replace("id: visit-homes, text", "id: visit-homes, due: 2018-02, text");
    expect(say(planned)[1]?.at(-1)).toBe("Due by February 2018; no result is recorded here.");
  });
});

describe("that nothing later is published", () => {
  const register = loadEntries(finding("met"), planOf2018);

  test("is said for a document as a whole, and not of each entry", () => {
    const newest = register.filter(({ home }) => home.id === "exampleshire-report-2018");
    expect(newest.flatMap(describeStatus)).toEqual([]);
    expect(describeNothingLater(newest)).toBe(
      "This site has no document about the authority from after 7 March 2018, so it cannot say what became of it.",
    );
  });

  test("is not said where a later document could speak", () => {
    expect(describeNothingLater(register.filter(({ home }) => home.id === "plan-2018"))).toBeUndefined();
  });
});

describe("statuses by which the register is narrowed", () => {
  const register = loadEntries(finding("progress") + finding("still-needed", inspector));

  test("have an entry under the word of each speaker, named where it is one", () => {
    expect(listStatusValues(register).map(({ value, title, entries }) => [value, title, entries.length])).toEqual([
      ["inspector-still-needed", "Ofsted: still needed", 1],
      ["council-progress", "The council reports progress", 1],
      ["nothing-later", "No later document is published here", 1],
    ]);
  });

  test("count each entry once for a document, under the inspectors' word", () => {
    expect(groupByStatus(register).map(({ value }) => value)).toEqual(["inspector-still-needed", "nothing-later"]);
  });

  test("name several inspectorates by what they are", () => {
    const two = loadEntries(finding("progress", inspector) + finding("progress", inspectors));
    expect(listStatusValues(two)[0]?.title).toBe("Inspectors: progress");
  });
});

describe("the time of evidence in words", () => {
  const say = (from: string, to: string, basis: Evidence["basis"] = "stated") => {
    const evidence = { from, to, basis, begins: "", ends: "" };
    return [describeEvidence(evidence), describeEvidenceInFull(evidence)];
  };

  test("is to the month in short, and as far as it is known in full", () => {
    expect(say("2018-11", "2018-11")).toEqual(["November 2018", "About November 2018"]);
    expect(say("2018", "2018")).toEqual(["2018", "About 2018"]);
    expect(say("2018-10", "2018-12")).toEqual(["October to December 2018", "About October 2018 to December 2018"]);
    expect(say("2018-11", "2019-01")).toEqual(["November 2018 to January 2019", "About November 2018 to January 2019"]);
    expect(say("2019-02-14", "2019-02-15", "visit")).toEqual([
      "February 2019",
      "About the visit of 14 to 15 February 2019",
    ]);
  });

  test("is that of the paper where nothing else is known, and says so", () => {
    expect(say("2019-03-28", "2019-03-28", "publication")).toEqual([
      "in a paper of March 2019",
      "The document does not say which period it describes",
    ]);
  });
});

test("a name in a list is short", () => {
  expect(
    [
      "Ofsted, second monitoring visit",
      "Ofsted, the CQC and HMI Probation",
      "Young people in care council",
      "The chair, in his foreword",
    ].map(shortenName),
  ).toEqual(["Ofsted", "Ofsted, the CQC and HMI Probation", "Young people in care council", "The chair"]);
});
