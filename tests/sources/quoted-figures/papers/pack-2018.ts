import type { Paper, Quoted } from "../quoted.ts";

const file = "001_8777fa5ea46eda67.txt";

/** Papers of the agenda of March 2018. */
export const pack2018: readonly (readonly [Paper, readonly Quoted[]])[] = [
  [
    { document: "members-item-libraries-2018-03", file, from: "Title Member’s Item", to: "AGENDA ITEM 7" },
    [{ table: "members-item-2018-03-library-users" }],
  ],
  [
    {
      document: "improvement-plan-update-2018-03",
      file,
      from: "Title Update report on progress",
      to: "22 February 2018",
    },
    [
      {
        table: "update-2018-03-figures-quoted",
        words: {
          "Permanent employees recruited": "recruiting {four} permanent employees",
          "Agency social workers in talks about permanent roles": "discussions with {} agency social workers",
          "Corporate parenting: members at the follow up training": "A total of {} members attended",
          "Corporate parenting: members trained in total": "In total, {} members attended",
          "Decrease in the response rate": "a {} (n=#) decrease",
          "Decrease in the response rate (n)": "# (n={}) decrease",
          "Inadequate audits in the Duty and Assessment Teams": "found {no} inadequate audits in the Duty",
        },
      },
      {
        table: "update-2018-03-money",
        words: {
          "Additional investment in Family Services": String.raw`an additional {£[\d.]+m} in Family Services`,
          "Savings target: at first": String.raw`2018/19 – 2019/20 was {£[\d.]+m}, this`,
          "Savings target: revised": String.raw`revised to {£[\d.]+m} in`,
          "Children, Young People and Family Hubs": String.raw`achieving {£[\d.]+m} within`,
          "Additional items": String.raw`additional items totalling {£[\d.]+m} over`,
          "Pressure from posts that were directed to be added": String.raw`additional {£[\d.]+ million} pressure`,
          "Assistant heads of service": "{two} assistant heads of service",
          "Duty and assessment team managers": "{} Duty assessment Team managers",
          "Duty and assessment team social workers": "{} Duty assessment Team social workers",
        },
      },
      {
        table: "update-2018-03-minority-ethnic-groups",
        words: {
          "From minority ethnic groups": ["account for {}, compared", "with {} in the country"],
          "Children in Need cases": "{} of Children in Need cases",
          "Child protection cases": "{} of child protection cases",
          "Children in Care": "{} of all Children in Care",
          "English as an additional language, across primary schools": ["schools is {} (the", "average is {})"],
        },
      },
    ],
  ],
  [
    {
      document: "educational-standards-2016-17",
      file,
      from: "Annex A – performance indicators .....",
      to: "PI reference",
      headings: {
        "Looked after children": "Looked after Children",
        "Special educational needs": "Attainment of the expected standard – SEN (Special Educational Needs)",
      },
    },
    [
      {
        table: "standards-2016-17-cohorts",
        words: {
          "Looked after children, June 2017": ["in June 2017 were {} and", "were # and {} respectively"],
          "In care for a year on 31 March (903 cohort)": ["only {} Year 6", "and {} Year 11 children"],
          "In the 903 cohort, with an Education, Health and Care Plan": ["", "903 cohort ({} pupils)"],
          "Pupils with an EHC plan, 2017": "In 2017 {} pupils had an EHC plan",
        },
      },
    ],
  ],
  [
    {
      document: "arts-and-culture-strategy-2018",
      file,
      from: "Title Draft Arts and Culture Strategy",
      to: "Appendix 1-",
    },
    [
      {
        table: "arts-strategy-2018-workshops",
        words: { July: ["sent to {over 100} individuals", "of which {around 40} attended"] },
      },
    ],
  ],
];
