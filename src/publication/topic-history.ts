import type { Catalogue, DocumentEntry, MeetingEntry, RegisterEntry } from "../catalogue/catalogue.ts";
import type { Meeting } from "../model/meeting.ts";
import { bearingTitles } from "../model/thread.ts";
import { compareText } from "../records/issue.ts";
import { listAllJudgements } from "./judgement-history.ts";

/** What one document or meeting brought on a topic. */
export type TopicEvent =
  | {
      readonly date: string;
      readonly document: DocumentEntry;
      /** Recommendations and planned actions on the topic that stand in it. */
      readonly entries: readonly RegisterEntry[];
      readonly statements: readonly TopicStatement[];
    }
  | { readonly date: string; readonly meeting: MeetingEntry; readonly items: readonly Meeting["items"][number][] };

/** What a document says about a matter of the topic, or reports on a theme of a plan. */
export interface TopicStatement {
  /** Matter or theme, with how the statement bears on what was asked for. */
  readonly matter: string;
  readonly text: string;
  readonly place: string;
}

/** Everything dated that the records hold on a topic, oldest first: an event a document, an event a meeting. */
export function listTopicEvents(catalogue: Catalogue, topic: string): TopicEvent[] {
  const judging = new Set(
    listAllJudgements(catalogue).flatMap(({ area, document }) => (area.topics?.includes(topic) ? document : [])),
  );
  const statements = listStatements(catalogue, topic);
  const entries = catalogue.register.filter((entry) => entry.topic === topic);
  const documents = [...catalogue.documents.values()].flatMap((document): TopicEvent[] => {
    const own = {
      entries: entries.filter((entry) => entry.document === document),
      statements: statements.filter((item) => item.document === document.id),
    };
    const isNamed = document.topics?.includes(topic) ?? false;
    if (!isNamed && !judging.has(document) && own.entries.length + own.statements.length === 0) return [];
    return [{ date: document.published, document, ...own }];
  });
  const meetings = [...catalogue.meetings.values()].flatMap((meeting): TopicEvent[] => {
    const items = meeting.items.filter((item) => listItemTopics(catalogue, item).includes(topic));
    return items.length === 0 ? [] : [{ date: meeting.date, meeting, items }];
  });
  return [...documents, ...meetings].sort((a, b) => compareText(a.date, b.date));
}

/** Topics of an agenda item: its own, else those of its documents. */
export function listItemTopics(catalogue: Catalogue, { topics, documents = [] }: Meeting["items"][number]): string[] {
  return [...(topics ?? documents.flatMap((id) => catalogue.documents.get(id)?.topics ?? []))];
}

/** Findings on matters of the topic, then reports on the topic's themes of plans. */
function listStatements(catalogue: Catalogue, topic: string): (TopicStatement & { readonly document: string })[] {
  const matters = [...catalogue.threads.values()].filter((thread) => thread.topic === topic);
  const themes = [...catalogue.plans.values()].flatMap((plan) => plan.themes.filter((theme) => theme.topic === topic));
  return [
    ...matters.flatMap(({ title, findings = [] }) =>
      findings.map(({ source, bearing, text }) => ({
        ...source,
        text,
        matter: `${title} (${bearingTitles[bearing].toLowerCase()})`,
      })),
    ),
    ...themes.flatMap(({ title, updates = [] }) =>
      updates.map(({ source, text }) => ({ ...source, matter: title, text })),
    ),
  ];
}
