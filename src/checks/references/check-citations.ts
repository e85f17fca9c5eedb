import { isInspectorate, findSpeaker, listKnownCouncils } from "../../catalogue/speakers.ts";
import { inspectorates } from "../../library/inspectorates.ts";
import { publishers } from "../../library/publishers.ts";
import type { Check } from "../check.ts";
import type { CitedWork } from "../../model/source.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { sourceAddress } from "./check-originals.ts";

export const sourcePublisher: Rule = {
  id: "source-publisher",
  severity: "warning",
  says: "The publisher of a work that is cited is one that is known: a department, an office of statistics, an inspectorate, a council, or one that the settings name.",
};

/** A work that is cited, and where its record does so. */
export interface Citation {
  readonly record: SourceRecord;
  readonly path: FieldPath;
  readonly work: CitedWork;
}

/** The works that figures and definitions of indicators are from and that are not published here. */
export function listCitations({ areas, indicators, observations }: RecordSet["records"]): Citation[] {
  const cite = (record: SourceRecord, path: FieldPath, work: CitedWork | undefined): Citation[] =>
    work ? [{ record, path: [...path, "citation"], work }] : [];
  return [
    ...areas.flatMap((record) =>
      record.fields.kind === "neighbour-set" ? cite(record, ["source"], record.fields.source.citation) : [],
    ),
    ...indicators.flatMap((record) => cite(record, ["source"], record.fields.source.citation)),
    ...observations.flatMap((record) =>
      record.fields.sources.flatMap(({ citation }, index) => cite(record, ["sources", index], citation)),
    ),
  ];
}

/** A work that is cited can be found by its address, and its publisher is no slip of another's name. */
export const citationChecks: Check = { rules: [sourcePublisher], find: checkCitations };

function checkCitations({ records }: RecordSet): Issue[] {
  const councils = listKnownCouncils(records);
  const named = [
    ...publishers,
    ...records.documents.map(({ fields }) => fields.publisher),
    ...records.site.flatMap(({ fields }) => fields.publishers ?? []),
  ];
  const isKnown = (publisher: string) =>
    named.some((name) => name.toLowerCase() === publisher.toLowerCase()) ||
    isInspectorate(publisher) ||
    findSpeaker(publisher, councils) === "council";
  return listCitations(records).flatMap(({ record, path, work }): Issue[] => {
    const issues: Issue[] = [];
    if (work.address === undefined) {
      const problem = `The address of the work is not known: ${work.title}.`;
      const remedy = "Add address under citation once you have opened it; never guess one.";
      issues.push(breach(sourceAddress, placeOf(record, path, "name"), problem, remedy));
    }
    if (!isKnown(work.publisher)) {
      const problem = `Nobody of the name ${work.publisher} is known to publish figures.`;
      const meant = suggest(work.publisher, [...new Set([...named, ...inspectorates])], "publishers");
      const remedy = `${meant} If the name is right, add it to publishers in data/site.yaml.`;
      issues.push(breach(sourcePublisher, placeOf(record, [...path, "publisher"]), problem, remedy));
    }
    return issues;
  });
}
