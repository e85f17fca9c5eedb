import { firstDay, lastDay } from "../model/date.ts";
import type { Document } from "../model/document.ts";
import type { WordFields } from "../model/finding.ts";

/** What time a word is about. */
export interface Evidence {
  /** First and last day, month or year (YYYY-MM-DD, YYYY-MM or YYYY); the same where the source gives one. */
  readonly from: string;
  readonly to: string;
  /** First and last day that these can mean. The last is never after the word was said. */
  readonly begins: string;
  readonly ends: string;
  /** What says so: the source, the days of the visit, or nothing, so that only the day of the paper is known. */
  readonly basis: "stated" | "visit" | "publication";
}

type Dated = Pick<Document, "published" | "visit">;

/** Time that a word in a document is about: as the record says, else the document's visit, else its day of publication. */
export function resolveEvidence({ evidence }: Pick<WordFields, "evidence">, document: Dated): Evidence {
  if (evidence !== undefined) {
    const { from, to } = typeof evidence === "string" ? { from: evidence, to: evidence } : evidence;
    return bound(from, to, document.published, "stated");
  }
  if (document.visit) return bound(document.visit.from, document.visit.to, document.published, "visit");
  return bound(document.published, document.published, document.published, "publication");
}

/** Day on which what a document asks for was asked: the last of its visit, when inspectors say it, else that of publication. */
export function findMade({ visit, published }: Dated): string {
  return visit?.to ?? published;
}

function bound(from: string, to: string, published: string, basis: Evidence["basis"]): Evidence {
  const last = lastDay(to);
  return { from, to, begins: firstDay(from), ends: last < published ? last : published, basis };
}
