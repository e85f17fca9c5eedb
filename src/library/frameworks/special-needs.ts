import type { Shelf } from "../../model/shelf.ts";

/**
 * Area inspections by Ofsted and the Care Quality Commission. The three aspects of the first form are also those of the inspectorates' own report on its
 * first year (Local area SEND inspections: one year on, 2017). From 2016 to 2022 there were no grades, but a written statement of action where weaknesses were
 * significant; since 2023 there is one of three outcomes.
 */
export const specialNeedsFrameworks: Shelf<"frameworks"> = [
  {
    id: "local-area-send-inspection",
    title: "Local area special educational needs and disabilities inspection",
    shortTitle: "Local area SEND inspection",
    inspectorate: "Ofsted and the Care Quality Commission",
    years: { from: 2016, to: 2022 },
    summary:
      "Inspectors reported in words how well an area found out, met and improved what children and young people with special educational needs and disabilities need. Where weaknesses were significant, the area had to write a statement of action.",
    scale: [],
    judgementAreas: [
      {
        id: "identifying",
        title: "Identifying children and young people's special educational needs and/or disabilities",
        topics: ["special-needs-and-disability"],
      },
      {
        id: "meeting-needs",
        title:
          "Assessing and meeting the needs of children and young people with special educational needs and/or disabilities",
        topics: ["special-needs-and-disability"],
      },
      {
        id: "improving-outcomes",
        title: "Improving outcomes for children and young people with special educational needs and/or disabilities",
        topics: ["special-needs-and-disability"],
      },
    ],
    source: {
      title:
        "The framework for the inspection of local areas' effectiveness in identifying and meeting the needs of children and young people who have special educational needs and/or disabilities",
      publisher: "Ofsted and the Care Quality Commission",
      issued: "2016",
    },
  },
  {
    id: "area-send-inspection",
    title: "Area SEND inspection",
    shortTitle: "Area SEND inspection",
    inspectorate: "Ofsted and the Care Quality Commission",
    years: { from: 2023 },
    summary:
      "Inspectors say how well the local partnership of council, health services and others serves children and young people with special educational needs and disabilities. There is one of three outcomes.",
    scale: [
      {
        word: "Typically positive experiences and outcomes",
        meaning: "A full inspection follows after about five years",
      },
      { word: "Inconsistent experiences and outcomes", meaning: "A full inspection follows after about three years" },
      {
        word: "Widespread and/or systemic failings",
        meaning: "The partnership must write a priority action plan, and a monitoring inspection follows",
      },
    ],
    judgementAreas: [
      { id: "outcome", title: "Inspection outcome", overall: true, topics: ["special-needs-and-disability"] },
    ],
    source: {
      title: "Area SEND inspections: framework and handbook",
      publisher: "Ofsted and the Care Quality Commission",
      issued: "2022",
    },
  },
];
