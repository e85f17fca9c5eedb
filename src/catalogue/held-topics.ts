import type { Catalogue, DocumentEntry } from "./catalogue.ts";
import { concernsLead, isAboutLead } from "./councils.ts";
import { once } from "./once.ts";

/**
 * Ids of the topics that have a page: those on which the site, or the council that leads, has a figure, a printed table, a judgement, a
 * recommendation or planned action, a theme of a plan, a document or an item of a meeting. On what parents read all councils of a site agree,
 * so that a stage of a child's life makes a page of a topic for the site, and none for one council.
 */
export function listHeldTopics(catalogue: Catalogue): ReadonlySet<string> {
  return once(
    catalogue,
    "held topics",
    () =>
      new Set([
        ...listOfFigures(catalogue),
        ...listOfDocuments(catalogue),
        ...listOfMeetingsAndPlans(catalogue),
        ...(catalogue.site.lead === undefined ? [...catalogue.stages.values()].flatMap(({ topics }) => topics) : []),
      ]),
  );
}

function listOfFigures(catalogue: Catalogue): string[] {
  const { indicators, tables, documents, site } = catalogue;
  return [
    ...[...indicators.values()].filter((indicator) => isAboutLead(indicator, site)),
    ...[...tables.values()].filter(({ source }) =>
      concernsLead(catalogue, documents.get(source.document)?.areas ?? []),
    ),
  ].map(({ topic }) => topic);
}

function listOfDocuments(catalogue: Catalogue): string[] {
  const documents = [...catalogue.documents.values()];
  const concerned = new Set(documents.filter(({ areas }) => concernsLead(catalogue, areas)));
  const isSaidHere = (id: string) => documents.some((document) => document.id === id && concerned.has(document));
  return [
    ...documents.flatMap((document) => listJudged(catalogue, document, concerned.has(document))),
    ...[...concerned].flatMap(({ topics = [] }) => topics),
    ...catalogue.register.filter(({ document }) => concerned.has(document)).flatMap(({ topic }) => topic ?? []),
    ...[...catalogue.threads.values()]
      .filter(({ findings }) => findings.some(({ document }) => concerned.has(document)))
      .map(({ topic }) => topic),
    ...[...catalogue.plans.values()].flatMap(({ themes }) =>
      themes
        .filter(({ updates = [] }) => updates.some(({ source }) => isSaidHere(source.document)))
        .flatMap(({ topic }) => topic ?? []),
    ),
  ];
}

/** Topics of the areas that a document judges. A council has a page of what it was judged for itself, or what a document about it tells. */
function listJudged(catalogue: Catalogue, document: DocumentEntry, isConcerned: boolean): readonly string[] {
  const { lead } = catalogue.site;
  return (document.judgements ?? []).flatMap((judgement) => {
    const framework = catalogue.frameworks.get(judgement.framework ?? document.framework ?? "");
    const authority = judgement.authority ?? document.areas[0];
    if (!isConcerned && lead !== undefined && authority !== lead) return [];
    return framework?.judgementAreas.find(({ id }) => id === judgement.area)?.topics ?? [];
  });
}

function listOfMeetingsAndPlans(catalogue: Catalogue): string[] {
  const { documents, meetings, plans } = catalogue;
  const items = [...meetings.values()]
    .filter(({ area }) => concernsLead(catalogue, [area]))
    .flatMap((meeting) => meeting.items);
  const themes = [...plans.values()]
    .filter(({ area }) => concernsLead(catalogue, [area]))
    .flatMap((plan) => plan.themes);
  return [
    ...items.flatMap(
      ({ topics, documents: papers = [] }) => topics ?? papers.flatMap((id) => documents.get(id)?.topics ?? []),
    ),
    ...themes.flatMap(({ topic }) => topic ?? []),
  ];
}
