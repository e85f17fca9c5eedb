/*
 * What people type who do not know the names of the field: words that lead to a subject and are no names of it. "Dyslexia" leads to special
 * educational needs, whether or not a page of the site has the word; a page that has it is found by the word itself.
 * Names of services, needs and codes are facts, gathered from public lists, in no one's sentences: the service list of local government in England (LGSL,
 * https://standards.esd.org.uk/?uri=list%2Fservices, Open Government Licence) for what people ask a council for; the four broad areas of need of
 * the "Special educational needs and disability code of practice: 0 to 25 years" (2015), chapter 6, with the conditions named there; the five outcomes of
 * "Every Child Matters" (2003); the factors at assessment of the children in need census; the codes for absence, exclusion and type of
 * need of the school census; and the headings of Ofsted's frameworks for services for children. The everyday names of illnesses and worries beside them
 * are ours: no list is claimed for them.
 */
import { careWords } from "./care.ts";
import { communityWords } from "./community.ts";
import { healthWords } from "./health.ts";
import { measureWords } from "./measures.ts";
import { safetyWords } from "./safety.ts";
import { schoolWords } from "./schools.ts";
import type { SubjectWords } from "./subject.ts";

export const subjectWords: readonly SubjectWords[] = [
  ...schoolWords,
  ...careWords,
  ...communityWords,
  ...safetyWords,
  ...healthWords,
  ...measureWords,
];
