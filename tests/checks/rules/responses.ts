import { readSiteFile, type Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const assessment = "content/documents/2007/exampleshire-assessment-2007.md";
const report = "content/documents/2018/exampleshire-report-2018.md";

const answered = (file: string, fields: string): Changes => ({
  [file]: readSiteFile(file).replace(
    "recommendations:\n",
    `responses:\n  - { answer: accepted, by: The council, text: It was., ${fields} }\nrecommendations:\n`,
  ),
});
const later = "source: { document: exampleshire-report-2018, place: Page 1 }";

export const responseCases: RuleCases = {
  "response-part": {
    "a recommendation that is not there": {
      mistake: answered(assessment, `to: [quick-decisions], ${later}`),
      issues: [
        `${assessment}:24:62  The document makes no recommendation quick-decisions. → Did you mean quicker-decisions?`,
      ],
      control: answered(assessment, `to: [quicker-decisions], ${later}`),
    },
  },
  "response-earlier": {
    "a paper that is older": {
      mistake: answered(report, "source: { document: exampleshire-assessment-2007, place: Page 1 }"),
      issues: [
        `${report}:38:77  exampleshire-assessment-2007 is of 2007-11-26, before what it is to answer (2018-03-07). → Name the later paper, or take the response out.`,
      ],
      control: answered(report, later),
    },
  },
};
