import * as htmlValidate from "html-validate";
import { makeValidityCheck } from "../../src/verification/pages/validity.ts";

/** What html-validate finds in a page against the HTML standard. */
export const findValidityFaults = makeValidityCheck(htmlValidate);
