import type { Library } from "../model/shelf.ts";
import { areas } from "./areas.ts";
import { bands } from "./bands.ts";
import { documentKinds } from "./document-kinds.ts";
import { annualPerformanceAssessmentFrameworks } from "./frameworks/annual-performance-assessment.ts";
import { safeguardingAndLookedAfterChildrenFrameworks } from "./frameworks/safeguarding-and-looked-after-children.ts";
import { between2012And2013Frameworks } from "./frameworks/between-2012-and-2013.ts";
import { singleInspectionFrameworks } from "./frameworks/single-inspection.ts";
import { localAuthorityChildrensServicesFrameworks } from "./frameworks/local-authority-childrens-services.ts";
import { specialNeedsFrameworks } from "./frameworks/special-needs.ts";
import { jointTargetedAreaFrameworks } from "./frameworks/joint-targeted-area.ts";
import { youthJusticeFrameworks } from "./frameworks/youth-justice.ts";
import { fosteringAndAdoptionFrameworks } from "./frameworks/fostering-and-adoption.ts";
import { licences } from "./licences.ts";
import { pupilGroups } from "./pupil-groups.ts";
import { bodyTerms } from "./terms/bodies.ts";
import { careTerms } from "./terms/care.ts";
import { careTermsFromL } from "./terms/care-from-l.ts";
import { educationTerms } from "./terms/education.ts";
import { educationTermsFromH } from "./terms/education-from-h.ts";
import { inspectionTerms } from "./terms/inspection.ts";
import { procedureTerms } from "./terms/procedures.ts";
import { topics } from "./topics.ts";

/** First letter of the codes of the country whose words the library's terms are. */
export const countryOfTerms = "E";

/** The zone of the clocks by which hours are given. https://www.iana.org/time-zones */
export const timeZone = "Europe/London";

/**
 * The records that every English site starts from: a shelf, of which only what a site takes is published, and a record of which a site may override by
 * one of the same id. They are modules, so that they are where the engine is. Each file says where its facts come from.
 */
export const library: Library = {
  areas,
  frameworks: [
    ...annualPerformanceAssessmentFrameworks,
    ...safeguardingAndLookedAfterChildrenFrameworks,
    ...between2012And2013Frameworks,
    ...singleInspectionFrameworks,
    ...localAuthorityChildrensServicesFrameworks,
    ...specialNeedsFrameworks,
    ...jointTargetedAreaFrameworks,
    ...youthJusticeFrameworks,
    ...fosteringAndAdoptionFrameworks,
  ],
  documentKinds,
  licences,
  topics,
  pupilGroups,
  bands,
  terms: [
    ...careTerms,
    ...careTermsFromL,
    ...educationTerms,
    ...educationTermsFromH,
    ...inspectionTerms,
    ...bodyTerms,
    ...procedureTerms,
  ],
};
