/*
 * Addresses stand once, here: pages, menus, downloads, reserved names and the files that a build must make are derived from them. A test finds any
 * other spelling.
 */

/** Sections of the site: the first part of most addresses, each with a page that lists what lies in it. */
export const sectionUrl = {
  api: "/api/",
  areas: "/areas/",
  checks: "/checks/",
  committees: "/committees/",
  compare: "/compare/",
  corrections: "/corrections/",
  data: "/data/",
  decisions: "/decisions/",
  documents: "/documents/",
  feeds: "/feeds/",
  glossary: "/glossary/",
  indicators: "/indicators/",
  judgements: "/judgements/",
  meetings: "/meetings/",
  parents: "/parents/",
  recommendations: "/recommendations/",
  schools: "/schools/",
  search: "/search/",
  services: "/services/",
  standards: "/standards/",
  threads: "/threads/",
  topics: "/topics/",
} as const;

/** Sections that have no page any more: whoever asks for one is sent on (`catalogue/moved-addresses.ts`). */
export const movedSections: readonly string[] = ["standards"] satisfies (keyof typeof sectionUrl)[];

/** First parts of addresses that the site itself uses; a page of one of these names would be overwritten. */
export const reservedNames: readonly string[] = [
  ...Object.keys(sectionUrl),
  ...["404", "admin", "assets", "charts", "councils", "plans", "search-index", "tables"],
].sort();

/** Folder of a built site in which the editor lies, where it was asked for: no page, so it is in no list, map or search of the site. */
export const editorFolder = "admin";

/** Addresses within the site. Ids are the path; an address once published is kept for good. */
export const documentUrl = (id: string): string => `${sectionUrl.documents}${id}/`;
export const recommendationUrl = (documentId: string, id: string): string =>
  `${sectionUrl.documents}${documentId}/#${id}`;
/** Where each recommendation and planned action had a page of its own, and their folder; `home` is the document or plan. It is part of a page now. */
export const recommendationHistoryUrl = (home: string, id?: string): string =>
  `${sectionUrl.recommendations}${home}/${id === undefined ? "" : `${id}/`}`;
/** A thread: one matter followed through the years. */
export const threadUrl = (id: string): string => `${sectionUrl.threads}${id}/`;
/** Anchor of a recommendation or planned action on the page of its thread. */
export const threadEntryId = (home: string, id: string): string => `${home}-${id}`;
export const threadEntryUrl = (thread: string, home: string, id: string): string =>
  `${threadUrl(thread)}#${threadEntryId(home, id)}`;
export const threadFeedUrl = (id: string): string => `${threadUrl(id)}feed.atom`;
/** Anchor of an agenda item. */
export const agendaItemId = (number: string): string => `item-${number.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
/** Anchor of something decided, asked for or promised; `home` is the meeting or document. */
export const decisionId = (home: string, id: string): string => `${home}-${id}`;
export const decisionUrl = (home: string, id: string): string => `${sectionUrl.decisions}#${decisionId(home, id)}`;
export const committeeUrl = (id: string): string => `${sectionUrl.committees}${id}/`;
/** Meetings and due dates for calendars: of the whole site, and of one committee. */
export const calendarUrl = "/calendar.ics";
export const committeeCalendarUrl = (id: string): string => `${committeeUrl(id)}meetings.ics`;
export const meetingUrl = (id: string): string => `${sectionUrl.meetings}${id}/`;
export const planUrl = (id: string): string => `/plans/${id}/`;
export const actionUrl = (planId: string, id: string): string => `/plans/${planId}/#${id}`;
/** A sheet of a document with many printed tables. */
export const documentSheetUrl = (documentId: string, sheet: string): string => `${documentUrl(documentId)}${sheet}/`;
/** A section of a document with a long text, or the whole of it. */
export const documentPartUrl = (documentId: string, part: string): string => `${documentUrl(documentId)}${part}/`;
/** A printed table: on the page of its sheet where it has one, else on that of its document. */
export const tableUrl = (table: {
  readonly id: string;
  readonly source: { readonly document: string };
  readonly onSheet?: { readonly id: string } | undefined;
}): string =>
  `${table.onSheet ? documentSheetUrl(table.source.document, table.onSheet.id) : documentUrl(table.source.document)}#${table.id}`;
