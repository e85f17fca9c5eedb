import { findGrade, type Framework } from "../../model/framework.ts";
import type { Issue } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { issueAt } from "../../records/issue-at.ts";

/** Judgements and recommendations must fit the framework, and a document must lie in the folder of its year. */
export function checkDocuments({ records }: RecordSet): Issue[] {
  const frameworks = new Map(records.frameworks.map((framework) => [framework.id, framework.fields]));
  return records.documents.flatMap((document) => [
    ...checkFolder(document),
    ...checkVisit(document),
    ...(document.fields.judgements ?? []).flatMap((judgement, index): Issue[] => {
      const path = ["judgements", index] as const;
      const frameworkId = judgement.framework ?? document.fields.framework;
      if (frameworkId === undefined) {
        return [
          issueAt(
            document,
            path,
            "A judgement needs a framework.",
            "Add the field framework to the document or to the judgement.",
            { rule: "judgement-framework" },
          ),
        ];
      }
      const framework = frameworks.get(frameworkId);
      if (!framework) return [];
      const issues: Issue[] = checkYear(document, index, framework);
      const areas = framework.judgementAreas.map((area) => area.id);
      if (!areas.includes(judgement.area)) {
        issues.push(
          issueAt(
            document,
            [...path, "area"],
            `${framework.shortTitle} has no judgement area ${judgement.area}.`,
            suggest(judgement.area, areas, "areas"),
            { rule: "judgement-area" },
          ),
        );
      }
      const grade = framework.scale[findGrade(framework, judgement.word)];
      if (framework.scale.length === 0) {
        const problem = `${framework.shortTitle} gives no grades.`;
        const remedy = "Write what inspectors found in the text, and remove the judgement.";
        issues.push(issueAt(document, [...path, "word"], problem, remedy, { rule: "judgement-word" }));
      } else if (!grade) {
        const words = framework.scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted]);
        issues.push(
          issueAt(
            document,
            [...path, "word"],
            `${framework.shortTitle} has no grade “${judgement.word}”.`,
            suggest(judgement.word, words, "grades"),
            { rule: "judgement-word" },
          ),
        );
      } else if (judgement.number !== undefined && judgement.number !== grade.number) {
        const expected = grade.number === undefined ? "no number" : String(grade.number);
        issues.push(
          issueAt(
            document,
            [...path, "number"],
            `In ${framework.shortTitle} the grade ${grade.word} has ${expected}, not ${judgement.number}.`,
            "Check the word and the number against the document.",
            { rule: "judgement-number" },
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
        issueAt(document, ["recommendations", index, "area"], problem, suggest(recommendation.area, areas, "areas"), {
          rule: "judgement-area",
        }),
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
  return [issueAt(document, ["judgements", index], problem, remedy, { rule: "judgement-year" })];
}

function checkFolder(document: SourceRecord<"documents">): Issue[] {
  const year = document.fields.published.slice(0, 4);
  const expected = `content/documents/${year}/${document.id}.md`;
  if (document.file === expected) return [];
  return [
    issueAt(
      document,
      ["published"],
      `The document is published in ${year} but does not lie in the folder of that year.`,
      `Move it to ${expected}.`,
      { rule: "record-folder" },
    ),
  ];
}

function checkVisit(document: SourceRecord<"documents">): Issue[] {
  const { visit, published } = document.fields;
  if (!visit) return [];
  const report = (problem: string) => [
    issueAt(document, ["visit", "to"], problem, "Check both days.", { rule: "record-days" }),
  ];
  if (visit.to < visit.from) return report("The visit ends before it begins.");
  if (published < visit.to) return report("The visit ends after the document was published.");
  return [];
}
