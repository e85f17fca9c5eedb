import type { Shelf } from "../../model/shelf.ts";

/**
 * The programme of 2018 to 2024, with the standards as refreshed in 2021: thirteen standards, four grades; joint working was one of them until
 * 2021. Of the programme that began in 2025 only what its reports say of themselves is here (those on Wakefield, 2025, and Warwickshire): an overall
 * rating, good in both. They rate two areas of work below it, whose headings were found in no source, so they are not here.
 */
export const youthJusticeFrameworks: Shelf<"frameworks"> = [
  {
    id: "youth-justice-inspection",
    title: "Inspection of youth offending and youth justice services",
    shortTitle: "Youth justice inspection",
    inspectorate: "HM Inspectorate of Probation",
    years: { from: 2018, to: 2024 },
    summary:
      "Inspectors rated how a youth offending or youth justice service is run, and its work with children on court disposals and out-of-court disposals.",
    scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Requires improvement" }, { word: "Inadequate" }],
    judgementAreas: [
      { id: "overall", title: "Overall rating", overall: true, topics: ["youth-justice"] },
      {
        id: "governance-and-leadership",
        title: "Governance and leadership",
        part: "Organisational delivery",
        theme: "leadership-and-management",
        topics: ["youth-justice", "leadership"],
      },
      { id: "staff", title: "Staff", part: "Organisational delivery", topics: ["youth-justice"] },
      {
        id: "partnerships-and-services",
        title: "Partnerships and services",
        part: "Organisational delivery",
        theme: "partnership-working",
        topics: ["youth-justice"],
      },
      {
        id: "information-and-facilities",
        title: "Information and facilities",
        part: "Organisational delivery",
        topics: ["youth-justice"],
      },
      {
        id: "court-assessment",
        title: "Assessment",
        part: "Court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "court-planning",
        title: "Planning",
        part: "Court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "court-delivery",
        title: "Implementation and delivery",
        part: "Court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "court-reviewing",
        title: "Reviewing",
        part: "Court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "out-of-court-assessment",
        title: "Assessment",
        part: "Out-of-court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "out-of-court-planning",
        title: "Planning",
        part: "Out-of-court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "out-of-court-delivery",
        title: "Implementation and delivery",
        part: "Out-of-court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "out-of-court-joint-working",
        title: "Joint working",
        part: "Out-of-court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "out-of-court-policy-and-provision",
        title: "Out-of-court disposal policy and provision",
        part: "Out-of-court disposals",
        topics: ["youth-justice"],
      },
      {
        id: "resettlement-policy-and-provision",
        title: "Resettlement policy and provision",
        part: "Resettlement",
        topics: ["youth-justice"],
      },
    ],
    source: {
      title: "Standards and ratings for inspecting youth justice services",
      publisher: "HM Inspectorate of Probation",
      issued: "2021",
    },
  },
  {
    id: "youth-justice-inspection-2025",
    title: "Inspection of youth justice work with children and victims",
    shortTitle: "Youth justice inspection, since 2025",
    inspectorate: "HM Inspectorate of Probation",
    years: { from: 2025 },
    summary:
      "Inspectors rate a youth justice service's work with children and its work with victims, and the service overall.",
    scale: [{ word: "Outstanding" }, { word: "Good" }, { word: "Requires improvement" }, { word: "Inadequate" }],
    judgementAreas: [{ id: "overall", title: "Overall rating", overall: true, topics: ["youth-justice"] }],
    source: {
      title: "An inspection of youth justice work with children and victims in Wakefield",
      publisher: "HM Inspectorate of Probation",
      issued: "2025",
    },
    unconfirmed: [
      "All grades but “Good” are those of the inspectorate's programme until 2024. Compare them with the ratings in your report.",
      "The ratings of work with children and of work with victims are left out, because their headings were not found. Copy this framework to your site and add them as your report prints them.",
    ],
  },
];