/** The page below `/indicators/` of an indicator or of a family of them; where the page of an indicator was that has none of its own now. */
export const indicatorPageUrl = (id: string): string => `${sectionUrl.indicators}${id}/`;
/** Where an indicator stands: its page, or its row on the page of its family. */
export const indicatorUrl = ({ id, family }: PlacedIndicator): string =>
  family === undefined ? indicatorPageUrl(id) : `${indicatorPageUrl(family)}#${id}`;
/** An indicator by its id, with the id of the family on whose page it stands. */
export interface PlacedIndicator {
  readonly id: string;
  readonly family?: string | undefined;
}
/** Where the page of an indicator speaks of one council, of a site that several share; its beginning where no council leads. */
export const indicatorReadingId = (council: string): string => `council-${council}`;
export const ledIndicatorUrl = (indicator: PlacedIndicator, council: string | undefined): string =>
  council === undefined || indicator.family !== undefined
    ? indicatorUrl(indicator)
    : `${indicatorUrl(indicator)}#${indicatorReadingId(council)}`;
export const areaUrl = (id: string): string => `${sectionUrl.areas}${id}/`;
/** The page of an authority beside its statistical neighbours. */
export const areaNeighboursUrl = (id: string): string => `${areaUrl(id)}neighbours/`;
/** The page of a topic: its figures, judgements, recommendations and documents. */
export const topicUrl = ({ id }: { readonly id: string }): string => `${sectionUrl.topics}${id}/`;
/** A stage of a child's life in plain words, for parents. */
export const stageUrl = (id: string): string => `${sectionUrl.parents}${id}/`;
/** Home of one council of a site that several share; `council` is the id of its area. */
export const councilUrl = (council: string): string => `/councils/${council}/`;
/** A page as one council's readers see it, which keeps their choice in its address; the page itself where no council leads. */
export const ledUrl = (address: string, council: string | undefined): string =>
  council === undefined ? address : `/councils/${council}${address}`;
/** Authorities side by side under one framework. */
export const comparisonUrl = (framework: string): string => `${sectionUrl.compare}${framework}/`;
/** A theme of a plan. */
export const themeUrl = (planId: string, themeId: string): string => `/plans/${planId}/#${themeId}`;
/** An item of a meeting's agenda; `item` is its anchor. */
export const agendaItemUrl = (meetingId: string, item: string): string => `${sectionUrl.meetings}${meetingId}/#${item}`;
export const frameworkUrl = (id: string): string => `${sectionUrl.judgements}#${id}`;
export const termUrl = (id: string): string => `${sectionUrl.glossary}#${id}`;
export const correctionUrl = (id: string): string => `${sectionUrl.corrections}#${id}`;
export const pageUrl = (id: string): string => `/${id}/`;

/** Lists of documents by one property: its kind, year or authority. */
export const documentFacets = ["kind", "year", "area"] as const;
export type DocumentFacet = (typeof documentFacets)[number];
export const facetUrl = (facet: DocumentFacet, value: string): string => `${sectionUrl.documents}${facet}/${value}/`;

/** Lists of recommendations and planned actions by one property. */
export type RegisterFacet = "area" | "document" | "topic" | "kind" | "due" | "status";
export const registerFacetUrl = (facet: RegisterFacet, value: string): string =>
  `${sectionUrl.recommendations}by-${facet}/${value}/`;

/** Lists of claims by one property. */
export type CheckFacet = "document" | "kind" | "verdict";
export const checkFacetUrl = (facet: CheckFacet, value: string): string => `${sectionUrl.checks}by-${facet}/${value}/`;
/** The arithmetic of one claim, on the page of the document that makes it. */
export const claimUrl = (documentId: string, id: string): string => `${checkFacetUrl("document", documentId)}#${id}`;

