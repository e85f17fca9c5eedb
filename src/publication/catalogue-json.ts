import type { Catalogue } from "../catalogue/catalogue.ts";
import { findStatus } from "./register-lists.ts";
import {
  areaUrl,
  documentUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorUrl,
  meetingUrl,
  planUrl,
  recommendationUrl,
  tableCsvUrl,
  tableJsonUrl,
  tableUrl,
} from "./urls.ts";

/** What `/data/catalogue.json` holds: everything published, with ids, titles, dates and addresses within the site. */
export function buildCatalogueJson(catalogue: Catalogue) {
  const documents = [...catalogue.documents.values()];
  const register = new Map(catalogue.register.map((entry) => [entry.key, entry]));
  return {
    title: catalogue.site.title,
    documents: documents.map((document) => ({
      id: document.id,
      title: document.title,
      kind: document.kind,
      published: document.published,
      publisher: document.publisher,
      areas: document.areas,
      framework: document.framework ?? null,
      url: documentUrl(document.id),
    })),
    judgements: documents.flatMap((document) =>
      (document.judgements ?? []).map((judgement) => ({
        document: document.id,
        framework: judgement.framework ?? document.framework ?? null,
        area: judgement.area,
        authority: judgement.authority ?? document.areas[0] ?? null,
        word: judgement.word,
        number: judgement.number ?? null,
        date: judgement.made ?? document.published,
        place: judgement.place,
        url: `${documentUrl(document.id)}#judgements`,
      })),
    ),
    recommendations: documents.flatMap((document) =>
      (document.recommendations ?? []).map((recommendation) => ({
        id: recommendation.id,
        document: document.id,
        kind: recommendation.kind,
        title: recommendation.text,
        area: recommendation.area ?? null,
        timescale: recommendation.timescale ?? null,
        addressee: recommendation.addressee ?? null,
        topic: recommendation.topic ?? null,
        date: document.published,
        due: register.get(`${document.id}#${recommendation.id}`)?.due ?? null,
        status: findStatus(register.get(`${document.id}#${recommendation.id}`)) ?? null,
        place: recommendation.place,
        url: recommendationUrl(document.id, recommendation.id),
      })),
    ),
    indicators: [...catalogue.indicators.values()].map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      topic: indicator.topic,
      unit: indicator.unit,
      periods: indicator.periods,
      areas: indicator.series.map((series) => series.area),
      url: indicatorUrl(indicator.id),
      json: indicatorJsonUrl(indicator.id),
      csv: indicatorCsvUrl(indicator.id),
    })),
    tables: [...catalogue.tables.values()].map((table) => ({
      id: table.id,
      title: table.title,
      document: table.source.document,
      place: table.source.place,
      topic: table.topic,
      date: table.asOf ?? null,
      rows: table.rows.length,
      columns: table.columns.length,
      url: tableUrl(table.source.document, table.id),
      json: tableJsonUrl(table.id),
      csv: tableCsvUrl(table.id),
    })),
    meetings: [...catalogue.meetings.values()].map((meeting) => ({
      id: meeting.id,
      title: meeting.body,
      date: meeting.date,
      record: meeting.record,
      items: meeting.items.length,
      documents: [...new Set(meeting.items.flatMap((item) => item.documents ?? []))],
      url: meetingUrl(meeting.id),
    })),
    plans: [...catalogue.plans.values()].map((plan) => ({
      id: plan.id,
      title: plan.title,
      covers: plan.covers,
      themes: plan.themes.map(({ id, title }) => ({ id, title })),
      actions: plan.themes.flatMap((theme) => theme.actions ?? []).length,
      url: planUrl(plan.id),
    })),
    threads: [...catalogue.threads.values()].map((thread) => ({
      id: thread.id,
      title: thread.title,
      topic: thread.topic,
      recommendations: thread.recommendations,
      findings: (thread.findings ?? []).map(({ source, bearing, text }) => ({ ...source, bearing, text })),
    })),
    areas: [...catalogue.areas.values()].map((area) => ({
      id: area.id,
      title: area.fullName,
      kind: area.kind,
      code: "code" in area ? area.code : null,
      url: area.kind === "local-authority" ? areaUrl(area.id) : null,
    })),
  };
}
