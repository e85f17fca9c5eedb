import type { Shelf } from "../../model/shelf.ts";

/** Terms of schools, early years and their results, in our words; a term with an official definition names the work that has it. */
export const educationTermsFromH: Shelf<"terms"> = [
  {
    id: "higher-standard",
    term: "Higher standard",
    acronyms: ["GDS"],
    synonyms: ["greater depth", "greater depth standard", "high standard"],
    definition:
      "The level above the expected one. At key stage 2 it is reached with a scaled score of 110 or more in a test; where teachers assess, it is called greater depth.",
  },
  {
    id: "key-stage-1",
    term: "Key stage 1",
    acronyms: ["KS1"],
    synonyms: ["infant school", "year 2", "infants", "age 7"],
    definition:
      "School years 1 and 2, from the age of five to seven. In 2017 teachers judged at its end whether pupils had reached the expected standard in reading, writing, mathematics and science.",
  },
  {
    id: "key-stage-2",
    term: "Key stage 2",
    acronyms: ["KS2"],
    synonyms: ["SATs", "SAT tests", "year 6", "junior school", "end of primary school", "age 11"],
    definition:
      "School years 3 to 6, from the age of seven to eleven. It ends with tests in reading, mathematics, and grammar, punctuation and spelling; teachers assess writing and science.",
  },
  {
    id: "key-stage-4",
    term: "Key stage 4",
    acronyms: ["KS4"],
    synonyms: ["GCSE", "GCSEs", "year 11", "age 16"],
    definition:
      "School years 10 and 11, from the age of fourteen to sixteen. It ends with GCSEs or equivalent qualifications.",
  },
  {
    id: "key-stage-5",
    term: "Key stage 5",
    acronyms: ["KS5"],
    synonyms: ["A level", "A levels", "sixth form", "16 to 18", "post-16", "age 18"],
    definition:
      "A common name for education from sixteen to eighteen in sixth forms and colleges, with A levels and vocational qualifications.",
  },
  {
    id: "not-in-education-employment-or-training",
    term: "Not in education, employment or training",
    acronyms: ["NEET", "NEETs"],
    synonyms: ["EET", "in education, employment or training", "out of work"],
    definition:
      "Young people after the end of compulsory schooling who neither learn nor work. Reports give different ages, such as 16 to 18 or 16 and 17. Those who learn or work are EET.",
  },
  {
    id: "personal-education-plan",
    term: "Personal education plan",
    acronyms: ["PEP", "PEPs"],
    synonyms: ["education plan"],
    definition: "The plan for the schooling of one looked after child, with targets, reviewed regularly.",
  },
  {
    id: "phonics-screening-check",
    term: "Phonics screening check",
    synonyms: ["phonics", "phonics test", "phonics check", "age 6"],
    definition:
      "A short check in year 1, around the age of six, of whether a child can read words by turning letters into sounds. Children who do not meet the standard, or miss the check, take it again in year 2.",
  },
  {
    id: "private-voluntary-and-independent",
    term: "Private, voluntary and independent",
    acronyms: ["PVI"],
    synonyms: ["private nursery"],
    definition:
      "Nurseries and other providers outside the state sector: businesses, charities and independent schools.",
  },
  {
    id: "progress-8",
    term: "Progress 8",
    acronyms: ["P8"],
    synonyms: ["progress 8 score"],
    definition:
      "Progress from the end of primary school to the age of sixteen, over the eight places of Attainment 8. 0 is the average for pupils in England with similar earlier results; a score of 1 means about one grade better in each subject.",
  },
  {
    id: "progress-score",
    term: "Progress score",
    synonyms: ["progress", "value added"],
    definition:
      "How far pupils came from one key stage to the next, compared with pupils in England who started at a similar level. 0 means in line with them; above 0 is more progress, below 0 is less.",
  },
  {
    id: "reading-writing-and-mathematics-combined",
    term: "Reading, writing and mathematics combined",
    acronyms: ["RWM"],
    synonyms: ["combined measure"],
    definition:
      "A measure that counts the pupils who reached the standard in all three subjects, not just in one or two. It is the main measure of attainment at the end of primary school.",
  },
  {
    id: "scaled-score",
    term: "Scaled score",
    synonyms: ["raw score", "test score"],
    definition:
      "A test mark converted so that results of different years can be compared. In the key stage 2 tests it runs from 80 to 120, and 100 stands for the expected standard.",
  },
  {
    id: "sen-support",
    term: "SEN support",
    synonyms: ["school action", "special needs support"],
    definition:
      "Extra help that a school gives to a pupil with special educational needs who has no Education, Health and Care plan.",
  },
  {
    id: "special-educational-needs-and-disability",
    term: "Special educational needs and disability",
    acronyms: ["SEN", "SEND", "LDD"],
    synonyms: ["special needs", "learning difficulties", "additional needs"],
    definition: "Learning difficulties or disabilities for which a child needs help beyond what is usual at school.",
    source: { title: "Children and Families Act 2014", publisher: "UK Parliament", issued: "2014" },
  },
  {
    id: "statement-of-special-educational-needs",
    term: "Statement of special educational needs",
    synonyms: ["statement", "statemented"],
    definition:
      "The legal document that came before the Education, Health and Care plan. Plans took the place of statements from 2014.",
  },
  {
    id: "total-point-score",
    term: "Total point score",
    synonyms: ["average total point score", "EYFS points"],
    definition:
      "A sum of points for all the areas of learning at the end of reception. Reports give its average for an area.",
  },
  {
    id: "virtual-school",
    term: "Virtual school",
    synonyms: ["virtual head", "virtual school head"],
    definition:
      "A team of the council that follows and supports the schooling of looked after children, whichever school they attend. It is not a building.",
  },
];
