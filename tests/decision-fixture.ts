import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { loadCorrectSite, readSiteFile, type Changes } from "./site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";

/** Two meetings of one committee and a report that promises something. */
export const decided: Changes = {
  [report]: readSiteFile(report).replace(
    "notes:\n",
    "commitments:\n  - { id: open-doors, text: Open the doors to all., place: Page 9 }\nnotes:\n",
  ),
  "content/meetings/2018-03-07-committee.md": `---
body: Committee
date: 2018-03-07
time: 7.00 pm
ended: 8.35 pm
venue: Town Hall, High Street
area: exampleshire
record: minutes
summary: What was decided; and more.
items:
  - number: "1"
    title: Report
    documents: [exampleshire-report-2018]
    decisions: [The report was noted.]
    actions:
      - id: tell-more
        text: The next report is to tell more.
        askedOf: The director
        due: 2019-05
        answer: { meeting: 2019-05-02-committee, place: item 1, text: More was told. }
    votes: { for: 5, against: 0, abstentions: 4 }
    declarations: [{ name: Councillor A. Example, interest: Trustee of a centre }]
workProgramme:
  - { meeting: 2019-05-02, title: Report, decision: To note it., reportOf: Head of Service, issue: non-key }
  - { meeting: 2019-09-12, title: Plan, decision: To agree it., reportOf: Head of Service, issue: key }
source: { description: Minutes, address: "https://example.org/minutes", licence: Open Government Licence v3.0 }
---

The committee met.
`,
  "content/meetings/2019-05-02-committee.md": `---
body: Committee
date: 2019-05-02
area: exampleshire
record: minutes
summary: What was decided.
items:
  - { number: "1", title: Report, decisions: [More was told.] }
source: { description: Minutes, address: "https://example.org/minutes", licence: Open Government Licence v3.0 }
---

The committee met.
`,
};

/** The correct site with them. */
export function decidedSite(more: Changes = {}): Catalogue {
  return loadCorrectSite({ ...decided, ...more });
}
