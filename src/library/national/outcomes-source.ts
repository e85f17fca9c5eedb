/** How lists of outcomes call a kind of inspection, and under which framework it was. */
export interface InspectionType {
  /** The word that the source's begins with, without remarks in brackets. */
  readonly begins: string;
  readonly framework: string;
  /** First and last day of publication for which it stands for that framework. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * Words of the official statistics of inspections of local authority children's services (Ofsted, "Children's social care in England: inspections and
 * outcomes"). The framework of 2026 has no grade of the whole; its reports came out from April 2026.
 */
export const inspectionTypes: readonly InspectionType[] = [
  { begins: "ILACS", framework: "inspection-of-local-authority-childrens-services", until: "2026-03-31" },
  { begins: "ILACS", framework: "inspection-of-local-authority-childrens-services-2026", from: "2026-04-01" },
  { begins: "SIF", framework: "single-inspection-framework" },
  { begins: "CPI", framework: "child-protection-inspection" },
  { begins: "TLAC", framework: "looked-after-children-inspection" },
];

/** Columns of such lists by what they hold. */
export const outcomeColumns = {
  authority: [
    "local_authority",
    "local_authority_name",
    "authority",
    "authority_name",
    "la_name",
    "la",
    "council",
    "area",
  ],
  published: [
    "publication_date",
    "published",
    "date_published",
    "date_of_publication",
    "report_publication_date",
    "published_on",
  ],
  type: ["inspection_type", "type", "type_of_inspection", "kind_of_inspection", "framework", "inspection_framework"],
  leftOut: ["file", "urn", "region", "web_link"],
} as const;

/** Areas of judgement by the columns of such lists; where a framework has several for one column, the first that it and the row have. */
export const judgementColumns: Readonly<Record<string, readonly string[]>> = {
  overall: ["overall-effectiveness"],
  impact_of_leaders: ["impact-of-leaders"],
  leadership_sif: ["leadership"],
  help_protection: ["help-and-protection"],
  in_care: ["children-in-care"],
  looked_after_sif: ["looked-after"],
  adoption_sif: ["adoption"],
  care_leavers: ["care-leavers"],
  lscb: ["local-safeguarding-children-board"],
};

/** Two services that one grade was given to until a framework parted them: the grade of the first stands for both where the second has none. */
export const joinedJudgements = {
  alone: "children-in-care",
  beside: "care-leavers",
  joined: "children-in-care-and-care-leavers",
} as const;
