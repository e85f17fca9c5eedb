import type { SubjectWords } from "./subject.ts";

/** Children in care, care leavers and their families. */
export const careWords: readonly SubjectWords[] = [
  {
    names: ["Looked after children"],
    words:
      "kids in care, in foster care, foster children, foster kids, fostered, foster care, foster carer, foster carers, foster parent, foster parents, fostering, care system, taken into care, " +
      "taken away, removed from home, orphans, children's home, children's homes, care home, care homes, residential home, residential care, placement, placements, contact with my child",
  },
  { names: ["adoption", "adopted"], words: "adopt, adopting, adopter, adopters, adoptive parents, adoptive family" },
  {
    names: ["Special guardianship order", "permanency", "relatives and friends"],
    words:
      "grandparent, grandparents, grandmother, grandfather, granny, grandchild, grandchildren, kinship, kinship care, kinship carer, kinship carers, connected carer, connected carers, connected person, " +
      "connected persons, family and friends care, looked after by relatives, relatives, aunt, uncle, long-term home, forever home, forever family",
  },
  {
    names: ["Care leavers"],
    words:
      "leaving care, left care, care experienced, care leaver's, moving out of care, out of care, ageing out, staying put, own flat, setting up home",
  },
  { names: ["pathway plan"], words: "leaving care plan, plan for leaving care" },
  { names: ["life-story"], words: "life story, memory box, life story book, my past, my history" },
  {
    names: ["private fostering"],
    words: "living with another family, staying with friends, host family, living with relatives",
  },
  {
    names: ["Participation"],
    words:
      "have a say, have their say, having a say, a say, young people's say, listened to, listening to children, youth council, youth councils, youth parliament, youth board, youth assembly, school council, school councils, " +
      "what children think, what young people think, young people's views, youth voice, consultation, surveys of children",
  },
  { names: ["advocacy"], words: "advocate, advocates, someone to speak for me, independent visitor" },
  {
    names: ["family's views", "fathers"],
    words: "dad, dads, father, mum, mums, mother, mothers, parents' views, what parents think, listen to parents",
  },
  {
    names: ["Early help and prevention", "early help"],
    words:
      "parenting, parenting class, parenting classes, parenting course, parenting help, help with parenting, family worker, family support, support for families, support for parents, troubled families, supporting families, struggling, " +
      "struggling family, help at home, family hub, family hubs, Sure Start, family centre, family centres, preventative services, CAF, TAF",
  },
  {
    names: ["children's centre"],
    words: "Sure Start, family centre, family centres, baby group, baby groups, stay and play",
  },
  {
    names: ["Social workers", "recruitment"],
    words:
      "changing social worker, changing social workers, change of social worker, changes of social worker, social worker changes, social worker keeps changing, new social worker, different social worker, staff turnover, turnover, " +
      "high turnover, keep leaving, social workers leave, social workers leaving, leaving the job, quit, quitting, resign, resigned, staff leaving, staff shortage, staff shortages, retention, keeping staff, locums",
  },
  {
    names: ["Vacancy", "vacant"],
    words:
      "unfilled, unfilled posts, unfilled jobs, empty posts, understaffed, short staffed, short-staffed, staff shortage, staff shortages",
  },
  {
    names: ["Caseload", "cases for each social worker"],
    words:
      "case load, case loads, workload, workloads, work load, work loads, overworked, overloaded, too many cases, cases each, cases per worker, cases per social worker",
  },
  {
    names: ["case recording"],
    words: "case files, case file, case notes, my file, my records, access to records, record keeping, records",
  },
  {
    names: ["Leadership and management"],
    words:
      "director, directors, who is in charge, in charge, who runs, boss, chief executive, senior managers, governance",
  },
  {
    names: ["Spending", "budget", "overspend"],
    words:
      "money, cost, costs, cuts, cutbacks, finance, finances, savings, spend, spending, spent, overspent, overspending, deficit, debt, bankrupt, council tax",
  },
  {
    names: [
      "in time",
      "on time",
      "within 45 days",
      "within 15 days",
      "within 10 days",
      "within 24 hours",
      "within 4 weeks",
    ],
    words:
      "timeliness, timely, punctual, delay, delays, delayed, late, how long, how quickly, how soon, how fast, fast, slow, slowly, prompt, promptly",
  },
  { names: ["length of"], words: "how long, duration" },
  {
    names: ["young people"],
    words: "teenager, teenagers, teen, teens, adolescent, adolescents, youths, youngster, youngsters",
  },
  { names: ["per 10,000"], words: "rate, rates" },
  { names: ["complaints"], words: "complain, complaint, complained, ombudsman" },
  {
    names: ["Quality of practice"],
    words:
      "social work quality, quality of social work, how good are social workers, good practice, bad practice, casework",
  },
  {
    names: ["adult services", "adulthood"],
    words:
      "turning 18, turn 18, when I am 18, transition, transitions, moving to adult services, becoming an adult, adult social care, independent living, preparing for adulthood",
  },
  {
    names: ["Ofsted", "judgement"],
    words:
      "timeline, timelines, track record, went wrong, go wrong, going wrong, failed, failing, failings, failure, Ofsted report, Ofsted reports, inspected, inspect, rating, ratings, rated, failed Ofsted, special measures, verdict, score from Ofsted",
  },
];
