import { readSiteFile, replaceInFile, type Changes } from "./site-fixture.ts";

/** The hour of the letter that the correct site holds back, and its moment: the clocks show summer time. */
export const embargo = "2019-05-01T09:30";
export const embargoMoment = Date.parse("2019-05-01T08:30:00Z");

/** A word that stands nowhere else, made of letters only, so that no reader of words cuts it. */
const canary = (name: string) => `Zq${name}qz`;

/** The words that were planted in the letter, one a field, and in all that points to it. */
const planted = new Set<string>();
const plant = (name: string): string => {
  planted.add(canary(name));
  return canary(name);
};

const report = "content/documents/2018/exampleshire-report-2018.md";
const secret = "exampleshire-letter-2019";

const letter = `---
title: Letter ${plant("title")}
shortTitle: ${plant("short")}
kind: secret-kind
published: 2019-05-01
publishOn: ${embargo}
publisher: Exampleshire Council
speaker: council
areas: [exampleshire, secret-area]
framework: secret-framework
summary: ${plant("summary")} on safety.
visit: { from: 2019-04-01, to: 2019-04-02 }
covers: ${plant("covers")}
topics: [secret-topic]
people: [{ name: ${plant("person")}, role: ${plant("role")} }]
source: { description: "${plant("description")}", address: "https://example.org/${plant("address")}", licence: "${plant("licence")}" }
judgements:
  - { area: all, word: ${plant("grade")}, place: Paragraph 1, quote: ${plant("quote")} was seen., strengths: [${plant("strength")}], note: ${plant("note")} }
recommendations:
  - { id: secret-step, kind: recommendation, text: Do ${plant("step")}., quote: Please ${plant("stepquote")}., addressee: ${plant("addressee")}, place: Paragraph 2, topic: secret-topic, progress: ${plant("progress")} }
notes: [${plant("notes")} is odd.]
---

## ${plant("heading")}

:para[1] The ${plant("text")} of the ${canary("term")} is shown.

![${plant("picture")} seen from above](/${secret}-plan.png)

:para[2] What is asked for: :figure[71%]{indicator=reading-expected area=exampleshire period=2018}.
`;

const vocabulary: Changes = {
  "data/document-kinds.yaml": `- { id: secret-kind, title: "${plant("kind")}", plural: Kinds, noun: letter, meaning: "A ${plant("meaning")}.", voice: inspector, carries: [judgements, recommendations], describedAs: Report }\n`,
  "data/frameworks/secret-framework.yaml": `title: ${plant("framework")}
shortTitle: Secret framework
inspectorate: ${plant("inspectorate")}
years: { from: 2019 }
summary: ${plant("frameworksummary")} is judged.
scale: [{ word: ${canary("grade")} }, { word: Poor }]
judgementAreas: [{ id: all, title: ${plant("judgementarea")}, overall: true }]
source: { title: ${plant("handbook")}, publisher: Example inspectorate }
`,
  "data/areas/secret-area.yaml": readSiteFile("data/areas/other-authority.yaml")
    .replace(/^name: .*$/m, `name: ${plant("area")}`)
    .replace(/^fullName: .*$/m, `fullName: ${plant("council")} Council`)
    .replace(/^code: .*$/m, "code: E06999903")
    .replace(/^educationCode: .*$/m, 'educationCode: "903"'),
  "data/topics.yaml": `${readSiteFile("data/topics.yaml")}- { id: secret-topic, title: "${plant("topic")}", part: services, summary: "On ${plant("topicsummary")}." }\n`,
  "data/terms.yaml": `${readSiteFile("data/terms.yaml")}- { id: secret-term, term: ${plant("term")}, definition: "Means ${plant("definition")}." }\n`,
};

