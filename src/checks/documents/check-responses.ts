import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { Check } from "../check.ts";

export const responsePart: Rule = {
  id: "response-part",
  severity: "error",
  says: "A response names recommendations of its document.",
};

export const responseEarlier: Rule = {
  id: "response-earlier",
  severity: "error",
  says: "A response stands in a paper that is not older than what it answers.",
};

/** What a response names is there, and was asked before it was answered. */
export const responseChecks: Check = { rules: [responsePart, responseEarlier], find: checkResponses };

function checkResponses({ records }: RecordSet): Issue[] {
  const published = new Map(records.documents.map(({ id, fields }) => [id, fields.published]));
  return records.documents.flatMap((document) => {
    const known = (document.fields.recommendations ?? []).map(({ id }) => id);
    return (document.fields.responses ?? []).flatMap(({ to = [], source }, index): Issue[] => {
      const day = published.get(source.document);
      const unknown = to.flatMap((id, at): Issue[] =>
        known.includes(id)
          ? []
          : [
              breach(
                responsePart,
                placeOf(document, ["responses", index, "to", at]),
                `The document makes no recommendation ${id}.`,
                suggest(id, known, "recommendations"),
              ),
            ],
      );
      if (day === undefined || day >= document.fields.published) return unknown;
      return [
        ...unknown,
        breach(
          responseEarlier,
          placeOf(document, ["responses", index, "source", "document"]),
          `${source.document} is of ${day}, before what it is to answer (${document.fields.published}).`,
          "Name the later paper, or take the response out.",
        ),
      ];
    });
  });
}
