import type { Shelf } from "../../model/shelf.ts";

/** Terms of help, protection and care for children, in our words; a term with an official definition names the work that has it. */
export const careTermsFromL: Shelf<"terms"> = [
  {
    id: "local-authority-designated-officer",
    term: "Local Authority Designated Officer",
    acronyms: ["LADO"],
    synonyms: ["designated officer", "allegation against staff"],
    definition:
      "The council officer who advises on and oversees allegations against people who work or volunteer with children.",
  },
  {
    id: "local-safeguarding-children-board",
    term: "Local Safeguarding Children Board",
    acronyms: ["LSCB"],
    synonyms: ["safeguarding partnership", "MASA"],
    definition:
      "The body in which council, police, health and others agreed how to keep children safe and checked how well it was done. Partnerships took over from such boards by 2019.",
  },
  {
    id: "looked-after-child",
    term: "Looked after child",
    acronyms: ["LAC", "CiC", "CLA"],
    synonyms: ["looked after", "in care", "children in care", "children looked after", "foster child"],
    definition:
      "A child in the care of a council, by court order or by agreement with the parents, for example with foster carers or in a children's home.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "mmr-vaccine",
    term: "MMR vaccine",
    acronyms: ["MMR"],
    synonyms: ["immunisation", "measles", "vaccination"],
    definition: "The vaccine against measles, mumps and rubella, given in early childhood.",
  },
  {
    id: "multi-agency-safeguarding-hub",
    term: "Multi-agency safeguarding hub",
    acronyms: ["MASH"],
    synonyms: ["safeguarding hub", "front door", "report a concern"],
    definition:
      "One team of council, police, health and others that receives concerns about children, shares what each knows and decides what should follow.",
  },
  {
    id: "national-referral-mechanism",
    term: "National Referral Mechanism",
    acronyms: ["NRM"],
    synonyms: ["modern slavery", "trafficking"],
    definition:
      "The national system, since 2009, for identifying people who may be victims of trafficking, and since 2015 of any form of modern slavery, and for offering them support. Councils and the police are among those who refer adults and children.",
  },
  {
    id: "no-recourse-to-public-funds",
    term: "No recourse to public funds",
    acronyms: ["NRPF"],
    definition:
      "People with this condition cannot get most benefits or council housing because of their immigration status. The council may still have to support their children.",
  },
  {
    id: "pathway-plan",
    term: "Pathway plan",
    synonyms: ["leaving care plan"],
    definition:
      "The plan that a council draws up with a young person who is leaving care: home, money, health, learning and work, and the help that will be given.",
    source: { title: "Children (Leaving Care) Act 2000", publisher: "UK Parliament", issued: "2000" },
  },
  {
    id: "permanency",
    term: "Permanency",
    synonyms: ["permanence", "permanency planning", "permanent home"],
    definition:
      "A secure and lasting home for a child who is looked after: with the family again, by adoption, with a special guardian or in a long-term foster home.",
  },
  {
    id: "personal-adviser",
    term: "Personal adviser",
    acronyms: ["PA"],
    synonyms: ["leaving care worker"],
    definition:
      "The worker who keeps in touch with a care leaver, gives advice and sees that the pathway plan is carried out.",
    source: { title: "Children (Leaving Care) Act 2000", publisher: "UK Parliament", issued: "2000" },
  },
  {
    id: "placement-stability",
    term: "Placement stability",
    synonyms: ["stable placement", "long-term stability", "same placement", "three or more placements"],
    definition:
      "How settled looked after children are where they live. Two measures are usual: living in the same placement for at least two years, and having three or more placements in a year.",
  },
  {
    id: "pledge",
    term: "Pledge",
    synonyms: ["corporate parenting pledge"],
    definition: "A public promise to looked after children and care leavers of what they can expect.",
    part: "services",
  },
  {
    id: "private-fostering",
    term: "Private fostering",
    synonyms: ["privately fostered"],
    definition:
      "A private arrangement by which a child under 16 (under 18 if disabled) lives for 28 days or more with someone who is neither a parent nor a close relative. The council must be told.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "public-law-outline",
    term: "Public law outline",
    acronyms: ["PLO"],
    synonyms: ["care proceedings", "pre-proceedings"],
    definition:
      "The steps that a council and the family court follow where a child may have to be taken into care, including the stage before court.",
  },
  {
    id: "re-referral",
    term: "Re-referral",
    synonyms: ["re referral", "repeat referral"],
    definition: "A referral of a child to children's social care within twelve months of an earlier one.",
  },
  {
    id: "section-20",
    term: "Section 20",
    acronyms: ["s20"],
    synonyms: ["voluntary care"],
    definition:
      "The section of the Children Act 1989 under which a council in England gives a child a home without a court order, mostly by agreement with the parents.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "section-47-enquiry",
    term: "Section 47 enquiry",
    acronyms: ["s47"],
    synonyms: ["section 47", "child protection enquiry", "child protection investigation"],
    definition:
      "The enquiry a council must make if there is reasonable cause to suspect that a child is suffering, or is likely to suffer, significant harm.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "social-worker",
    term: "Social worker",
    synonyms: ["social work"],
    definition:
      "A qualified and registered worker who assesses what children and families need, and protects and helps them. In December 2019 the register for England passed from the Health and Care Professions Council to Social Work England.",
  },
  {
    id: "special-guardianship-order",
    term: "Special guardianship order",
    acronyms: ["SGO", "SGOs"],
    synonyms: ["special guardian"],
    definition:
      "A court order that gives someone, often a relative, lasting responsibility for a child without the full legal break of adoption.",
    source: { title: "Children Act 1989", publisher: "UK Parliament", issued: "1989" },
  },
  {
    id: "strategy-discussion",
    term: "Strategy discussion",
    synonyms: ["strategy meeting"],
    definition:
      "The discussion in which social care, police, health and others decide, where significant harm is suspected, whether to start a section 47 enquiry and how.",
  },
  {
    id: "subsequent-child-protection-plan",
    term: "Subsequent child protection plan",
    synonyms: ["second or later child protection plan", "repeat plan"],
    definition:
      "A child protection plan for a child who was on such a plan before. Some figures count only children whose earlier plan ended within two years.",
  },
  {
    id: "supervision",
    term: "Supervision",
    synonyms: ["management oversight", "case supervision"],
    definition:
      "Regular meetings between a worker and the worker's manager to think through cases, agree actions and give support.",
    part: "services",
  },
  {
    id: "threshold",
    term: "Threshold",
    synonyms: ["thresholds", "levels of need"],
    definition:
      "The level of need or risk at which a service steps in, for example early help, social care or coming into care.",
    part: "services",
  },
  {
    id: "unaccompanied-asylum-seeking-child",
    term: "Unaccompanied asylum seeking child",
    acronyms: ["UASC"],
    synonyms: ["asylum seeker", "refugee child"],
    definition:
      "A child from abroad who seeks asylum and has no parent or other responsible adult in the country. The council looks after such a child.",
  },
  {
    id: "vacancy",
    term: "Vacancy",
    synonyms: ["vacant", "unfilled post"],
    definition:
      "A post that no permanent member of staff holds, whether or not agency staff fill it for the time being.",
  },
  {
    id: "voice-of-the-child",
    term: "Voice of the child",
    synonyms: ["views of children", "child's views", "wishes and feelings"],
    definition: "What children say and show about their lives, and the part it plays in decisions about them.",
  },
  {
    id: "youth-offending-team",
    term: "Youth offending team",
    acronyms: ["YOT", "YOS"],
    synonyms: ["youth offending service", "youth justice"],
    definition:
      "A team of council, police, probation, health and others that works with children and young people who offend or may offend.",
  },
];
