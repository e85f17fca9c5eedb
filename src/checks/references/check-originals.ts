import type { Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { issueAt } from "../../records/issue-at.ts";

/**
 * Whether readers can check and object: each document has the address of its original, and the site a way to report a mistake, a statement
 * on accessibility and a page on what it is.
 */
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
  return [...documents, ...sites, ...checkPages(records)];
}

/** The pages that readers look for, and the law asks for, by a word that their names begin with. */
const expectedPages = [
  {
    rule: "site-accessibility",
    name: /^accessib/,
    problem: "There is no accessibility statement, which the law asks public bodies for.",
    remedy: "Write one as content/pages/accessibility.mdx; gov.uk has a sample statement.",
  },
  {
    rule: "site-about",
    name: /^(?:about|ynghylch)/,
    problem: "No page says what the site is, and who answers for it.",
    remedy: "Write one as content/pages/about.mdx.",
  },
] as const;

function checkPages({ site, pages }: RecordSet["records"]): Issue[] {
  return site.flatMap((settings) =>
    expectedPages
      .filter(({ name }) => !pages.some(({ id }) => name.test(id)))
      .map(({ rule, problem, remedy }) => issueAt(settings, ["title"], problem, remedy, { rule, part: "name" })),
  );
}
