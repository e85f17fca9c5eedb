/*
 * What people type and no paper writes: everyday words for names of the field that are no terms of the glossary. Search finds a page by either.
 * Who refers a child, why, and where a child lives are named as the returns of councils to the Department for Education name them, with what
 * those count among each: the guides to the children in need census and to the return on children looked after (SSDA903), whose codes stand
 * beside each entry, and the codes for absence and exclusion of the school census.
 */

/** A name of the field with everyday words that mean it or a part of it. */
export interface EverydayWords {
  /** As titles of measures have it, in small letters. */
  readonly name: string;
  readonly words: readonly string[];
}

export const everydayWords: readonly EverydayWords[] = [
  // Sources of a referral: 1A to 1D, 2A, 3A to 3F, 4, 5A to 5C, 6, 7, 9.
  { name: "individuals", words: ["relative", "neighbour", "member of the public"] },
  { name: "health services", words: ["GP", "doctor", "hospital", "A&E", "nurse", "midwife", "health visitor", "NHS"] },
  { name: "housing", words: ["landlord", "homeless", "eviction"] },
  { name: "police", words: ["police officer", "arrest"] },
  { name: "legal agency", words: ["court", "probation", "prison", "Cafcass"] },
  { name: "anonymous", words: ["tip off"] },
  // Needs found first and factors found at an assessment: N1 to N8, 1A to 24A.
  {
    name: "child in need",
    words: ["with a social worker", "have a social worker", "has a social worker", "had a social worker"],
  },
  { name: "parental illness", words: ["ill parents", "sick parents"] },
  { name: "family in acute stress", words: ["family crisis"] },
  { name: "family dysfunction", words: ["family problems", "family breakdown"] },
  { name: "absent parenting", words: ["no parents", "abandoned", "orphan"] },
  { name: "domestic abuse", words: ["domestic violence", "violence at home"] },
  { name: "substance misuse", words: ["drugs", "addiction", "drink problem"] },
  { name: "neglect", words: ["neglected"] },
  // Where children in care live and why they moved: U1 to U6, K1, K2, R2, A3, H5, P1, M.
  { name: "foster", words: ["foster family", "foster parents", "fostering", "foster home"] },
  { name: "children's home", words: ["residential home", "care home", "residential care"] },
  { name: "missing", words: ["ran away", "run away", "runaway", "disappeared"] },
  { name: "adoption", words: ["adopted", "adopters", "adoptive parents"] },
  { name: "suitable accommodation", words: ["somewhere to live", "place to live"] },
  // Pupils: codes for absence, reasons for exclusion, provision.
  { name: "persistent absence", words: ["persistently absent", "skip school", "skipping school", "bunking off"] },
  { name: "exclusion", words: ["expelled", "expulsion", "suspended", "suspension"] },
  { name: "obesity", words: ["obese", "overweight"] },
  { name: "short break", words: ["respite", "respite care"] },
  // What people ask for by two words of which each alone says little: they are found together.
  { name: "young carer", words: ["child carer"] },
  { name: "school nurse", words: ["school nursing"] },
  { name: "youth club", words: ["youth centre"] },
  { name: "serious case review", words: ["child safeguarding practice review"] },
  { name: "independent visitor", words: ["befriender"] },
  { name: "pupil referral unit", words: ["alternative provision"] },
  { name: "family hub", words: ["early help hub"] },
  { name: "life story", words: ["life-story book", "life journey"] },
  { name: "home education", words: ["home schooling", "home schooled", "taught at home", "educated at home"] },
  { name: "sexual health", words: ["contraception"] },
  { name: "physical activity", words: ["sport", "exercise"] },
  { name: "air quality", words: ["air pollution", "better air", "clean air"] },
  { name: "work experience", words: ["work placement"] },
  { name: "school transport", words: ["school bus", "travel to school"] },
  { name: "summer holidays", words: ["school holidays"] },
  { name: "turnover", words: ["leave their job", "quit", "staff leaving"] },
  { name: "sickness", words: ["off sick", "sick leave", "sick days"] },
];
