import type { Catalogue } from "../catalogue/catalogue.ts";
import { areaUrl, documentUrl, indicatorCsvUrl, indicatorJsonUrl, indicatorUrl, recommendationUrl } from "./urls.ts";

/** What `/data/catalogue.json` holds: everything published, with ids, titles, dates and addresses within the site. */
export function buildCatalogueJson(catalogue: Catalogue) {
  const documents = [...catalogue.documents.values()];
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
        date: document.published,
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
    areas: [...catalogue.areas.values()].map((area) => ({
      id: area.id,
      title: area.fullName,
      kind: area.kind,
      code: "code" in area ? area.code : null,
      url: area.kind === "local-authority" ? areaUrl(area.id) : null,
    })),
  };
}
