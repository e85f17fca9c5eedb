import { findGrade, type Framework } from "../../model/framework.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type FilePlace, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
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
    ...(document.fields.judgements ?? []).flatMap((_, index) => checkJudgement(document, index, frameworks)),
    ...checkRecommendations(document, frameworks.get(document.fields.framework ?? "")),
  ]);
}

type DocumentRecord = SourceRecord<"documents">;

function checkJudgement(document: DocumentRecord, index: number, frameworks: ReadonlyMap<string, Framework>): Issue[] {
  const judgement = document.fields.judgements?.[index];
  if (!judgement) return [];
  const path = ["judgements", index] as const;
  const id = judgement.framework ?? document.fields.framework;
  if (id === undefined) {
    const remedy = "Add the field framework to the document or to the judgement.";
    return [breach(judgementFramework, placeOf(document, path), "A judgement needs a framework.", remedy)];
  }
  const framework = frameworks.get(id);
  if (!framework) return [];
  return [
    ...checkYear(document, index, framework),
    ...checkArea(placeOf(document, [...path, "area"]), judgement.area, framework),
    ...checkGrade(document, path, judgement, framework),
  ];
}

function checkRecommendations(document: DocumentRecord, framework: Framework | undefined): Issue[] {
  return (document.fields.recommendations ?? []).flatMap(({ area }, index) =>
    area === undefined || !framework
      ? []
      : checkArea(placeOf(document, ["recommendations", index, "area"]), area, framework),
  );
}

function checkArea(place: FilePlace, area: string, { shortTitle, judgementAreas }: Framework): Issue[] {
  const areas = judgementAreas.map(({ id }) => id);
  if (areas.includes(area)) return [];
  return [breach(judgementArea, place, `${shortTitle} has no judgement area ${area}.`, suggest(area, areas, "areas"))];
}

/** The word is one of the framework's scale, and a number beside it the one that the scale gives it. */
function checkGrade(
  document: DocumentRecord,
  path: FieldPath,
  { word, number }: { readonly word: string; readonly number?: number | undefined },
  framework: Framework,
): Issue[] {
  const { shortTitle, scale } = framework;
  const grade = scale[findGrade(framework, word)];
  if (scale.length === 0) {
    const remedy = "Write what inspectors found in the text, and remove the judgement.";
    return [breach(judgementWord, placeOf(document, [...path, "word"]), `${shortTitle} gives no grades.`, remedy)];
  }
  if (!grade) {
    const words = scale.flatMap(({ word: own, alsoPrinted = [] }) => [own, ...alsoPrinted]);
    const problem = `${shortTitle} has no grade “${word}”.`;
    return [breach(judgementWord, placeOf(document, [...path, "word"]), problem, suggest(word, words, "grades"))];
  }
  if (number === undefined || number === grade.number) return [];
  const expected = grade.number === undefined ? "no number" : String(grade.number);
  const problem = `In ${shortTitle} the grade ${grade.word} has ${expected}, not ${number}.`;
  const remedy = "Check the word and the number against the document.";
  return [breach(judgementNumber, placeOf(document, [...path, "number"]), problem, remedy)];
}

/** A framework is used only in its years; a judgement may be told later, and then says when it was made. */
function checkYear(document: DocumentRecord, index: number, { shortTitle, years }: Framework): Issue[] {
  const made = document.fields.judgements?.[index]?.made ?? document.fields.published;
  const year = Number(made.slice(0, 4));
  const { from, to = Infinity } = years;
  if (to < from || (year >= from && year <= to)) return [];
  const problem = `${shortTitle} was used from ${years.from} to ${years.to ?? "now"}; this judgement is of ${year}.`;
  const remedy = "Check the framework; or add when the judgement was made, as made.";
  return [breach(judgementYear, placeOf(document, ["judgements", index]), problem, remedy)];
}

function checkFolder(document: DocumentRecord): Issue[] {
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

function checkVisit(document: DocumentRecord): Issue[] {
  const { visit, published } = document.fields;
  if (!visit) return [];
  const report = (problem: string) => [
    breach(recordDays, placeOf(document, ["visit", "to"]), problem, "Check both days."),
  ];
  if (visit.to < visit.from) return report("The visit ends before it begins.");
  if (published < visit.to) return report("The visit ends after the document was published.");
  return [];
}
