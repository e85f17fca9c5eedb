import type { Shelf } from "../../model/shelf.ts";

/**
 * The two inspections between those of safeguarding and the single inspection. Of the first, the names of the judgements are those of its framework, and
 * of the sections of its reports (that on Somerset, 2013); minutes of Cheshire East's committee on its own of March 2013 name the same three below
 * the overall one. Of the second, grades and headings are as in the record of main findings of its reports.
 */
export const between2012And2013Frameworks: Shelf<"frameworks"> = [
  {
    id: "child-protection-inspection",
    title: "Inspection of local authority arrangements for the protection of children",
    shortTitle: "Child protection inspection",
    inspectorate: "Ofsted",
    years: { from: 2012, to: 2013 },
    summary:
      "An inspection without notice of how a council helps and protects children, from early help to child protection plans.",
    scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Adequate" }, { word: "Inadequate" }],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness",
        overall: true,
        theme: "overall-effectiveness",
        topics: ["safeguarding"],
      },
      {
        id: "help-and-protection",
        title: "The effectiveness of the help and protection provided to children, young people, families and carers",
        theme: "help-and-protection",
        topics: ["safeguarding", "early-help"],
      },
      {
        id: "quality-of-practice",
        title: "The quality of practice",
        theme: "quality-of-provision",
        topics: ["safeguarding", "quality-assurance"],
      },
      {
        id: "leadership-and-governance",
        title: "Leadership and governance",
        theme: "leadership-and-management",
        topics: ["safeguarding", "leadership"],
      },
    ],
    source: {
      title: "Inspection of local authority arrangements for the protection of children",
      publisher: "Ofsted",
      issued: "2012",
    },
  },
  {
    id: "looked-after-children-inspection",
    title: "Inspection of looked after children services",
    shortTitle: "Looked after children inspection",
    inspectorate: "Ofsted",
    years: { from: 2013, to: 2013 },
    summary: "An inspection of services for looked after children and care leavers alone. Grade 1 was the best.",
    scale: [
      { word: "Outstanding", number: 1, meaning: "Well above what the minimum requirements ask" },
      { word: "Good", number: 2, meaning: "Above what the minimum requirements ask" },
      { word: "Adequate", number: 3, meaning: "Just what the minimum requirements ask" },
      { word: "Inadequate", number: 4, meaning: "Below what the minimum requirements ask" },
    ],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness",
        overall: true,
        theme: "overall-effectiveness",
        topics: ["looked-after-children", "care-leavers"],
      },
      {
        id: "capacity-to-improve",
        title: "Capacity to improve",
        theme: "capacity-to-improve",
        topics: ["looked-after-children", "leadership"],
      },
      {
        id: "outcomes",
        title: "Outcomes for looked after children and young people",
        theme: "outcomes",
        topics: ["looked-after-children"],
      },
      {
        id: "quality-of-provision",
        title: "Quality of provision",
        theme: "quality-of-provision",
        topics: ["looked-after-children"],
      },
      {
        id: "leadership-and-management",
        title: "Leadership and management",
        theme: "leadership-and-management",
        topics: ["looked-after-children", "leadership"],
      },
    ],
    source: { title: "Inspection of looked after children services", publisher: "Ofsted", issued: "2013" },
  },
];
