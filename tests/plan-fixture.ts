import type { Changes } from "./site-fixture.ts";

/** A plan of 2018 with two themes, laid over the correct site. */
export const planOf2018: Changes = {
  "data/plans/plan-2018.yaml": `title: Plan for children in Exampleshire
shortTitle: Plan 2018
covers: 2018-19
area: exampleshire
summary: What the council is to do.
source: { document: exampleshire-assessment-2007, place: Section 5 }
themes:
  - id: attendance
    title: Attendance
    aim: Have children go to school.
    topic: attendance
    actions:
      - { id: agree-targets, text: Agree targets with schools., lead: Education, due: 2018-09, place: Section 5.1 }
      - { id: visit-homes, text: Visit those who miss school., topic: safeguarding, place: Section 5.2 }
    updates:
      - date: 2018-03-07
        source: { document: exampleshire-report-2018, place: Paragraph 9 }
        text: Attendance rose.
      - date: 2018-03-07
        source: { document: exampleshire-report-2018, place: Paragraph 10 }
        text: Homes were visited.
        actions: [{ id: visit-homes, bearing: progress }]
  - id: safety
    title: Safety
    aim: Keep children safe.
    actions:
      - { id: safe-streets, text: Have safe streets., due: "2019", place: Section 5.3 }
`,
};
