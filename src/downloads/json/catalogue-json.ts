import { hasAreaPage } from "../../model/area.ts";
import { jsonAddressOf } from "./indicator-address.ts";
import { entryUrl } from "../../catalogue/entry-address.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { placeUrl } from "../../views/register/register-lists.ts";
import { findStatus } from "../../findings/register-status.ts";
import {
  areaUrl,
  correctionUrl,
  documentUrl,
  indicatorCsvUrl,
  indicatorUrl,
  meetingUrl,
  planUrl,
  tableCsvUrl,
  tableJsonUrl,
  tableUrl,
} from "../../model/addresses.ts";

/** What `/data/catalogue.json` holds: everything published, with ids, titles, dates and addresses within the site. */
export function buildCatalogueJson(catalogue: Catalogue) {
  const documents = [...catalogue.documents.values()];
  return {
    title: catalogue.site.title,
    documents: documents.map((document) => ({
      id: document.id,
      title: document.title,
      kind: document.kind.id,
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
    recommendations: catalogue.register.map((entry) => ({
      id: entry.id,
      document: entry.document.id,
      plan: entry.planned?.plan.id ?? null,
      theme: entry.planned?.theme.id ?? null,
      kind: entry.kind,
      title: entry.text,
      area: entry.area ?? null,
      timescale: entry.timescale ?? null,
      addressee: entry.addressee ?? null,
      topic: entry.topic ?? null,
      date: entry.document.published,
      due: entry.due ?? null,
      status: findStatus(entry)?.standing ?? null,
      statusBy: findStatus(entry)?.speaker ?? null,
      place: entry.place,
      url: placeUrl(entry),
      history: entryUrl(entry),
    })),
    indicators: [...catalogue.indicators.values()].map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      topic: indicator.topic,
      unit: indicator.unit,
      periods: indicator.periods,
      areas: indicator.series.map((series) => series.area),
      url: indicatorUrl(indicator),
      json: jsonAddressOf(indicator),
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
      url: tableUrl(table),
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
      findings: thread.findings.map(({ document, place, bearing, text, speaker, name }) => ({
        ...{ document: document.id, place, bearing, text, speaker, name },
      })),
    })),
    corrections: [...catalogue.corrections.values()].map((correction) => ({
      id: correction.id,
      title: correction.title,
      date: correction.date,
      what: correction.what,
      why: correction.why,
      before: correction.before ?? "",
      after: correction.after ?? "",
      place: correction.place ?? null,
      concerns: correction.concerns,
      url: correctionUrl(correction.id),
    })),
    areas: [...catalogue.areas.values()].map((area) => ({
      id: area.id,
      title: area.fullName,
      kind: area.kind,
      code: "code" in area ? area.code : null,
      url: hasAreaPage(area) ? areaUrl(area.id) : null,
    })),
  };
}
