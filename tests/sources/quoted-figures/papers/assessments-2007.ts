import type { Paper, Quoted } from "../quoted.ts";

const headings = {
  "Being healthy": "Being healthy",
  "Staying safe": "Staying safe",
  "Enjoying and achieving": "Enjoying and achieving",
  "Making a positive contribution": "Making a positive contribution",
  "Achieving economic well-being": "Achieving economic well-being",
  "Capacity to improve": "Capacity to improve, including",
};

/** The two letters of 2007, whose tables have the letter's sections as groups. */
export const assessments2007: readonly (readonly [Paper, readonly Quoted[]])[] = [
  [
    { document: "barnet-apa-2007", file: "000_837fa1afe28e4b42.txt", from: "26 November 2007", headings },
    [
      {
        table: "apa-2007-barnet-figures",
        words: {
          "Schools with the new Healthy School status, at the time of the letter": "Currently, {} of schools",
          "Schools with the new Healthy School status: the council's target": "achieve its {} target",
          "Schools with Healthy Schools status: national target for July 2007": "national target of {}.",
          "Looked after children with completed health and dental checks, before": "from {} to #, better",
          "Looked after children with completed health and dental checks, after": "from # to {}, better",
          "Staff trained in the common assessment framework (CAF), at the time of the letter":
            "numbers of staff trained {exceeding 500},",
          "Children with learning difficulties or disabilities on the child protection register (currently)":
            "there are currently {no} children with learning difficulties",
          "Care leavers with a key worker, at the time of the letter": "ensuring that {all} care leavers have a key",
          "Black Caribbean young people with five or more A* - C grades including English and mathematics":
            "just below the national average at {} and",
          "Black African young people with five or more A* - C grades including English and mathematics":
            "national average at # and {} respectively",
          "Attendance in primary schools, 2007": "above the national rate at {}.",
          "Tuition for pupils who do not attend school, 2005-06": "2005-06 which was {}.",
          "Tuition for pupils who do not attend school, 2007": "now reported at {} which",
          "Secondary schools that met floor targets at GCSE, 2006": "{All} Barnet secondary schools met floor",
          "Secondary schools in need of special measures, last two years": "{No} secondary schools have required",
          "Supported secondary schools with a good Ofsted report, 2007": "{One} of the supported schools achieved",
          "Looked after children who communicate their views in their review, 2005-06": "in 2005-06 it was {}.",
          "Looked after children who communicate their views in their review, 2006": "2006 performance of {}, which",
          "Young people at a Youth Board festival, summer 2007": "attended by {} young people",
          "Schools with dedicated youth service provision, at the time of the letter": "provision in {four} schools",
          "Level 2 qualifications introduced, September 2007": "{Six} Level 2 qualifications",
          "Young people in local authority placements who went on to further study (no period printed)":
            "placements for {two} young people",
          "Financial overspend, 2002/03": String.raw`reduced from {£[\d.]+m} in 2002/03`,
          "Financial overspend, 2007/08: projected outturn": "outturn for 2007/08 of £{}.",
        },
      },
    ],
  ],
  [
    { document: "harrow-apa-2007", file: "004_c89f98328aa65561.txt", from: "26 November 2007", headings },
    [
      {
        table: "apa-2007-harrow-figures",
        words: {
          "Young people of the drug action team assessed within 10 working days (no period printed)":
            "and {} are assessed within 10 working",
          "Young people of the drug action team seen by a trained paediatric clinical specialist":
            "{All} young people are seen by a trained",
          "Primary schools in the family therapy project, at the time of the letter": "in {two} primary schools",
          "High schools in the family therapy project, at the time of the letter": "and {one} high school",
          "Looked after children's cases reviewed within statutory timescales (no period printed)":
            "{} of cases have been reviewed",
          "Looked after children allocated to qualified social workers":
            "{All} looked after children and young people are allocated",
          "Child protection cases allocated to a qualified and permanent social worker":
            "{All} child protection cases are allocated",
          "Child protection cases reviewed within statutory timescales": "and {each} case is reviewed within statutory",
          "Care leavers with pathway plans and personal advisors, before (no period printed)": "fallen from {} to",
          "Care leavers with pathway plans and personal advisors, after (no period printed)": "from # to {}, primarily",
          "Looked after young people aged 14 to 18 with plans for the move to adult services": "Some {} of children",
          "Recent inspections that judged attitudes and behaviour good or outstanding": "outstanding in {} of recent",
          "Reduction of fixed-term exclusions: target for the next year": "fixed-term exclusions by {} over",
          "Schools categorised as causing concern, at the time of the letter": "{no} schools are categorised",
          "Young people with five or more GCSEs at grades A*-C (no year printed)": "national figure at {}, with",
          "Five or more A*-C grades, English and mathematics included (no year printed)": "with {} achieving five",
          "Rank of Harrow's crime rate in London": "Harrow has the {lowest} crime rate in London",
          "Rank of the fall in general crime in London": "with the {second largest} reduction in London",
          "Families awaiting direct payments, at the time of the letter": "and {no} families are awaiting",
          "Voluntary organisations in the Connexions project for 14–19, at the time of the letter":
            "involves {three} voluntary organisations",
          "Young people who want to study rather than enter employment (Tellus2 survey)":
            "{almost two thirds} of children and young people indicated",
          "Childcare places: increase expected in 2006–07": "increase by {} in 2006",
          "Children's centres operating fully, at the time of the letter": "{Three} children's centres are operating",
          "Children's centres still to come": "and {six} more are on the way",
          "Children's centres in schools": "{Five} of these are in schools",
          "Period of the financial plan": "supported by a {three-year} financial plan",
        },
        counted: {
          "Schools taken out of special measures, summer 2006": [
            "the only Harrow school to have been in special measures was removed",
          ],
        },
      },
    ],
  ],
];
