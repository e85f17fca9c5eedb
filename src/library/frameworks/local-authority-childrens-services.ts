import type { Shelf } from "../../model/shelf.ts";

/** Headings and grades as on the first page of the reports. Since January 2023 care leavers have a judgement of their own; since April 2026 there is none on overall effectiveness, announced by Ofsted on 27 November 2025. */
export const localAuthorityChildrensServicesFrameworks: Shelf<"frameworks"> = [
  {
    id: "inspection-of-local-authority-childrens-services",
    title: "Inspection of local authority children's services",
    shortTitle: "ILACS, 2018 to 2026",
    inspectorate: "Ofsted",
    years: { from: 2018, to: 2026 },
    summary:
      "Standard inspections of two weeks and short ones of one week grade a council's services for children, with focused visits between them. Councils judged inadequate receive monitoring visits.",
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
        id: "impact-of-leaders",
        title: "The impact of leaders on social work practice with children and families",
        theme: "leadership-and-management",
        topics: ["leadership"],
      },
      {
        id: "help-and-protection",
        title: "The experiences and progress of children who need help and protection",
        theme: "help-and-protection",
        topics: ["safeguarding", "early-help"],
      },
      {
        id: "children-in-care-and-care-leavers",
        title: "The experiences and progress of children in care and care leavers",
        part: "Until 2022",
        theme: "children-in-care",
        topics: ["looked-after-children", "care-leavers"],
      },
      {
        id: "children-in-care",
        title: "The experiences and progress of children in care",
        part: "Since 2023",
        theme: "children-in-care",
        topics: ["looked-after-children"],
      },
      {
        id: "care-leavers",
        title: "The experiences and progress of care leavers",
        part: "Since 2023",
        theme: "care-leavers",
        topics: ["care-leavers"],
      },
    ],
    source: { title: "Inspecting local authority children's services", publisher: "Ofsted", issued: "2017" },
  },
  {
    id: "inspection-of-local-authority-childrens-services-2026",
    title: "Inspection of local authority children's services, without an overall grade",
    shortTitle: "ILACS since 2026",
    inspectorate: "Ofsted",
    years: { from: 2026 },
    summary:
      "Since April 2026 inspectors grade leadership, help and protection, care, and services for care leavers, and give no grade for a council's services as a whole.",
    scale: [
      { word: "Outstanding" },
      { word: "Good" },
      { word: "Requires improvement to be good", alsoPrinted: ["Requires improvement"] },
      { word: "Inadequate" },
    ],
    judgementAreas: [
      {
        id: "impact-of-leaders",
        title: "The impact of leaders on social work practice with children and families",
        theme: "leadership-and-management",
        topics: ["leadership"],
      },
      {
        id: "help-and-protection",
        title: "The experiences and progress of children who need help and protection",
        theme: "help-and-protection",
        topics: ["safeguarding", "early-help"],
      },
      {
        id: "children-in-care",
        title: "The experiences and progress of children in care",
        theme: "children-in-care",
        topics: ["looked-after-children"],
      },
      {
        id: "care-leavers",
        title: "The experiences and progress of care leavers",
        theme: "care-leavers",
        topics: ["care-leavers"],
      },
    ],
    source: { title: "Inspecting local authority children's services", publisher: "Ofsted", issued: "2026" },
  },
];
