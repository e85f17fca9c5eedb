/** Addresses within the site. Ids are the path; an address once published is kept for good. */
export const documentUrl = (id: string): string => `/documents/${id}/`;
export const recommendationUrl = (documentId: string, id: string): string => `/documents/${documentId}/#${id}`;
/** A page of its own for each recommendation and planned action: what became of it. `home` is the document or plan. */
export const recommendationHistoryUrl = (home: string, id: string): string => `/recommendations/${home}/${id}/`;
export const meetingUrl = (id: string): string => `/meetings/${id}/`;
export const planUrl = (id: string): string => `/plans/${id}/`;
export const actionUrl = (planId: string, id: string): string => `/plans/${planId}/#${id}`;
export const servicesUrl = (topic: string): string => `/services/${topic}/`;
export const tableUrl = (documentId: string, id: string): string => `/documents/${documentId}/#${id}`;
export const indicatorUrl = (id: string): string => `/indicators/${id}/`;
export const areaUrl = (id: string): string => `/areas/${id}/`;
export const standardsUrl = (topic: string): string => `/standards/${topic}/`;
export const frameworkUrl = (id: string): string => `/judgements/#${id}`;
export const termUrl = (id: string): string => `/glossary/#${id}`;
export const correctionUrl = (id: string): string => `/corrections/#${id}`;
export const pageUrl = (id: string): string => `/${id}/`;

/** Lists of documents by one property: its kind, year or authority. */
export type DocumentFacet = "kind" | "year" | "area";
export const facetUrl = (facet: DocumentFacet, value: string): string => `/documents/${facet}/${value}/`;

/** Lists of recommendations and planned actions by one property. */
export type RegisterFacet = "document" | "topic" | "kind" | "due" | "status";
export const registerFacetUrl = (facet: RegisterFacet, value: string): string =>
  `/recommendations/by-${facet}/${value}/`;

/** Lists of claims by one property. */
export type CheckFacet = "document" | "kind" | "verdict";
export const checkFacetUrl = (facet: CheckFacet, value: string): string => `/checks/by-${facet}/${value}/`;
/** The arithmetic of one claim, on the page of the document that makes it. */
export const claimUrl = (documentId: string, id: string): string => `${checkFacetUrl("document", documentId)}#${id}`;

/** Files that readers take away. */
export const indicatorJsonUrl = (id: string): string => `/indicators/${id}.json`;
export const indicatorCsvUrl = (id: string): string => `/indicators/${id}.csv`;
export const tableJsonUrl = (id: string): string => `/tables/${id}.json`;
export const tableCsvUrl = (id: string): string => `/tables/${id}.csv`;
export const catalogueJsonUrl = "/data/catalogue.json";

/** Feeds. */
export const correctionsFeedUrl = "/corrections.atom";

/** An address within the site in full, where it is known where the site is published. */
export function absoluteUrl(address: string, siteAddress: string | undefined): string | undefined {
  return siteAddress && new URL(address.slice(1), siteAddress.replace(/\/?$/, "/")).href;
}
export const checksJsonUrl = "/checks.json";
