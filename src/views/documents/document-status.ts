import type { DocumentEntry } from "../../catalogue/catalogue.ts";
import { documentStatusTitles, type DocumentStatus } from "../../model/document.ts";
import { formatDate } from "../../statistics/format-time.ts";

/** Whether a document still holds, as far as the records say: one that names what took its place is superseded. */
export function findDocumentStatus({
  status,
  supersededBy,
}: Pick<DocumentEntry, "status" | "supersededBy">): DocumentStatus | undefined {
  return supersededBy ? "superseded" : status;
}

/** The status in readers' words; undefined where none is known. */
export function describeDocumentStatus(document: Pick<DocumentEntry, "status" | "supersededBy">): string | undefined {
  const status = findDocumentStatus(document);
  return status && documentStatusTitles[status];
}

/** Title for lists of results: a document that no longer holds says so. */
export function titleWithStatus(document: Pick<DocumentEntry, "title" | "status" | "supersededBy">): string {
  const status = findDocumentStatus(document);
  return status === undefined || status === "in-force" ? document.title : `${document.title} (${status})`;
}

/** The time that services, telephone numbers and duties in a document are of: what it says, else its day. */
export function findAsOf({ asOf, published }: Pick<DocumentEntry, "asOf" | "published">): string {
  return formatDate(asOf ?? published);
}

/** What a page says of a document that speaks of services as they were. */
export function describeAsOf(document: Pick<DocumentEntry, "asOf" | "published" | "kind" | "body">): string {
  const when = findAsOf(document);
  const tells = document.asOf !== undefined || document.kind.tellsOfServices || findTelephoneNumber(document.body.text);
  return tells
    ? `Services, telephone numbers and duties are those of ${when}; check them before you rely on them.`
    : `It describes the time before then. “Now” in the text below means that time.`;
}

/**
 * Marks each telephone number in the text of a page with the time that it is of, so that nobody rings an old one unwarned. Attributes and
 * other markup stay as they are.
 */
export function markTelephoneNumbers(html: string, asOf: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith("<")
        ? piece
        : piece.replace(
            telephoneNumber,
            (number) => `${number} <span class="as-of">(as of ${asOf}; check before you ring)</span>`,
          ),
    )
    .join("");
}

/** A British telephone number: 10 or 11 digits from 0, in groups or not, or +44 in place of the 0. */
const telephoneNumber = /(?<![\d.,£/-])(?:\+44[ \u00a0]?|\(?0)(?:\d\)?[ \u00a0-]?){8,9}\d(?![\d%/-]|[.,]\d)/g;

function findTelephoneNumber(text: string): boolean {
  return text.search(telephoneNumber) >= 0;
}
