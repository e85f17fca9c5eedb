import { checksResource, correctionsResource } from "./checks.ts";
import { decisionsResource } from "./decisions.ts";
import { documentsResource } from "./documents.ts";
import { indicatorsResource } from "./indicators.ts";
import { frameworksResource, judgementsResource } from "./judgements.ts";
import { meetingsResource } from "./meetings.ts";
import { plansResource } from "./plans.ts";
import { recommendationsResource, threadsResource } from "./recommendations.ts";
import type { ApiResource } from "./resource.ts";
import { tablesResource } from "./tables.ts";
import {
  areasResource,
  bandsResource,
  documentKindsResource,
  pupilGroupsResource,
  stagesResource,
  termsResource,
  topicsResource,
} from "./vocabulary.ts";

/** Every kind of record in the interface. A new kind is one file and one line here. */
export const apiResources: readonly ApiResource[] = [
  documentsResource,
  judgementsResource,
  recommendationsResource,
  threadsResource,
  indicatorsResource,
  tablesResource,
  meetingsResource,
  decisionsResource,
  plansResource,
  checksResource,
  correctionsResource,
  areasResource,
  frameworksResource,
  documentKindsResource,
  topicsResource,
  stagesResource,
  pupilGroupsResource,
  bandsResource,
  termsResource,
];