/** What is said of small numbers about people, and how they are kept back. */
export const smallNumbersUrl = `${sectionUrl.checks}small-numbers/` as const;
/** All names of documents, indicators, areas and terms in one list. */
export const aToZUrl = `${sectionUrl.search}a-to-z/` as const;

/** Files that readers take away. */
export const indicatorJsonUrl = (id: string): string => `${sectionUrl.indicators}${id}.json`;
export const indicatorCsvUrl = (id: string): string => `${sectionUrl.indicators}${id}.csv`;
export const indicatorWorkbookUrl = (id: string): string => `${sectionUrl.indicators}${id}.xlsx`;
export const tableWorkbookUrl = (id: string): string => `/tables/${id}.xlsx`;
export const topicWorkbookUrl = (id: string): string => `${sectionUrl.topics}${id}.xlsx`;
export const topicCsvUrl = (id: string): string => `${sectionUrl.topics}${id}.csv`;
/** The figures of all authorities for an indicator: areas down, periods across. */
export const authoritiesCsvUrl = (id: string): string => `${indicatorPageUrl(id)}authorities.csv`;
export const tableJsonUrl = (id: string): string => `/tables/${id}.json`;
export const tableCsvUrl = (id: string): string => `/tables/${id}.csv`;
export const checksJsonUrl = "/checks.json";
export const catalogueJsonUrl = `${sectionUrl.data}catalogue.json`;
/** Lists of all records of a kind as one table. */
export const listCsvUrl = (name: string): string => `${sectionUrl.data}${name}.csv`;
/** An indicator in the open data standard of Explore education statistics, and the file that describes its columns. */
export const eesDataUrl = (id: string): string => `${sectionUrl.data}ees/${id}.csv`;
export const eesMetaUrl = (id: string): string => `${sectionUrl.data}ees/${id}.meta.csv`;
/** Metadata of a CSV file in the W3C's vocabulary. */
export const csvwUrl = (csvUrl: string): string => `${csvUrl}-metadata.json`;
export const dataPackageUrl = `${sectionUrl.data}findings.zip`;

/** Pages on taking data away, and the interface for programs. */
export const dataPageUrl = sectionUrl.data;
/** A chart as a picture, and the page that shows it alone for other sites to embed. `id` is that of the chart, with its slash. */
export const chartFileUrl = (id: string): string => `/charts/${id}.svg`;
export const chartPageUrl = (id: string): string => `/charts/${id}/`;
/** What a chart is for sites that embed it by its address (oEmbed). */
export const chartOembedUrl = (id: string): string => `/charts/${id}/oembed.json`;
/** What can be looked up elsewhere, place by place. */
export const elsewhereUrl = `${sectionUrl.data}#elsewhere`;
export const apiPageUrl = sectionUrl.api;
/** The interface in the words of OpenAPI. */
export const openApiUrl = `${sectionUrl.api}openapi.json`;
/** The data in the words of the Data Catalog Vocabulary. */
export const dcatUrl = `${sectionUrl.data}catalogue.jsonld`;
/** A file of the interface by its path in it: documents, documents/some-id, schema/documents. */
export const apiUrl = (path: string): string => `${sectionUrl.api}v1/${path}.json`;

/** Feeds, and the page that lists them. */
export const feedsPageUrl = sectionUrl.feeds;
export const siteFeedUrl = "/feed.atom";
export const areaFeedUrl = (id: string): string => `${sectionUrl.areas}${id}/feed.atom`;
export const correctionsFeedUrl = "/corrections.atom";
/** What releases brought or changed, an entry an indicator. */
export const figuresFeedUrl = "/figures.atom";
export const topicFeedUrl = (id: string): string => `${sectionUrl.topics}${id}/feed.atom`;

/** Files for search engines and for networks on which pages are shared. */
export const sitemapUrl = "/sitemap.xml";
export const robotsUrl = "/robots.txt";
export const iconUrl = "/icon.svg";
export const sharingImageUrl = "/sharing.png";

/** An address within the site in full, where it is known where the site is published. */
export function absoluteUrl(address: string, siteAddress: string | undefined): string | undefined {
  return siteAddress && new URL(address.slice(1), siteAddress.replace(/\/?$/, "/")).href;
}
