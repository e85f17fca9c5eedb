import type { Paper, Quoted } from "../quoted.ts";

const file = "003_3b373de8dc1958bc.txt";

/** Papers of the agenda of March 2019. */
export const pack2019: readonly (readonly [Paper, readonly Quoted[]])[] = [
  [
    {
      document: "improvement-plan-update-2019-03",
      file,
      from: "AGENDA ITEM 7a",
      to: "11 March 2019",
      headings: { Summary: "Summary" },
    },
    [
      {
        table: "update-2019-03-figures-quoted",
        words: {
          "Monitoring visits by Ofsted": "conducted {six} monitoring visits",
          "Number of this update report": "This is the {eighth} update report; This is the {ninth} update report",
          "Strategic risk STR021: residual risk score": "residual risk score {})",
          "Strategy discussions: inadequate gradings, two services": "shows {no} inadequate gradings after October",
          "Strategy discussions: graded good, Duty and Assessment Teams": "In December in DATS {all} strategy",
          "Child protection plans and core group meetings: inadequate gradings, Intervention and Planning":
            "reduction to {zero} of inadequate gradings",
        },
        alsoIn: {
          "Child protection plans and core group meetings: inadequate gradings, Intervention and Planning": ["1.28"],
        },
      },
      {
        table: "update-2019-03-money",
        words: {
          "Savings target: at first": String.raw`2018/19 – 2019/20 was {£[\d.]+m} has`,
          "Savings target: revised": String.raw`revised to {£[\d.]+m} in`,
        },
      },
      {
        table: "update-2019-03-young-people",
        words: {
          "Youth Consultants being recruited by Art Against Knives (AAK)": "recruiting {} Youth Consultants",
          "Creative spaces, with the one on Grahame Park Estate": "additional {}th creative space",
          "Responses, ages 8 to 12": "{} responses to the survey for 8-12",
          "Responses, ages 13 to 25": "{} responses to the survey for 13-25",
          "All responses": "{} responses in total",
          "Responses to the survey before": "completion rate ({} responses)",
        },
        alsoIn: {
          "Responses, ages 8 to 12": ["6.7.3"],
          "Responses, ages 13 to 25": ["6.7.3"],
          "All responses": ["6.7.3"],
        },
      },
      {
        table: "update-2019-03-vulnerable-young-people",
        words: {
          "Aged 15 to 17": ["(n={}), were aged 15 to 17", "{} (n=#), were aged 15 to 17"],
          "Aged 12": "{one} was 12 years old",
          "All identified": "of {} young people identified",
        },
      },
    ],
  ],
  [
    {
      document: "barnet-monitoring-letter-2019-03",
      file,
      from: "11 March 2019",
      to: "Your sincerely",
      headings: {
        "Opening of the letter": "Monitoring visit of Barnet local authority",
        "Areas covered by the visit": "Areas covered by the visit",
        "Findings and evaluation of progress": "Findings and evaluation of progress",
      },
    },
    [
      {
        table: "monitoring-letter-2019-03-figures",
        words: {
          "Young people in education, employment or training": "which was at {} in December 2018",
          "Young people in education, employment or training, earlier": "compared to {} at the time of the previous",
          "Age of children at which transition planning was seen": "when they were {around 17 and a half} years old",
          "Managers who had supervised one social worker, in some cases": "by {three} different managers",
          "New staff soon to start": "have {two} new staff starting",
          "New deputy team managers recruited": "recruiting {two} new deputy team managers",
          "Monitoring visits since the judgement of July 2017": "This visit was the {sixth} monitoring visit",
          "Children in care teams whose staff met inspectors": "and {two} children in care teams",
          "Young people to whom inspectors spoke": "as well as {one} young person",
        },
        counted: {
          Inspectors: ["Louise Warren, Her Majesty's Inspector", "Joy Howick, Her Majesty's Inspector"],
        },
      },
    ],
  ],
];
