import type { Changes } from "./site-fixture.ts";

/** Two stages for parents, laid over the correct site. */
export const twoStages: Changes = {
  "data/stages.yaml": `- id: junior-school
  title: Junior school
  ages: Age seven to eleven
  summary: Pupils work towards the expected standard.
  topics: [key-stage-2]
  measures:
    - indicator: reading-expected
      title: Reading at eleven
      meaning: The share of pupils at the Expected standard (EXS). Persistent absence does not count.
    - indicator: maths-progress
      title: Progress in mathematics
      meaning: How far they came.
    - indicator: absence-primary
      title: School missed
      meaning: How much they missed.
- id: going-to-school
  title: Going to school
  ages: All ages
  summary: Every day counts.
  topics: [attendance, safeguarding]
  measures:
    - { indicator: absence-primary, title: School missed, meaning: How much they missed. }
    - { indicator: maths-progress, title: Mathematics, meaning: How far they came. }
    - { indicator: reading-expected, title: Reading, meaning: Who reads. }
`,
};
