import type { Catalogue, RegisterEntry } from "../catalogue/catalogue.ts";
import { timescaleTitles, type Timescale } from "../model/document.ts";
import { bearingTitles, type Bearing } from "../model/thread.ts";
import { registerFacetUrl, type RegisterFacet } from "./urls.ts";

/** What the latest document says of a recommendation, or that none says anything. */
export const noFindingTitle = "No later finding in the documents published here";

/** Status of a recommendation: the bearing of the latest finding; undefined where there is none. */
export function findStatus(entry: Pick<RegisterEntry, "findings"> | undefined): Bearing | undefined {
  return entry?.findings.at(-1)?.bearing;
}

/** Status in readers' words. */
export function statusTitle(entry: Pick<RegisterEntry, "findings"> | undefined): string {
  const status = findStatus(entry);
  return status === undefined ? noFindingTitle : bearingTitles[status];
}

/** One way to narrow the register, with a page of its own so that it works without scripts. */
export interface RegisterFacetValue {
  readonly facet: RegisterFacet;
  readonly value: string;
  readonly title: string;
  readonly url: string;
  readonly entries: readonly RegisterEntry[];
}

/** Titles of the ways to narrow, in readers' words. */
export const registerFacetTitles: Record<RegisterFacet, string> = {
  document: "Document",
  topic: "Theme",
  timescale: "Due",
  status: "Status",
};

/** Every value by which the register can be narrowed, in the order of display. */
export function listRegisterFacets(catalogue: Catalogue): RegisterFacetValue[] {
  const { register } = catalogue;
  const collect = (
    facet: RegisterFacet,
    values: readonly { value: string; title: string }[],
    valueOf: (entry: RegisterEntry) => string,
  ) =>
    values
      .map(({ value, title }) => ({
        facet,
        value,
        title,
        url: registerFacetUrl(facet, value),
        entries: register.filter((entry) => valueOf(entry) === value),
      }))
      .filter((item) => item.entries.length > 0);
  const documents = [...new Set(register.map((entry) => entry.document))];
  return [
    ...collect(
      "document",
      documents.map((document) => ({ value: document.id, title: document.shortTitle })),
      (entry) => entry.document.id,
    ),
    ...collect(
      "topic",
      [...catalogue.topics.values()].map((topic) => ({ value: topic.id, title: topic.title })),
      (entry) => topicOf(entry) ?? "",
    ),
    ...collect(
      "timescale",
      [
        ...(Object.keys(timescaleTitles) as Timescale[]).map((value) => ({ value, title: timescaleTitles[value] })),
        { value: "none", title: "No timescale given" },
      ],
      (entry) => entry.recommendation.timescale ?? "none",
    ),
    ...collect(
      "status",
      [
        ...(Object.keys(bearingTitles) as Bearing[]).map((value) => ({ value, title: bearingTitles[value] })),
        { value: "none", title: noFindingTitle },
      ],
      (entry) => findStatus(entry) ?? "none",
    ),
  ];
}

/** Topic of a recommendation: its own, else that of the first thread that follows it. */
export function topicOf(entry: RegisterEntry): string | undefined {
  return entry.recommendation.topic ?? entry.threads[0]?.topic;
}

/** Other recommendations on the same matter, in the register's order. */
export function listRelated(catalogue: Catalogue, entry: RegisterEntry): RegisterEntry[] {
  const keys = new Set(entry.threads.flatMap((thread) => thread.recommendations));
  return catalogue.register.filter((other) => other.key !== entry.key && keys.has(other.key));
}
