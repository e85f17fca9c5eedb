import type { Shelf } from "../../model/shelf.ts";

/** Meetings, forms, programmes and short forms of the field that reports use without a word of explanation. */
export const procedureTerms: Shelf<"terms"> = [
  {
    id: "child-death-overview-panel",
    term: "Child Death Overview Panel",
    acronyms: ["CDOP"],
    definition:
      "A panel of several agencies that looks at the death of every child in an area, to learn how other deaths can be prevented.",
    source: { title: "Working together to safeguard children", publisher: "Department for Education" },
  },
  {
    id: "emergency-duty-team",
    term: "Emergency duty team",
    acronyms: ["EDT"],
    synonyms: ["emergency duty service", "out of hours", "at night and at weekends"],
    definition: "Social workers who answer urgent concerns outside office hours. Several councils can share one team.",
  },
  {
    id: "family-nurse-partnership",
    term: "Family nurse partnership",
    acronyms: ["FNP"],
    synonyms: ["teenage parents", "young mothers"],
    definition:
      "A programme in which a nurse visits young first-time mothers at home, from pregnancy until the child is about two.",
  },
  {
    id: "female-genital-mutilation",
    term: "Female genital mutilation",
    acronyms: ["FGM"],
    definition:
      "Cutting or injuring the genitals of a girl or woman for no medical reason. It is a crime in the United Kingdom.",
    source: { title: "Female Genital Mutilation Act 2003", publisher: "UK Parliament", issued: "2003" },
  },
  {
    id: "lgbtq",
    term: "LGBTQ+",
    acronyms: ["LGBT"],
    synonyms: ["lesbian, gay, bisexual and transgender"],
    definition:
      "Lesbian, gay, bisexual and transgender people, queer or questioning people, and people who describe their sexuality or gender in other ways.",
  },
  {
    id: "medium-term-financial-strategy",
    term: "Medium term financial strategy",
    acronyms: ["MTFS"],
    definition: "A council's plan of its income, spending and savings for some years ahead.",
  },
  {
    id: "multi-agency-child-exploitation-meeting",
    term: "Multi-agency child exploitation meeting",
    acronyms: ["MACE"],
    synonyms: ["MACE panel", "exploitation panel"],
    definition:
      "A regular meeting of the police, the council, health and others about children who are or may be exploited, and about how to stop those who exploit them.",
  },
  {
    id: "multi-agency-risk-assessment-conference",
    term: "Multi-agency risk assessment conference",
    acronyms: ["MARAC"],
    synonyms: ["domestic abuse conference", "domestic violence"],
    definition:
      "A meeting at which the police, the council, health, housing and others share what they know of victims of domestic abuse at high risk of serious harm, and agree how to protect them.",
  },
  {
    id: "national-indicator",
    term: "National indicator",
    acronyms: ["NI62", "NI63"],
    definition:
      "One of the measures that the government set for all councils from 2008 to 2010. Reports went on using their numbers: NI62 is about children in care who had three or more placements in a year, NI63 about those who stayed long in one.",
  },
  {
    id: "no-further-action",
    term: "No further action",
    acronyms: ["NFA"],
    definition:
      "The decision that children's social care has nothing more to do after a contact, referral or assessment.",
  },
  {
    id: "participation-code",
    term: "Participation code",
    acronyms: ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"],
    definition:
      "One of eight codes by which councils record how a child took part in a review: whether the child was there, and whether the child's views were heard, directly, through somebody else or in another way.",
    source: {
      title: "Children looked after by local authorities in England: guide to the SSDA903 collection",
      publisher: "Department for Education",
    },
  },
  {
    id: "prevent-duty",
    term: "Prevent duty",
    acronyms: ["PREVENT"],
    synonyms: ["radicalisation", "extremism", "Channel panel"],
    definition: "The duty of councils, schools and others to help to keep people from being drawn into terrorism.",
    source: { title: "Counter-Terrorism and Security Act 2015", publisher: "UK Parliament", issued: "2015" },
  },
  {
    id: "social-emotional-and-mental-health",
    term: "Social, emotional and mental health",
    acronyms: ["SEMH"],
    definition:
      "One of the four broad areas of special educational needs: difficulties that can show, for example, in withdrawal, anxiety or challenging behaviour.",
    source: {
      title: "Special educational needs and disability code of practice: 0 to 25 years",
      publisher: "Department for Education and Department of Health",
      issued: "2015",
    },
  },
  {
    id: "strengths-and-difficulties-questionnaire",
    term: "Strengths and difficulties questionnaire",
    acronyms: ["SDQ"],
    definition:
      "A short list of questions about a child's feelings and behaviour. Councils have carers answer it each year for children in care.",
  },
  {
    id: "year-to-date",
    term: "Year to date",
    acronyms: ["YTD"],
    definition: "From the beginning of the year, for councils 1 April, to the end of the month that a report is about.",
  },
];
