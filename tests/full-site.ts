import type { LoadedSite } from "../src/checks/load-site.ts";
import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { formatIssue } from "../src/records/issue.ts";
import { planOf2018 } from "./plan-fixture.ts";
import { correctionOf, sheetOf } from "./release-fixture.ts";
import { loadChangedSite, type Changes } from "./site-fixture.ts";
import { twoStages } from "./stage-fixture.ts";

/** The correct site with at least one record of every kind, so that every part of what is taken away has something in it. */
const fullSite: Changes = {
  ...sheetOf(
    "2019-01",
    "2019-02-11",
    [
      "  - { title: Foster care, indicator: children-looked-after, cells: [316, 323, 12.5] }",
      '  - { title: "=Other", group: Elsewhere, cells: [low, not yet counted, { value: -3.0, marker: provisional, note: Early. }] }',
      "",
    ].join("\n"),
  ),
  ...planOf2018,
  ...twoStages,
  ...correctionOf("2019-05-03", "{ indicator: reading-expected, area: exampleshire, period: '2017' }"),
  "data/threads/attendance.yaml": `title: Attendance
summary: How attendance was followed.
topic: attendance
recommendations: ["exampleshire-report-2018#attendance-plan", "plan-2018#agree-targets"]
findings:
  - source: { document: sheet-2019-01, place: Page 1 }
    bearing: progress
    text: A plan was agreed.
`,
  "content/meetings/2018-03-07-committee.md": `---
body: Example Committee
date: 2018-03-07
area: exampleshire
record: minutes
summary: The committee took the report.
people: [{ name: A. Member, kind: present }]
items:
  - number: "7"
    title: Report
    documents: [exampleshire-report-2018]
    decisions: [The report was noted., A plan was asked for.]
    unanimous: true
    votes: { for: 5, against: 0, abstentions: 1 }
source: { description: Minutes of two pages, licence: Open Government Licence v3.0 }
---
`,
  "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: reading-same
    kind: value
    place: Paragraph 2
    says: 69% read as expected.
    stated: 69
    of: { indicator: reading-expected, period: "2017" }
`,
};

/** The site, loaded. Fails where it has an error, so that no test runs on less than all of it. */
export function loadFullSite(): LoadedSite & { readonly catalogue: Catalogue } {
  const loaded = loadChangedSite(fullSite);
  const { catalogue, issues } = loaded;
  if (!catalogue) throw new Error(issues.map(formatIssue).join("\n"));
  return { ...loaded, catalogue };
}
