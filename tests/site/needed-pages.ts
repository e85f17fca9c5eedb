import { listNeighbourPages } from "../../src/views/authorities/neighbour-pages.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { CheckedClaim } from "../../src/claims/claim.ts";
import { listCheckFacets } from "../../src/views/checks/check-lists.ts";
import { listFacetValues } from "../../src/views/documents/document-lists.ts";
import { listCommittees } from "../../src/views/decisions/committees.ts";
import { listRegisterFacets } from "../../src/views/register/register-lists.ts";
import { listComparisons } from "../../src/views/judgements/comparison-pages.ts";
import { listServiceTopics } from "../../src/views/topics/topic-pages.ts";
import {
  areaNeighboursUrl,
  areaUrl,
  committeeUrl,
  comparisonUrl,
  documentUrl,
  indicatorPageUrl,
  meetingUrl,
  pageUrl,
  planUrl,
  stageUrl,
  threadUrl,
  topicUrl,
} from "../../src/model/addresses.ts";

const lists = [
  "documents",
  "judgements",
  "recommendations",
  "decisions",
  "committees",
  "threads",
  "meetings",
  "schools",
  "services",
  "indicators",
  "areas",
  "corrections",
  "checks",
  "topics",
  "compare",
  "data",
  "api",
  "feeds",
];

/** Paths of the pages that a catalogue and its claims ask for. */
export function listNeededPages(catalogue: Catalogue, claims: readonly CheckedClaim[]): string[] {
  const authorities = [...catalogue.areas.values()].filter((area) => area.kind === "local-authority");
  const stages = [...catalogue.topics.values()].filter((topic) => topic.part === "standards");
  const addresses = [
    ...["/", "/glossary/", "/search/", "/search/a-to-z/", ...lists.map((list) => `/${list}/`)],
    ...[...catalogue.documents.keys()].map(documentUrl),
    ...[...catalogue.indicators.keys()].map(indicatorPageUrl),
    ...[...catalogue.meetings.keys()].map(meetingUrl),
    ...[...catalogue.plans.keys()].map(planUrl),
    ...[...catalogue.threads.keys()].map(threadUrl),
    ...listCommittees(catalogue).map(({ id }) => committeeUrl(id)),
    ...[...catalogue.pages.keys()].map(pageUrl),
    ...stages.map(topicUrl),
    ...[...catalogue.stages.keys()].map(stageUrl),
    ...listComparisons(catalogue).map(({ framework }) => comparisonUrl(framework.id)),
    ...listServiceTopics(catalogue).map(({ topic }) => topicUrl(topic)),
    ...authorities.map((area) => areaUrl(area.id)),
    ...listNeighbourPages(catalogue).map(areaNeighboursUrl),
    ...listFacetValues(catalogue).map((facet) => facet.url),
    ...listRegisterFacets(catalogue).map((facet) => facet.url),
    ...listCheckFacets(catalogue, claims).map((facet) => facet.url),
    ...catalogue.redirects.map(({ from }) => from),
  ];
  return ["404.html", ...addresses.map((address) => `${address.slice(1)}index.html`)];
}
