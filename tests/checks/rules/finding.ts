import { planOf2018 } from "../../plan-fixture.ts";
import { readSiteFile, type Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const file = "data/threads/decisions.yaml";
const report = "content/documents/2018/exampleshire-report-2018.md";

/** A thread with one finding in the report of 7 March 2018, after a visit of 15 to 19 January 2018. */
function finding(fields: string, recommendation = "exampleshire-assessment-2007#quicker-decisions"): Changes {
  return {
    [file]: `title: Decisions
summary: Whether decisions are made soon.
topic: safeguarding
recommendations: [${recommendation}]
findings:
  - source: { document: exampleshire-report-2018, place: Paragraph 9 }
    bearing: progress
    text: Decisions were made sooner.
${fields}`,
  };
}

/** The report published by somebody of whom it does not follow who speaks. */
const published = (publisher: string): Changes => ({
  [report]: readSiteFile(report).replace("publisher: Exampleshire Council", publisher),
});

/** The report as one about other authorities. */
const reportAbout = (areas: string): Changes => ({
  [report]: readSiteFile(report).replace("areas: [exampleshire]", `areas: ${areas}`),
});

const earlier = (place: string, ends: string, made: string) =>
  `${place}  warning: The evidence ends on ${ends}, no later than the request that it is to answer (${made}). → Correct the evidence; if it tells how things stood before, write background: true. A plan that is older than the paper that quotes it says when it was agreed.`;

/** A plan that stands in the assessment of 2007, and was agreed later. */
function planAgreedIn2010(): Changes {
  const plan = planOf2018["data/plans/plan-2018.yaml"] as string;
  return { "data/plans/plan-2018.yaml": plan.replace("source:", 'agreed: "2010"\nsource:') };
}

/** A report on a plan that is only known from that report. */
function planInReport(fields: string): Changes {
  const plan = planOf2018["data/plans/plan-2018.yaml"] as string;
  return {
    "data/plans/plan-2018.yaml": plan
      .replace(
        "source: { document: exampleshire-assessment-2007,",
        `${fields}source: { document: exampleshire-report-2018,`,
      )
      .replace(
        "        text: Homes were visited.\n",
        '        text: Homes were visited.\n        evidence: "2017-11"\n',
      ),
  };
}

/** Mistakes in later words. */
export const findingCases: RuleCases = {
  "finding-speaker": {
    "a publisher of whom it does not follow whether it inspects": {
      mistake: { ...finding(""), ...published("publisher: Exampleshire Youth Parliament") },
      issues: [
        `${file}:6:25  It cannot be told whether “Exampleshire Youth Parliament”, who published exampleshire-report-2018, inspects or is a council. → Write speaker: inspector, council, partner or committee, in the document or here.`,
      ],
      control: { ...finding("    speaker: partner\n"), ...published("publisher: Exampleshire Youth Parliament") },
    },
    "of whom the document says it": {
      mistake: {},
      issues: [],
      control: { ...finding(""), ...published("publisher: Exampleshire Youth Parliament\nspeaker: partner") },
    },
    "and that nobody quotes": {
      mistake: {},
      issues: [],
      control: published("publisher: Exampleshire Youth Parliament"),
    },
  },
  "finding-concerns": {
    "an entry that is not one of the thread": {
      mistake: finding("    concerns: [exampleshire-assessment-2007#quicker-decision]\n"),
      issues: [
        `${file}:9:16  The thread has no entry exampleshire-assessment-2007#quicker-decision. → Did you mean exampleshire-assessment-2007#quicker-decisions?`,
      ],
      control: finding("    concerns: [exampleshire-assessment-2007#quicker-decisions]\n"),
    },
  },
  "thread-area": {
    "a word from a document about another authority": {
      mistake: { ...finding(""), ...reportAbout("[other-authority]") },
      issues: [
        "data/observations/maths-progress.yaml:6:11  warning: exampleshire-report-2018 is about other-authority, not about exampleshire. → Check the area and the document, or add exampleshire to the areas of the document.",
        `${file}:6:25  exampleshire-report-2018 is about other-authority, and the thread so far about exampleshire. → Start a thread of its own for other-authority, or take a document that is about exampleshire.`,
      ],
      control: { ...finding(""), ...reportAbout("[other-authority, exampleshire]") },
    },
  },
  "finding-evidence": {
    "evidence from after the paper": {
      mistake: finding('    evidence: "2018-04"\n'),
      issues: [
        `${file}:9:15  The evidence is of 2018-04, after its document was published (2018-03-07). → Write the time that the finding rests on; what is still to come is bearing: planned, without its date.`,
      ],
      control: finding('    evidence: "2018-03"\n'),
    },
    "a period that ends before it begins": {
      mistake: finding('    evidence: { from: "2018-02", to: "2017-12" }\n'),
      issues: [
        `${file}:9:15  The evidence begins (2018-02) after it ends (2017-12). → Swap from and to, or correct one.`,
      ],
      control: finding('    evidence: { from: "2017-12", to: "2018-02" }\n'),
    },
  },
  "finding-undated": {
    "a quotation that does not say what time it is about": {
      mistake: finding("    speaker: inspector\n    speakerName: Example inspectorate, in its letter\n"),
      issues: [
        `${file}:9:14  warning: The document quotes somebody else, and nothing says what time the words are about. → Write evidence: with the day, month, year or period.`,
      ],
      control: finding('    speaker: inspector\n    evidence: "2018-01"\n'),
    },
    "but not the publisher's own word": { mistake: {}, issues: [], control: finding("    speaker: council\n") },
  },
  "finding-earlier": {
    "evidence from before the recommendation": {
      mistake: finding('    evidence: "2007-10"\n'),
      issues: [earlier(`${file}:9:15`, "2007-10-31", "2007-11-26")],
      control: finding('    evidence: "2007-10"\n    background: true\n'),
    },
    "that ends on the day of the recommendation": {
      mistake: finding('    evidence: "2007-11-26"\n'),
      issues: [earlier(`${file}:9:15`, "2007-11-26", "2007-11-26")],
      control: finding('    evidence: "2007-11-27"\n'),
    },
    "that is background to one entry and answers another": {
      mistake: {},
      issues: [],
      control: {
        ...planAgreedIn2010(),
        ...finding('    evidence: "2008"\n', "exampleshire-assessment-2007#quicker-decisions, plan-2018#safe-streets"),
      },
    },
    "that bears on none of the entries": {
      mistake: {},
      issues: [],
      control: finding('    evidence: "2007-10"\n    concerns: []\n'),
    },
    "in the document that makes the recommendation": {
      mistake: {},
      issues: [],
      control: finding('    evidence: "2017-10"\n', "exampleshire-report-2018#attendance-plan"),
    },
    "of a plan that is older than the paper that quotes it": {
      mistake: planInReport(""),
      issues: [earlier("data/plans/plan-2018.yaml:22:19", "2017-11-30", "2018-01-19")],
      control: planInReport('agreed: "2017-09"\n'),
    },
  },
};
