import type { Shelf } from "../../model/shelf.ts";

/** Terms of schools, early years and their results, in our words; a term with an official definition names the work that has it. */
export const educationTerms: Shelf<"terms"> = [
  {
    id: "absence",
    term: "Absence",
    synonyms: ["truancy", "missing school", "off school", "unauthorised absence"],
    definition:
      "Sessions of school, each half a day, that pupils miss. Absence is authorised if the school gave leave for it or accepts the reason.",
  },
  {
    id: "applied-general-and-tech-level-qualifications",
    term: "Applied general and tech level qualifications",
    synonyms: ["vocational qualifications", "applied general", "tech level", "BTEC"],
    definition:
      "Advanced vocational qualifications at level 3. Applied general ones give a broad study of a vocational subject; tech levels lead to a technical occupation.",
  },
  {
    id: "attainment",
    term: "Attainment",
    synonyms: ["results", "achievement", "exam results", "test results"],
    definition: "How well pupils did, as a level or a score, regardless of where they started. Compare progress.",
  },
  {
    id: "attainment-8",
    term: "Attainment 8",
    acronyms: ["A8"],
    synonyms: ["GCSE points", "attainment 8 score"],
    definition:
      "A score for results at sixteen in up to eight qualifications. English and mathematics count double, three places are for English Baccalaureate subjects and three for others.",
  },
  {
    id: "average-point-score-per-entry",
    term: "Average point score per entry",
    acronyms: ["APS"],
    synonyms: ["points per entry", "A level points"],
    definition:
      "The average points that students gain for each A level or other advanced qualification they enter. The better the grades, the more points.",
  },
  {
    id: "diminishing-the-difference",
    term: "Diminishing the difference",
    synonyms: ["attainment gap", "closing the gap", "narrowing the gap"],
    definition:
      "Reducing the gap between the disadvantaged pupils in an area and all other pupils in England. The gap is given as the first figure less the second.",
  },
  {
    id: "disadvantaged-pupils",
    term: "Disadvantaged pupils",
    synonyms: ["disadvantaged", "pupil premium", "Ever 6"],
    definition:
      "Pupils who were eligible for free school meals at any time in the past six years, and looked after children.",
  },
  {
    id: "early-years-foundation-stage",
    term: "Early years foundation stage",
    acronyms: ["EYFS"],
    synonyms: ["reception", "nursery", "early years", "age 5"],
    definition:
      "The national standards for the learning, development, health and safety of children from birth to the age of five. The stage ends with the reception year.",
  },
  {
    id: "education-health-and-care-plan",
    term: "Education, Health and Care plan",
    acronyms: ["EHCP", "EHC plan"],
    synonyms: ["EHC"],
    definition:
      "A legal document that sets out the needs of a child or young person, up to the age of 25, who needs more help than SEN support, and what must be provided.",
    source: { title: "Children and Families Act 2014", publisher: "UK Parliament", issued: "2014" },
  },
  {
    id: "english-baccalaureate",
    term: "English Baccalaureate",
    acronyms: ["EBacc"],
    synonyms: ["baccalaureate"],
    definition:
      "A set of GCSEs that counts as an achievement where a pupil passes all of them: English, mathematics, science, history or geography, and a language. The 2017 measure asks for grade 5 or better in English and mathematics.",
  },
  {
    id: "expected-standard",
    term: "Expected standard",
    acronyms: ["EXS", "EXS+"],
    synonyms: ["expected level"],
    definition:
      "The level that pupils should reach by the end of a key stage. In the key stage 2 tests it is a scaled score of 100 or more; EXS+ stands for having reached it or gone beyond.",
  },
  {
    id: "facilitating-subjects",
    term: "Facilitating subjects",
    synonyms: ["AAB", "Russell Group subjects"],
    definition:
      "A level subjects that the most selective universities ask for most often, such as mathematics, English literature, the sciences, history, geography and languages. The measure counts students with AAB or better, two of the grades in these subjects.",
  },
  {
    id: "floor-target",
    term: "Floor target",
    synonyms: ["floor standard", "minimum standard"],
    definition:
      "The minimum result that the government asked of every school, for example the share of pupils with five good GCSEs including English and mathematics.",
  },
  {
    id: "free-school-meals",
    term: "Free school meals",
    acronyms: ["FSM"],
    synonyms: ["free lunch", "low income pupils"],
    definition:
      "Meals without charge for pupils whose family circumstances entitle them to free meals. Eligibility is used in school figures as a sign of low income.",
  },
  {
    id: "good-level-of-development",
    term: "Good level of development",
    acronyms: ["GLD"],
    synonyms: ["reception results", "school readiness"],
    definition:
      "The measure at the end of reception. A child has reached it with at least the expected level in literacy, in mathematics, in physical development, in communication and language, and in personal, social and emotional development.",
  },
  {
    id: "good-pass",
    term: "Good pass",
    synonyms: ["strong pass", "grade 5", "9-5", "9 to 1 grades", "GCSE grades"],
    definition:
      "Grade 5 or better in the GCSE grades that run from 9 down to 1; grade 4 is a pass. These numbers replaced the letters in English and mathematics in 2017. The government calls grade 5 a strong pass.",
  },
  {
    id: "grammar-punctuation-and-spelling",
    term: "Grammar, punctuation and spelling",
    acronyms: ["GPS", "GaPS", "SPaG"],
    synonyms: ["grammar test", "spelling test"],
    definition: "One of the three tests at the end of key stage 2.",
  },
];
