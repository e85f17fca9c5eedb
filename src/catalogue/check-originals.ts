import type { Issue } from "../records/issue.ts";
import type { RecordSet } from "../records/read.ts";
import { issueAt } from "./report.ts";

/** Whether readers can check and object: each document has the address of its original, and the site a way to report a mistake. */
export function checkOriginals({ records }: RecordSet): Issue[] {
  const documents = records.documents.flatMap((document): Issue[] => {
    if (document.fields.source.address !== undefined) return [];
    const problem = `The address of the original is not known: ${document.fields.shortTitle}.`;
    const remedy = "Add address under source once you have opened it; never guess one.";
    return [issueAt(document, ["source"], problem, remedy, { rule: "source-address", part: "name" })];
  });
  const sites = records.site.flatMap((site): Issue[] => {
    const { email, form, website } = site.fields.contact;
    if (email !== undefined || form !== undefined || website !== undefined) return [];
    const problem = "Readers are not told how to report a mistake.";
    const remedy = "Add email, form or website under contact.";
    return [issueAt(site, ["contact"], problem, remedy, { rule: "site-contact", part: "name" })];
  });
  return [...documents, ...sites];
}
