import { under, type Passage } from "./passage.ts";

/** A letter to a council, and what it says of its schools. */
export const letterOnServices: readonly Passage[] = [
  ...under(
    "Help and protection",
    [
      "Re-referrals have reduced from 18.6% to 16.9% and compare favourably with the 21.9% seen across Example country.",
      "value 18.6 re-referrals 2017",
      "value 16.9 re-referrals 2018",
      "re-referrals 2018 better re-referrals 2017 | re-referrals 2018 below re-referrals 2017",
      "value 21.9 re-referrals 2018@country",
      "? re-referrals 2018 better re-referrals 2018@country | re-referrals 2018 below re-referrals 2018@country",
    ],
    [
      "The number of children with a protection plan, 204, has grown by 9% since last year. The rate of 45.3 is the same as in Example country but below that of similar authorities (47).",
      "value 204 child-protection-plans 2018",
      "change 9 child-protection-plans 2017>2018 rise percent",
      "value 45.3 child-protection-rate 2018",
      "child-protection-rate 2018 in-line child-protection-rate 2018@country",
      "child-protection-rate 2018 below child-protection-rate 2018@neighbours",
      "value 47 child-protection-rate 2018@neighbours",
    ],
    [
      "Assessments are increasingly timely. In March 88% were completed within 45 working days, the best result in over a year.",
      "value 88 assessments-in-time 2018-03",
    ],
  ),
  ...under(
    "Children in care and care leavers",
    [
      "There are 334 children in care, compared with 298 two years ago.",
      "value 334 looked-after-children 2018",
      "value 298 looked-after-children 2016",
      "looked-after-children 2018 above looked-after-children 2016",
    ],
    [
      "Seven in ten have lived in the same placement for at least two years (70.1%; neighbours 69.4%; Example country 70%).",
      "value 70.1 long-term-stability 2018",
      "value 69.4 long-term-stability 2018@neighbours",
      "value 70 long-term-stability 2018@country",
    ],
    [
      "The share of care leavers in education, employment or training rose by six percentage points to 57% and now exceeds the target of 55%.",
      "change 6 care-leavers-in-work-or-learning 2017>2018 rise",
      "value 57 care-leavers-in-work-or-learning 2018",
      "*care-leavers-in-work-or-learning 2018 met",
      "value 55 *care-leavers-in-work-or-learning 2018",
    ],
    ["Care leavers told inspectors that 12 of 15 of them had a personal adviser whom they trusted."],
  ),
  ...under(
    "SEND",
    [
      "Fewer EHC plans were issued within 20 weeks: 58.7%, down from 64% and lower than the Example country average of 64.9%.",
      "value 58.7 plans-in-20-weeks 2018",
      "value 64 plans-in-20-weeks 2017",
      "plans-in-20-weeks 2018 below plans-in-20-weeks 2017",
      "plans-in-20-weeks 2018 below plans-in-20-weeks 2018@country",
      "value 64.9 plans-in-20-weeks 2018@country",
    ],
    [
      "The 70% target was missed by 11.3 percentage points.",
      "*plans-in-20-weeks 2018 missed",
      "value 70 *plans-in-20-weeks 2018",
      "variance 11.3 plans-in-20-weeks 2018",
    ],
  ),
  ...under(
    "Key stage 2",
    [
      "66% of pupils reached the expected standard in reading, writing and mathematics combined (2017: 62%), two points above Example country and one above the region.",
      "value 66 rwm-expected 2018",
      "value 62 rwm-expected 2017",
      "gap 2 rwm-expected 2018 rwm-expected 2018@country",
      "gap 1 rwm-expected 2018 rwm-expected 2018@region",
    ],
    [
      "Our ranking went from 49th to 34th.",
      "value 49 #rwm-expected 2017",
      "value 34 #rwm-expected 2018",
      "? #rwm-expected 2018 better #rwm-expected 2017",
    ],
    [
      "Disadvantaged pupils did better than their peers nationally: 53% as against 51%. The gap to other pupils in the authority is 19 points, three less than in 2017.",
      "value 53 rwm-disadvantaged 2018",
      "value 51 rwm-disadvantaged 2018@country",
      "rwm-disadvantaged 2018 above rwm-disadvantaged 2018@country | rwm-disadvantaged 2018 better rwm-disadvantaged 2018@country",
      "gap 19 rwm-disadvantaged 2018 rwm-others 2018",
    ],
  ),
  ...under(
    "Attendance and behaviour",
    [
      "12.2% of secondary pupils were persistently absent, the lowest figure in three years.",
      "value 12.2 persistent-absence-secondary 2018",
      "persistent-absence-secondary 2018 lowest persistent-absence-secondary 2016, persistent-absence-secondary 2017",
    ],
    [
      "Fixed-term exclusions, at 5.1%, went up for a second year and are now above the national 4.8%.",
      "value 5.1 exclusions 2018",
      "exclusions 2016 2017 2018 rising",
      "exclusions 2018 above exclusions 2018@country",
      "value 4.8 exclusions 2018@country",
    ],
  ),
  ...under(
    "Staffing",
    [
      "The vacancy rate has come down to 17.3% (from 21%) but is a little above that of statistical neighbours, 16.8%.",
      "value 17.3 vacancies 2018",
      "value 21 vacancies 2017",
      "vacancies 2018 below vacancies 2017",
      "vacancies 2018 above vacancies 2018@neighbours",
      "value 16.8 vacancies 2018@neighbours",
    ],
    ["A vacancy rate below 10% is the ambition for 2021."],
  ),
];
