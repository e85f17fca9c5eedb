import type { Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const file = "content/meetings/2018-03-07-committee.md";

/** A meeting on the day of the report, with an item of which something was decided. */
const meeting = (lines: string): Changes => ({
  [file]: `---
body: Committee
date: 2018-03-07
area: exampleshire
record: minutes
summary: What was decided.
items:
  - number: "1"
    title: Report
    documents: [exampleshire-report-2018]
${lines}source: { description: Minutes, address: "https://example.org/minutes", licence: Open Government Licence v3.0 }
---

The committee met.
`,
});

const answered = (document: string): Changes =>
  meeting(`    actions:
      - id: tell
        text: The report is to tell more.
        answer: { document: ${document}, place: Page 1, text: It does. }
`);

export const decisionCases: RuleCases = {
  "decision-address": {
    "two decisions of one id": {
      mistake: meeting(
        "    decisions:\n      - { id: plan, text: A plan was agreed. }\n    actions:\n      - { id: plan, text: Write it. }\n",
      ),
      issues: [`${file}:14:9  There is a decision plan already. → Give one of the two another id.`],
      control: meeting(
        "    decisions:\n      - A plan was agreed.\n    actions:\n      - { id: plan, text: Write it. }\n",
      ),
    },
  },
  "decision-answer": {
    "an answer that is older": {
      mistake: answered("exampleshire-assessment-2007"),
      issues: [
        `${file}:14:29  exampleshire-assessment-2007 is of 2007-11-26, before what it is to answer (2018-03-07). → Name the later paper, or take the answer out.`,
      ],
      control: answered("exampleshire-report-2018"),
    },
  },
};
