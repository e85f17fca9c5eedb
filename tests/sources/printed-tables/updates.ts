import type { Mapping } from "./mapping.ts";

const inSentences = "The source prints no table: the figures stand in a numbered paragraph, and the titles are ours.";

/** Tables of the update of March 2018, all of them from paragraphs 1.53 to 1.61. */
export const update2018: readonly Mapping[] = [
  {
    table: "update-2018-03-common-assessments",
    parts: [
      {
        kind: "sentences",
        from: "- 1.53 ",
        rows: [
          ["Open CAFs", "CAF's is {}, compared", undefined, "with {} at the same period", "reduction of {-} over"],
          ["CAFs closed in January", "low at {},", undefined, undefined, "decrease of {-} on"],
          ["CAFs open for more than 12 months", "currently at {} compared", "to {} in November", undefined, undefined],
          ["Closed CAFs, due to needs being met", "{} of closed CAFs", undefined, undefined, undefined],
          ["Closed CAFs, referred to Children's Social Care", "{} being referred", undefined, undefined, undefined],
        ],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2018-03-assessments",
    parts: [
      {
        kind: "sentences",
        from: "- 1.54 ",
        rows: [
          [
            "Assessments completed within 45 working days",
            "with {} being completed",
            undefined,
            "target of {}.",
            "{} away from the target",
            undefined,
          ],
          ["Assessments completed", "January 2018 = {})", "December 2017 = {} and", undefined, undefined, undefined],
          ["Rate of contacts to referral", "at {} compared", "month of {}.", undefined, undefined, undefined],
          ["Referrals leading to assessment", undefined, undefined, undefined, undefined, "April 2017 {} of"],
          ["No Further Action", "Action, {},", undefined, undefined, undefined, undefined],
          ["Section 17 provision", "although {} in Section 17", undefined, undefined, undefined, undefined],
          ["Stepped-down to the Early Help System", "{} were stepped-down", undefined, undefined, undefined, undefined],
        ],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2018-03-children-in-need",
    parts: [
      {
        kind: "sentences",
        from: "- 1.55 ",
        rows: [
          [
            "Section 47 enquiries progressing to an Initial Child Protection Conference (ICPC)",
            "{} of section 47",
            undefined,
            undefined,
            undefined,
            undefined,
          ],
          ["CiN plans currently open", "is at {},", undefined, undefined, "Plans was {},", "June 2016 when it was {}."],
          ["New CiN plans", "({} in January", "compared to {} the previous", undefined, undefined, undefined],
          ["CiN plans closed", "period was {},", "compared to {} in December", undefined, undefined, undefined],
        ],
      },
      {
        kind: "sentences",
        from: "- 1.56 ",
        rows: [["CiN visits completed within 4 weeks", "now at {},", undefined, "peaked at {},", undefined, undefined]],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2018-03-child-protection",
    parts: [
      {
        kind: "sentences",
        from: "- 1.57 ",
        rows: [
          ["Children made subject to a CP Plan", "({} versus", "versus {} at"],
          [
            "Children made subject to a CP Plan between April and January",
            "{} children have been made",
            "compared to {} in the same",
          ],
          ["Of these, under 10 years old", "majority of these ({})", undefined],
          ["Of these, under 1 year old", "and {} of these", undefined],
        ],
      },
      {
        kind: "sentences",
        from: "- 1.58 ",
        rows: [
          ["Visits to children subject to CP Plans within 10 days", "reported at {},", undefined],
          ["Children under 5 on a CP Plan", "currently {} children", undefined],
          ["Children under 5 seen within 10 days, number", "and {} (#)", undefined],
          ["Children under 5 seen within 10 days", "and # ({})", undefined],
          ["Children under 5 seen within 4 weeks, number", "{} children under 5 had", undefined],
          ["Children under 5 seen within 4 weeks", "4 weeks ({})", undefined],
        ],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2018-03-children-in-care",
    parts: [
      { kind: "sentences", from: "- 1.60 ", rows: [["CiC visited within timescale", "slightly to {}.", undefined]] },
      { kind: "sentences", from: "- 1.61 ", rows: [["Participation in LAC reviews", "({}) and", "target of {} ("]] },
    ],
    reason: inSentences,
  },
];

/** Tables of the update of March 2019. */
export const update2019: readonly Mapping[] = [
  {
    table: "update-2019-03-corporate-plan-indicators",
    parts: [{ kind: "block", anchor: "Indicator\tPolarity", headings: 2, rows: 2 }],
  },
  {
    table: "update-2019-03-children-in-need-with-a-disability",
    parts: [
      {
        kind: "block",
        anchor: "Local authority\t",
        rows: 5,
        titles: ["Number of Children in need", "Number of children in need", "Percentage of children in need"],
      },
    ],
  },
  {
    table: "update-2019-03-minority-ethnic-groups",
    parts: [
      {
        kind: "sentences",
        from: "- 6.6.3 ",
        rows: [
          ["From minority ethnic groups", "account for {}, compared", "with {} in the country"],
          ["Children in need cases", "{} of Children in Need cases", undefined],
          ["Child protection cases", "{} of child protection", undefined],
          ["Children in care", "{} of all Children in Care", undefined],
          ["English as an additional language, across primary schools", "is {} (the", "average is {})"],
        ],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2019-03-unaccompanied-children",
    parts: [
      {
        kind: "sentences",
        from: "- 6.6.4 ",
        rows: [
          ["Barnet", "Barnet had {} unaccompanied"],
          ["Average of statistical neighbours", "average of {} amongst"],
        ],
      },
    ],
    reason: inSentences,
  },
  {
    table: "update-2019-03-children-in-care-survey",
    parts: [
      {
        kind: "sentences",
        from: "A Good Education",
        to: "Championing Your Needs",
        rows: [
          ["Enjoyed their education", undefined, "{} of 8-12-year", undefined],
          ["Able to have a say in their education or training", undefined, undefined, "{} of 13-25-year"],
        ],
      },
      ...[
        [
          "Championing Your Needs",
          "Given the opportunity to explore identity and family culture",
          "agreed that",
          "this was {}",
        ],
        ["Keeping Healthy", "Had felt emotionally worried", "said that", "{} felt"],
        ["Staying Safe", "Felt safe in their community", "agreed that", "{} agreed"],
        ["Feeling a Sense of Belonging", "Felt some involvement in decisions about their life", "felt some", "{} felt"],
      ].map(([from = "", title = "", words = "", older = ""], index, all) => ({
        kind: "sentences" as const,
        from,
        to: all[index + 1]?.[0] ?? "6.7.6 ",
        rows: [
          [title, `{} of respondents ${words}`, "8-12-year olds, this was {}", `13-25-year olds, ${older}`] as const,
        ],
      })),
      {
        kind: "sentences",
        from: "Feeling a Sense of Belonging",
        to: "6.7.6 ",
        rows: [
          [
            "Called the Council's listening and understanding excellent or good",
            "{} answered excellent",
            undefined,
            undefined,
          ],
          ["Saw their Social Worker often enough", "{} felt that they saw", undefined, undefined],
        ],
      },
    ],
    reason: inSentences,
  },
];
