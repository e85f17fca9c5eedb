import { measure, type RuleCases } from "./rule-case.ts";

export const boundaryCases: RuleCases = {
  "geography-boundaries": {
    "figures from before an authority began": {
      mistake: measure({ exampleshire: { 2016: 71.2 }, bedford: { 2008: 70.2, 2009: 71.9 } }),
      issues: [
        "data/observations/visits.yaml:11:15  warning: Bedford began on 2009-04-01, and has a figure for 2008. → Give it to the authority of that time; or, where the source worked it out for the area of today, write boundaries: of-today with the source, or a note.",
      ],
      control: measure(
        { exampleshire: { 2016: 71.2 }, bedford: { 2008: 70.2, 2009: 71.9 } },
        { source: "    boundaries: of-today\n" },
      ),
    },
    "figures from after an authority ended": {
      mistake: measure({ exampleshire: { 2016: 71.2 }, bedfordshire: { 2009: 70.2, 2010: 71.9 } }),
      issues: [
        "data/observations/visits.yaml:12:15  warning: Bedfordshire ended on 2009-04-01, and has a figure for 2010. → Give it to the authority that took its place, or say in a note why it is this one's.",
      ],
      control: measure({ exampleshire: { 2016: 71.2 }, bedfordshire: { 2008: 70.2, 2009: 71.9 } }),
    },
  },
};
