/** Addresses within the site. Ids are the path; an address once published is kept for good. */
export const documentUrl = (id: string): string => `/documents/${id}/`;
export const recommendationUrl = (documentId: string, id: string): string => `/documents/${documentId}/#${id}`;
/** A page of its own for each recommendation: what became of it. */
export const recommendationHistoryUrl = (documentId: string, id: string): string =>
  `/recommendations/${documentId}/${id}/`;
export const meetingUrl = (id: string): string => `/meetings/${id}/`;
export const planUrl = (id: string): string => `/plans/${id}/`;
export const servicesUrl = (topic: string): string => `/services/${topic}/`;
export const tableUrl = (documentId: string, id: string): string => `/documents/${documentId}/#${id}`;
export const indicatorUrl = (id: string): string => `/indicators/${id}/`;
export const areaUrl = (id: string): string => `/areas/${id}/`;
export const standardsUrl = (topic: string): string => `/standards/${topic}/`;
export const frameworkUrl = (id: string): string => `/judgements/#${id}`;
export const termUrl = (id: string): string => `/glossary/#${id}`;
export const pageUrl = (id: string): string => `/${id}/`;

/** Lists of documents by one property: its kind, year or authority. */
export type DocumentFacet = "kind" | "year" | "area";
export const facetUrl = (facet: DocumentFacet, value: string): string => `/documents/${facet}/${value}/`;

/** Lists of recommendations by one property. */
export type RegisterFacet = "document" | "topic" | "timescale" | "status";
export const registerFacetUrl = (facet: RegisterFacet, value: string): string =>
  `/recommendations/by-${facet}/${value}/`;

/** Files that readers take away. */
export const indicatorJsonUrl = (id: string): string => `/indicators/${id}.json`;
export const indicatorCsvUrl = (id: string): string => `/indicators/${id}.csv`;
export const tableJsonUrl = (id: string): string => `/tables/${id}.json`;
export const tableCsvUrl = (id: string): string => `/tables/${id}.csv`;
export const catalogueJsonUrl = "/data/catalogue.json";
