import type { DocumentKind } from "../model/document-kind.ts";
import type { Shelf } from "../model/shelf.ts";

type Traits = Pick<DocumentKind, "voice" | "carries" | "describedAs">;
const paper: Traits = { carries: ["judgements", "recommendations"], describedAs: "Report" };
const byInspectors: Traits = { ...paper, voice: "inspector" };

/**
 * Kinds of document that councils, their inspectors and the offices of statistics publish about services for children. Where a kind has no voice, it
 * is the publisher's: a committee may take a paper of the council or of a partner. Safeguarding practice reviews: Children Act 2004, sections 16A to
 * 16Q; joint inspections: section 20 of the same Act. Statistical releases: Code of Practice for Statistics.
 */
export const documentKinds: Shelf<"documentKinds"> = [
  {
    id: "annual-performance-assessment",
    title: "Annual performance assessment",
    plural: "Annual performance assessments",
    noun: "letter",
    meaning: "A yearly letter to the council on how well its services for children do.",
    ...byInspectors,
  },
  {
    id: "inspection-report",
    title: "Inspection report",
    plural: "Inspection reports",
    noun: "report",
    meaning: "What inspectors found in the council's services for children, and what they asked the council to do.",
    ...byInspectors,
  },
  {
    id: "monitoring-letter",
    title: "Monitoring visit letter",
    plural: "Monitoring visit letters",
    noun: "letter",
    meaning: "What inspectors found on a visit between two inspections. It seldom gives grades.",
    ...byInspectors,
  },
  {
    id: "focused-visit-letter",
    title: "Focused visit letter",
    plural: "Focused visit letters",
    noun: "letter",
    meaning:
      "What inspectors found when they looked at one part of the services between two inspections. It gives no grades.",
    ...byInspectors,
  },
  {
    id: "school-inspection",
    title: "School inspection report",
    plural: "School inspection reports",
    noun: "report",
    meaning: "What inspectors found in one school, nursery or college.",
    ...byInspectors,
  },
  {
    id: "send-inspection",
    title: "SEND inspection report",
    plural: "SEND inspection reports",
    noun: "report",
    meaning:
      "What inspectors found in the services of an area for children and young people with special educational needs and disabilities.",
    ...byInspectors,
  },
  {
    id: "joint-targeted-area-inspection",
    title: "Joint targeted area inspection letter",
    plural: "Joint targeted area inspection letters",
    noun: "letter",
    meaning:
      "What several inspectorates found, together, about how an area's services respond to one kind of risk to children.",
    ...byInspectors,
  },
  {
    id: "youth-justice-inspection",
    title: "Youth justice inspection report",
    plural: "Youth justice inspection reports",
    noun: "report",
    meaning: "What inspectors found in the service for children who have offended or may offend.",
    ...byInspectors,
  },
  {
    id: "peer-review",
    title: "Peer review",
    plural: "Peer reviews",
    noun: "review",
    meaning: "What colleagues from other councils found when they were invited to look. It is not an inspection.",
    voice: "partner",
    carries: ["recommendations"],
    describedAs: "Report",
  },
  {
    id: "safeguarding-practice-review",
    title: "Safeguarding practice review",
    plural: "Safeguarding practice reviews",
    noun: "review",
    meaning:
      "What the safeguarding partners of an area learn from a case in which a child died or was seriously harmed.",
    voice: "partner",
    carries: ["recommendations"],
    describedAs: "Report",
  },
  {
    id: "committee-report",
    title: "Committee report",
    plural: "Committee reports",
    noun: "paper",
    meaning: "A paper that a committee or board of the council discussed.",
    ...paper,
  },
  {
    id: "members-item",
    title: "Member's item",
    plural: "Members' items",
    noun: "item",
    meaning: "A matter that a councillor brought before a committee.",
    voice: "committee",
    carries: ["recommendations"],
    describedAs: "CreativeWork",
  },
  {
    id: "education-report",
    title: "Education standards report",
    plural: "Education standards reports",
    noun: "report",
    meaning: "How pupils in the area did in assessments and examinations.",
    ...paper,
  },
  {
    id: "performance-report",
    title: "Performance report",
    plural: "Performance reports",
    noun: "report",
    meaning: "The council's own figures about its services, with its comments.",
    ...paper,
  },
  {
    id: "statistical-release",
    title: "Statistical release",
    plural: "Statistical releases",
    noun: "release",
    meaning: "Official statistics, published for all areas in the same way.",
    voice: "statistics",
    carries: [],
    describedAs: "Report",
  },
  {
    id: "dataset",
    title: "Dataset",
    plural: "Datasets",
    noun: "dataset",
    meaning: "Figures published as a file, with little or no text.",
    carries: [],
    describedAs: "Dataset",
  },
  {
    id: "consultation",
    title: "Consultation",
    plural: "Consultations",
    noun: "consultation",
    meaning: "What residents and others were asked about, or what they answered.",
    carries: ["recommendations"],
    describedAs: "CreativeWork",
  },
  {
    id: "protocol",
    title: "Protocol",
    plural: "Protocols",
    noun: "protocol",
    meaning: "How services agreed to work together.",
    carries: ["recommendations"],
    tellsOfServices: true,
    describedAs: "Report",
  },
  {
    id: "strategy",
    title: "Strategy",
    plural: "Strategies",
    noun: "strategy",
    meaning: "What the council or its partners planned to do over several years.",
    carries: ["recommendations"],
    tellsOfServices: true,
    describedAs: "Report",
  },
  {
    id: "plan",
    title: "Plan",
    plural: "Plans",
    noun: "plan",
    meaning: "What was to be done, by whom and by when.",
    carries: ["recommendations"],
    tellsOfServices: true,
    describedAs: "Report",
  },
];
