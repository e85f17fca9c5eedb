import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { SourcePlace } from "../../model/source.ts";
import { documentUrl, meetingUrl, planUrl } from "../../model/addresses.ts";
import { compareText } from "../../records/issue.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { listInspections } from "../judgements/inspections.ts";
import type { DatedJudgement } from "../judgements/judgement-history.ts";
import { nameVisitDays } from "../judgements/visit-words.ts";
import { listVisits } from "../judgements/visits.ts";
import type { StoryKind } from "../../charts/story/layout.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** What happened to an authority's services on a day. */
export interface StoryEvent {
  readonly kind: StoryKind;
  /** Day, month or year. */
  readonly date: string;
  /** The same in words. */
  readonly label: string;
  readonly title: string;
  /** Judgements of the whole that were made; none of other kinds of events. */
  readonly judgements: readonly DatedJudgement[];
  /** The page that tells of it. */
  readonly address: string | undefined;
  readonly sources: readonly SourcePlace[];
}

/**
 * The story of an authority, oldest first: inspections that judged the whole, visits that took place, plans and meetings that decided. A plan stands on the day on which it
 * was agreed; where that is not known, on the first day on which a document here tells of it, and says so.
 */
export function listStoryEvents(catalogue: Catalogue, authority: string): StoryEvent[] {
  return [
    ...listJudged(catalogue, authority),
    ...listVisited(catalogue, authority),
    ...listPlanned(catalogue, authority),
    ...listDecided(catalogue, authority),
  ].sort((a, b) => compareText(a.date, b.date));
}

/** An event an inspection and word: where parts of it were judged alike on one day, they stand together. */
function listJudged(catalogue: Catalogue, authority: string): StoryEvent[] {
  return listInspections(catalogue, authority).flatMap(({ date, framework, document, overall }) =>
    [...Map.groupBy(overall, ({ judgement }) => judgement.word).values()].map((judgements) => ({
      ...{ kind: "judgement" as const, date, label: formatDate(date), judgements, address: documentUrl(document.id) },
      title: [
        framework.title,
        ...joinTitles(judgements.flatMap(({ area }) => (area.part === undefined ? [] : [area.part]))),
      ].join(", "),
      sources: judgements.map((item) => ({ document: item.document.id, place: item.judgement.place })),
    })),
  );
}

function listVisited(catalogue: Catalogue, authority: string): StoryEvent[] {
  const held = listVisits(catalogue, authority).filter(({ isAnnounced }) => !isAnnounced);
  return held.map((visit) => {
    const document = visit.document?.id ?? visit.told?.document;
    return {
      ...{ kind: "visit", date: visit.date, label: nameVisitDays(visit), judgements: [] },
      title: `Visit by inspectors${visit.focus ? `. ${visit.focus}` : ""}`,
      address: document === undefined ? undefined : documentUrl(document),
      sources: visit.told ? [visit.told] : [],
    };
  });
}

function listPlanned({ plans, documents }: Catalogue, authority: string): StoryEvent[] {
  return [...plans.values()]
    .filter(({ area }) => area === authority)
    .flatMap((plan): StoryEvent[] => {
      const told = [
        documents.get(plan.source.document)?.published,
        ...plan.themes.flatMap(({ updates = [] }) => updates.map(({ date }) => date)),
      ].flatMap((date) => date ?? []);
      const date = plan.agreed ?? told.toSorted(compareText)[0];
      if (date === undefined) return [];
      const title =
        plan.agreed === undefined && plan.id !== plan.source.document
          ? `${plan.title} (first mentioned in a paper of this date)`
          : plan.title;
      return [
        {
          ...{ kind: "plan", date, label: formatDate(date), title, judgements: [], address: planUrl(plan.id) },
          sources: [plan.source],
        },
      ];
    });
}

/** Meetings of which the source records what was decided. */
function listDecided({ meetings }: Catalogue, authority: string): StoryEvent[] {
  return [...meetings.values()]
    .filter(({ area }) => area === authority)
    .flatMap(({ id, date, body, items }): StoryEvent[] => {
      const count = items.reduce((sum, { decisions = [] }) => sum + decisions.length, 0);
      if (count === 0) return [];
      const title = `${body}: ${countNoun(count, "decision")}`;
      return [
        {
          ...{ kind: "decision", date, label: formatDate(date), title, judgements: [], address: meetingUrl(id) },
          sources: [],
        },
      ];
    });
}

function joinTitles(parts: readonly string[]): string[] {
  return parts.length === 0
    ? []
    : [lowerFirst(joinWords(parts.map((part, index) => (index === 0 ? part : lowerFirst(part)))))];
}
