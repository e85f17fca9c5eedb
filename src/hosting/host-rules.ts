/*
 * What any host has to do for a site stands here once; a file for each host says it in that host's words. Everything is known from the
 * records, so that the files can be written, compared and renewed without a build.
 */
import { editorFolder, reservedNames, sectionUrl } from "../model/addresses.ts";
import { contentPolicy } from "../model/content-policy.ts";
import type { Redirect } from "../model/redirect.ts";

/** A header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What a host does for a site. All addresses begin with the folder of the site on its host. */
export interface HostRules {
  /** Folder of the host in which the site lies, between slashes. */
  readonly folder: string;
  /** Name of the host; undefined where the site's address is not known yet. */
  readonly hostName: string | undefined;
  /** Headers of every answer. */
  readonly headers: readonly Header[];
  /** Folders of pages that no other site may show in a frame. */
  readonly unframed: readonly string[];
  /** Folder of what other sites may embed. */
  readonly embeds: string;
  /** Folder of the editor, where the site was built with it: its page has a policy of its own. */
  readonly editor: string;
  /** Folders of files whose names change with their content, so that a browser may keep them. */
  readonly immutable: readonly string[];
  /** Folders of files that programs on other sites may read. */
  readonly shared: readonly string[];
  /** Page that answers for an address that does not exist, with the status 404. */
  readonly notFound: string;
  readonly redirects: readonly Redirect[];
}

/** Cache rules: a year for names that change with the content; for the rest a browser asks after five minutes whether there is a newer one. */
export const cacheFor = {
  immutable: "public, max-age=31536000, immutable",
  other: "public, max-age=300, must-revalidate",
} as const;

/** The policy of content as a header says it: a header can also say who may show the page in a frame, which a page cannot. */
export const framePolicy = {
  unframed: `${contentPolicy}; frame-ancestors 'none'`,
  embeds: `${contentPolicy}; frame-ancestors *`,
  /** What a header adds to the policy that the editor's page brings: a browser keeps to both. */
  editor: "frame-ancestors 'none'",
} as const;

/** Types of the files that a site publishes or holds in `public`, by the ending of their names. https://www.iana.org/assignments/media-types/ */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  svg: "image/svg+xml",
  csv: "text/csv",
  txt: "text/plain",
  xml: "application/xml",
  atom: "application/atom+xml",
  ics: "text/calendar",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  pdf: "application/pdf",
  woff2: "font/woff2",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  parquet: "application/vnd.apache.parquet",
};

/** Types of text: said to be in UTF-8, and compressed on the way. */
export const textTypes = ["html", "css", "js", "json", "jsonld", "svg", "csv", "txt", "xml", "atom", "ics"].map(
  (ending) => mediaTypes[ending] ?? "",
);

/** What a host does for the site at `address`, of which `pages` are the ids of the pages that the council wrote. */
export function describeHost(
  address: string | undefined,
  pages: readonly string[],
  redirects: readonly Redirect[],
): HostRules {
  const url = address === undefined ? undefined : new URL(address);
  const folder = url?.pathname.replace(/\/?$/, "/") ?? "/";
  const locate = (path: string) => `${folder}${path.replace(/^\//, "")}`;
  // The editor has a policy of its own.
  const notPages = ["404", editorFolder, "assets", "charts", "search-index"];
  const sections = [...reservedNames.filter((name) => !notPages.includes(name)), ...pages];
  return {
    folder,
    hostName: url?.hostname,
    headers: [
      { name: "X-Content-Type-Options", value: "nosniff" },
      { name: "Referrer-Policy", value: "no-referrer" },
      { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
    ],
    unframed: [...new Set(sections)].sort().map((name) => locate(`/${name}/`)),
    embeds: locate("/charts/"),
    editor: locate(`/${editorFolder}/`),
    immutable: [
      "/assets/",
      ...["facets", "forms", "pages", "places", "text", "vocabulary", "words"].map((part) => `/search-index/${part}/`),
    ].map(locate),
    shared: [sectionUrl.api, sectionUrl.data, sectionUrl.indicators].map(locate),
    notFound: locate("/404.html"),
    redirects: redirects.map(({ from, to }) => ({ from: locate(from), to: locate(to) })),
  };
}
