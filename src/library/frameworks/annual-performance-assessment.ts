import type { Shelf } from "../../model/shelf.ts";

/** The yearly letters of 2007: grades and headings as printed in them. */
export const annualPerformanceAssessmentFrameworks: Shelf<"frameworks"> = [
  {
    id: "annual-performance-assessment-2007",
    title: "Annual performance assessment of services for children and young people, 2007",
    shortTitle: "Annual performance assessment 2007",
    inspectorate: "Ofsted",
    years: { from: 2007, to: 2007 },
    summary:
      "Each autumn Ofsted wrote to every council about its services for children. The letter graded the overall contribution of the services, five outcomes for children, and the capacity to improve. Grade 4 was the best.",
    scale: [
      { word: "Outstanding", number: 4 },
      { word: "Good", number: 3 },
      { word: "Adequate", number: 2 },
      { word: "Inadequate", number: 1 },
    ],
    judgementAreas: [
      {
        id: "overall-effectiveness",
        title: "Overall effectiveness of children's services",
        overall: true,
        theme: "overall-effectiveness",
      },
      { id: "being-healthy", title: "Being healthy", theme: "being-healthy", topics: ["health"] },
      { id: "staying-safe", title: "Staying safe", theme: "staying-safe", topics: ["safeguarding"] },
      {
        id: "enjoying-and-achieving",
        title: "Enjoying and achieving",
        theme: "enjoying-and-achieving",
        topics: ["education-and-work"],
      },
      {
        id: "making-a-positive-contribution",
        title: "Making a positive contribution",
        theme: "making-a-positive-contribution",
        topics: ["participation"],
      },
      {
        id: "achieving-economic-well-being",
        title: "Achieving economic well-being",
        theme: "economic-well-being",
        topics: ["education-and-work"],
      },
      {
        id: "capacity-to-improve",
        title: "Capacity to improve, including the management of services for children and young people",
        theme: "capacity-to-improve",
        topics: ["leadership"],
      },
    ],
    source: {
      title: "Annual performance assessment of services for children and young people",
      publisher: "Ofsted",
      issued: "2007",
    },
  },
];
