import type { SubjectWords } from "./subject.ts";

/** What national measures are called by people who do not know how their titles name them. */
export const measureWords: readonly SubjectWords[] = [
  // Health, families and places.
  {
    names: ["breastfed"],
    words: "breastfeeding, breast feeding, breast-feeding, breast fed, breast milk, bottle feeding, nursing mothers",
  },
  {
    names: ["infant deaths", "deaths of children"],
    words:
      "infant mortality, baby deaths, babies dying, babies who die, babies died, cot death, stillbirth, stillbirths, death of a baby, child mortality, child death, child deaths, children dying, children who die, children who died",
  },
  { names: ["low weight"], words: "birth weight, birthweight, small babies, tiny babies, premature, premature babies" },
  {
    names: ["admissions for mental health"],
    words:
      "self-harm, self harm, self harming, suicide, suicidal, hospital for mental health, mental health in hospital, mental health hospital, psychiatric hospital, mental illness",
  },
  {
    names: ["admissions for alcohol", "alcohol or drugs"],
    words: "alcohol, drinking, binge drinking, drunk, drunk teenagers, underage drinking, alcoholism",
  },
  {
    names: ["admissions for injuries"],
    words:
      "accident, accidents, accidents at home, A&E, casualty, burns, falls, broken bones, hospital admissions, injured",
  },
  {
    names: ["injured on the roads", "on the roads"],
    words:
      "road accident, road accidents, road deaths, road safety, car accident, car accidents, car crash, car crashes, run over, traffic accidents, road traffic, road casualties",
  },
  { names: ["chlamydia"], words: "sexually transmitted, STI, STIs, STD, STDs" },
  {
    names: ["low income"],
    words:
      "poverty, child poverty, poor families, poor children, deprivation, deprived, hardship, cost of living, benefits, universal credit",
  },
  {
    names: ["first language"],
    words:
      "EAL, English as an additional language, second language, bilingual, mother tongue, speak English, languages spoken, non-English speakers",
  },
  { names: ["pupil premium"], words: "disadvantage funding, extra money for poor pupils, funding for poor pupils" },
  {
    names: ["development was checked", "standard questionnaire"],
    words: "two year check, two-year check, health visitor check, toddler check, ages and stages, ASQ",
  },
  // School and after.
  {
    names: ["multiplication tables"],
    words: "times tables, times table, multiplication, tables check, tables test, MTC",
  },
  {
    names: ["permanent exclusions"],
    words:
      "expelled, expulsion, expulsions, permanently excluded, kicked out of school, thrown out of school, excluded",
  },
  {
    names: ["suspensions", "suspended"],
    words:
      "suspended, suspension, sent home from school, fixed-term exclusion, fixed term exclusions, fixed period exclusion, temporarily excluded",
  },
  {
    names: ["persistently absent", "severely absent"],
    words: "truancy, truant, truants, skipping school, never at school, ghost children",
  },
  {
    names: ["missed without leave"],
    words: "unauthorised absence, truancy, truant, bunking off, holiday in term time, term time holiday",
  },
  {
    names: ["sessions missed"],
    words: "absence, absences, absent, attendance, days missed, days off, days off school",
  },
  { names: ["missed with leave"], words: "authorised absence, absence through illness, off sick" },
  {
    names: ["higher education"],
    words:
      "university, universities, uni, degree, degrees, undergraduate, undergraduates, student, go to university, going to university",
  },
  { names: ["level 3 qualification"], words: "A levels by 19, qualified at 19, two A levels" },
  { names: ["level 2 qualification"], words: "GCSEs by 19, five GCSEs by 19, qualified at 19" },
  { names: ["in an apprenticeship"], words: "apprentice, apprentices, apprenticeship, apprenticeships" },
  { names: ["sixth-form college", "further education college"], words: "college, colleges, go to college, FE college" },
  { names: ["offered a place in education"], words: "September guarantee" },
  { names: ["at the end of primary school"], words: "SATs, key stage 2, KS2, year 6, eleven year olds, 11 year olds" },
  { names: ["at seven"], words: "key stage 1, KS1, year 2, infants, seven year olds" },
  { names: ["at the end of reception"], words: "foundation stage, EYFS, five year olds, reception year" },
  {
    names: ["funded early education"],
    words:
      "free nursery, free childcare, free hours, nursery place, nursery places, 15 hours, 30 hours, funded nursery, childcare, two year old offer",
  },
  // Special needs.
  {
    names: ["taken to the tribunal"],
    words: "SEND tribunal, SEN tribunal, tribunal, appeal, appeals, appeal a decision, SENDIST",
  },
  {
    names: ["within 20 weeks"],
    words:
      "waiting for a plan, wait for a plan, wait for an EHCP, how long, late EHCP, EHCP delays, statutory deadline",
  },
  {
    names: ["assessment that were refused"],
    words: "refused, refusal, refusal to assess, turned down, assessment refused",
  },
  // Care.
  {
    names: ["stayed with their former foster carers"],
    words: "staying put, stay put, stay with foster carers, stay with foster family, staying with foster parents",
  },
  {
    names: ["20 miles from home", "who live in"],
    words:
      "out of area, out of borough, out of county, outside the area, outside the borough, outside the county, outside the council, far away, far from home, placed away, placed far, long way from home, moved away",
  },
  {
    names: ["three or more placements", "living in one place", "in the same placement"],
    words:
      "placement stability, stability of placements, placement moves, moving placement, moved around, moved from home to home, unstable placements, passed from pillar to post, same foster home",
  },
  {
    names: ["three or more social workers"],
    words: "changing social worker, changes of social worker, different social workers, new social worker",
  },
  {
    names: ["foster places", "placed in foster care"],
    words: "foster carer, foster carers, foster parents, foster families, fostering places, foster homes",
  },
  {
    names: ["children's homes"],
    words: "residential home, residential care, care home, care homes, secure unit, secure units",
  },
  {
    names: ["supported accommodation"],
    words: "semi-independent, unregulated, unregulated accommodation, hostel, bedsit",
  },
  { names: ["changed school"], words: "moved school, moving school, school moves, school move, new school" },
  {
    names: ["convicted or cautioned"],
    words: "crime, offending, in trouble with the police, arrested, criminal record",
  },
  { names: ["teeth were checked"], words: "dentist, dentists, dental, dental checks, teeth" },
  {
    names: ["immunisations were up to date"],
    words: "vaccination, vaccinations, vaccinated, vaccines, jabs, immunised",
  },
  {
    names: ["within a year of an earlier one", "within 12 months"],
    words:
      "re-referral, re-referrals, repeat referral, repeat referrals, repeated referrals, referred again, come back, came back to social care",
  },
  {
    names: ["second or later"],
    words: "repeat plans, second plan, back on a plan, repeat child protection plans, re-registered",
  },
  {
    names: ["child protection plan"],
    words:
      "child protection case, child protection cases, child protection register, on the register, at risk register, protection plans",
  },
  {
    names: ["child protection enquiries", "section 47 enquiries"],
    words: "section 47, s47, child protection investigation, child protection investigations",
  },
  { names: ["applications to court"], words: "court, courts, care proceedings, care order, care orders, Cafcass" },
  // Money and staff.
  {
    names: ["weekly cost"],
    words:
      "cost per week, a week, per week, cost of a placement, cost of placements, price, fees, how much does it cost",
  },
  { names: ["gross spending"], words: "spend, spent, budget, budgets, expenditure, money, cost, costs, cuts" },
  {
    names: ["services for young people"],
    words: "youth services, youth service, youth clubs, youth centres, youth work",
  },
  {
    names: ["cases for each social worker", "caseloads of social workers", "average caseloads"],
    words:
      "caseload, caseloads, case load, case loads, workload, workloads, cases each, too many cases, overworked, social worker caseload, social worker caseloads",
  },
  {
    names: ["social workers who left"],
    words: "leavers, social workers leaving, staff leaving, quit, resign, resigned",
  },
  { names: ["through sickness"], words: "off sick, sick leave, sick days, sickness absence, stress leave, burnout" },
  { names: ["offended again"], words: "reoffending, re-offending, reoffend, reoffenders, repeat offenders" },
  {
    names: ["entered the youth justice system"],
    words: "first time entrants, first-time entrants, first offence, first offences, youth crime",
  },
];
