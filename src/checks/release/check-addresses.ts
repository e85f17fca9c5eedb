import { sharingImageUrl } from "../../model/addresses.ts";
import { documentPageIds } from "../../model/page-parts.ts";
import { toIdentifier } from "../../model/text.ts";
import type { FileSource } from "../../records/folder.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { parseParagraphNumbers, type MarkdownLink } from "../../records/markdown/markdown.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { explainAddress, type Fault } from "./explain-address.ts";
import { listRecordAddresses, type RecordAddresses } from "./record-addresses.ts";

export const linkAddress: Rule = {
  id: "link-address",
  severity: "error",
  says: "A link in a text, the menu or a redirect leads to a page that the records make, ends in a slash, and names a heading, paragraph or part of that page as its place.",
};

export const linkPicture: Rule = {
  id: "link-picture",
  severity: "error",
  says: "A picture in a text is a file in the folder `public`, by the same name, capitals too.",
};

/**
 * Links of texts, menus and redirects lead to pages that the records make, places of a text to its headings and paragraphs, and pictures
 * lie in `public`. What only the build knows, such as lists and files, is left to it.
 */
export const addressChecks: Check = {
  rules: [linkAddress, linkPicture],
  find: (given) => checkAddresses(given, given.source),
};

function checkAddresses(set: RecordSet, source: FileSource): Issue[] {
  const { records } = set;
  const known = listRecordAddresses(set, (folder) => source.list(`public/${folder}`).length > 0);
  const texts = [...records.documents, ...records.meetings, ...records.pages];
  return [
    ...texts.flatMap((record) =>
      (record.body?.links ?? []).flatMap((link) => checkLink(record, link, { set, known, source })),
    ),
    ...records.site.flatMap((site) =>
      (site.fields.navigation ?? []).flatMap(({ address }, index): Issue[] => {
        const fault = explainAddress(address, known);
        return fault ? [breach(linkAddress, placeOf(site, ["navigation", index, "address"]), ...fault)] : [];
      }),
    ),
    ...records.redirects.flatMap((redirect): Issue[] => {
      const fault = explainAddress(redirect.fields.to.split("#")[0] ?? "", known);
      return fault ? [breach(linkAddress, placeOf(redirect, ["to"]), ...fault)] : [];
    }),
  ];
}

interface Context {
  readonly set: RecordSet;
  readonly known: RecordAddresses;
  readonly source: FileSource;
}

type TextRecord = SourceRecord<"documents"> | SourceRecord<"meetings"> | SourceRecord<"pages">;

function checkLink(record: TextRecord, link: MarkdownLink, { set, known, source }: Context): Issue[] {
  const { line, column } = link;
  const report = ([problem, remedy]: Fault, rule: Rule): Issue[] => [
    breach(rule, { file: record.file, line, column }, problem, remedy),
  ];
  const address = withinSite(link.address.trim(), set.records);
  if (address === undefined) return [];
  if (link.isPicture) {
    const [path = ""] = address.split(/[?#]/);
    if (path.startsWith("/charts/") || path === sharingImageUrl || source.exists(`public${decode(path)}`)) return [];
    return report(
      [`There is no picture public${path}.`, "Put it into the folder public, or correct the name."],
      linkPicture,
    );
  }
  const [path = "", place] = address.split("#");
  if (path === "") {
    const fault = explainPlace(place ?? "", record, set);
    return fault ? report(fault, linkAddress) : [];
  }
  const fault = explainAddress(path.split("?")[0] ?? "", known) ?? explainPlaceElsewhere(path, place, set);
  return fault ? report(fault, linkAddress) : [];
}

/** An address within the site; undefined for every other. The site's own address in full is one within it. */
export function withinSite(address: string, records: RecordSet["records"]): string | undefined {
  if (/^[/#]/.test(address)) return address;
  const own = records.site[0]?.fields.address?.replace(/\/?$/, "/");
  const [wanted, home] = [address, own].map((text) => text?.replace(/^https?:/i, ""));
  return home !== undefined && wanted?.startsWith(home) ? `/${wanted.slice(home.length)}` : undefined;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function explainPlaceElsewhere(path: string, place: string | undefined, set: RecordSet): Fault | undefined {
  const [, section, id] = /^\/(documents)\/([a-z0-9-]+)\/$/.exec(path) ?? /^\/(())?([a-z0-9-]+)\/$/.exec(path) ?? [];
  if (place === undefined || place === "") return undefined;
  const record =
    section === "documents"
      ? set.records.documents.find((document) => document.id === id)
      : set.records.pages.find((page) => page.id === path.replaceAll("/", ""));
  return record && explainPlace(place, record, set);
}

/** Why a place of a page is none: it is no heading and no paragraph of its text, nor one of the page's own parts. */
function explainPlace(place: string, record: TextRecord, { records }: RecordSet): Fault | undefined {
  if (record.collection === "meetings" || place === "") return undefined;
  const wanted = squash(decode(place));
  const { headings = [], directives = [] } = record.body ?? {};
  if (headings.some((heading) => wanted === squash(heading) || isNumbered(wanted, squash(heading)))) return undefined;
  if (documentPageIds.includes(place)) return undefined;
  if (record.collection === "pages") {
    const shown = record.body?.indicators.some(({ id }) => place.startsWith(id)) ?? false;
    return shown ? undefined : nowhere(place, headings);
  }
  const paragraphs = directives
    .filter(({ name }) => name === "para")
    .flatMap(({ label }) => parseParagraphNumbers(label) ?? []);
  const parts = [
    ...(record.fields.recommendations ?? []).map(({ id }) => id),
    ...records.tables.filter(({ fields }) => fields.source.document === record.id).map(({ id }) => id),
    ...records.tables.filter(({ fields }) => fields.source.document === record.id).map(({ id }) => `table-${id}`),
    ...directives.flatMap(({ attributes: { indicator } }) => indicator ?? []),
  ];
  if (parts.includes(place) || parts.some((part) => place.startsWith(`${part}-`))) return undefined;
  if (paragraphs.some((number) => place === `paragraph-${number.replaceAll(".", "-")}`)) return undefined;
  return nowhere(place, headings);
}

function nowhere(place: string, headings: readonly string[]): Fault {
  return [`There is no place #${place} on the page.`, suggest(place, headings.map(toIdentifier), "headings")];
}

/** Letters and digits alone: renderers part words in different ways. */
function squash(words: string): string {
  return toIdentifier(words).replaceAll("-", "");
}

/** Whether a place is that of a second heading with the same words. */
function isNumbered(place: string, heading: string): boolean {
  return heading !== "" && place.startsWith(heading) && /^\d{1,2}$/.test(place.slice(heading.length));
}
