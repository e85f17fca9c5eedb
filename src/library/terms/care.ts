import type { Shelf } from "../../model/shelf.ts";

/** Terms of help, protection and care for children, in our words; a term with an official definition names the work that has it. */
export const careTerms: Shelf<"terms"> = [
  {
    id: "903-cohort",
    term: "903 cohort",
    synonyms: ["SSDA903", "in care for a year"],
    definition:
      "Children who on 31 March had been in care for at least a year. National figures on the results of looked after children count only them. The name comes from the number of the return that councils send in.",
  },
  {
    id: "agency-staff",
    term: "Agency staff",
    synonyms: ["agency social workers", "agency workers", "staff from agencies", "locum"],
    definition: "Workers whom an agency supplies to the council for a time and pays, mostly to fill vacant posts.",
  },
  {
    id: "care-leaver",
    term: "Care leaver",
    synonyms: ["leaving care", "left care"],
    definition:
      "A young person who has been looked after and is still entitled to help from the council. Help can last until the age of 25.",
    source: { title: "Children (Leaving Care) Act 2000", publisher: "UK Parliament", issued: "2000" },
  },
  {
    id: "caseload",
    term: "Caseload",
    synonyms: ["social worker caseload", "cases per worker", "workload"],
    definition: "How many children, or cases, a social worker is responsible for at a time.",
  },
  {
    id: "child-and-adolescent-mental-health-services",
    term: "Child and adolescent mental health services",
    acronyms: ["CAMHS"],
    synonyms: ["mental health", "counselling"],
    definition:
      "The health services for children and young people with emotional, behavioural or mental health difficulties.",
  },
  {
    id: "child-and-family-assessment",
    term: "Child and family assessment",
    acronyms: ["C&F", "CFA"],
    synonyms: ["single assessment", "social work assessment"],
    definition:
      "A social worker's assessment of what a child needs and how well the family can meet it. Since 2013 it has to be finished within 45 working days of the referral; before, there was an initial assessment and for some children a longer core assessment.",
  },
  {
    id: "child-in-need",
    term: "Child in need",
    acronyms: ["CIN", "CiN"],
    synonyms: ["section 17", "s17", "CIN plan", "children in need"],
    definition:
      "A child who needs help from the council to reach or keep a reasonable level of health or development, and every disabled child. The help is set out in a child in need plan.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "child-protection-plan",
    term: "Child protection plan",
    acronyms: ["CPP", "CP plan"],
    synonyms: ["child protection register", "on a plan"],
    definition:
      "The plan for a child who is likely to suffer significant harm: who does what to keep the child safe. It is made at a conference and reviewed there.",
  },
  {
    id: "child-sexual-exploitation",
    term: "Child sexual exploitation",
    acronyms: ["CSE"],
    synonyms: ["grooming", "sexual exploitation"],
    definition:
      "Abuse in which a child is persuaded or forced into sexual activity, often in return for something such as gifts, attention or shelter.",
  },
  {
    id: "children-and-young-peoples-plan",
    term: "Children and Young People's Plan",
    acronyms: ["CYPP"],
    synonyms: ["children's plan"],
    definition: "The plan that a council and its partners agree for children and young people in their area.",
  },
  {
    id: "children-in-care-council",
    term: "Children in Care Council",
    acronyms: ["CiCC"],
    definition: "A group of looked after young people who speak for others in care to the council.",
  },
  {
    id: "chronology",
    term: "Chronology",
    synonyms: ["case history"],
    definition: "A dated list, in a child's file, of the important events in the child's life.",
    part: "services",
  },
  {
    id: "common-assessment-framework",
    term: "Common assessment framework",
    acronyms: ["CAF"],
    synonyms: ["lead professional"],
    definition:
      "A form and a way of working shared by all services in the 2000s to find out early what extra help a child needs.",
  },
  {
    id: "core-group",
    term: "Core group",
    acronyms: ["CGM"],
    synonyms: ["core group meeting"],
    definition:
      "The family and the workers who meet regularly between conferences to carry out a child protection plan.",
    part: "services",
  },
  {
    id: "corporate-parenting",
    term: "Corporate parenting",
    synonyms: ["corporate parent"],
    definition: "The duty of the whole council to act for the children in its care as a good parent would.",
  },
  {
    id: "dental-check",
    term: "Dental check",
    synonyms: ["dentist", "teeth"],
    definition:
      "A look at a child's teeth by a dentist. Every year councils report how many of the children who have been looked after for at least twelve months had one.",
  },
  {
    id: "designated-doctor-and-designated-nurse",
    term: "Designated doctor and designated nurse",
    synonyms: ["designated doctor", "designated nurse"],
    definition:
      "Health professionals who lead on the health of looked after children, or on safeguarding, in an area. Statutory guidance asks for both.",
  },
  {
    id: "early-help",
    term: "Early help",
    synonyms: ["early intervention", "prevention", "family support"],
    definition: "Support for a child or family as soon as a problem appears, so that social care is not needed later.",
  },
  {
    id: "early-help-assessment",
    term: "Early help assessment",
    acronyms: ["EHA", "EHAs"],
    synonyms: ["early help plan"],
    definition:
      "The assessment of what a family needs from early help, led by one professional. It does what the common assessment framework did before.",
  },
  {
    id: "edge-of-care",
    term: "Edge of care",
    synonyms: ["preventing care", "risk of care"],
    definition: "Children at risk of having to be looked after unless the family gets help.",
  },
  {
    id: "emergency-protection-order",
    term: "Emergency protection order",
    acronyms: ["EPO"],
    definition:
      "A court order by which a child in danger can be taken to a safe place at once, or kept there, for up to eight days. The court can lengthen it once, by up to seven days.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "first-time-entrant",
    term: "First-time entrant",
    synonyms: ["first offence"],
    definition:
      "A young person of 10 to 17 who gets a first youth caution or conviction. Until 2013 a reprimand or warning by the police counted in place of the caution.",
  },
  {
    id: "health-assessment",
    term: "Health assessment",
    acronyms: ["IHA", "RHA"],
    synonyms: ["health check", "medical check"],
    definition:
      "The check of a looked after child's health: an initial one soon after coming into care (IHA), then reviews (RHA), every six months up to the fifth birthday and once a year from then on.",
  },
  {
    id: "health-visitor",
    term: "Health visitor",
    acronyms: ["HV"],
    synonyms: ["health visiting"],
    definition:
      "A nurse with special training who supports families with children from before birth to the start of school.",
  },
  {
    id: "independent-reviewing-officer",
    term: "Independent reviewing officer",
    acronyms: ["IRO", "IROs"],
    synonyms: ["reviewing officer", "looked after review"],
    definition:
      "An experienced social worker, not in charge of the case, who chairs a looked after child's reviews and checks that the care plan is right and carried out.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "initial-child-protection-conference",
    term: "Initial child protection conference",
    acronyms: ["ICPC", "ICPCs"],
    synonyms: ["case conference", "child protection conference", "CPC"],
    definition:
      "The meeting after an enquiry at which the family and those who work with it decide whether a child needs a child protection plan. It is due within 15 working days of the strategy discussion.",
  },
  {
    id: "interim-care-order",
    term: "Interim care order",
    acronyms: ["ICO"],
    definition:
      "A court order that places a child in a council's care until the court decides whether to make a full care order.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
];
