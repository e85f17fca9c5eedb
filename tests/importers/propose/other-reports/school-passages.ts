import { under, type Passage } from "./passage.ts";

/** Passages on schools, young people and the workforce, as those on care. */
export const schoolPassages: readonly Passage[] = [
  ...under(
    "Attendance and inclusion",
    [
      "Persistent absence in secondary schools fell to 12.2% in 2017/18 from 13.5% the previous year.",
      "value 12.2 persistent-absence-secondary 2018",
      "value 13.5 persistent-absence-secondary 2017",
      "persistent-absence-secondary 2018 below persistent-absence-secondary 2017",
    ],
    [
      "Secondary persistent absence is lower than the region, statistical neighbours and nationally.",
      "persistent-absence-secondary 2018 below persistent-absence-secondary 2018@region",
      "persistent-absence-secondary 2018 below persistent-absence-secondary 2018@neighbours",
      "persistent-absence-secondary 2018 below persistent-absence-secondary 2018@country",
    ],
    [
      "For persistent absence, secondary schools are now in the second highest quartile, and the national ranking has risen from 60th to 29th.",
      "persistent-absence-secondary 2018 quarter 2",
      "value 60 #persistent-absence-secondary 2017",
      "value 29 #persistent-absence-secondary 2018",
      "#persistent-absence-secondary 2018 better #persistent-absence-secondary 2017",
    ],
    [
      "We are in the top quartile nationally for persistent absence in secondary schools, and in the top 20% of authorities.",
      "persistent-absence-secondary 2018 quarter 1",
      "persistent-absence-secondary 2018 band top-20",
    ],
    [
      "Fixed-term exclusions are 0.3 percentage points higher than the national average of 4.8%.",
      "gap 0.3 exclusions 2018 exclusions 2018@country ahead",
      "value 4.8 exclusions 2018@country",
      "exclusions 2018 above exclusions 2018@country",
    ],
    [
      "The share of pupils with a fixed-term exclusion has crept up from 4.2% in 2016 to 4.8% in 2017 and 5.1% in 2018.",
      "value 4.2 exclusions 2016",
      "value 4.8 exclusions 2017",
      "value 5.1 exclusions 2018",
      "exclusions 2016 2017 2018 rising",
    ],
    [
      "Just 58.7% of education, health and care plans were issued within 20 weeks, a drop of 5.3 points, against a target of 70%.",
      "value 58.7 plans-in-20-weeks 2018",
      "change 5.3 plans-in-20-weeks 2017>2018 fall",
      "value 70 *plans-in-20-weeks 2018",
    ],
    [
      "EHC plans issued within 20 weeks: performance dipped below the national average (64.9%).",
      "plans-in-20-weeks 2018 below plans-in-20-weeks 2018@country",
      "value 64.9 plans-in-20-weeks 2018@country",
    ],
    ["Fixed-term exclusions at Hilltop School were above the national average."],
    ["Pupils who are persistently absent miss 10% or more of their sessions."],
    ["Nationally, persistent absence is rising in special schools."],
  ),
  ...under(
    "Key stage 2",
    [
      "66% of pupils reached the expected standard in reading, writing and mathematics combined, four percentage points more than in 2017 and two above national.",
      "value 66 rwm-expected 2018",
      "change 4 rwm-expected 2017>2018 rise",
      "gap 2 rwm-expected 2018 rwm-expected 2018@country ahead",
    ],
    [
      "Disadvantaged pupils: 53% reached the expected standard in reading, writing and maths, 19 percentage points below other pupils (72%).",
      "value 53 rwm-disadvantaged 2018",
      "gap 19 rwm-disadvantaged 2018 rwm-others 2018 behind",
      "value 72 rwm-others 2018",
    ],
    [
      "The gap between disadvantaged pupils and others in reading, writing and maths narrowed from 22 to 19 percentage points.",
      "gap 22 rwm-disadvantaged 2017 rwm-others 2017",
      "gap 19 rwm-disadvantaged 2018 rwm-others 2018",
    ],
    [
      "In RWM combined we rank 34th, placing us just inside the top quartile.",
      "value 34 #rwm-expected 2018",
      "rwm-expected 2018 quarter 1",
    ],
    [
      "Results in reading, writing and maths are a percentage point ahead of the Example region.",
      "gap 1 rwm-expected 2018 rwm-expected 2018@region ahead",
    ],
    [
      "Two thirds of pupils (66%) achieved the expected standard in reading, writing and mathematics.",
      "value 66 rwm-expected 2018",
    ],
    ["Progress in reading was above the national average."],
    ["At Riverside Primary, 66% of pupils reached the expected standard in reading, writing and mathematics."],
    ["The government's ambition is for 90% of pupils to reach the expected standard by 2030."],
  ),
  ...under(
    "Young people",
    [
      "2.4% of young people aged 16 and 17 were not in education, employment or training, an improvement on 2.9% in 2016/17.",
      "value 2.4 not-in-education 2018",
      "value 2.9 not-in-education 2017",
      "not-in-education 2018 better not-in-education 2017",
    ],
    [
      "NEET performance is better than target (2.5%) and than the national average (2.6%).",
      "*not-in-education 2018 met",
      "value 2.5 *not-in-education 2018",
      "not-in-education 2018 better not-in-education 2018@country",
      "value 2.6 not-in-education 2018@country",
    ],
    [
      "First-time entrants to the youth justice system have dropped by a quarter since 2016, from a rate of 310 to 231 per 100,000.",
      "value 310 first-time-entrants 2016",
      "value 231 first-time-entrants 2018",
      "first-time-entrants 2018 below first-time-entrants 2016",
      "change 25 first-time-entrants 2016>2018 fall percent",
    ],
    [
      "The first-time entrants rate of 231 compares favourably with 245 for statistical neighbours and 238 nationally.",
      "value 231 first-time-entrants 2018",
      "value 245 first-time-entrants 2018@neighbours",
      "value 238 first-time-entrants 2018@country",
      "first-time-entrants 2018 better first-time-entrants 2018@neighbours",
      "first-time-entrants 2018 better first-time-entrants 2018@country",
    ],
    ["There were 41 first-time entrants to the programme of sports in the summer."],
  ),
  ...under(
    "Workforce",
    [
      "Use of agency social workers has come down from 24.5% to 18.1%, though it is still higher than the 15.4% nationally.",
      "value 24.5 agency-workers 2017",
      "value 18.1 agency-workers 2018",
      "agency-workers 2018 below agency-workers 2017",
      "agency-workers 2018 above agency-workers 2018@country",
      "value 15.4 agency-workers 2018@country",
    ],
    [
      "The social worker vacancy rate decreased to 17.3%, which is above statistical neighbours (16.8%) and England.",
      "value 17.3 vacancies 2018",
      "vacancies 2018 above vacancies 2018@neighbours",
      "value 16.8 vacancies 2018@neighbours",
    ],
    [
      "Average caseloads reduced from 19.4 to 17.8 children per social worker.",
      "value 19.4 caseload 2017",
      "value 17.8 caseload 2018",
      "caseload 2018 below caseload 2017",
    ],
    [
      "Caseloads have fallen since 2017 but are not yet in line with the national average.",
      "caseload 2018 below caseload 2017",
    ],
    ["Newly qualified social workers hold no more than 12 cases."],
    ["Agency social workers cost the council £2.4m, 18% more than planned."],
  ),
];
