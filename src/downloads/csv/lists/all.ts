import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../../claims/claim.ts";
import type { CsvFile } from "../csv-file.ts";
import { listCheckFiles } from "./checks.ts";
import { listDecisionFiles } from "./decisions.ts";
import { listDocumentFiles } from "./documents.ts";
import { listFigureFiles } from "./figures.ts";
import { listMeetingAndPlanFiles } from "./meetings-and-plans.ts";
import { listRegisterFiles } from "./register.ts";
import { listResponseFiles } from "./responses.ts";
import { listStageFiles } from "./stages.ts";
import { listThreadFiles } from "./threads.ts";
import { listVocabularyFiles } from "./vocabulary.ts";

/** All records as lists, a table for each kind of record; their rows are made when they are gone through. */
export function listCsvLists(catalogue: Catalogue, claims: readonly CheckedClaim[]): CsvFile[] {
  return [
    ...listFigureFiles(catalogue),
    ...listDocumentFiles(catalogue),
    ...listRegisterFiles(catalogue),
    ...listResponseFiles(catalogue),
    ...listThreadFiles(catalogue),
    ...listDecisionFiles(catalogue),
    ...listMeetingAndPlanFiles(catalogue),
    ...listCheckFiles(catalogue, claims),
    ...listStageFiles(catalogue),
    ...listVocabularyFiles(catalogue),
  ];
}
