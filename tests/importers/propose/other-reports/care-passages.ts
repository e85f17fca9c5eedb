import { under, type Passage } from "./passage.ts";

/**
 * Passages in the voices of several reports, written from the figures before anything was tried on them. A figure is an indicator and a year, `@` another
 * area, `#` its rank and `*` its target.
 */
export const carePassages: readonly Passage[] = [
  ...under(
    "Referrals and assessments",
    [
      "The proportion of re-referrals within 12 months fell from 18.6% in 2016/17 to 16.9% in 2017/18, and is better than both the national average (21.9%) and our statistical neighbours (18.2%).",
      "value 18.6 re-referrals 2017",
      "value 16.9 re-referrals 2018",
      "re-referrals 2018 below re-referrals 2017",
      "re-referrals 2018 better re-referrals 2018@country",
      "re-referrals 2018 better re-referrals 2018@neighbours",
      "value 21.9 re-referrals 2018@country",
      "value 18.2 re-referrals 2018@neighbours",
    ],
    ["Re-referrals have reduced by 1.7 percentage points since last year.", "change 1.7 re-referrals 2017>2018 fall"],
    [
      "At 16.9%, our re-referral rate is lower than the regional figure of 17.7%.",
      "value 16.9 re-referrals 2018",
      "re-referrals 2018 below re-referrals 2018@region",
      "value 17.7 re-referrals 2018@region",
    ],
    [
      "The target of 18% for re-referrals within 12 months was achieved.",
      "*re-referrals 2018 met",
      "value 18 *re-referrals 2018",
    ],
    [
      "In March 2018, 88% of assessments were completed within 45 working days, up from 84.6% in February.",
      "value 88 assessments-in-time 2018-03",
      "value 84.6 assessments-in-time 2018-02",
      "assessments-in-time 2018-03 above assessments-in-time 2018-02",
    ],
    [
      "Timeliness of assessments has improved for three consecutive months, but at 88.0% remains two percentage points short of the 90% target.",
      "value 88 assessments-in-time 2018-03",
      "*assessments-in-time 2018-03 missed",
      "variance 2 assessments-in-time 2018-03",
      "value 90 *assessments-in-time 2018-03",
    ],
    [
      "Assessments completed within 45 working days rose by 15.7 points compared with March 2017.",
      "change 15.7 assessments-in-time 2017-03>2018-03 rise",
    ],
    ["Managers aim for 95% of assessments to be completed within 45 working days by 2020."],
    ["Assessments should be completed within 45 working days, and 10 days where there is an immediate risk."],
  ),
  ...under(
    "Children in need and child protection",
    [
      "The number of children on a child protection plan increased from 187 to 204, a rise of 9%.",
      "value 187 child-protection-plans 2017",
      "value 204 child-protection-plans 2018",
      "child-protection-plans 2018 above child-protection-plans 2017",
      "change 9 child-protection-plans 2017>2018 rise percent",
    ],
    [
      "There were 204 children subject to a child protection plan at 31 March 2018, 17 more than a year earlier.",
      "value 204 child-protection-plans 2018",
      "change 17 child-protection-plans 2017>2018 rise",
    ],
    [
      "Our rate of child protection plans, 45.3 per 10,000 children, is the same as that of the country as a whole but lower than that of similar authorities (47.0).",
      "value 45.3 child-protection-rate 2018",
      "child-protection-rate 2018 in-line child-protection-rate 2018@country",
      "child-protection-rate 2018 below child-protection-rate 2018@neighbours",
      "value 47 child-protection-rate 2018@neighbours",
    ],
    [
      "Second or subsequent child protection plans have risen for the second year running, to 22.4%, and are above the national (20.2%) and statistical neighbour (19.1%) averages.",
      "repeat-plans 2016 2017 2018 rising",
      "value 22.4 repeat-plans 2018",
      "repeat-plans 2018 above repeat-plans 2018@country",
      "repeat-plans 2018 above repeat-plans 2018@neighbours",
      "value 20.2 repeat-plans 2018@country",
      "value 19.1 repeat-plans 2018@neighbours",
    ],
    [
      "The children in need rate per 10,000 has increased year on year since 2016 and stands at 341.2.",
      "children-in-need-rate 2016 2017 2018 rising",
      "value 341.2 children-in-need-rate 2018",
    ],
    [
      "Children in need: the rate of 341.2 is below the statistical neighbour average of 355.1.",
      "value 341.2 children-in-need-rate 2018",
      "children-in-need-rate 2018 below children-in-need-rate 2018@neighbours",
      "value 355.1 children-in-need-rate 2018@neighbours",
    ],
    ["An audit of 30 child protection plans found that 24 were good or better."],
    ["We expect the number of children on a child protection plan to fall to 180 next year."],
    ["If the rate of child protection plans were in line with the national average, there would be 20 fewer plans."],
  ),
  ...under(
    "Looked after children and care leavers",
    [
      "At the end of March 2018 there were 334 looked after children, compared with 316 the year before.",
      "value 334 looked-after-children 2018",
      "value 316 looked-after-children 2017",
      "looked-after-children 2018 above looked-after-children 2017",
    ],
    [
      "The number of looked after children has grown by 12% over two years, from 298 in 2016 to 334 in 2018.",
      "value 298 looked-after-children 2016",
      "value 334 looked-after-children 2018",
      "looked-after-children 2018 above looked-after-children 2016",
      "change 12 looked-after-children 2016>2018 rise percent",
    ],
    [
      "With 58 looked after children per 10,000 we remain below the England-wide rate of 64 nationally.",
      "value 58 looked-after-rate 2018",
    ],
    [
      "Placement stability has improved: 70.1% of looked after children had been in the same placement for two years, up 1.9 percentage points on 2017.",
      "value 70.1 long-term-stability 2018",
      "long-term-stability 2018 better long-term-stability 2017",
      "change 1.9 long-term-stability 2017>2018 rise",
    ],
    [
      "Long-term placement stability (70.1%) is slightly above the national figure (70%) but below our target of 72%.",
      "value 70.1 long-term-stability 2018",
      "long-term-stability 2018 above long-term-stability 2018@country",
      "value 70 long-term-stability 2018@country",
      "*long-term-stability 2018 missed",
      "value 72 *long-term-stability 2018",
    ],
    [
      "The percentage of looked after children with three or more placements went up slightly from 9.8% to 10.2%, which narrowly misses our target of 10%.",
      "value 9.8 placement-moves 2017",
      "value 10.2 placement-moves 2018",
      "placement-moves 2018 above placement-moves 2017",
      "*placement-moves 2018 missed",
      "value 10 *placement-moves 2018",
    ],
    [
      "57% of care leavers are in education, employment or training, exceeding the target of 55% and the national average of 51%.",
      "value 57 care-leavers-in-work-or-learning 2018",
      "*care-leavers-in-work-or-learning 2018 met",
      "value 55 *care-leavers-in-work-or-learning 2018",
      "care-leavers-in-work-or-learning 2018 above care-leavers-in-work-or-learning 2018@country",
      "value 51 care-leavers-in-work-or-learning 2018@country",
    ],
    [
      "Exampleshire ranked 41st of 152 authorities for care leavers in education, employment or training, up 47 places from 88th.",
      "value 41 #care-leavers-in-work-or-learning 2018",
      "value 88 #care-leavers-in-work-or-learning 2017",
      "#care-leavers-in-work-or-learning 2018 better #care-leavers-in-work-or-learning 2017",
      "change 47 #care-leavers-in-work-or-learning 2017>2018 fall",
    ],
    [
      "More than nine in ten care leavers (91%) live in suitable accommodation, well above the 84% seen nationally.",
      "value 91 care-leavers-accommodation 2018",
      "care-leavers-accommodation 2018 above care-leavers-accommodation 2018@country",
      "value 84 care-leavers-accommodation 2018@country",
    ],
    [
      "The proportion of care leavers in suitable accommodation was the highest for three years.",
      "care-leavers-accommodation 2018 highest care-leavers-accommodation 2016, care-leavers-accommodation 2017",
    ],
    ["Of the 120 looked after children who answered, 83% said that they felt safe."],
    ["Regulations require a first review within 20 working days of a child becoming looked after."],
  ),
];
