import { under, type Passage } from "./passage.ts";

/** A bulletin on schools and help for children, whose figures stand under the library's titles. */
export const schoolBulletin: readonly Passage[] = [
  ...under(
    "Early years outcomes 2018",
    [
      "72.4% of children achieved a GLD, an improvement of 2.3 percentage points. Example country: 71.5%; region: 73%.",
      "value 72.4 development 2018",
      "change 2.3 development 2017>2018 rise | change 2.3 development 2017>2018 improvement",
      "value 71.5 development 2018@country",
      "value 73 development 2018@region",
    ],
    [
      "Our ranking rose from 101st in 2017 to 62nd in 2018.",
      "value 101 #development 2017",
      "value 62 #development 2018",
      "? #development 2018 better #development 2017",
    ],
    [
      "In literacy 73.9% reached the expected level, 0.6 points more than across Example country.",
      "value 73.9 literacy 2018",
      "gap 0.6 literacy 2018 literacy 2018@country",
    ],
  ),
  ...under(
    "Phonics",
    [
      "- Year 1 pupils meeting the standard: 84.1% (+2.4 points)",
      "value 84.1 phonics 2018",
      "change 2.4 phonics 2017>2018 rise",
    ],
    [
      "- 28th nationally, up from 74th; this is the top quartile.",
      "value 28 #phonics 2018",
      "value 74 #phonics 2017",
      "phonics 2018 quarter 1 | phonics 2018 quarter top",
      "? #phonics 2018 better #phonics 2017",
    ],
  ),
  ...under(
    "GCSE results",
    [
      "Average A8 was 48.3 in 2018, compared with 46.8 in 2017 and 46.6 for Example country.",
      "value 48.3 attainment-8 2018",
      "value 46.8 attainment-8 2017",
      "attainment-8 2018 above attainment-8 2017",
      "value 46.6 attainment-8 2018@country",
      "attainment-8 2018 above attainment-8 2018@country",
    ],
    [
      "Disadvantaged pupils scored 37.8 on average against 52 for others, a gap of 14.2.",
      "value 37.8 attainment-8-disadvantaged 2018",
      "value 52 attainment-8-others 2018",
      "gap 14.2 attainment-8-disadvantaged 2018 attainment-8-others 2018",
      "? attainment-8-disadvantaged 2018 below attainment-8-others 2018",
    ],
    [
      "Progress 8 (+0.17) was above zero for the third successive year and better than nationally (-0.02), though not quite as good as the region (0.19).",
      "value 0.17 progress-8 2018",
      "progress-8 2018 above progress-8 2018@country | progress-8 2018 better progress-8 2018@country",
      "value -0.02 progress-8 2018@country",
      "value 0.19 progress-8 2018@region",
      "progress-8 2018 below progress-8 2018@region | progress-8 2018 worse progress-8 2018@region",
    ],
  ),
  ...under(
    "Absence and exclusion",
    [
      "Overall absence worsened to 4.9% and the LA dropped from 70th to 85th.",
      "value 4.9 sessions-missed 2018",
      "sessions-missed 2018 worse sessions-missed 2017 | sessions-missed 2018 above sessions-missed 2017",
      "value 70 #sessions-missed 2017",
      "value 85 #sessions-missed 2018",
      "? #sessions-missed 2018 worse #sessions-missed 2017",
    ],
    [
      "One in seven secondary pupils (14.6%) was persistently absent, 1.1 points up on 2017 and higher than neighbours (13.7%).",
      "value 14.6 absent-secondary 2018",
      "change 1.1 absent-secondary 2017>2018 rise",
      "absent-secondary 2018 above absent-secondary 2018@neighbours",
      "value 13.7 absent-secondary 2018@neighbours",
    ],
    [
      "There were 5.2 suspensions per 100 pupils, the highest for three years; the regional rate is 4.",
      "value 5.2 suspensions 2018",
      "suspensions 2018 highest suspensions 2016, suspensions 2017",
      "value 4 suspensions 2018@region",
    ],
  ),
  ...under(
    "SEND",
    [
      "The number of EHC plans maintained has increased by 355 (16%) to 2,560.",
      "change 355 plans-held 2017>2018 rise",
      "change 16 plans-held 2017>2018 rise percent",
      "value 2560 plans-held 2018",
    ],
    [
      "75.1% were issued on time, i.e. within 20 weeks. In 2016 it was only 52.3%.",
      "value 75.1 plans-in-20-weeks 2018",
      "value 52.3 plans-in-20-weeks 2016",
    ],
  ),
  ...under(
    "Children in care",
    [
      "The CLA population continues to grow: 448 at year end, against 431 in March 2017 and 402 in March 2016.",
      "value 448 looked-after 2018",
      "value 431 looked-after 2017",
      "value 402 looked-after 2016",
      "? looked-after 2018 above looked-after 2017",
      "? looked-after 2018 above looked-after 2016",
      "? looked-after 2016 2017 2018 rising",
    ],
    [
      "At 67 per 10,000 we remain below our statistical neighbours (70) but above Example country (64).",
      "value 67 looked-after-rate 2018",
      "looked-after-rate 2018 below looked-after-rate 2018@neighbours",
      "value 70 looked-after-rate 2018@neighbours",
      "looked-after-rate 2018 above looked-after-rate 2018@country",
      "value 64 looked-after-rate 2018@country",
    ],
    [
      "52 of them are UASC, twice as many as two years ago (26).",
      "value 52 seeking-asylum 2018",
      "value 26 seeking-asylum 2016",
      "? ratio 2 seeking-asylum 2018 seeking-asylum 2016",
    ],
    [
      "Fewer children are placed over 20 miles away: 18% compared to 21% the previous year, the same as Example country.",
      "value 18 far-away 2018",
      "value 21 far-away 2017",
      "far-away 2018 below far-away 2017",
      "far-away 2018 in-line far-away 2018@country",
    ],
    ["The virtual school ran 18 sessions for 67 carers."],
  ),
  ...under(
    "Front door",
    [
      "990 contacts were received in March, 274 more than in February and 23% more than in March 2017.",
      "value 990 contacts 2018-03",
      "change 274 contacts 2018-02>2018-03 rise",
      "change 23 contacts 2017-03>2018-03 rise percent",
    ],
    [
      "ICPCs on time: 82.3%, up from 76.5% but still below the 85% target.",
      "value 82.3 conferences-in-time 2018",
      "value 76.5 conferences-in-time 2017",
      "conferences-in-time 2018 above conferences-in-time 2017",
      "*conferences-in-time 2018 missed",
      "value 85 *conferences-in-time 2018",
    ],
    [
      "Return home interviews were on target for the first time: 81.3% were carried out within 72 hours.",
      "value 81.3 return-interviews 2018-03",
      "*return-interviews 2018-03 met",
    ],
  ),
];
