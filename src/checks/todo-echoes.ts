import { referenceRecord } from "./references/check-references.ts";
import type { Issue } from "../records/issue.ts";
import { draftStatus } from "../model/publication.ts";
import type { RecordSet } from "../records/read.ts";
import { fileField } from "../records/explain.ts";
import { adaptToDraft, todo } from "../records/todo.ts";

/**
 * Issues without those that follow from another at their place: that a value which only says what is still to be done is no grade or date, and that the
 * name of a record which is not there is no id.
 */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const placeOf = ({ file, line, column }: Issue) => `${file}:${line}:${column}`;
  const placesOf = (id: string) => new Set(issues.filter(({ rule }) => rule === id).map(placeOf));
  const [open, nothing] = [placesOf(todo.id), placesOf(referenceRecord.id)];
  if (open.size + nothing.size === 0) return [...issues];
  return issues.filter((issue) => {
    const place = placeOf(issue);
    if (issue.rule === todo.id) return true;
    return !open.has(place) && !(issue.rule === fileField.id && nothing.has(place));
  });
}

/** What is still to be done in the figures of an indicator, or in claims and readings of a document, that is a draft, as in the draft itself. */
export function adaptBesideDrafts(issues: readonly Issue[], { records }: Pick<RecordSet, "records">): Issue[] {
  const isOpen = (issue: Issue) => issue.rule === todo.id && issue.severity === "warning";
  // A draft that could not be read whole shows by what is to be done in it.
  const open = issues.filter(isOpen).map(({ file }) => idOf(file));
  const drafts = [...records.indicators, ...records.documents].filter(({ fields }) => fields.status === draftStatus);
  const ids = [...new Set([...open, ...drafts.map(({ id }) => id)])];
  const isBeside = ({ file, rule }: Issue) =>
    rule === todo.id &&
    /^data\/(?:observations|claims|readings)\//.test(file) &&
    ids.some((id) => idOf(file) === id || (!file.startsWith("data/observations/") && idOf(file).startsWith(`${id}-`)));
  return issues.map((issue) => (isBeside(issue) ? adaptToDraft(issue) : issue));
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));
}
