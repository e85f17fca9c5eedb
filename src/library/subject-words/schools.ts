import type { SubjectWords } from "./subject.ts";

/** Schools, from nursery to college, and what they are asked about. */
export const schoolWords: readonly SubjectWords[] = [
  {
    // Communication and interaction; cognition and learning; social, emotional and mental health; sensory and physical needs.
    names: ["Special educational needs and disability"],
    words:
      "autism, autistic, autism spectrum, ASD, Asperger, Aspergers, ADHD, attention deficit, dyslexia, dyslexic, dyspraxia, dyscalculia, " +
      "dysgraphia, coordination disorder, speech therapy, speech therapist, speech and language, speech delay, language delay, stammer, stutter, " +
      "selective mutism, communication needs, developmental delay, global delay, learning disability, learning disabled, learning difficulty, " +
      "MLD, SLD, PMLD, SpLD, SLCN, SEMH, Down syndrome, Downs syndrome, cerebral palsy, epilepsy, wheelchair, physical disability, hearing " +
      "impairment, hearing loss, hard of hearing, hearing aid, hearing aids, glue ear, deaf, deafness, sign language, BSL, Makaton, visual impairment, visually impaired, sight loss, blindness, braille, vision impairment, blind, partially sighted, sensory needs, sensory processing, sensory impairment, Tourettes, Tourette syndrome, tics, spina bifida, muscular dystrophy, fragile X, cleft lip, brain injury, brain tumour, hydrocephalus, foetal alcohol, demand avoidance, FASD, neurodiverse, " +
      "neurodivergent, neurodiversity, disabled child, disabled children, disabled, disability, special school, special schools, SENCO, occupational " +
      "therapy, physiotherapy, local offer, complex needs, additional needs, additional support needs, special needs, learning needs, slow learner, SENDIASS, SEN transport, educational psychologist, ed psych, autism assessment, autism diagnosis, ADHD assessment, ADHD diagnosis, portage, blue badge, short breaks, short break, respite, direct payments",
  },
  {
    names: ["Education, Health and Care plan"],
    words:
      "SEN statement, EHC assessment, EHCNA, needs assessment, annual review, SEN tribunal, SEND tribunal, SEN funding",
  },
  {
    names: ["Special educational needs and disability", "SEN support"],
    words: "help at school, extra help, IEP, classroom assistant, teaching assistant",
  },
  {
    names: ["Free school meals"],
    words: "free meals, school dinners, free dinners, dinner money, school lunch, school lunches",
  },
  {
    names: ["Disadvantaged pupils"],
    words:
      "poor children, poor pupils, poorer children, poorer pupils, poor families, deprived, deprivation, poverty, working class, low income",
  },
  { names: ["Diminishing the difference"], words: "rich and poor, gap, inequality, unequal, left behind" },
  { names: ["English as an additional language"], words: "second language, EAL, ESOL, bilingual, mother tongue" },
  {
    names: ["Attendance", "absence", "sessions missed"],
    words:
      "truant, truants, bunking off, bunk off, skiving, missing school, missing lessons, miss school, school refuser, school refusal, refusing school, won't go to school, don't go to school, doesn't go to school, not going to school, not in school, not at school, out of school, missing education, children missing education, " +
      "days off, term time holiday, holiday in term time, school fines, fined, absentee, absentees, sick note, education welfare officer, education welfare, off sick, poorly, attending school",
  },
  {
    names: ["do not attend school"],
    words:
      "not in school, not at school, out of school, don't go to school, doesn't go to school, not going to school, home tuition, home education, home educated, " +
      "home schooled, homeschool, home schooling, too ill for school, hospital school, missing education, children missing education",
  },
  {
    names: ["Suspensions and exclusions", "exclusions"],
    words:
      "expelled, expulsion, suspended, suspension, excluded, sent home from school, kicked out of school, thrown out of school, PRU, pupil referral unit, " +
      "alternative provision, managed move",
  },
  {
    names: ["Quality of schools"],
    words:
      "good school, good schools, best school, best schools, top schools, bad school, bad schools, failing school, failing schools, worst schools, find a school, choose a school, " +
      "choosing a school, which school, school rating, school ratings, school inspection, school inspections, school inspected, schools inspected, inspected school, school Ofsted, Ofsted school, schools near me, school reports, rate schools",
  },
  {
    names: ["school places"],
    words:
      "admission, admissions, apply for a school, apply for school, school application, catchment, catchment area, oversubscribed, reception place, secondary transfer, new school",
  },
  {
    names: ["Early years"],
    words:
      "nursery, nurseries, nursery school, preschool, pre-school, playgroup, childminder, childminders, childcare, creche, toddler, toddlers, under fives, foundation stage",
  },
  {
    names: ["free entitlement", "30 hours"],
    words:
      "nursery place, nursery places, free nursery, free childcare, free hours, free place, funded childcare, funded hours, funded place, nursery funding, nursery fees, 15 hours, " +
      "childcare costs, two year old offer, childcare vouchers",
  },
  {
    names: ["Good level of development"],
    words:
      "ready for school, school ready, ready for year 1, baseline, reception results, five year olds, end of reception",
  },
  {
    names: ["Phonics screening check"],
    words: "learning to read, letter sounds, sounding out, reading check, decoding, six year olds",
  },
  { names: ["Key stage 1"], words: "seven year olds, year two, age seven, lower primary, infant schools" },
  {
    names: ["Key stage 2"],
    words:
      "eleven year olds, year six, age eleven, primary school results, primary results, primary schools, leaving primary, primary tests, times tables",
  },
  {
    names: ["Key stage 4"],
    words:
      "secondary school results, secondary results, sixteen year olds, exam, exams, exam results, high school, O levels, school leavers, year eleven",
  },
  {
    names: ["Key stage 5"],
    words:
      "college results, colleges, further education, T levels, getting into university, getting into uni, university entrance, UCAS, eighteen year olds, year 13, year thirteen",
  },
  { names: ["mathematics"], words: "numeracy, arithmetic, sums, times tables" },
  { names: ["reading"], words: "literacy, reader" },
  {
    names: ["Education, work and training"],
    words:
      "job, jobs, apprenticeship, apprenticeships, apprentice, traineeship, traineeships, careers, careers advice, work experience, employment, training, college course, skills",
  },
  {
    names: ["Not in education, employment or training"],
    words:
      "unemployed, unemployment, jobless, out of work, no job, not working, have a job, drop out, dropped out, dropouts, on the dole",
  },
  { names: ["virtual school"], words: "schooling of children in care, education of children in care" },
  {
    names: ["Circumstances of families"],
    words: "incomes, family income, child poverty, languages spoken, population",
  },
];
