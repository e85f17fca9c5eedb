import { under, type Passage } from "./passage.ts";

/** A second voice, written when the first set had been worked on and before anything was tried on these. */
export const secondPassages: readonly Passage[] = [
  ...under(
    "Front door",
    [
      "During 2017/18 we received fewer repeat referrals: 16.9% of referrals were re-referrals within 12 months. The year before it was 18.6%. This is a better position than England's 21.9% at the same time.",
      "value 16.9 re-referrals 2018",
      "value 18.6 re-referrals 2017",
    ],
    [
      "Re-referrals within 12 months: 16.9% (2016/17: 18.6%; Example country: 21.9%).",
      "value 16.9 re-referrals 2018",
      "value 18.6 re-referrals 2017",
      "value 21.9 re-referrals 2018@country",
    ],
    [
      "Performance on re-referrals is good. At 16.9% we are 5 percentage points better than the national average and 1.3 better than our statistical neighbours.",
      "value 16.9 re-referrals 2018",
      "gap 5 re-referrals 2018 re-referrals 2018@country",
      "gap 1.3 re-referrals 2018 re-referrals 2018@neighbours",
    ],
  ),
  ...under(
    "Assessment",
    [
      "The timeliness of assessments completed within 45 working days stood at 88.0% at the end of March 2018, compared to 72.3% twelve months earlier.",
      "value 88 assessments-in-time 2018-03",
      "value 72.3 assessments-in-time 2017-03",
      "assessments-in-time 2018-03 above assessments-in-time 2017-03",
    ],
    [
      "88% of assessments were completed within 45 working days in March, against a national figure of 82.9%.",
      "value 88 assessments-in-time 2018-03",
      "value 82.9 assessments-in-time 2018-03@country",
      "assessments-in-time 2018-03 above assessments-in-time 2018-03@country",
    ],
    [
      "Assessments completed within 45 working days fell slightly between November (79.9%) and December (78.4%) before rising to 81.2% in January.",
      "value 79.9 assessments-in-time 2017-11",
      "value 78.4 assessments-in-time 2017-12",
      "value 81.2 assessments-in-time 2018-01",
      "assessments-in-time 2017-12 below assessments-in-time 2017-11",
    ],
  ),
  ...under(
    "Child protection",
    [
      "As at 31 March 2018, 204 children were the subject of a child protection plan. This compares with 187 in March 2017 and 172 in March 2016.",
      "value 204 child-protection-plans 2018",
      "value 187 child-protection-plans 2017",
      "value 172 child-protection-plans 2016",
      "child-protection-plans 2018 above child-protection-plans 2017",
    ],
    [
      "The rate of children on a child protection plan per 10,000 rose from 41.5 to 45.3 and is now identical to the national rate (45.3).",
      "value 41.5 child-protection-rate 2017",
      "value 45.3 child-protection-rate 2018",
      "child-protection-rate 2018 above child-protection-rate 2017",
      "value 45.3 child-protection-rate 2018@country",
      "child-protection-rate 2018 in-line child-protection-rate 2018@country",
    ],
    [
      "22.4% of child protection plans were a second or subsequent plan, which is higher than we would wish and higher than the national average.",
      "value 22.4 repeat-plans 2018",
      "repeat-plans 2018 above repeat-plans 2018@country",
    ],
    [
      "There has been a 2.5 percentage point increase in second or subsequent child protection plans.",
      "change 2.5 repeat-plans 2017>2018 rise",
    ],
    ["Three in ten of those who answered our survey had been on a child protection plan before."],
  ),
  ...under(
    "Children in care",
    [
      "Our looked after population continues to grow: 298 in 2016, 316 in 2017 and 334 in 2018.",
      "value 298 looked-after-children 2016",
      "value 316 looked-after-children 2017",
      "value 334 looked-after-children 2018",
    ],
    [
      "Exampleshire looks after 58 children per 10,000, fewer than statistical neighbours (61) and the country (64).",
      "value 58 looked-after-rate 2018",
      "looked-after-rate 2018 below looked-after-rate 2018@neighbours",
      "looked-after-rate 2018 below looked-after-rate 2018@country",
      "value 61 looked-after-rate 2018@neighbours",
      "value 64 looked-after-rate 2018@country",
    ],
    [
      "The percentage of children with three or more placements is 10.2%, marginally above the England average of 10%.",
      "value 10.2 placement-moves 2018",
    ],
    [
      "Long-term placement stability: 70.1% against a target of 72%. Target not met.",
      "value 70.1 long-term-stability 2018",
      "value 72 *long-term-stability 2018",
      "*long-term-stability 2018 missed",
    ],
    [
      "The long-term placement stability target of 72% was missed by 1.9 percentage points.",
      "*long-term-stability 2018 missed",
      "value 72 *long-term-stability 2018",
    ],
  ),
  ...under(
    "Leaving care",
    [
      "91% of our care leavers live in suitable accommodation, 7 percentage points above the national average and an increase of 3 percentage points since 2017.",
      "value 91 care-leavers-accommodation 2018",
      "gap 7 care-leavers-accommodation 2018 care-leavers-accommodation 2018@country",
      "change 3 care-leavers-accommodation 2017>2018 rise",
    ],
    [
      "Care leavers in education, employment or training improved to 57% (51% in 2016/17, 48% in 2015/16) and we now rank 41st nationally.",
      "value 57 care-leavers-in-work-or-learning 2018",
      "value 51 care-leavers-in-work-or-learning 2017",
      "value 48 care-leavers-in-work-or-learning 2016",
      "value 41 #care-leavers-in-work-or-learning 2018",
    ],
    [
      "The proportion of care leavers who are in education, employment or training outperforms both statistical neighbours and the national average.",
      "care-leavers-in-work-or-learning 2018 better care-leavers-in-work-or-learning 2018@neighbours",
      "care-leavers-in-work-or-learning 2018 better care-leavers-in-work-or-learning 2018@country",
    ],
    ["Half of the care leavers whom we met said that they were in work."],
  ),
  ...under(
    "Schools",
    [
      "Persistent absence in secondary schools is 12.2%. That is 1.7 percentage points lower than nationally (13.9%) and 0.9 points lower than the region (13.1%).",
      "value 12.2 persistent-absence-secondary 2018",
      "gap 1.7 persistent-absence-secondary 2018 persistent-absence-secondary 2018@country",
      "gap 0.9 persistent-absence-secondary 2018 persistent-absence-secondary 2018@region",
      "value 13.9 persistent-absence-secondary 2018@country",
      "value 13.1 persistent-absence-secondary 2018@region",
    ],
    [
      "Persistent absence from secondary schools has fallen in each of the last two years.",
      "persistent-absence-secondary 2016 2017 2018 falling",
    ],
    [
      "Fixed-term exclusions remain a concern, having risen from 4.8% to 5.1% while the national figure was unchanged at 4.8%.",
      "value 4.8 exclusions 2017",
      "value 5.1 exclusions 2018",
      "exclusions 2018 above exclusions 2017",
      "value 4.8 exclusions 2018@country",
    ],
    ["Exclusions from Northfield Academy fell from 4.8% to 3.2%."],
  ),
  ...under(
    "Key stage 2",
    [
      "The percentage of pupils reaching the expected standard in reading, writing and mathematics rose by four percentage points to 66%, overtaking the national average of 64%.",
      "change 4 rwm-expected 2017>2018 rise",
      "value 66 rwm-expected 2018",
      "value 64 rwm-expected 2018@country",
    ],
    [
      "Only 53% of disadvantaged pupils achieved the expected standard in reading, writing and mathematics compared with 72% of other pupils.",
      "value 53 rwm-disadvantaged 2018",
      "value 72 rwm-others 2018",
      "rwm-disadvantaged 2018 below rwm-others 2018",
    ],
    [
      "Exampleshire moved up 15 places in the national rankings for reading, writing and mathematics, from 49th to 34th.",
      "change 15 #rwm-expected 2017>2018",
      "value 49 #rwm-expected 2017",
      "value 34 #rwm-expected 2018",
      "#rwm-expected 2018 better #rwm-expected 2017",
    ],
  ),
  ...under(
    "SEND",
    [
      "In 2017/18, 58.7% of new EHC plans were issued within 20 weeks, below both our target (70%) and the England rate.",
      "value 58.7 plans-in-20-weeks 2018",
      "*plans-in-20-weeks 2018 missed",
      "value 70 *plans-in-20-weeks 2018",
    ],
    [
      "Education, health and care plans issued within 20 weeks: 58.7%, down from 64.0% last year and lower than neighbours at 60.3%.",
      "value 58.7 plans-in-20-weeks 2018",
      "value 64 plans-in-20-weeks 2017",
      "plans-in-20-weeks 2018 below plans-in-20-weeks 2017",
      "plans-in-20-weeks 2018 below plans-in-20-weeks 2018@neighbours",
      "value 60.3 plans-in-20-weeks 2018@neighbours",
    ],
    ["A recovery plan will bring plans issued within 20 weeks back above 65% by the summer."],
  ),
  ...under(
    "Young people",
    [
      "NEET figures are low (2.4%) and have reduced by half a percentage point on the year before.",
      "value 2.4 not-in-education 2018",
    ],
    [
      "The proportion of 16 and 17 year olds not in education, employment or training is the lowest in three years at 2.4%.",
      "not-in-education 2018 lowest not-in-education 2016, not-in-education 2017",
      "value 2.4 not-in-education 2018",
    ],
    [
      "The rate of first-time entrants to the youth justice system fell by 13.8% in 2017/18, to 231 per 100,000, and is lower than the national rate of 238.",
      "change 13.8 first-time-entrants 2017>2018 fall percent",
      "value 231 first-time-entrants 2018",
      "first-time-entrants 2018 below first-time-entrants 2018@country",
      "value 238 first-time-entrants 2018@country",
    ],
  ),
  ...under(
    "Workforce",
    [
      "Social worker vacancies stand at 17.3%, an improvement of 3.7 percentage points, although this is still 0.8 points above the national average.",
      "value 17.3 vacancies 2018",
      "change 3.7 vacancies 2017>2018",
      "gap 0.8 vacancies 2018 vacancies 2018@country",
    ],
    [
      "Agency social workers made up 18.1% of the workforce, down 6.4 percentage points in a year.",
      "value 18.1 agency-workers 2018",
      "change 6.4 agency-workers 2017>2018 fall",
    ],
    [
      "The average caseload of a social worker has come down by 1.6 to 17.8.",
      "change 1.6 caseload 2017>2018 fall",
      "value 17.8 caseload 2018",
    ],
    ["Some teams had an average caseload above 20 in the autumn."],
    ["We will reduce agency social workers to 12% by March 2019."],
  ),
];
