/** Figures of an indicator by area, the last of 2018 or March 2018. */
export interface Figures {
  readonly title: string;
  readonly shortTitle?: string;
  readonly unit?: "percent" | "count" | "ratio" | "score" | "rate-per-100" | "rate-per-10000" | "rate-per-100000";
  readonly polarity?: "higher-is-better" | "lower-is-better" | "neither";
  readonly kind?: "financial-year-ending" | "academic-year-ending" | "month" | "snapshot-31-march";
  /** A topic of the library. */
  readonly topic?: string;
  readonly group?: string;
  readonly measure?: string;
  readonly own: readonly number[];
  readonly country?: readonly number[];
  readonly region?: readonly number[];
  readonly neighbours?: readonly number[];
  readonly ranks?: readonly number[];
  readonly target?: number;
}

/** What a council's yearly report on its services for children gives: one line an indicator. */
export const serviceFigures: Readonly<Record<string, Figures>> = {
  "re-referrals": {
    title: "Re-referrals within 12 months of an earlier referral",
    shortTitle: "Re-referrals within 12 months",
    polarity: "lower-is-better",
    own: [19.8, 21.4, 18.6, 16.9],
    region: [17.7],
    neighbours: [18.2],
    country: [21.9, 21.9],
    target: 18,
  },
  "children-in-need-rate": {
    title: "Children in need, per 10,000 children",
    shortTitle: "Children in need, rate",
    unit: "rate-per-10000",
    polarity: "neither",
    kind: "snapshot-31-march",
    own: [312, 330.5, 341.2],
    neighbours: [355.1],
    country: [330.4, 341],
  },
  "child-protection-rate": {
    title: "Children on a child protection plan, per 10,000 children",
    shortTitle: "Child protection plans, rate",
    unit: "rate-per-10000",
    polarity: "neither",
    kind: "snapshot-31-march",
    own: [38.2, 41.5, 45.3],
    region: [43.1],
    neighbours: [47],
    country: [43.3, 45.3],
  },
  "child-protection-plans": {
    title: "Children on a child protection plan",
    unit: "count",
    polarity: "neither",
    kind: "snapshot-31-march",
    own: [172, 187, 204],
  },
  "repeat-plans": {
    title: "Child protection plans that were a second or later plan",
    shortTitle: "Second or subsequent child protection plans",
    polarity: "lower-is-better",
    own: [17.2, 19.9, 22.4],
    neighbours: [19.1],
    country: [18.7, 20.2],
  },
  "looked-after-rate": {
    title: "Looked after children, per 10,000 children",
    shortTitle: "Looked after children, rate",
    unit: "rate-per-10000",
    polarity: "neither",
    kind: "snapshot-31-march",
    own: [52, 55, 58],
    neighbours: [61],
    country: [62, 64],
  },
  "looked-after-children": {
    title: "Looked after children",
    unit: "count",
    polarity: "neither",
    kind: "snapshot-31-march",
    own: [298, 316, 334],
  },
  "placement-moves": {
    title: "Looked after children with three or more placements in the year",
    shortTitle: "Three or more placements",
    polarity: "lower-is-better",
    own: [11.5, 9.8, 10.2],
    country: [10, 10],
    target: 10,
  },
  "long-term-stability": {
    title: "Looked after children in the same placement for two years",
    shortTitle: "Long-term placement stability",
    polarity: "higher-is-better",
    own: [66, 68.2, 70.1],
    neighbours: [69.4],
    country: [70],
    target: 72,
  },
  "assessments-in-time": {
    title: "Assessments completed within 45 working days",
    polarity: "higher-is-better",
    kind: "month",
    own: [72.3, 74, 73.5, 75.8, 77.2, 76, 79.1, 80.3, 79.9, 78.4, 81.2, 84.6, 88],
    country: [82.9],
    target: 90,
  },
  "care-leavers-in-work-or-learning": {
    title: "Care leavers in education, employment or training",
    polarity: "higher-is-better",
    own: [48, 51, 57],
    neighbours: [52],
    country: [50, 51],
    ranks: [88, 41],
    target: 55,
  },
  "care-leavers-accommodation": {
    title: "Care leavers in suitable accommodation",
    polarity: "higher-is-better",
    own: [84, 88, 91],
    neighbours: [85],
    country: [84, 84],
  },
  "persistent-absence-secondary": {
    title: "Persistent absence from secondary schools",
    shortTitle: "Persistent absence, secondary",
    polarity: "lower-is-better",
    kind: "academic-year-ending",
    topic: "attendance",
    own: [14.1, 13.5, 12.2],
    region: [13.1],
    neighbours: [13.8],
    country: [13.5, 13.9],
    ranks: [60, 29],
  },
  exclusions: {
    title: "Pupils with a fixed-term exclusion",
    shortTitle: "Fixed-term exclusions",
    polarity: "lower-is-better",
    kind: "academic-year-ending",
    topic: "attendance",
    own: [4.2, 4.8, 5.1],
    country: [4.7, 4.8],
  },
  "plans-in-20-weeks": {
    title: "Education, health and care plans issued within 20 weeks",
    polarity: "higher-is-better",
    own: [61.2, 64, 58.7],
    neighbours: [60.3],
    country: [58.6, 64.9],
    target: 70,
  },
  "rwm-expected": {
    title: "Reading, writing and mathematics, expected standard",
    polarity: "higher-is-better",
    kind: "academic-year-ending",
    topic: "key-stage-2",
    measure: "rwm-expected",
    own: [55, 62, 66],
    region: [65],
    neighbours: [63],
    country: [61, 64],
    ranks: [49, 34],
  },
  "rwm-disadvantaged": {
    title: "Reading, writing and mathematics, expected standard (disadvantaged pupils)",
    polarity: "higher-is-better",
    kind: "academic-year-ending",
    topic: "key-stage-2",
    group: "disadvantaged",
    measure: "rwm-expected",
    own: [38, 47, 53],
    country: [48, 51],
  },
  "rwm-others": {
    title: "Reading, writing and mathematics, expected standard (other pupils)",
    polarity: "higher-is-better",
    kind: "academic-year-ending",
    topic: "key-stage-2",
    group: "not-disadvantaged",
    measure: "rwm-expected",
    own: [61, 69, 72],
    country: [67, 70],
  },
  "not-in-education": {
    title: "Young people aged 16 and 17 not in education, employment or training",
    shortTitle: "Not in education, employment or training",
    polarity: "lower-is-better",
    own: [3.1, 2.9, 2.4],
    neighbours: [2.7],
    country: [2.8, 2.6],
    target: 2.5,
  },
  "first-time-entrants": {
    title: "First-time entrants to the youth justice system, per 100,000 young people",
    shortTitle: "First-time entrants, rate",
    unit: "rate-per-100000",
    polarity: "lower-is-better",
    own: [310, 268, 231],
    neighbours: [245],
    country: [270, 238],
  },
  "agency-workers": {
    title: "Agency social workers",
    polarity: "lower-is-better",
    own: [24.5, 18.1],
    country: [15.8, 15.4],
  },
  vacancies: {
    title: "Vacant posts of social workers",
    shortTitle: "Social worker vacancy rate",
    polarity: "lower-is-better",
    own: [21, 17.3],
    neighbours: [16.8],
    country: [17, 16.5],
  },
  caseload: {
    title: "Average caseload of a social worker",
    unit: "ratio",
    polarity: "lower-is-better",
    own: [19.4, 17.8],
    country: [17.8, 17.4],
  },
};
