import type { Catalogue, CorrectionEntry, DocumentEntry } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";
import type { ReleaseDays } from "../../releases/release-days.ts";
import { listWorks, stateIssue } from "../../statistics/cited-work.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { listCorrections, type CorrectedPage } from "../corrections/correction-lists.ts";
import { listTables } from "../documents/document-contents.ts";
import { documentUrl, indicatorUrl, meetingUrl, pageUrl, planUrl, threadUrl } from "../../model/addresses.ts";

/** The record that a page presents. */
export type PageSubject = { readonly kind: CorrectedPage | "page" | "thread"; readonly id: string };

/** What is known of the page of one record. */
export interface SubjectFacts {
  readonly address: string;
  readonly sources: readonly PageSource[];
  /** Corrections of what the page shows, newest first. */
  readonly corrections: readonly CorrectionEntry[];
  /** Days on which a change was noted in the record itself. */
  readonly days: readonly (string | undefined)[];
  /** Licence of the original, where the page presents one original. */
  readonly licence?: string | undefined;
}

/** Something that a page draws on, for readers. */
export interface PageSource {
  readonly title: string;
  /** Its page here, or the address of the original. */
  readonly url: string | undefined;
  /** Who published it, and when. */
  readonly published: string;
}

/** Gathers what is known of the page of one record. Throws where there is no such record. */
export function findSubjectFacts(catalogue: Catalogue, days: ReleaseDays, subject: PageSubject): SubjectFacts {
  switch (subject.kind) {
    case "document": {
      const document = get(catalogue.documents, subject.id);
      return {
        address: documentUrl(document.id),
        sources: [{ ...describeOriginal(document.source), published: statePublished(document) }],
        corrections: listCorrections(catalogue, "document", document.id),
        days: listTables(catalogue, document).map(({ id }) => days.findTable(id)),
        licence: document.source.licence,
      };
    }
    case "indicator": {
      const indicator = get(catalogue.indicators, subject.id);
      return {
        address: indicatorUrl(indicator),
        sources: [
          ...listDocuments(
            catalogue,
            indicator.sources.map(({ document }) => document),
          ),
          ...listWorks(indicator.sources).map((work) => ({
            ...{ title: work.title, url: work.address },
            published: stateIssue(work),
          })),
        ],
        corrections: listCorrections(catalogue, "indicator", indicator.id),
        days: [days.findIndicator(indicator.id)],
      };
    }
    case "meeting": {
      const meeting = get(catalogue.meetings, subject.id);
      return {
        address: meetingUrl(meeting.id),
        sources: [{ ...describeOriginal(meeting.source), published: `${meeting.body}, ${formatDate(meeting.date)}` }],
        corrections: listCorrections(catalogue, "meeting", meeting.id),
        days: [],
        licence: meeting.source.licence,
      };
    }
    case "plan": {
      const plan = get(catalogue.plans, subject.id);
      return {
        address: planUrl(plan.id),
        sources: listDocuments(catalogue, [plan.source.document]),
        corrections: listCorrections(catalogue, "plan", plan.id),
        days: [],
      };
    }
    case "page": {
      const page = get(catalogue.pages, subject.id);
      return {
        address: pageUrl(page.id),
        sources: listDocuments(catalogue, page.document === undefined ? [] : [page.document]),
        corrections: [],
        days: [page.updated],
      };
    }
    case "thread": {
      const thread = get(catalogue.threads, subject.id);
      const entries = catalogue.register.filter(({ threads }) => threads.includes(thread));
      const papers = [...entries.map(({ document }) => document), ...thread.findings.map(({ document }) => document)];
      const concerned = entries.flatMap(({ home, planned }) =>
        listCorrections(catalogue, planned ? "plan" : "document", home.id),
      );
      return {
        address: threadUrl(thread.id),
        sources: listDocuments(
          catalogue,
          papers.sort((a, b) => compareText(a.published, b.published)).map(({ id }) => id),
        ),
        corrections: [...new Set(concerned)].sort((a, b) => compareText(b.date, a.date)),
        days: [],
      };
    }
  }
}

function get<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no record ${id}.`);
  return entry;
}

function describeOriginal({ description, address }: Pick<DocumentEntry["source"], "description" | "address">) {
  return { title: description, url: address };
}

function statePublished({ publisher, published }: DocumentEntry): string {
  return `${publisher}, ${formatDate(published)}`;
}

/** Documents published here as sources, each once. */
function listDocuments({ documents }: Catalogue, ids: readonly string[]): PageSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const document = documents.get(id);
    return document ? [{ title: document.shortTitle, url: documentUrl(id), published: statePublished(document) }] : [];
  });
}
