import { findGrade } from "../model/framework.ts";
import type { SourceRecord } from "./record.ts";
import type { RecordLists } from "./take-library.ts";

/**
 * Documents with each grade in the capitals in which its framework has it: “good” is the framework's “Good”. What is no word of the framework stays as
 * it is written.
 */
export function spellGrades({ documents, frameworks }: RecordLists): readonly SourceRecord<"documents">[] {
  const scales = new Map(frameworks.map(({ id, fields }) => [id, fields]));
  return documents.map((document) => {
    const { judgements, framework: own } = document.fields;
    if (!judgements) return document;
    const spelt = judgements.map((judgement) => {
      const framework = scales.get(judgement.framework ?? own ?? "");
      if (!framework || findGrade(framework, judgement.word) >= 0) return judgement;
      const words = framework.scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted]);
      const word = words.find((other) => other.toLowerCase() === judgement.word.toLowerCase());
      return word === undefined ? judgement : { ...judgement, word };
    });
    if (spelt.every((judgement, index) => judgement === judgements[index])) return document;
    return { ...document, fields: { ...document.fields, judgements: spelt } };
  });
}
