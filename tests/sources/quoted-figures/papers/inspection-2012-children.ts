import type { Quoted } from "../quoted.ts";

/** Tables of the report of 2012 about the children of Barnet, and those in need of protection or looked after. */
export const children: readonly Quoted[] = [
  {
    table: "inspection-2012-population",
    words: {
      "Residents aged 0–19": "approximately {} children and young people",
      "Share of residents who are aged 0–19": "representing {} of the total population",
      "In an ethnic group other than White British": "Approximately {} of the population",
      "'White, other'": "'White, other' is the most commonly recorded minority ethnic group of pupils with {},",
      "'Black African'": "'Black African' with {} of pupils",
      "Languages besides English": "recorded {} different languages",
      "Identifying themselves as Jewish": "with {} of residents under 16",
    },
  },
  {
    table: "inspection-2012-schools",
    words: {
      "Nursery schools": "{four} nursery schools",
      "Primary schools": "{} primary schools",
      "Secondary schools": "{} secondary schools",
      "Special schools": "{four} special schools",
      "Pupil referral units": "{three} pupil referral units",
      "All schools": "Barnet has {} schools",
      "Secondary academies": "({} secondary and",
      "Primary academies": "secondary and {one} primary),",
      "All academies": "There are {} academies",
      "Primary free schools": "there is {one} primary free school",
    },
  },
  {
    table: "inspection-2012-looked-after-children",
    words: {
      "Under five years of age": "comprised {} children under five",
      "School age (5-16 years old)": "{} children of school age (5-16",
      "Aged 16-17": "{} young people aged 16-17",
      "All looked after children": "{} children and young people were being looked after",
    },
  },
  {
    table: "inspection-2012-placements-and-carers",
    words: {
      "Foster carers, kinship foster carers included": "{} foster carers including kinship",
      "Residential units run by the council": "through {two} council-run residential",
      "Children and young people in these units": "currently caring for {} children",
      "Children and young people in external accommodation": "with a further {} children",
      "Placements that came late after the decision for adoption": "only {two} placements have been out of time",
      "Visitors trained": "{} visitors trained",
      "Matches with young people": "{three} matches made",
      "Further matches planned": "A further {} matches",
    },
  },
  {
    table: "inspection-2012-child-protection",
    words: {
      "Plans of more than two years: reduction": "in this area of {} between April and December 2011",
      "Plans of more than two years: performance": "performance was then at {}.",
    },
  },
  {
    table: "inspection-2012-shares-in-words",
    words: {
      "Child protection reviews held within timescales":
        "and {all} child protection reviews are held within; {All} child protection cases are reviewed within",
      "Initial and core assessments in time": "initial and core assessments are {mostly} timely",
      "Core assessments in time": "{The majority} of core assessments are completed within",
      "Children with a protection plan who are aged 0-4": "{The majority} of children subject to a protection plan",
      "Core groups held on time": "Core groups are {not always} held on time",
      "Feel safe or very safe in their placement (Care4Me survey)": "{Nearly all} children and young people who",
      "Allocated a suitably qualified social worker": "{All} looked after children are allocated",
      "Reviews completed on time": "are {all} completed on time",
      "Contribute to their reviews":
        "and {nearly all} contribute; that {almost all} children and young people contribute",
      "Placed in Barnet schools: in good schools": "{Almost all} looked after children and young people placed in",
      "In inadequate schools": "There are {no} children or young people in inadequate schools",
      "Pathway plans completed within timescales": "completed for {all} young people within timescales",
      "In suitable accommodation": "{Almost all} care leavers are in suitable accommodation",
    },
  },
];
