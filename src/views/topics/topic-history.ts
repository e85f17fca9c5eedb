/*
 * A topic has one page; `/topics/` is the list of all, `/services/` of those of a service. Judgements come to it by the `topics` of a framework's areas, items of meetings by their own topics or those of their papers, everything else by its
 * topic. What is dated stands in one list in order of time, an entry a document or meeting.
 */
import { concernsLead } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry, MeetingEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";
import { listAllJudgements } from "../judgements/judgement-history.ts";
import { describeEvidence, standingTitles } from "../../findings/register-words.ts";

/** What one document or meeting brought on a topic. */
export type TopicEvent =
  | {
      readonly date: string;
      readonly document: DocumentEntry;
      /** Recommendations and planned actions on the topic that stand in it. */
      readonly entries: readonly RegisterEntry[];
      readonly matters: readonly TopicMatter[];
    }
  | { readonly date: string; readonly meeting: MeetingEntry; readonly items: readonly MeetingEntry["items"][number][] };

/** What a document says about one matter of the topic, or reports on one theme of a plan. */
export interface TopicMatter {
  readonly title: string;
  readonly statements: readonly TopicStatement[];
}

/** A later word on a matter of the topic. */
export interface TopicStatement {
  /** How it bears on what was asked for, in words, with who speaks where that is not the publisher; undefined in a report on a theme. */
  readonly bearing: string | undefined;
  readonly text: string;
  /** Document in which it stands, at `place`. */
  readonly document: string;
  readonly place: string;
}

/** Everything dated that the records hold on a topic, oldest first: an event a document, an event a meeting. */
export function listTopicEvents(catalogue: Catalogue, topic: string): TopicEvent[] {
  const judging = new Set(
    listAllJudgements(catalogue).flatMap(({ area, document }) => (area.topics?.includes(topic) ? document : [])),
  );
  const matters = listMatters(catalogue, topic);
  const entries = catalogue.register.filter((entry) => entry.topic === topic);
  const documents = [...catalogue.documents.values()].flatMap((document): TopicEvent[] => {
    const own = {
      entries: entries.filter((entry) => entry.document === document),
      matters: matters.flatMap(({ title, statements }) => {
        const said = statements.filter((item) => item.document === document.id);
        return said.length === 0 ? [] : [{ title, statements: said }];
      }),
    };
    if (!concernsLead(catalogue, document.areas)) return [];
    const isNamed = document.topics?.includes(topic) ?? false;
    if (!isNamed && !judging.has(document) && own.entries.length + own.matters.length === 0) return [];
    return [{ date: document.published, document, ...own }];
  });
  const meetings = [...catalogue.meetings.values()].flatMap((meeting): TopicEvent[] => {
    if (!concernsLead(catalogue, [meeting.area])) return [];
    const items = meeting.items.filter((item) => listItemTopics(catalogue, item).includes(topic));
    return items.length === 0 ? [] : [{ date: meeting.date, meeting, items }];
  });
  return [...documents, ...meetings].sort((a, b) => compareText(a.date, b.date));
}

/** Topics of an agenda item: its own, else those of its documents. */
export function listItemTopics(
  catalogue: Catalogue,
  { topics, documents = [] }: MeetingEntry["items"][number],
): string[] {
  return [...(topics ?? documents.flatMap((id) => catalogue.documents.get(id)?.topics ?? []))];
}

/** The topic's threads with their findings, then its themes of plans with the reports on them. */
function listMatters(catalogue: Catalogue, topic: string) {
  const threads = [...catalogue.threads.values()].filter((thread) => thread.topic === topic);
  const themes = [...catalogue.plans.values()].flatMap((plan) => plan.themes.filter((theme) => theme.topic === topic));
  return [
    ...threads.map(({ title, findings }) => ({
      title,
      statements: findings.map(({ document, place, bearing, text, ...voice }) => ({
        document: document.id,
        place,
        bearing: [
          voice.quoted ? `${voice.name}: ${standingTitles[bearing].toLowerCase()}` : standingTitles[bearing],
          ...(voice.evidence.basis === "stated" ? [describeEvidence(voice.evidence)] : []),
        ].join(", "),
        text,
      })),
    })),
    ...themes.map(({ title, updates = [] }) => ({
      title,
      statements: updates.map(({ source, text }) => ({ ...source, bearing: undefined, text })),
    })),
  ];
}
