import { readAddressLedger, addressLedgerForm } from "../catalogue/address-ledger.ts";
import { issueAt } from "../catalogue/report.ts";
import { formatIssue } from "../records/issue.ts";
import { openFolder, type RecordSet } from "../records/read.ts";

/** A file that a build must make, and what to say where it did not. */
export interface ExpectedFile {
  readonly file: string;
  readonly otherwise: string;
}

/** Every file that a build must make: for the records, for redirects and their ends, and for each page published before. */
export function listExpectedFiles(root: string, records: RecordSet["records"]): ExpectedFile[] {
  return [
    ...listFilesOfRecords(records).map((file) => ({ file, otherwise: `The page ${file} was not made.` })),
    ...listRedirectEnds(records),
    ...listPublishedPages(root),
  ];
}

/** The file that holds the page of an address within the site. */
export function fileOfAddress(address: string): string {
  const [path = ""] = address.slice(1).split("#");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The address of a page's file; undefined for files that are no page of their own address. */
export function addressOfFile(file: string): string | undefined {
  if (!file.endsWith(".html") || file === "404.html") return undefined;
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function listFilesOfRecords(records: RecordSet["records"]): string[] {
  return [
    "index.html",
    "404.html",
    "pagefind/pagefind.js",
    "data/catalogue.json",
    "corrections/index.html",
    "corrections.atom",
    ...records.documents.map((document) => `documents/${document.id}/index.html`),
    ...records.indicators.flatMap(({ id }) => [
      `indicators/${id}/index.html`,
      `indicators/${id}.json`,
      `indicators/${id}.csv`,
    ]),
    ...records.pages.map((page) => `${page.id}/index.html`),
    ...records.meetings.map((meeting) => `meetings/${meeting.id}/index.html`),
    ...records.plans.map((plan) => `plans/${plan.id}/index.html`),
    ...records.tables.flatMap(({ id }) => [`tables/${id}.json`, `tables/${id}.csv`]),
    ...records.redirects.map(({ fields }) => fileOfAddress(fields.from)),
  ];
}

function listRedirectEnds(records: RecordSet["records"]): ExpectedFile[] {
  return records.redirects.map((redirect) => {
    const { to } = redirect.fields;
    const issue = issueAt(redirect, ["to"], `There is no page ${to}.`, "Write the address of a page of the site.");
    return { file: fileOfAddress(to), otherwise: formatIssue(issue) };
  });
}

function listPublishedPages(root: string): ExpectedFile[] {
  return readAddressLedger(openFolder(root)).lines.map(({ address, released, at }) => {
    const issue = {
      file: addressLedgerForm.file,
      ...(at ?? { line: 1, column: 1 }),
      severity: "error",
      problem: `The page ${address} was published on ${released}, and is not made any more.`,
      remedy: "Restore its record under its name, or say in data/redirects.yaml where its readers are to go.",
    } as const;
    return { file: fileOfAddress(address), otherwise: formatIssue(issue) };
  });
}
