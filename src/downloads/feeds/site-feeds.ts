import { namePublisher } from "../../catalogue/councils.ts";
import type { AreaEntry, Catalogue, CorrectionEntry, DocumentEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { Topic } from "../../model/lists.ts";
import type { Concern } from "../../model/correction.ts";
import { compareText } from "../../records/issue.ts";
import { writeAtom } from "./atom.ts";
import { writeCorrectionEntry, writeDocumentEntry } from "./feed-entries.ts";
import { firstDay, permanentName } from "./feed-names.ts";
import { locateFrom } from "../../views/page/public-address.ts";
import { listTopicEvents } from "../../views/topics/topic-history.ts";
import { areaFeedUrl, areaUrl, siteFeedUrl, topicFeedUrl, topicUrl } from "../../model/addresses.ts";

/** Entries that a feed holds at most: readers of feeds want what is new, and lists on the site have the rest. */
const mostEntries = 100;

/** What `/feed.atom` holds: the newest documents and corrections. */
export function buildSiteFeed(catalogue: Catalogue): string {
  const { site, documents, corrections } = catalogue;
  return writeFeed(catalogue, {
    feed: siteFeedUrl,
    page: "/",
    title: site.title,
    subtitle: "New documents and corrections.",
    documents: [...documents.values()],
    corrections: [...corrections.values()],
  });
}

/** What `/areas/<id>/feed.atom` holds: the newest documents about an authority, and corrections of what is published about it. */
export function buildAreaFeed(catalogue: Catalogue, area: AreaEntry): string {
  return writeFeed(catalogue, {
    feed: areaFeedUrl(area.id),
    page: areaUrl(area.id),
    title: `${area.fullName} – ${catalogue.site.title}`,
    subtitle: `New documents and corrections about ${area.fullName}.`,
    documents: [...catalogue.documents.values()].filter(({ areas }) => areas.includes(area.id)),
    corrections: [...catalogue.corrections.values()].filter(({ concerns }) =>
      concerns.some((concern) => isAbout(catalogue, concern, area.id)),
    ),
  });
}

/** What `/topics/<id>/feed.atom` holds: the newest documents on a topic, and corrections of them and of its figures. */
export function buildTopicFeed(catalogue: Catalogue, topic: Topic, indicators: readonly IndicatorEntry[]): string {
  const documents = listTopicEvents(catalogue, topic.id).flatMap((event) =>
    "document" in event ? event.document : [],
  );
  const own = new Set([...documents, ...indicators].map(({ id }) => id));
  return writeFeed(catalogue, {
    feed: topicFeedUrl(topic.id),
    page: topicUrl(topic),
    title: `${topic.title} – ${catalogue.site.title}`,
    subtitle: `New documents on this subject, and corrections.`,
    documents: documents.toReversed(),
    corrections: [...catalogue.corrections.values()].filter(({ concerns }) =>
      concerns.some(
        ({ document = "", indicator = "", table = "" }) =>
          own.has(document) || own.has(indicator) || catalogue.tables.get(table)?.topic === topic.id,
      ),
    ),
  });
}

interface FeedContent {
  readonly feed: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly documents: readonly DocumentEntry[];
  readonly corrections: readonly CorrectionEntry[];
}

function writeFeed({ site }: Catalogue, { feed, page, title, subtitle, documents, corrections }: FeedContent): string {
  const locate = locateFrom(feed, site.address);
  const entries = [
    ...corrections.map((correction) => {
      const entry = writeCorrectionEntry(correction, site, locate);
      return { ...entry, title: `Correction: ${entry.title}` };
    }),
    ...documents.map((document) => writeDocumentEntry(document, site, locate)),
  ].sort((a, b) => compareText(b.updated, a.updated));
  return writeAtom({
    id: permanentName(site, feed, firstDay),
    title,
    subtitle,
    updated: entries[0]?.updated ?? firstDay,
    author: namePublisher(site),
    self: locate(feed),
    page: locate(page),
    entries: entries.slice(0, mostEntries),
  });
}

/** Whether what a correction concerns is about an authority. What was withdrawn is about none any more. */
function isAbout(catalogue: Catalogue, concern: Concern, area: string): boolean {
  if (concern.area !== undefined) return concern.area === area;
  const { document = "", indicator = "", table = "", meeting = "", plan = "" } = concern;
  const about = [
    ...(catalogue.documents.get(document)?.areas ?? []),
    ...(catalogue.indicators.get(indicator)?.series.map((series) => series.area) ?? []),
    ...[catalogue.tables.get(table), catalogue.meetings.get(meeting), catalogue.plans.get(plan)].map(
      (record) => record?.area,
    ),
  ];
  return about.includes(area);
}
