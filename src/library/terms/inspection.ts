import type { Shelf } from "../../model/shelf.ts";

/** Terms of inspections and of comparing areas, in our words; a term with an official definition names the work that has it. */
export const inspectionTerms: Shelf<"terms"> = [
  {
    id: "annual-performance-assessment",
    term: "Annual performance assessment",
    acronyms: ["APA"],
    synonyms: ["APA letter"],
    definition:
      "A yearly letter in which Ofsted, up to 2008, graded a council's services for children in each outcome. Grade 4 was the best.",
  },
  {
    id: "area-send-inspection",
    term: "Area SEND inspection",
    synonyms: ["local area SEND inspection", "written statement of action"],
    definition:
      "An inspection by Ofsted and the Care Quality Commission of how the council, health services and others in an area serve children and young people with special educational needs and disabilities.",
  },
  {
    id: "care-quality-commission",
    term: "Care Quality Commission",
    acronyms: ["CQC"],
    synonyms: ["health inspectors"],
    definition:
      "The body that inspects health and adult social care in England. It takes part in joint inspections of services for children.",
  },
  {
    id: "five-outcomes",
    term: "Five outcomes",
    synonyms: ["Every Child Matters", "ECM"],
    definition:
      "Health, safety, enjoyment and achievement, a positive contribution, and economic well-being: what government policy wanted for every child, and what inspectors judged in 2007 and 2012.",
  },
  {
    id: "focused-visit",
    term: "Focused visit",
    definition:
      "A short visit by Ofsted between two inspections of a council's services for children, to look at one part of them. It gives no grade.",
  },
  {
    id: "her-majestys-inspector",
    term: "Her Majesty's Inspector",
    acronyms: ["HMI"],
    synonyms: ["reporting inspector", "lead inspector"],
    definition: "An inspector of Ofsted appointed to that post by the Crown.",
  },
  {
    id: "inspection-of-local-authority-childrens-services",
    term: "Inspection of local authority children's services",
    acronyms: ["ILACS"],
    synonyms: ["inspection framework"],
    definition: "The way in which Ofsted has inspected councils' children's services since 2018.",
  },
  {
    id: "joint-area-review",
    term: "Joint area review",
    acronyms: ["JAR"],
    synonyms: ["joint review"],
    definition:
      "A review by several inspectorates together of all services for children in an area, in the second half of the 2000s.",
  },
  {
    id: "joint-targeted-area-inspection",
    term: "Joint targeted area inspection",
    acronyms: ["JTAI"],
    definition:
      "An inspection by several inspectorates together of how council, police, health and probation services in an area help children at risk of one kind of harm. Its findings are words without grades.",
  },
  {
    id: "judgement",
    term: "Judgement",
    synonyms: ["Ofsted rating", "Ofsted grade", "inspection grade", "inspection result"],
    definition:
      "What inspectors decide about a service: a word on the scale of their framework, in some frameworks with a number. In September 2024 Ofsted stopped giving state schools an overall grade.",
  },
  {
    id: "local-authority-interactive-tool",
    term: "Local Authority Interactive Tool",
    acronyms: ["LAIT"],
    synonyms: ["benchmarking tool"],
    definition:
      "A table published by the Department for Education, with figures about children for every council in England. It is used to compare and rank councils.",
  },
  {
    id: "monitoring-visit",
    term: "Monitoring visit",
    synonyms: ["monitoring letter", "Ofsted letter"],
    definition:
      "A short visit by Ofsted to a council whose children's services were judged inadequate, to see how those services are progressing. The letter about it gives no grade.",
  },
  {
    id: "ofsted",
    term: "Ofsted",
    synonyms: ["inspector", "inspectors", "inspection"],
    definition:
      "The Office for Standards in Education, Children's Services and Skills. It inspects schools, childcare and children's services in England and publishes what it finds.",
  },
  {
    id: "percentage-point",
    term: "Percentage point",
    acronyms: ["pp"],
    synonyms: ["percentage difference"],
    definition:
      "The unit for the difference of two percentages. From 46% to 55% is a rise of 9 percentage points, not of 9%.",
  },
  {
    id: "rank",
    term: "Rank",
    synonyms: ["ranking", "league table", "top 10%", "quartile"],
    definition: "A council's place in the order of all councils in England; 1st is the best result.",
  },
  {
    id: "requires-improvement",
    term: "Requires improvement",
    acronyms: ["RI"],
    synonyms: ["satisfactory school"],
    definition:
      "The grade below good on Ofsted's scale of four. It took the place of satisfactory (for schools) and adequate (for councils). Councils also use it to grade their own audits of cases.",
  },
  {
    id: "single-inspection-framework",
    term: "Single inspection framework",
    acronyms: ["SIF"],
    synonyms: ["SIF inspection"],
    definition: "The way in which Ofsted inspected help, protection and care for children from 2013 to 2018.",
  },
  {
    id: "statistical-neighbours",
    term: "Statistical neighbours",
    acronyms: ["SN"],
    synonyms: ["similar areas", "similar authorities", "comparable authorities"],
    brief: "similar councils",
    definition:
      "The other councils that are most like a given council in their people and circumstances. A comparison with their results takes those circumstances into account.",
  },
];
