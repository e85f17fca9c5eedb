import type { SourcePlace } from "../../model/source.ts";
import { describeWork } from "../../statistics/cited-work.ts";

/** What columns of cited works say. */
export const workMeaning = "Work that it stands in, where that is not published here: title, publisher and issue.";

/** Id of the document that a source names; none where the work is not published here. */
export function documentId(source: SourcePlace | undefined): string | undefined {
  return source?.citation ? undefined : source?.document;
}

/** A work that is not published here, in words. */
export function citedWork(source: SourcePlace | undefined): string | undefined {
  return source?.citation && describeWork(source.citation);
}

/** A source in one line: the id of its document or the work, and the place in it. */
export function sourceLine(source: SourcePlace): string {
  return `${citedWork(source) ?? source.document}: ${source.place}`;
}