const pointing: Changes = {
  "data/indicators/secret-measure.yaml": `title: ${plant("measure")}
shortTitle: Secret measure
definition: ${plant("measuredefinition")} is counted.
unit: percent
decimals: 1
polarity: neither
periodKind: academic-year-ending
topic: safeguarding
source: { document: exampleshire-report-2018, place: Table 9 }
publishOn: ${embargo}
`,
  "data/observations/secret-measure.yaml": `sources: [{ id: letter, document: ${secret}, place: Paragraph 3 }]
series: [{ area: exampleshire, values: { "2018": { value: 43.2, note: "${plant("valuenote")}" } } }]
`,
  "data/observations/reading-expected.yaml": readSiteFile("data/observations/reading-expected.yaml")
    .replace("series:\n", `  - { id: letter, document: ${secret}, place: Paragraph 4 }\nseries:\n`)
    .replace(
      "        source: annex\n",
      `        source: annex\n      2018: { value: 71.0, note: "${plant("newnote")}", source: letter }\n`,
    ),
  "data/tables/secret-sheet.yaml": `title: ${plant("table")}
source: { document: ${secret}, place: Table 1 }
area: exampleshire
topic: safeguarding
rowHeading: ${plant("rowheading")}
unit: percent
columns: [{ title: Share }]
rows: [{ title: ${plant("row")}, cells: [12.5] }]
`,
  "data/tables/open-sheet.yaml": `title: Open sheet
source: { document: exampleshire-report-2018, place: Table 7 }
area: exampleshire
topic: safeguarding
rowHeading: Team
unit: percent
columns: [{ title: "2017", period: "2017" }]
rows:
  - { title: Kept row, cells: [31.5] }
  - { title: ${plant("pointingrow")}, indicator: secret-measure, cells: [32.5] }
`,
  "data/threads/safety.yaml": `title: Kept thread
summary: How children are kept safe.
topic: safeguarding
recommendations: [exampleshire-report-2018#attendance-plan, ${secret}#secret-step]
findings:
  - { source: { document: ${secret}, place: Paragraph 2 }, bearing: progress, text: ${plant("finding")} was seen. }
`,
  "data/threads/secret-thread.yaml": `title: ${plant("thread")}
summary: ${plant("threadsummary")}.
topic: safeguarding
recommendations: [${secret}#secret-step]
`,
  "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018
area: exampleshire
claims:
  - { id: rise, place: Paragraph 1, says: "${plant("claim")} was 71.0%.", kind: value, stated: 71.0, of: { indicator: reading-expected, period: "2018" } }
`,
  [`data/claims/${secret}.yaml`]: `document: ${secret}
area: exampleshire
claims:
  - { id: kept, place: Paragraph 1, says: "${plant("ownclaim")} was 69.0%.", kind: value, stated: 69.0, of: { indicator: reading-expected, period: "2017" } }
`,
  "content/meetings/2019-05-02-example-committee.md": `---
body: Example committee
date: 2019-05-02
area: exampleshire
record: agenda
summary: What was to be discussed.
items:
  - { number: "1", title: Kept item, topics: [safeguarding] }
  - { number: "2", title: ${plant("item")}, documents: [${secret}], summary: ${plant("itemsummary")}. }
source: { description: Agenda, address: "https://example.org/agenda", licence: Open Government Licence v3.0 }
---

## Kept heading

Kept text.

- Kept entry
- An entry on [${plant("link")}](/documents/${secret}/)

${plant("paragraph")} stands in [the letter](https://findings.example.org/documents/${secret}/#notes).

## ${plant("idleheading")}

${plant("reference")} is in [it][1].

[1]: /threads/safety/#${secret}-secret-step
`,
  "content/pages/secret-page.mdx": `---
title: ${plant("page")}
summary: ${plant("pagesummary")}.
updated: 2019-04-30
---

See [the letter](/documents/${secret}/) on ${plant("pagetext")}.
`,
  "data/plans/plan-2019.yaml": `title: Kept plan
shortTitle: Plan 2019
covers: 2019-20
area: exampleshire
summary: What is to be done.
source: { document: exampleshire-report-2018, place: Paragraph 9 }
themes:
  - id: safety
    title: Safety
    aim: Keep children safe.
    topic: safeguarding
    actions: [{ id: visit-homes, text: Visit homes., place: Paragraph 9 }]
    updates: [{ date: 2019-05-01, source: { document: ${secret}, place: Paragraph 1 }, text: ${plant("update")} was done. }]
visits: [{ number: 1, focus: ${plant("visit")}, document: ${secret}, source: { document: exampleshire-report-2018, place: Paragraph 9 } }]
`,
  "data/plans/secret-plan.yaml": `title: ${plant("plan")}
shortTitle: ${plant("planshort")}
covers: 2019-20
area: exampleshire
summary: ${plant("plansummary")}.
source: { document: ${secret}, place: Paragraph 9 }
themes: [{ id: safety, title: ${plant("theme")}, aim: ${plant("aim")}. }]
`,
  "data/stages.yaml": `- id: school
  title: School
  ages: All ages
  summary: Every day counts.
  topics: [attendance]
  measures:
    - { indicator: absence-primary, title: School missed, meaning: How much they missed. }
    - { indicator: maths-progress, title: Mathematics, meaning: How far they came. }
    - { indicator: secret-measure, title: ${plant("keymeasure")}, meaning: ${plant("keymeaning")}. }
`,
  "data/corrections/2019-05-01-letter.yaml": `date: 2019-05-01
title: ${plant("correction")}
what: ${plant("correctionwhat")} was corrected.
why: ${plant("correctionwhy")}.
before: "70%"
after: "71%"
concerns: [{ document: ${secret} }]
`,
  "data/redirects.yaml": `- { from: /documents/${canary("redirect").toLowerCase()}/, to: /documents/${secret}/ }\n`,
};
planted.add(canary("redirect").toLowerCase());

const [[reportFile, reportText] = [report, ""]] = Object.entries(
  replaceInFile(
    report,
    "topics: [key-stage-2, attendance]",
    `topics: [key-stage-2, attendance]\nstatus: superseded\nsupersededBy: { document: ${secret} }`,
  ),
);

/** A letter that is published at `embargo`, and records of every kind that point to it: laid over the correct site. */
export const siteWithEmbargo: Changes = {
  [`content/documents/2019/${secret}.md`]: letter,
  [reportFile]: reportText,
  ...vocabulary,
  ...pointing,
  ...replaceInFile("data/site.yaml", "    - absence-primary\n", "    - absence-primary\n    - secret-measure\n"),
  [`public/${secret}-plan.png`]: `not a picture, and yet ${plant("bytes")}`,
};

/** The id of the letter, which is in addresses. */
export const secretId = secret;

/** Every word that was planted: none may be in a build before the hour. */
export const canaries: readonly string[] = [...planted];
