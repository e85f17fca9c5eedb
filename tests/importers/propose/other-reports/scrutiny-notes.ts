import { under, type Passage } from "./passage.ts";

/** Notes of a scrutiny committee and an officer's comments, in short sentences and short forms. */
export const scrutinyNotes: readonly Passage[] = [
  ...under(
    "Children looked after",
    [
      "CLA numbers were up 18 in the year, to 334 (March 2017: 316).",
      "value 334 looked-after-children 2018",
      "value 316 looked-after-children 2017",
      "change 18 looked-after-children 2017>2018 rise",
      "? looked-after-children 2018 above looked-after-children 2017",
    ],
    [
      "The rate per 10,000 is 58. Statistical neighbours average 61 and Example country 64.",
      "value 58 looked-after-rate 2018",
      "value 61 looked-after-rate 2018@neighbours",
      "value 64 looked-after-rate 2018@country",
    ],
    [
      "10.2% of CLA have had three or more placements, marginally above our 10% target and up on last year's 9.8%.",
      "value 10.2 placement-moves 2018",
      "*placement-moves 2018 missed",
      "value 10 *placement-moves 2018",
      "value 9.8 placement-moves 2017",
      "? placement-moves 2018 above placement-moves 2017",
    ],
    [
      "Long-term stability has improved for two years running and is now 70.1%, but remains short of the 72% that we aim for.",
      "long-term-stability 2016 2017 2018 improving | long-term-stability 2016 2017 2018 rising",
      "value 70.1 long-term-stability 2018",
      "*long-term-stability 2018 missed",
      "value 72 *long-term-stability 2018",
    ],
  ),
  ...under(
    "Child protection",
    [
      "At the end of March there were 204 children subject to a CP plan, 17 more than a year earlier.",
      "value 204 child-protection-plans 2018",
      "change 17 child-protection-plans 2017>2018 rise",
    ],
    [
      "More than one in five plans (22.4%) were a second or subsequent plan. This is higher than Example country (20.2%) and statistical neighbours (19.1%).",
      "value 22.4 repeat-plans 2018",
      "repeat-plans 2018 above repeat-plans 2018@country",
      "repeat-plans 2018 above repeat-plans 2018@neighbours",
      "value 20.2 repeat-plans 2018@country",
      "value 19.1 repeat-plans 2018@neighbours",
    ],
    [
      "The CP rate of 45.3 is identical to the national rate but is the highest it has been since 2016.",
      "value 45.3 child-protection-rate 2018",
      "child-protection-rate 2018 in-line child-protection-rate 2018@country",
      "? child-protection-rate 2018 highest child-protection-rate 2017",
    ],
  ),
  ...under(
    "Assessments",
    [
      "Timeliness: 88% in March, 84.6% in February and 81.2% in January.",
      "value 88 assessments-in-time 2018-03",
      "value 84.6 assessments-in-time 2018-02",
      "value 81.2 assessments-in-time 2018-01",
    ],
    [
      "Nearly nine in ten assessments were on time in March. In the same month of the previous year it was 72.3%.",
      "value 72.3 assessments-in-time 2017-03",
    ],
    [
      "The 90% target was narrowly missed.",
      "*assessments-in-time 2018-03 missed",
      "value 90 *assessments-in-time 2018-03",
    ],
  ),
  ...under(
    "Care leavers",
    [
      "57% of care leavers are in EET. In 2017 the figure was 51% and in 2016 48%.",
      "value 57 care-leavers-in-work-or-learning 2018",
      "value 51 care-leavers-in-work-or-learning 2017",
      "value 48 care-leavers-in-work-or-learning 2016",
    ],
    [
      "We now rank 41st of 152 authorities, having been 88th.",
      "value 41 #care-leavers-in-work-or-learning 2018",
      "value 88 #care-leavers-in-work-or-learning 2017",
      "? #care-leavers-in-work-or-learning 2018 better #care-leavers-in-work-or-learning 2017",
    ],
    [
      "Nine out of ten (91%) live in suitable accommodation, seven percentage points more than in Example country as a whole.",
      "value 91 care-leavers-accommodation 2018",
      "gap 7 care-leavers-accommodation 2018 care-leavers-accommodation 2018@country",
    ],
  ),
  ...under(
    "NEET and youth justice",
    [
      "Just 2.4% of 16 and 17 year olds are NEET; the target of no more than 2.5% was therefore met.",
      "value 2.4 not-in-education 2018",
      "*not-in-education 2018 met",
      "value 2.5 *not-in-education 2018",
    ],
    [
      "FTE rate: 231 (2017: 268; 2016: 310). The national rate is 238.",
      "value 231 first-time-entrants 2018",
      "value 268 first-time-entrants 2017",
      "value 310 first-time-entrants 2016",
      "value 238 first-time-entrants 2018@country",
    ],
  ),
  ...under(
    "Workforce",
    [
      "Reliance on agency staff has fallen by 6.4 percentage points to 18.1%, though it is still higher than nationally (15.4%).",
      "change 6.4 agency-workers 2017>2018 fall",
      "value 18.1 agency-workers 2018",
      "agency-workers 2018 above agency-workers 2018@country",
      "value 15.4 agency-workers 2018@country",
    ],
    [
      "The average social worker holds 17.8 cases against 19.4 a year ago.",
      "value 17.8 caseload 2018",
      "value 19.4 caseload 2017",
      "caseload 2018 below caseload 2017",
    ],
    ["Members asked whether a caseload of 16 could be reached by 2020."],
  ),
  ...under(
    "Attendance and numbers",
    [
      "Persistent absence from secondary schools: 12.2% in 2018 (13.5% in 2017; 14.1% in 2016).",
      "value 12.2 persistent-absence-secondary 2018",
      "value 13.5 persistent-absence-secondary 2017",
      "value 14.1 persistent-absence-secondary 2016",
    ],
    [
      "Fixed-term exclusions increased again (4.8% to 5.1%).",
      "value 4.8 exclusions 2017",
      "value 5.1 exclusions 2018",
      "exclusions 2018 above exclusions 2017",
    ],
    [
      "204 children were on a child protection plan, seventeen more than in the year before.",
      "value 204 child-protection-plans 2018",
      "change 17 child-protection-plans 2017>2018 rise",
    ],
  ),
  ...under(
    "Libraries and parks",
    ["Opening on Sundays: 88% of visitors came back in March, 84.6% in February and 81.2% in January."],
    ["Satisfaction was 57%. In 2017 the figure was 51% and in 2016 48%."],
  ),
];
