import { findGrade, type Framework } from "../../model/framework.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

export const recordFolder: Rule = {
  id: "record-folder",
  severity: "error",
  says: "A document lies in the folder of the year in which it was published.",
};

export const recordDays: Rule = {
  id: "record-days",
  severity: "error",
  says: "An inspection does not end before it begins, nor after its report.",
};

export const judgementFramework: Rule = {
  id: "judgement-framework",
  severity: "error",
  says: "A judgement has a framework, its own or its document's.",
};

export const judgementYear: Rule = {
  id: "judgement-year",
  severity: "warning",
  says: "A judgement was made in a year in which its framework was used.",
};

export const judgementArea: Rule = {
  id: "judgement-area",
  severity: "error",
  says: "What is judged, or what a recommendation stands under, is an area of the framework.",
};

export const judgementWord: Rule = {
  id: "judgement-word",
  severity: "error",
  says: "A grade is a word of the framework's scale.",
};

export const judgementNumber: Rule = {
  id: "judgement-number",
  severity: "error",
  says: "A number printed beside a grade is the framework's number for the word: in 2007 Outstanding was 4, in 2012 it was 1.",
};

/** Judgements and recommendations must fit the framework, and a document must lie in the folder of its year. */
export const documentChecks: Check = {
  rules: [recordFolder, recordDays, judgementFramework, judgementYear, judgementArea, judgementWord, judgementNumber],
  find: checkDocuments,
};

function checkDocuments({ records }: RecordSet): Issue[] {
  const frameworks = new Map(records.frameworks.map((framework) => [framework.id, framework.fields]));
  return records.documents.flatMap((document) => [
    ...checkFolder(document),
    ...checkVisit(document),
    ...(document.fields.judgements ?? []).flatMap((judgement, index): Issue[] => {
      const path = ["judgements", index] as const;
      const frameworkId = judgement.framework ?? document.fields.framework;
      if (frameworkId === undefined) {
        return [
          breach(
            judgementFramework,
            placeOf(document, path),
            "A judgement needs a framework.",
            "Add the field framework to the document or to the judgement.",
          ),
        ];
      }
      const framework = frameworks.get(frameworkId);
      if (!framework) return [];
      const issues: Issue[] = checkYear(document, index, framework);
      const areas = framework.judgementAreas.map((area) => area.id);
      if (!areas.includes(judgement.area)) {
        issues.push(
          breach(
            judgementArea,
            placeOf(document, [...path, "area"]),
            `${framework.shortTitle} has no judgement area ${judgement.area}.`,
            suggest(judgement.area, areas, "areas"),
          ),
        );
      }
      const grade = framework.scale[findGrade(framework, judgement.word)];
      if (framework.scale.length === 0) {
        const problem = `${framework.shortTitle} gives no grades.`;
        const remedy = "Write what inspectors found in the text, and remove the judgement.";
        issues.push(breach(judgementWord, placeOf(document, [...path, "word"]), problem, remedy));
      } else if (!grade) {
        const words = framework.scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted]);
        issues.push(
          breach(
            judgementWord,
            placeOf(document, [...path, "word"]),
            `${framework.shortTitle} has no grade “${judgement.word}”.`,
            suggest(judgement.word, words, "grades"),
          ),
        );
      } else if (judgement.number !== undefined && judgement.number !== grade.number) {
        const expected = grade.number === undefined ? "no number" : String(grade.number);
        issues.push(
          breach(
            judgementNumber,
            placeOf(document, [...path, "number"]),
            `In ${framework.shortTitle} the grade ${grade.word} has ${expected}, not ${judgement.number}.`,
            "Check the word and the number against the document.",
          ),
        );
      }
      return issues;
    }),
    ...(document.fields.recommendations ?? []).flatMap((recommendation, index): Issue[] => {
      const framework = document.fields.framework === undefined ? undefined : frameworks.get(document.fields.framework);
      if (recommendation.area === undefined || !framework) return [];
      const areas = framework.judgementAreas.map((area) => area.id);
      if (areas.includes(recommendation.area)) return [];
      const problem = `${framework.shortTitle} has no judgement area ${recommendation.area}.`;
      return [
        breach(
          judgementArea,
          placeOf(document, ["recommendations", index, "area"]),
          problem,
          suggest(recommendation.area, areas, "areas"),
        ),
      ];
    }),
  ]);
}

/** A framework is used only in its years; a judgement may be told later, and then says when it was made. */
function checkYear(document: SourceRecord<"documents">, index: number, { shortTitle, years }: Framework): Issue[] {
  const made = document.fields.judgements?.[index]?.made ?? document.fields.published;
  const year = Number(made.slice(0, 4));
  const { from, to = Infinity } = years;
  if (to < from || (year >= from && year <= to)) return [];
  const problem = `${shortTitle} was used from ${years.from} to ${years.to ?? "now"}; this judgement is of ${year}.`;
  const remedy = "Check the framework; or add when the judgement was made, as made.";
  return [breach(judgementYear, placeOf(document, ["judgements", index]), problem, remedy)];
}

function checkFolder(document: SourceRecord<"documents">): Issue[] {
  const year = document.fields.published.slice(0, 4);
  const expected = `content/documents/${year}/${document.id}.md`;
  if (document.file === expected) return [];
  return [
    breach(
      recordFolder,
      placeOf(document, ["published"]),
      `The document is published in ${year} but does not lie in the folder of that year.`,
      `Move it to ${expected}.`,
    ),
  ];
}

function checkVisit(document: SourceRecord<"documents">): Issue[] {
  const { visit, published } = document.fields;
  if (!visit) return [];
  const report = (problem: string) => [
    breach(recordDays, placeOf(document, ["visit", "to"]), problem, "Check both days."),
  ];
  if (visit.to < visit.from) return report("The visit ends before it begins.");
  if (published < visit.to) return report("The visit ends after the document was published.");
  return [];
}
