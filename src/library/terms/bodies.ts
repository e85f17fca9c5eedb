import type { Shelf } from "../../model/shelf.ts";

/** Public bodies, and posts at them, that reports on services for children name by their letters; with the years of those that are gone. */
export const bodyTerms: Shelf<"terms"> = [
  {
    id: "clinical-commissioning-group",
    term: "Clinical commissioning group",
    acronyms: ["CCG"],
    definition:
      "A body led by general practitioners that planned and paid for most health services in an area from April 2013 to June 2022. Integrated care boards took its place.",
    source: { title: "Health and Social Care Act 2012", publisher: "UK Parliament", issued: "2012" },
  },
  {
    id: "criminal-records-bureau",
    term: "Criminal Records Bureau",
    acronyms: ["CRB"],
    synonyms: ["Criminal Record Bureau", "DBS check", "Disclosure and Barring Service"],
    definition:
      "The body that told employers, until 2012, whether somebody who was to work with children had a criminal record. The Disclosure and Barring Service does this now.",
  },
  {
    id: "department-for-education",
    term: "Department for Education",
    acronyms: ["DfE"],
    synonyms: ["education department", "ministry of education"],
    definition:
      "The department of the UK government that is responsible for schools and children's services in England.",
  },
  {
    id: "general-social-care-council",
    term: "General Social Care Council",
    acronyms: ["GSCC"],
    synonyms: ["Social Work England", "registered social worker"],
    definition:
      "The body with which social workers in England had to be registered until 2012. Today that is Social Work England.",
  },
  {
    id: "learning-and-skills-council",
    term: "Learning and Skills Council",
    acronyms: ["LSC"],
    definition:
      "The national body that paid for most education and training after the age of 16 in England until 2010.",
  },
  {
    id: "primary-care-trust",
    term: "Primary care trust",
    acronyms: ["PCT"],
    definition:
      "The part of the National Health Service that planned and paid for most health services in an area until March 2013, when clinical commissioning groups took its place.",
  },
  {
    id: "regional-schools-commissioner",
    term: "Regional schools commissioner",
    acronyms: ["RSC"],
    synonyms: ["regional director"],
    definition:
      "An official who, from 2014, acted for the government on the academies in a region. The post is now called regional director.",
  },
  {
    id: "social-care-institute-for-excellence",
    term: "Social Care Institute for Excellence",
    acronyms: ["SCIE"],
    definition: "A charity that collects and shares what is known to work in social care.",
  },
  {
    id: "voluntary-and-community-sector",
    term: "Voluntary and community sector",
    acronyms: ["VCS"],
    synonyms: ["voluntary sector", "charities", "third sector"],
    definition: "Charities, community groups and other organisations that are not public and not run for profit.",
  },
];
