import type { SubjectWords } from "./subject.ts";

/** Keeping children safe, at home, in the street and online; homes; crime. */
export const safetyWords: readonly SubjectWords[] = [
  {
    names: ["Safeguarding"],
    words:
      "child abuse, abuse, abused, abusing, abuser, hurting a child, hurt a child, harm, harmed, at risk, child safety, keeping children safe, keep children safe, beaten, beating, smacking, hitting, cruelty, NSPCC, Childline, " +
      "social services, social care, child welfare, wants to see my child, wants to see my children, taking my child, investigated, investigation",
  },
  {
    names: ["Multi-agency safeguarding hub"],
    words:
      "who do I tell, who to tell, report a concern, report abuse, report child abuse, reporting abuse, worried about a child, concerned about a child, contact social services, ring social services, call social services, refer a child, " +
      "make a referral, hurting a child, hotline, duty team",
  },
  {
    names: ["Local authority designated officer"],
    words:
      "allegation, allegations, allegations against staff, allegation against a teacher, accused teacher, teacher accused, complain about a teacher, complaint about a teacher, teacher hurting, teacher abuse, position of trust",
  },
  {
    names: ["Local safeguarding children board", "safeguarding children board"],
    words:
      "serious case review, serious case reviews, child death, child deaths, died, killed, child practice review, rapid review, serious incident",
  },
  {
    names: ["Subsequent child protection plan", "second or later"],
    words:
      "repeat plan, repeat plans, repeat child protection plan, repeat child protection plans, repeat CP plan, repeat CP plans, back on a plan, re-registration, re-registered",
  },
  {
    names: ["child protection enquiries"],
    words:
      "section 47, s47, section 47 enquiry, section 47 enquiries, child protection investigation, child protection investigations",
  },
  { names: ["neglect"], words: "neglectful, neglecting, left alone, dirty home, hungry, home alone" },
  {
    names: ["sexual abuse", "Child sexual exploitation"],
    words:
      "paedophile, paedophiles, sex abuse, rape, grooming, groomed, groomer, sexual abuse, sexually abused, abuse images",
  },
  {
    names: ["Exploitation and missing children"],
    words:
      "county lines, drug running, drug runners, cuckooing, gang, gangs, grooming, groomed, criminal exploitation, sexual exploitation, exploited, trafficked, trafficking, modern slavery, runaway, runaways, run away, running away, " +
      "ran away, missing child, missing children, missing kids, knife, knives, knife crime, stabbing, stabbings, stabbed, street violence",
  },
  {
    names: ["Youth justice"],
    words:
      "knife, knives, knife crime, stabbing, stabbings, stabbed, crime, crimes, youth crime, criminals, violence, violent crime, serious violence, antisocial behaviour, anti-social behaviour, ASBO, young offender, young offenders, offender, offenders, reoffending, " +
      "youth court, arrested, trouble with the police, trouble with the law, in trouble, prison, jail, locked up, young offender institution, custody, robbery, vandalism, probation",
  },
  {
    names: ["PREVENT initiative", "radicalisation"],
    words: "extremism, extremist, extremists, terrorism, terrorist, radicalised, radicalisation, hate crime",
  },
  { names: ["female genital mutilation", "FGM"], words: "FGM, female circumcision, genital mutilation" },
  {
    names: ["domestic abuse", "domestic violence"],
    words:
      "refuge, women's refuge, violent partner, violent husband, abusive partner, abusive relationship, coercive control, MARAC, violence at home, IDVA",
  },
  {
    names: ["Housing and homelessness", "homeless"],
    words:
      "homelessness, kicked out, thrown out, chucked out, nowhere to live, nowhere to stay, somewhere to live, somewhere to stay, sofa surfing, rough sleeping, sleeping rough, evicted, eviction, hostel, temporary accommodation, temporary housing, council house, council housing, council flat, " +
      "housing list, overcrowding, landlord, rent",
  },
  {
    names: ["Unaccompanied asylum seeking child"],
    words:
      "refugee, refugees, migrant, migrants, migrant children, asylum, asylum seekers, small boats, immigrant children, children alone",
  },
  { names: ["bullying"], words: "bully, bullied, bullies, cyberbullying, picked on" },
  {
    names: ["Digital resilience", "safe online", "online"],
    words:
      "online safety, internet safety, internet, e-safety, esafety, social media, screen time, mobile phones, TikTok",
  },
];
