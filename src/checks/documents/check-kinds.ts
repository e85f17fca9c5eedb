import { documentParts } from "../../model/document-kind.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { findSpeaker, listKnownCouncils } from "../../catalogue/speakers.ts";

export const documentCarries: Rule = {
  id: "document-carries",
  severity: "warning",
  says: "A document carries judgements or recommendations only where its kind can carry them: a dataset has neither.",
};

export const documentPublisher: Rule = {
  id: "document-publisher",
  severity: "warning",
  says: "What is by its kind the word of inspectors is not published by a council as its own.",
};

/** A document carries what its kind can carry, and the word of inspectors is not published by a council as its own. */
export const kindChecks: Check = { rules: [documentCarries, documentPublisher], find: checkKinds };

function checkKinds({ records }: RecordSet): Issue[] {
  const kinds = new Map(records.documentKinds.map(({ id, fields }) => [id, fields]));
  const councils = listKnownCouncils(records);
  return records.documents.flatMap((document): Issue[] => {
    const kind = kinds.get(document.fields.kind);
    if (!kind) return [];
    const foreign = documentParts.filter((part) => document.fields[part] && !kind.carries.includes(part));
    const issues = foreign.map((part) => {
      const problem = `The kind ${kind.id} carries no ${part}: ${kind.meaning}`;
      const remedy = "Check the kind; a kind of your own can be added in data/document-kinds.yaml.";
      return breach(documentCarries, placeOf(document, [part], "name"), problem, remedy);
    });
    const { publisher, speaker } = document.fields;
    if (kind.voice !== "inspector" || speaker !== undefined || findSpeaker(publisher, councils) !== "council")
      return issues;
    const problem = `The kind ${kind.id} is the word of those who inspect, and ${publisher} is a council.`;
    const remedy =
      "Write who inspected as publisher, or choose another kind; if the council speaks, add speaker: council.";
    return [...issues, breach(documentPublisher, placeOf(document, ["publisher"]), problem, remedy)];
  });
}
