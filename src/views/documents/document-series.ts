/*
 * A series is in the names: same kind, same authorities, and ids that differ in the date at their end. Kind and authority alone would put a
 * member's item between two updates of a plan.
 */
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";

/** A document among those of its series, oldest first. */
export interface DocumentSeries {
  readonly documents: readonly DocumentEntry[];
  readonly previous: DocumentEntry | undefined;
  readonly next: DocumentEntry | undefined;
}

/**
 * The series that a document belongs to: documents of the same kind, about the same authorities, whose names differ in nothing but
 * the date at their end, such as `exampleshire-monitoring-letter-2018-02` and `exampleshire-monitoring-letter-2019-03`. A document that has no
 * such fellow is a series of its own.
 */
export function findSeries({ documents }: Catalogue, document: DocumentEntry): DocumentSeries {
  const series = [...documents.values()]
    .filter((other) => seriesKey(other) === seriesKey(document))
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));
  const position = series.findIndex(({ id }) => id === document.id);
  return { documents: series, previous: series[position - 1], next: series[position + 1] };
}

function seriesKey({ id, kind, areas }: DocumentEntry): string {
  return [id.replace(/(-\d+)+$/, ""), kind.id, ...[...areas].sort()].join(" ");
}
