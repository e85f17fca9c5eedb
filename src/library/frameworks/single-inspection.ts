import type { Shelf } from "../../model/shelf.ts";

/** Headings as on the first page of the reports. Those print the third grade as “Requires improvement”; in sentences, and in the official statistics of outcomes, it is “requires improvement to be good”. The review of the Local Safeguarding Children Board had its own grade in the same report. The last inspections, of June 2018, were published in August. */
export const singleInspectionFrameworks: Shelf<"frameworks"> = [
  {
    id: "single-inspection-framework",
    title: "Single inspection of children's social care services",
    shortTitle: "Single inspection framework",
    inspectorate: "Ofsted",
    years: { from: 2013, to: 2018 },
    summary:
      "One inspection covered help, protection, care and care leavers together. Judgements were words only, without numbers. A council judged inadequate then received monitoring visits, whose letters describe progress without giving grades.",
    scale: [
      { word: "Outstanding" },
      { word: "Good" },
      { word: "Requires improvement to be good", alsoPrinted: ["Requires improvement"] },
      { word: "Inadequate" },
    ],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness",
        overall: true,
        theme: "overall-effectiveness",
        topics: ["safeguarding", "looked-after-children", "care-leavers"],
      },
      {
        id: "help-and-protection",
        title: "Children who need help and protection",
        theme: "help-and-protection",
        topics: ["safeguarding", "early-help"],
      },
      {
        id: "looked-after",
        title: "Children looked after and achieving permanence",
        theme: "children-in-care",
        topics: ["looked-after-children"],
      },
      {
        id: "adoption",
        title: "Adoption performance",
        part: "Children looked after and achieving permanence",
        topics: ["looked-after-children"],
      },
      {
        id: "care-leavers",
        title: "Experiences and progress of care leavers",
        part: "Children looked after and achieving permanence",
        theme: "care-leavers",
        topics: ["care-leavers"],
      },
      {
        id: "leadership",
        title: "Leadership, management and governance",
        theme: "leadership-and-management",
        topics: ["leadership"],
      },
      {
        id: "local-safeguarding-children-board",
        title: "Effectiveness of the Local Safeguarding Children Board",
        topics: ["safeguarding"],
      },
    ],
    source: { title: "Single inspection framework: framework and evaluation schedule", publisher: "Ofsted" },
  },
];
