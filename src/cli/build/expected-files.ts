import { hasAreaPage } from "../../model/area.ts";
import { searchFolder, searchStart } from "../../search/layout.ts";
import {
  apiUrl,
  areaFeedUrl,
  areaUrl,
  catalogueJsonUrl,
  correctionsFeedUrl,
  councilUrl,
  dataPackageUrl,
  dcatUrl,
  documentUrl,
  figuresFeedUrl,
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorPageUrl,
  indicatorWorkbookUrl,
  ledUrl,
  listCsvUrl,
  meetingUrl,
  openApiUrl,
  pageUrl,
  planUrl,
  sectionUrl,
  siteFeedUrl,
  stageUrl,
  tableCsvUrl,
  tableJsonUrl,
  tableWorkbookUrl,
  threadFeedUrl,
  threadUrl,
  topicFeedUrl,
  topicUrl,
} from "../../model/addresses.ts";
import { redirectEnd } from "../../checks/release/check-redirects.ts";
import { findOwnAreas } from "../../catalogue/area-feeds.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listCouncilAreas } from "../../catalogue/councils.ts";
import { listPartAddresses } from "../../catalogue/document-parts.ts";
import { listHeldTopics } from "../../catalogue/held-topics.ts";
import { listRedirects } from "../../catalogue/moved-addresses.ts";
import { readAddressLedger, addressLedgerForm } from "../../releases/address-ledger.ts";
import { breach, headOf, placeOf, formatIssue, type Issue, type Rule } from "../../records/issue.ts";
import { openFolder, type RecordSet } from "../../records/read.ts";

export const redirectIdle: Rule = {
  id: "redirect-idle",
  severity: "error",
  says: "A redirect does not begin at a page that is still here.",
};

export const releaseAddress: Rule = {
  id: "release-address",
  severity: "error",
  says: "A page that was published is still made, or a redirect leads on from it.",
};

/** A file that a build must make, and what to say where it did not. */
export interface ExpectedFile {
  readonly file: string;
  readonly otherwise: string;
}

/** Every file that a build must make: for the records and what follows from their links, for all redirects and the ends of the officer's, and for each page published before. */
export function listExpectedFiles(root: string, records: RecordSet["records"], catalogue: Catalogue): ExpectedFile[] {
  const fromRedirects = listRedirects(catalogue).map(({ from }) => fileOfAddress(from));
  const linked = listAddressesOfCatalogue(catalogue).map(fileOfAddress);
  const made = new Set([...listFilesOfRecords(records), ...linked, ...fromRedirects]);
  return [
    ...[...made].map((file) => ({ file, otherwise: `The page ${file} was not made.` })),
    ...listRedirectEnds(records),
    ...listPublishedPages(root),
  ];
}

/** Redirects from pages that the records make: their readers would never be sent on. */
export function findIdleRedirects(records: RecordSet["records"]): Issue[] {
  const made = new Set(listFilesOfRecords(records));
  return records.redirects
    .filter(({ fields }) => made.has(fileOfAddress(fields.from)))
    .map((redirect) => {
      const problem = `The page ${redirect.fields.from} is here, so nobody is sent on.`;
      return breach(
        redirectIdle,
        placeOf(redirect, ["from"]),
        problem,
        "Remove the redirect, or the record that makes the page.",
      );
    });
}

/** The file that holds the page of an address within the site. */
export function fileOfAddress(address: string): string {
  const [path = ""] = address.slice(1).split("#");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The address of a page's file; undefined for files that are no page of their own address, and for charts, which follow their record. */
export function addressOfFile(file: string): string | undefined {
  if (!file.endsWith(".html") || file === "404.html" || file.startsWith("charts/")) return undefined;
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function listFilesOfRecords(records: RecordSet["records"]): string[] {
  return ["404.html", `${searchFolder}/${searchStart}`, ...listAddressesOfRecords(records).map(fileOfAddress)];
}

/** What a site always has, and what each record makes. */
function listAddressesOfRecords(records: RecordSet["records"]): string[] {
  return [
    ...["/", sectionUrl.data, sectionUrl.api, sectionUrl.corrections, sectionUrl.feeds],
    ...[catalogueJsonUrl, dataPackageUrl, listCsvUrl("observations"), apiUrl("index"), correctionsFeedUrl, siteFeedUrl],
    ...[dcatUrl, figuresFeedUrl, openApiUrl],
    ...records.areas.flatMap(({ id, fields }) => (hasAreaPage(fields) ? [areaUrl(id)] : [])),
    ...findOwnAreas(
      records.areas.map(({ id, fields }) => ({ id, kind: fields.kind })),
      {
        councils: records.site.flatMap(({ fields }) => listCouncilAreas(fields)),
        documents: records.documents.map(({ fields }) => fields),
      },
    ).map(({ id }) => areaFeedUrl(id)),
    ...listAddressesOfCouncils(records),
    ...records.documents.map(({ id }) => documentUrl(id)),
    ...records.indicators.flatMap(({ id }) => [
      indicatorPageUrl(id),
      ...(records.observations.some((item) => item.id === id && item.rows) ? [] : [indicatorJsonUrl(id)]),
      indicatorCsvUrl(id),
      indicatorWorkbookUrl(id),
      apiUrl(`indicators/${id}`),
    ]),
    ...records.pages.map(({ id }) => pageUrl(id)),
    ...records.meetings.map(({ id }) => meetingUrl(id)),
    ...records.plans.map(({ id }) => planUrl(id)),
    ...records.tables.flatMap(({ id }) => [tableJsonUrl(id), tableCsvUrl(id), tableWorkbookUrl(id)]),
  ];
}

/** Pages that follow from how records are linked: parts of documents, matters, families and topics. */
function listAddressesOfCatalogue(catalogue: Catalogue): string[] {
  const { threads, families, topics } = catalogue;
  return [
    ...listPartAddresses(catalogue),
    ...[...threads.keys()].flatMap((id) => [threadUrl(id), threadFeedUrl(id)]),
    ...[...families.keys()].map(indicatorPageUrl),
    ...[...listHeldTopics(catalogue)].flatMap((id) => [
      ...(topics.has(id) ? [topicUrl({ id })] : []),
      topicFeedUrl(id),
    ]),
  ];
}

/** The pages that each council has where several share the site; what the site of one council had stays where it was. */
function listAddressesOfCouncils({ site, stages }: RecordSet["records"]): string[] {
  const councils = site.flatMap(({ fields }) => listCouncilAreas(fields));
  if (councils.length < 2) return [];
  return councils.flatMap((council) => [councilUrl(council), ...stages.map(({ id }) => ledUrl(stageUrl(id), council))]);
}

function listRedirectEnds(records: RecordSet["records"]): ExpectedFile[] {
  return records.redirects.map((redirect) => {
    const { to } = redirect.fields;
    const issue = breach(
      redirectEnd,
      placeOf(redirect, ["to"]),
      `There is no page ${to}.`,
      "Write the address of a page of the site.",
    );
    return { file: fileOfAddress(to), otherwise: formatIssue(issue) };
  });
}

function listPublishedPages(root: string): ExpectedFile[] {
  return readAddressLedger(openFolder(root)).lines.map(({ address, released, at }) => {
    const problem = `The page ${address} was published on ${released}, and is not made any more.`;
    const remedy = "Restore its record under its name, or say in data/redirects.yaml where its readers are to go.";
    const issue = breach(releaseAddress, { ...headOf(addressLedgerForm.file), ...at }, problem, remedy);
    return { file: fileOfAddress(address), otherwise: formatIssue(issue) };
  });
}
