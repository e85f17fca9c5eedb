import type { Quoted } from "../quoted.ts";

/** Tables of the report of 2012 about learning, work, help, health, money and staff. */
export const services: readonly Quoted[] = [
  {
    table: "inspection-2012-education-of-looked-after-children",
    words: {
      "Received additional tuition": "{Approximately a quarter} of looked after young people received",
      "Time between reviews of personal education plans": "reviewed every {six months}",
      "Black African, Black Caribbean or mixed race at Key Stage 2":
        "{half} of the looked after children in Barnet were",
      "With a statement of special educational needs, more than in earlier years": "In 2011 {} more looked after",
      "Five A-G grades at Key Stage 4": "{} of young people achieved five A-G",
      "Permanent exclusions": "There have been {no} permanent exclusions",
    },
  },
  {
    table: "inspection-2012-care-leavers",
    words: {
      "Care leavers (18-24 years old)": "There were {} care leavers",
      "Care leavers aged 19: in education, training or employment": "at the age of 19 increased to {} in 2011",
      "Care leavers: at university":
        "care leavers {} are at university; with {} of care leavers currently at university",
      "Looked after young people: apprenticeships that the council provides": "provides {five} apprenticeships",
      "Weeks that a new programme for 16-18 year olds in care lasts": "a new {} week programme",
      "Weeks between reviews of those not in education, employment or training": "every {six} weeks",
    },
  },
  {
    table: "inspection-2012-early-help",
    words: {
      "Children's centres": "Barnet's {} children's centres",
      "Outreach venues of the children's centres": "network of {} outreach venues",
      "Children's centres that run the Safer Families Project": "through {three} designated children's centres",
      "Multi-agency groups (MAGs)": "{Two} multi-agency groups (MAGS)",
      "First Community Budget pilots, Barnet among them": "first {} Community Budget pilots",
    },
  },
  {
    table: "inspection-2012-health",
    words: {
      "Looked after young people who are parents and have the family nurse partnership's help":
        "{Three} looked after young people who are parents",
      "Designated doctor for looked after children": "does {not} currently have a designated doctor",
    },
  },
  {
    table: "inspection-2012-money",
    words: {
      "Savings across the service": String.raw`Savings of {£[\d.]+ million} have`,
      "Additional investment in children's social care and safeguarding": String.raw`investment of {£[\d.]+ million} in`,
      "Invested in the model of early intervention and prevention": String.raw`{£[\d.]+ million} has been invested into`,
    },
  },
  {
    table: "inspection-2012-inspection-and-staff",
    words: {
      "Her Majesty's Inspectors in the team": "consisted of {three} of Her Majesty's",
      "Inspectors of the Care Quality Commission in the team": "and {one} inspector from the Care Quality",
      "Sub groups of the safeguarding board, besides the case review sub group and the child death panel":
        "has {four} sub groups",
      "Overarching priorities of the Children's Trust": "one of {three} overarching priorities",
      "Renewal of checks and registrations: notice to human resources": "prompted {five months} before",
      "Renewal of checks and registrations: notice to managers": "informed {three months} before",
    },
  },
];
